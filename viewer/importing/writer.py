"""The one writer of an import: readings become issues of a store, each put there whole, and a line in the report."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from db.errors import ArchiveError, Interrupted
from db.grams import squeeze
from db.records import Article, Issue, Source
from viewer.importing import assemble
from viewer.importing.gathering import Cancelled, Change, Gathering
from viewer.importing.reading import Reading
from viewer.importing.report import Entry, FileReport, Status


class Store(Protocol):
    """Where issues are kept."""

    def get(self, like: Issue) -> Issue | None:
        """The issue of that paper, day and edition; an undated one is found by its text."""

    def put(self, issue: Issue, raw: Mapping[Source, bytes], before: Issue | None, revised: Sequence[Article]) -> Issue:
        """Keep an issue, with the bytes it was read from, and give it as it is kept."""

    def record(self, readings: Sequence[Reading], reports: Sequence[FileReport]) -> None:
        """Keep a line about each file."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a file says of one issue."""

    reading: Reading
    issue: Issue


@dataclass(slots=True)
class _Outcome:
    """What a batch of files led to: for each reading its entries and the issues it changed, and what went wrong."""

    entries: dict[int, list[Entry]] = field(default_factory=dict)
    changed: dict[int, list[Issue]] = field(default_factory=dict)
    broken: dict[int, ArchiveError] = field(default_factory=dict)


def write(store: Store, readings: Sequence[Reading], cancelled: Callable[[], bool]) -> list[FileReport]:
    """Store what some files hold and report on each, in their order; a broken archive fails them.

    When the user wants to stop, the report ends with what was stored.
    """
    outcome = _Outcome()
    for parts in by_issue(readings):
        try:
            _store(store, parts, outcome, cancelled)
        except ArchiveError as error:
            outcome.broken |= {id(part.reading): error for part in parts}
        except (Cancelled, Interrupted):
            readings = [each for each in readings if id(each) in outcome.entries]
            break
    reports = [
        reported(
            each, outcome.entries.get(id(each), ()), outcome.changed.get(id(each), ()), outcome.broken.get(id(each))
        )
        for each in readings
    ]
    store.record(readings, reports)
    return reports


def by_issue(readings: Iterable[Reading]) -> Iterable[list[Part]]:
    """What the files say, put together by newspaper, day and edition; what has no day stands by itself."""
    parts = [Part(reading, issue) for reading in readings for issue in reading.issues]
    titled = {(part.issue.date, part.issue.newspaper.title) for part in parts if part.issue.newspaper.title}
    groups: dict[Hashable, list[Part]] = {}
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


def _store(store: Store, parts: Sequence[Part], outcome: _Outcome, cancelled: Callable[[], bool]) -> None:
    first = parts[0].issue
    before = store.get(first)
    result, changes = gathered(before, parts, cancelled)
    brought = [part.reading for part, change in zip(parts, changes, strict=True) if change is not None]
    if brought:
        if before is not None or len(parts) > 1 or not parts[0].reading.whole:
            result = assemble.completed(result)
        revised = [article for change in changes if change is not None for article in change.revised]
        result = store.put(result, raw_of(brought), before, revised)
    for part, change in zip(parts, changes, strict=True):
        outcome.entries.setdefault(id(part.reading), []).append(_entry(part.issue, result.id, change))
        if change is not None:
            outcome.changed.setdefault(id(part.reading), []).append(result)


def gathered(
    before: Issue | None, parts: Sequence[Part], cancelled: Callable[[], bool]
) -> tuple[Issue, list[Change | None]]:
    """The issue with all parts, and what each of them changed, None for nothing."""
    first, whole = parts[0].issue, parts[0].reading.whole
    if before is not None:
        gathering = Gathering(before, cancelled)
    else:
        gathering = Gathering(first if whole else replace(first, pages=(), articles=(), contents=()), cancelled)
    changes: list[Change | None] = []
    for n, part in enumerate(parts):
        if n == 0 and before is None:
            # Where there was nothing, even a file without an article is news.
            change = Change(len(first.articles)) if whole else gathering.add(first) or Change()
            changes.append(change)
        else:
            changes.append(gathering.add(part.issue))
    return gathering.issue(), changes


def raw_of(brought: Iterable[Reading]) -> dict[Source, bytes]:
    """The packed bytes of files and of those they took in; an issue in the open format is no source to keep."""
    raw: dict[Source, bytes] = {}
    for reading in brought:
        if reading.source and not reading.whole:
            raw[reading.source] = reading.packed
        raw |= {part.source: part.packed for part in reading.parts}
    return raw


def _entry(issue: Issue, number: int | None, change: Change | None) -> Entry:
    return Entry(
        issue.newspaper.title,
        issue.date,
        issue.edition,
        tuple(page.label for page in issue.pages),
        len(issue.articles),
        change.added if change else 0,
        len(change.revised) if change else 0,
        change is not None,
        number,
    )


def reported(
    reading: Reading, entries: Sequence[Entry] = (), issues: Iterable[Issue] = (), broken: ArchiveError | None = None
) -> FileReport:
    """The line about a file: what it says of issues, and what of those that it changed is doubtful."""
    report = FileReport(
        reading.found.name,
        _status(entries),
        reading.source.encoding if reading.source else None,
        tuple(entries),
        key=reading.found.key,
        format=reading.format,
        sure=reading.sure,
    )
    error = broken or reading.error
    if error is not None:
        return replace(report, status="failed", entries=(), error=error)
    name = reading.source.name if reading.source else None
    return replace(report, warnings=tuple(dict.fromkeys(w for i in issues for w in i.warnings if w.source == name)))


def _status(entries: Sequence[Entry]) -> Status:
    if not any(entry.changed for entry in entries):
        return "duplicate"
    return "revised" if any(e.revised for e in entries) and not any(e.added for e in entries) else "added"
