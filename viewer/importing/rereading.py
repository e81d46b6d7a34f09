"""Issues read once more from the bytes that were kept of their sources, and revised in place."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from db import archive, history, imports, issues
from db.archive import Database
from db.errors import Interrupted
from db.grams import squeeze
from db.records import Article, Issue, KeptFile
from viewer.importing import again, assemble, choices, reading, writer
from viewer.importing.choices import Choice, Choices
from viewer.importing.gathering import Cancelled
from viewer.importing.material import FormatError
from viewer.importing.reading import Reading
from viewer.importing.report import Entry, FileReport, Progress, Report
from viewer.importing.sources import Found
from viewer.importing.stores import Archive

_TABLES = 8


def reread(
    archive_path: Path,
    numbers: Sequence[int],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    told: Choices = Choices(),  # noqa: B008 - a frozen record
) -> Report:
    """Read issues again, as after a better parser came or with another encoding; it is an import run of its own.

    What is told counts for files by the paths they were imported from, beside what was told of them then. An article
    that is found again keeps its number, and its former text as a revision. An issue one of whose files can't be read
    any more stays as it is. Raises NoSuchRecord and ArchiveError's kinds.
    """
    reports: list[FileReport] = []
    tables: dict[tuple[str, str, Choice], Reading] = {}
    with closing(archive.create_or_open(archive_path)) as db:
        run = imports.start(db)
        for done, number in enumerate(numbers, 1):
            try:
                reports += _Again(Archive(db, run, cancelled), number, told, tables).reports()
            except (Cancelled, Interrupted):
                return Report(tuple(reports), cancelled=True, run=run)
            progress(Progress(done, len(numbers), reports[-1].name if reports else ""))
        imports.finish(db, run)
        return Report(tuple(reports), run=run)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The kept files of an issue, given like files on disk."""

    files: dict[str, KeptFile]

    def read(self, found: Found) -> bytes:
        """A file's bytes; raises FormatError where they were not kept."""
        raw = self.files[str(found.path)].raw
        if raw is None:
            raise FormatError(found.name, "not-kept")
        return raw

    def beside(self, found: Found, relative: str) -> tuple[str, bytes] | None:
        """Another file by its path from this one's folder."""
        key = posixpath.normpath(posixpath.join(found.path.parent.as_posix(), relative))
        other = self.files.get(key)
        return (key, other.raw) if other is not None and other.raw is not None and key != str(found.path) else None


@dataclass(slots=True)
class _Again:
    """One issue that is read again."""

    store: Archive
    number: int
    told: Choices
    tables: dict[tuple[str, str, Choice], Reading]
    """Files that tell of many issues, which need be read but once for all of these."""
    entries: dict[int, list[Entry]] = field(default_factory=dict)
    became: dict[int, list[Issue]] = field(default_factory=dict)
    taken: bool = False
    """Whether the issue's number has gone to one that was read."""

    @property
    def db(self) -> Database:
        """The archive."""
        return self.store.db

    def reports(self) -> list[FileReport]:
        """Read the issue's files, put what they say in its place, and report on each."""
        stored = issues.get(self.db, self.number)
        files = {file.path: file for file in history.kept_files(self.db, self.number)}
        readings = list(self._readings(files))
        kept_all = all(file.raw is not None for file in files.values())
        if not any(each.error for each in readings if files[str(each.found.path)].raw is not None):
            groups = list(writer.by_issue(readings))
            # Of a file that tells of many issues, as a table does, the others are not what is read again.
            for parts in [group for group in groups if _is_of(group[0].issue, stored)] or groups:
                self._put(parts, stored, kept_all)
            if kept_all and readings and not self.taken:
                imports.take_away(self.db, self.store.run, stored)
        reports = [
            writer.reported(each, self.entries.get(id(each), ()), self.became.get(id(each), ())) for each in readings
        ]
        self.store.record(readings, reports)
        return reports

    def _readings(self, files: dict[str, KeptFile]) -> Iterator[Reading]:
        for path, file in files.items():
            if not file.part:
                found = Found(Path(path), file.source.name)
                choice = _both(choices.from_json(file.told), self.told.of(path))
                yield self._reading(found, choice, files)

    def _reading(self, found: Found, choice: Choice, files: dict[str, KeptFile]) -> Reading:
        key = (str(found.path), files[str(found.path)].source.sha256, choice)
        if key in self.tables:
            return self.tables[key]
        read = reading.read(found, choice, _Kept(files), lambda sha256, hint: False)
        if len(read.issues) > 1:
            while len(self.tables) >= _TABLES:
                self.tables.pop(next(iter(self.tables)))
            self.tables[key] = read
        return read

    def _put(self, parts: Sequence[writer.Part], stored: Issue, kept_all: bool) -> None:
        """Store what some files say of one issue: in the place of the one they came from, or in another's."""
        head = parts[0].issue
        there = self.store.get(head)
        here = not self.taken and (there is None or there.id == self.number)
        before = stored if here else there
        if here and kept_all:
            fresh, _ = writer.gathered(None, parts, self.store.cancelled)
            issue, added, revised = _in_place(stored, assemble.completed(fresh), there is not None)
        else:
            issue, changes = writer.gathered(before, parts, self.store.cancelled)
            issue = assemble.completed(issue)
            added = sum(change.added for change in changes if change)
            revised = [article for change in changes if change for article in change.revised]
        self.taken |= here
        changed = before is None or replace(issue, id=before.id) != before
        if changed:
            raw = writer.raw_of([part.reading for part in parts])
            issue = self.store.put(replace(issue, id=before.id if before else None), raw, before, revised)
        entry = Entry(
            issue.newspaper.title, issue.date, issue.edition, tuple(page.label for page in issue.pages),
            len(issue.articles), added, len(revised), changed, issue.id,
        )  # fmt: skip
        for n, part in enumerate(parts):
            # What the files changed together is told with the first of them.
            told = entry if n == 0 else replace(entry, added=0, revised=0)
            self.entries.setdefault(id(part.reading), []).append(told)
            self.became.setdefault(id(part.reading), []).append(issue)


def _is_of(issue: Issue, stored: Issue) -> bool:
    """Whether what was read is of the stored issue, and surely."""
    title, known = squeeze(issue.newspaper.title), squeeze(stored.newspaper.title)
    return issue.date is not None and (title, issue.date, issue.edition) == (known, stored.date, stored.edition)


def _in_place(stored: Issue, fresh: Issue, same_paper: bool) -> tuple[Issue, int, list[Article]]:
    """The fresh issue with the numbers of the stored one; how many of its articles are new; old ones that changed."""
    articles, revised = again.numbered(stored.articles, fresh.articles)
    added = sum(article.id is None for article in articles)
    newspaper = stored.newspaper if same_paper else fresh.newspaper
    return replace(fresh, id=stored.id, newspaper=newspaper, articles=tuple(articles)), added, revised


def _both(then: Choice, now: Choice) -> Choice:
    """What is told now, and where that is nothing what was told when the file was imported."""
    return Choice(
        encoding=now.encoding or then.encoding,
        newspaper=now.newspaper or then.newspaper,
        date=now.date or then.date,
        columns=now.columns or then.columns,
    )
