"""Searches under way: one at a time, off the GUI thread, the one before it interrupted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db.records import Asked
from db.search import find
from db.search.find import Result
from viewer.ui.asking_archive import Questions

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
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)
        self._result: Result | None = None
        self.seconds = 0.0
        """How long the last search took in the archive."""

    @property
    def result(self) -> Result | None:
        """The search whose hits are shown, if any."""
        return self._result

    def search(self, asked: Asked) -> None:
        """Search, and forget the search before."""
        self._questions.leave("more")
        self._questions.ask("search", lambda db: _timed(lambda: find.search(db, asked, limit=PAGE)), self._found)

    def more(self, offset: int) -> None:
        """Fetch the hits from offset on; not while another search is under way, whose hits take their place."""
        result = self._result
        if result is not None and not self._questions.waits_for("search"):
            self._questions.ask("more", lambda db: find.more(db, result, offset, PAGE), self.more_found.emit)

    def stop(self) -> None:
        """Leave the search: nothing of it is told any more."""
        self._questions.stop()
        self._result = None

    def _found(self, timed: tuple[Result, float]) -> None:
        self._result, self.seconds = timed
        self.found.emit(self._result)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """What work gives, and the seconds it took."""
    before = perf_counter()
    return work(), perf_counter() - before
