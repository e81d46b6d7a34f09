"""An import from beginning to end: files found, read by several processes, assembled and stored by one, reported."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from db import archive, imports
from db.errors import ArchiveError
from viewer.importing import carrying, formats, sources, stores, workers, writer
from viewer.importing.bags import Bag, parted
from viewer.importing.choices import Choices
from viewer.importing.gathering import Cancelled
from viewer.importing.hints import Hint
from viewer.importing.reading import Reading
from viewer.importing.report import FileReport, Progress, Report
from viewer.importing.shelf import Shelf
from viewer.importing.sources import Found
from viewer.importing.workers import Batch
from viewer.processes import processors

_FEW = 24
_LITTLE = 2**18
"""So many files with so many bytes at most are read faster than processes begin."""
_MANY = 1000
"""Files that are stored together at most, however many lie in one folder."""
_SOME = 64
"""Files after which those of another day are stored by themselves."""
_OPENING = 2**16
_MAY_LEAD = (".xml", ".mets", ".htm", ".html", ".xhtml", ".shtml")


def run(
    archive_path: Path,
    paths: Sequence[Path],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    choices: Choices = Choices(),  # noqa: B008 - a frozen record
    processes: int | None = None,
) -> Report:
    """Import files and folders into an archive, made if there is none; nothing is raised for a bad file or archive.

    Each issue is stored whole or not at all. Cancelled, it keeps what was stored. Many files are read by as many
    processes as the machine has processors, unless a number is told; 0 reads them in this one.
    """
    found, bags = _found(paths, archive_path, choices)
    try:
        with closing(archive.create_or_open(archive_path)) as db:
            number = imports.start(db)
            going = _Run(
                stores.Archive(db, number, cancelled), found, bags, choices, progress, cancelled, archive_path,
                processes,
            )  # fmt: skip
            report = replace(going.report(), run=number)
            if not report.cancelled and not _failure(report.files):
                imports.finish(db, number)
            return report
    except ArchiveError as error:
        return Report(tuple(_failed(each, error) for each in found))


def rehearse(
    archive_path: Path,
    paths: Sequence[Path],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    choices: Choices = Choices(),  # noqa: B008 - a frozen record
    processes: int | None = None,
) -> Report:
    """Say what an import would do, and do none of it: not a byte of the archive changes, none is made."""
    found, bags = _found(paths, archive_path, choices)
    try:
        with archive.reading(archive_path) as db:
            store = stores.Rehearsal(db)
            path = archive.location(db) if db else None
            return _Run(store, found, bags, choices, progress, cancelled, path, processes).report()
    except ArchiveError as error:
        return Report(tuple(_failed(each, error) for each in found))


def _found(paths: Sequence[Path], archive_path: Path, choices: Choices) -> tuple[list[Found], list[Bag]]:
    """The files to be read that the user doesn't leave out, and the folders with everything among them."""
    with Shelf() as shelf:
        found, bags = parted(sources.find(paths, archive_path), shelf)
    for bag in bags:
        bag.carried = {path: each for path, each in bag.carried.items() if not choices.of(each.key).leave_out}
    return [each for each in found if not choices.of(each.key).leave_out], bags


def _failed(found: Found, error: Exception) -> FileReport:
    return FileReport(found.name, "failed", error=error, key=found.key)


class Store(writer.Store, carrying.Store, Protocol):
    """Where an import keeps what it brings."""


@dataclass
class _Run:
    """A run under way."""

    store: Store
    found: Sequence[Found]
    bags: Sequence[Bag]
    choices: Choices
    progress: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    archive: Path | None
    processes: int | None
    reports: list[FileReport] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    """Keys of the files that others took in."""
    seen: set[tuple[str, Hint]] = field(default_factory=set)
    done: int = 0
    articles: int = 0
    told: int = 0
    began: float = field(default_factory=time.monotonic)

    def report(self) -> Report:
        """Read and store everything, and report on every file."""
        leaders, others = self._led()
        try:
            for group in (leaders, others):
                for readings in _together(self._readings(group)):
                    self.reports += writer.write(self.store, readings, self.cancelled)
                    if failure := _failure(self.reports):
                        done = {report.key for report in self.reports}
                        rest = [_failed(each, failure) for each in self.found if each.key not in done]
                        return Report((*self.reports, *rest))
            self._carry()
        except Cancelled:
            return Report(tuple(self.reports), cancelled=True)
        return Report(tuple(self.reports))

    def _carry(self) -> None:
        """Take in what folders with everything carry beside their issues."""
        failed = {report.key for report in self.reports if report.error is not None}
        with Shelf() as shelf:
            for bag in self.bags:
                for report in carrying.carry(self.store, bag, shelf, failed, self.cancelled):
                    self.reports.append(report)
                    self.done += 1
                    self._tell(report.name)

    def _led(self) -> tuple[list[Found], list[Found]]:
        """The files that take others in, and all others."""
        with Shelf() as shelf:
            leads = [self._leads(shelf, each) for each in self.found]
        leaders = [each for each, first in zip(self.found, leads, strict=True) if first]
        return leaders, [each for each, first in zip(self.found, leads, strict=True) if not first]

    def _leads(self, shelf: Shelf, found: Found) -> bool:
        if self.cancelled() or not found.place.name.lower().endswith(_MAY_LEAD):
            return False
        return formats.leads(shelf.opening(found, _OPENING))

    def _readings(self, group: Sequence[Found]) -> Iterator[Reading]:
        """The readings of a group's files in order, each told as progress; what is there twice is read once."""
        processes = self.processes
        if processes is None:
            processes = 0 if _are_few(group) else processors()
        with closing(workers.readings(self._batches(group, processes), processes, self.cancelled)) as batches:
            for reading in (reading for batch in batches for reading in batch):
                yield self._once(reading)

    def _batches(self, group: Sequence[Found], processes: int) -> Iterator[Batch]:
        # The parts of leaders are known by now: leaders were read before.
        rest = [each for each in group if each.itself not in self.taken]
        size = workers.FILES_AT_ONCE if processes else 1
        for start in range(0, len(rest), size):
            files = tuple((each, self.choices.of(each.key)) for each in rest[start : start + size])
            yield Batch(files, self.archive)

    def _once(self, reading: Reading) -> Reading:
        self.taken |= {part.key for part in reading.parts}
        key = (reading.sha256, reading.hint)
        again = reading.sha256 and key in self.seen
        if not reading.error:
            self.seen.add(key)
        self.done += 1
        self.articles += sum(len(issue.articles) for issue in reading.issues)
        self._tell(reading.found.name)
        return replace(reading, issues=(), parts=()) if again else reading

    def _tell(self, name: str) -> None:
        seconds = time.monotonic() - self.began
        news = tuple(self.reports[self.told :])
        self.told += len(news)
        total = len(self.found) + sum(len(bag.carried) for bag in self.bags)
        self.progress(Progress(self.done, total, name, seconds, self.articles, news))


def _are_few(group: Sequence[Found]) -> bool:
    return len(group) <= _FEW and sum(found.size for found in group) <= _LITTLE


def _together(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """Readings that are best stored at once: those of a folder, and of a large one those of a day."""
    group: list[Reading] = []
    for reading in readings:
        if group and (
            group[-1].found.folder != reading.found.folder
            or len(group) >= _MANY
            or (len(group) >= _SOME and group[-1].hint.date != reading.hint.date)
        ):
            yield group
            group = []
        group.append(reading)
    if group:
        yield group


def _failure(reports: Iterable[FileReport]) -> ArchiveError | None:
    return next((report.error for report in reports if isinstance(report.error, ArchiveError)), None)
