"""Upkeep of the archive from the window: check, index rebuilt, backup, each off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db import archive, articles
from db.archive import Database
from viewer.ui import jobs


class Upkeep(QObject):
    """Works on one archive; tells the faults a check found, or that something is done."""

    checked = Signal(object)
    reindexed = Signal()
    backed_up = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path

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

    def _run(self, work: Callable[[Database], object], done: Callable[[object], None]) -> None:
        def with_archive(cancel: object) -> object:
            with closing(archive.connect(self._path)) as db:
                return work(db)

        jobs.run(with_archive, done, self.failed.emit, self)
