"""Searches under way: one at a time, off the GUI thread, the one before it interrupted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db import archive
from db.archive import Database
from db.errors import ArchiveError
from db.records import Asked
from db.search import find
from db.search.find import Result
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

T = TypeVar("T")
PAGE = 100
"""Hits that are fetched at once."""


class Searching(QObject):
    """Runs searches of one archive; only the last one's hits are told."""

    found = Signal(object)
    more_found = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None
        self._is_searching = False
        self._result: Result | None = None
        self.seconds = 0.0
        """How long the last search took in the archive."""

    @property
    def result(self) -> Result | None:
        """The search whose hits are shown, if any."""
        return self._result

    def search(self, asked: Asked) -> None:
        """Search, and forget the search before."""
        self._is_searching = True
        self._begin(lambda db: _timed(lambda: find.search(db, asked, limit=PAGE)), self._found)

    def more(self, offset: int) -> None:
        """Fetch the hits from offset on; not while another search is under way, whose hits take their place."""
        result = self._result
        if result is not None and not self._is_searching:
            self._begin(lambda db: find.more(db, result, offset, PAGE), self.more_found.emit)

    def stop(self) -> None:
        """Leave the search: nothing of it is told any more."""
        self._cancel()
        self._is_searching, self._result = False, None

    def _begin(self, work: Callable[[Database], T], done: Callable[[T], None]) -> None:
        self._cancel()
        self._job = jobs.run(lambda cancel: self._with_archive(work, cancel), done, self._failed, self)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _found(self, timed: tuple[Result, float]) -> None:
        result, self.seconds = timed
        self._job, self._is_searching, self._result = None, False, result
        self.found.emit(result)

    def _failed(self, error: Exception) -> None:
        self._job, self._is_searching = None, False
        if not isinstance(error, ArchiveError):
            raise error
        self.failed.emit(error)

    def _with_archive(self, work: Callable[[Database], T], cancel: Cancel) -> T:
        """Do work with a connection of its own that is interrupted when nobody waits any more."""
        with closing(archive.connect(self._path)) as db:
            cancel.on_cancel(lambda: archive.interrupt(db))
            try:
                return work(db)
            finally:
                cancel.on_cancel(None)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """What work gives, and the seconds it took."""
    before = perf_counter()
    return work(), perf_counter() - before
