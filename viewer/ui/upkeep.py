"""Upkeep of the archive from the window: check, index rebuilt, backup, each off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from db import archive, articles, index
from db.archive import Database
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job


class Upkeep(QObject):
    """Works on one archive; tells the faults a check found, or that something is done."""

    current = Signal()
    checked = Signal(object)
    reindexed = Signal()
    backed_up = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs: list[Job] = []

    def make_current(self) -> None:
        """Make sure that the index was made by this program's rules; tells when a search sees everything."""
        self._run(_make_current, lambda _: self.current.emit())

    @Slot()
    def tidy(self) -> None:
        """Merge what imports have added to the index."""
        self._jobs.append(jobs.run(self._tidy, lambda _: None, self.failed.emit, self))

    def _tidy(self, cancel: Cancel) -> None:
        with closing(archive.connect(self._path)) as db, archive.world_errors(self._path):
            index.tidy(db, cancel)

    def check(self) -> None:
        """Look for faults in the file and the index."""
        self._run(archive.check, self.checked.emit)

    def reindex(self) -> None:
        """Make the index anew from the articles."""
        self._run(lambda db: articles.reindex(db, lambda done: None), lambda _: self.reindexed.emit())

    def back_up(self, target: Path) -> None:
        """Copy the archive; a file that is there is replaced when the copy is whole."""
        self._run(lambda db: self._copy(db, target), lambda _: self.backed_up.emit(target))

    def _copy(self, db: Database, target: Path) -> None:
        beside = target.with_name(f".{target.name}.part")
        beside.unlink(missing_ok=True)
        try:
            archive.backup(db, beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)

    def stop(self) -> None:
        """Interrupt what is under way; an index that was being rebuilt stays as it was."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _run(self, work: Callable[[Database], object], done: Callable[[object], None]) -> None:
        self._jobs.append(jobs.run(lambda cancel: self._with_archive(work, cancel), done, self.failed.emit, self))

    def _with_archive(self, work: Callable[[Database], object], cancel: Cancel) -> object:
        with closing(archive.connect(self._path)) as db, archive.world_errors(self._path):
            cancel.on_cancel(lambda: archive.interrupt(db))
            try:
                return work(db)
            finally:
                cancel.on_cancel(None)


def _make_current(db: Database) -> None:
    if not index.is_current(db):
        articles.reindex(db, lambda done: None)
