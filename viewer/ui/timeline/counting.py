"""Timelines counted off the GUI thread: only what was asked last is told, what is no longer wanted is interrupted."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db import archive
from db.errors import ArchiveError
from db.records import Asked
from db.search import timeline
from db.search.timeline import Timeline
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

Counted = tuple[tuple[Asked, Timeline], ...]


class Counting(QObject):
    """Counts in one archive."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def count(self, wanted: Sequence[Asked]) -> None:
        """Count the hits over time of everything wanted, and tell all at once."""
        self.stop()
        some = tuple(wanted)
        self._job = jobs.run(lambda cancel: _count(self._path, some, cancel), self._counted, self._fail, self)

    def stop(self) -> None:
        """Answer nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _counted(self, found: Counted) -> None:
        self._job = None
        self.counted.emit(found)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ArchiveError):
            raise error
        self.failed.emit(error)


def _count(path: Path, wanted: Sequence[Asked], cancel: Cancel) -> Counted:
    with closing(archive.connect(path)) as db:
        cancel.on_cancel(lambda: archive.interrupt(db))
        try:
            return tuple((asked, timeline.searched(db, asked)) for asked in wanted)
        finally:
            cancel.on_cancel(None)
