"""The one writer of an import: readings of a folder become issues of the archive, each in its own transaction."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from db import archive, imports, issues
from db.archive import Database
from db.errors import ArchiveError
from db.grams import squeeze
from db.records import Issue
from viewer.importing import assemble
from viewer.importing.reading import Reading
from viewer.importing.report import FileReport
from viewer.importing.sources import shown


@dataclass(frozen=True, slots=True)
class _Part:
    """What one file says of one issue."""

    reading: Reading
    issue: Issue


@dataclass(frozen=True, slots=True)
class _Stored:
    """An issue as it stands in the archive now, and the files that brought something new to it."""

    issue: Issue
    brought: tuple[Reading, ...]


def write(db: Database, run: int, readings: Sequence[Reading]) -> list[FileReport]:
    """Store what some files of one folder hold and report on each, in their order; a broken archive fails them."""
    stored: list[_Stored] = []
    broken: dict[int, ArchiveError] = {}
    for parts in _by_issue(readings):
        try:
            stored.append(_store(db, parts))
        except ArchiveError as error:
            broken |= {id(part.reading): error for part in parts}
    reports = [_report(reading, stored, broken.get(id(reading))) for reading in readings]
    # What was stored is stored and reported, even where the run's own lines find no place any more.
    with suppress(ArchiveError):
        _record(db, run, zip(readings, reports, strict=True))
    return reports


def _by_issue(readings: Iterable[Reading]) -> Iterable[list[_Part]]:
    parts = [_Part(reading, issue) for reading in readings for issue in reading.issues]
    titled = {(part.issue.date, part.issue.newspaper.title) for part in parts if part.issue.newspaper.title}
    groups: dict[Hashable, list[_Part]] = {}
    for part in parts:
        # A page without a masthead belongs to the only paper of its day that lies beside it.
        titles = [title for day, title in titled if day == part.issue.date and day is not None]
        if not part.issue.newspaper.title and len(titles) == 1:
            newspaper = replace(part.issue.newspaper, title=titles[0])
            part = replace(part, issue=replace(part.issue, newspaper=newspaper))
        issue = part.issue
        undated = id(part) if issue.date is None else None
        groups.setdefault((squeeze(issue.newspaper.title), issue.date, issue.edition, undated), []).append(part)
    return groups.values()


def _store(db: Database, parts: Sequence[_Part]) -> _Stored:
    first = parts[0].issue
    known = issues.find(db, first.newspaper, first.date, first.edition)
    result = issues.get(db, known) if known else None
    brought = []
    for part in parts:
        combined = part.issue if result is None else assemble.combine(result, part.issue)
        if combined is not result:
            brought.append(part.reading)
        result = combined
    assert result is not None
    if not brought:
        return _Stored(result, ())
    if known or len(parts) > 1 or not parts[0].reading.whole:
        result = assemble.completed(result)
    raw = {reading.source: reading.data for reading in brought if reading.source and not reading.whole}
    return _Stored(replace(result, id=imports.add(db, result, raw)), tuple(brought))


def _report(reading: Reading, stored: Iterable[_Stored], broken: ArchiveError | None) -> FileReport:
    encoding = reading.source.encoding if reading.source else None
    error = broken or reading.error
    if error is not None:
        return FileReport(reading.found.name, "failed", encoding, error=error)
    mine = [each.issue for each in stored if reading in each.brought]
    if not mine:
        return FileReport(reading.found.name, "duplicate", encoding)
    return FileReport(
        reading.found.name,
        "added",
        encoding,
        tuple(issue.id for issue in mine if issue.id is not None),
        sum(len(issue.articles) for issue in reading.issues),
        tuple(w for issue in mine for w in issue.warnings if reading.source and w.source == reading.source.name),
    )


def _record(db: Database, run: int, files: Iterable[tuple[Reading, FileReport]]) -> None:
    with archive.transaction(db):
        for reading, report in files:
            error = reading.error
            imports.record_file(
                db,
                run,
                shown(str(reading.found.path)),
                report.status,
                sha256=reading.sha256 or None,
                encoding=report.encoding,
                why=getattr(error, "why", None) or (shown(str(error)) if error else None),
                line=getattr(error, "where", None),
                found=getattr(error, "found", None),
            )
