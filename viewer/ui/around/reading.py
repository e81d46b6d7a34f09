"""What belongs around an article, read section by section off the GUI thread once the article is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import archive
from db.archive import Database
from db.errors import ArchiveError, NoSuchRecord
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

Read = Callable[[Database, int], Any]


class Reading(QObject):
    """Reads of one article at a time; tells what was read under the place of its section, and when all was."""

    read = Signal(int, object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs: dict[int, Job] = {}

    def ask(self, article: int, reads: Sequence[Read]) -> None:
        """Read about an article; what is still being read about another one is interrupted."""
        self.stop()
        for place, read in enumerate(reads):
            self._jobs[place] = self._begin(place, read, article)

    def stop(self) -> None:
        """Tell nothing any more."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _begin(self, place: int, read: Read, article: int) -> Job:
        path = self._path
        return jobs.run(
            lambda cancel: _with_archive(path, read, article, cancel),
            lambda found: self._ended(place, found),
            lambda error: self._failed(place, error),
            self,
        )

    def _ended(self, place: int, found: Any) -> None:
        del self._jobs[place]
        self.read.emit(place, found)
        if not self._jobs:
            self.ended.emit()

    def _failed(self, place: int, error: Exception) -> None:
        if not isinstance(error, (ArchiveError, NoSuchRecord)):
            raise error
        self._ended(place, None)
        # An article that is gone meanwhile has nothing around it.
        if isinstance(error, ArchiveError):
            self.failed.emit(error)


def _with_archive(path: Path, read: Read, article: int, cancel: Cancel) -> Any:
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        cancel.on_cancel(lambda: archive.interrupt(db))
        try:
            return read(db, article)
        finally:
            cancel.on_cancel(None)
