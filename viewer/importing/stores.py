"""Where an import keeps its issues: the archive itself, or for a rehearsal a memory beside it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date

from db import archive, imports, issues
from db.archive import Database
from db.carried.into import Into, Places
from db.errors import ArchiveError
from db.grams import squeeze
from db.records import Article, Issue, Source
from viewer.importing import again, choices
from viewer.importing.again import Said
from viewer.importing.reading import Reading
from viewer.importing.report import FileReport

_PASSAGE = 20
"""Characters of a text by which an undated issue is looked for."""
_REMEMBERED = 64
"""Issues that a rehearsal knows of what it read; files of one issue lie closer together than that."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Keeps issues in the archive, under the number of an import run, for as long as nobody wants to stop."""

    db: Database
    run: int
    cancelled: Callable[[], bool]

    def get(self, like: Issue) -> Issue | None:
        """The stored issue of that paper, day and edition, or the undated one with the same text."""
        return _stored(self.db, like)

    def put(self, issue: Issue, raw: Mapping[Source, bytes], before: Issue | None, revised: Sequence[Article]) -> Issue:
        """Store an issue in a transaction of its own; raises Interrupted when the user wants to stop."""
        with archive.stopping(self.db, self.cancelled):
            return replace(issue, id=imports.add(self.db, self.run, issue, raw, before, revised))

    def record(self, readings: Sequence[Reading], reports: Sequence[FileReport]) -> None:
        """Keep a line about each file of the run, and about each that another took in."""
        # What was stored is stored and reported, even where the run's own lines find no place any more.
        with suppress(ArchiveError), archive.transaction(self.db):
            for reading, report in zip(readings, reports, strict=True):
                self._record(reading, report)
                # What lies with an issue in the open format was not taken in by it: the issue was made from it.
                for part in () if reading.whole else reading.parts:
                    imports.record_file(
                        self.db, self.run, part.key.replace("!", "/"), "part", sha256=part.source.sha256,
                        format=reading.format, issues=report.issues,
                    )  # fmt: skip

    @contextmanager
    def into(self, places: Callable[[Database], Places]) -> Iterator[Into]:
        """Puts what is carried into the archive, for as long as nobody wants to stop."""
        with archive.stopping(self.db, self.cancelled):
            yield Into(places(self.db), for_good=True)

    def note(self, report: FileReport, sha256: str) -> None:
        """Keep the line about a file that is carried."""
        why, found = getattr(report.error, "why", None), getattr(report.error, "found", None)
        with suppress(ArchiveError), archive.transaction(self.db):
            imports.record_file(
                self.db, self.run, report.key, report.status, sha256=sha256 or None, format=report.format,
                why=why or (str(report.error) if report.error else None), found=found,
            )  # fmt: skip

    def _record(self, reading: Reading, report: FileReport) -> None:
        error = report.error
        why = getattr(error, "why", None) or (str(error) if error else None)
        imports.record_file(
            self.db,
            self.run,
            str(reading.found.place),
            report.status,
            sha256=reading.sha256 or None,
            encoding=report.encoding,
            format=report.format,
            articles=report.articles + report.revised,
            told=choices.as_json(reading.choice),
            why=why,
            line=getattr(error, "where", None),
            found=getattr(error, "found", None),
            issues=report.issues,
            warnings=report.warnings,
        )


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Remembers what would be stored; db is the archive as it is, None where there is none yet."""

    db: Database | None
    _kept: OrderedDict[tuple[str, date | None, str | None], Issue] = field(default_factory=OrderedDict)

    def get(self, like: Issue) -> Issue | None:
        """The issue as the files read so far have left it."""
        kept = self._kept.get(_key(like)) if like.date else None
        return kept if kept is not None or self.db is None else _stored(self.db, like)

    def put(self, issue: Issue, raw: Mapping[Source, bytes], before: Issue | None, revised: Sequence[Article]) -> Issue:
        """Remember an issue."""
        self._kept[_key(issue)] = issue
        while len(self._kept) > _REMEMBERED:
            self._kept.popitem(last=False)
        return issue

    def record(self, readings: Sequence[Reading], reports: Sequence[FileReport]) -> None:
        """Nothing is kept of a rehearsal."""

    @contextmanager
    def into(self, places: Callable[[Database], Places]) -> Iterator[Into]:
        """Says what of that which is carried the archive hasn't."""
        if self.db is not None:
            yield Into(places(self.db), for_good=False)
            return
        with closing(archive.empty()) as db:
            yield Into(places(db), for_good=False)

    def note(self, report: FileReport, sha256: str) -> None:
        """Nothing is kept of a rehearsal."""


def _key(issue: Issue) -> tuple[str, date | None, str | None]:
    return squeeze(issue.newspaper.title), issue.date, issue.edition


def _stored(db: Database, like: Issue) -> Issue | None:
    if like.date is not None:
        known = issues.find(db, like.newspaper, like.date, like.edition)
        return issues.get(db, known) if known else None
    texts = [(block.text, article) for article in like.articles for block in article.blocks]
    longest, article = max(texts, key=lambda each: len(each[0]), default=("", None))
    passage = squeeze(longest)[:_PASSAGE]
    if article is None or len(passage) < _PASSAGE:
        return None
    said = Said(article)
    found = [issues.get(db, number) for number in issues.undated(db, like.newspaper, passage)]
    found = [issue for issue in found if issue.edition == like.edition]
    for is_one in (again.is_repeated, again.is_revised):
        for issue in found:
            if any(is_one(Said(each), said) for each in issue.articles):
                return issue
    return None
