"""Short pieces of work on one archive, off the GUI thread and one after the other, so that later ones see earlier."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from db import archive
from db.archive import Database
from viewer.ui import jobs

T = TypeVar("T")
Work = Callable[[Database], Any]


class InOrder(QObject):
    """Does pieces of work in the order in which they came; tells what failed."""

    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._waiting: deque[tuple[Work, Callable[[Any], None]]] = deque()
        self._busy = False

    def do(self, work: Callable[[Database], T], done: Callable[[T], None]) -> None:
        """Have work done with a connection of its own when all before it is done, and its result told."""
        self._waiting.append((work, done))
        if not self._busy:
            self._next()

    def finish(self) -> None:
        """Have all that waits done without telling its results any more: the window goes."""
        left = [work for work, _ in self._waiting]
        self._waiting.clear()
        if left:
            self._run(lambda db: [work(db) for work in left], lambda _: None)

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._busy:
            self._run(*self._waiting.popleft())

    def _run(self, work: Work, done: Callable[[Any], None]) -> None:
        path = self._path

        def with_archive(cancel: object) -> Any:
            with closing(archive.connect(path)) as db:
                return work(db)

        def ended(result: Any) -> None:
            done(result)
            self._next()

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            self._next()

        jobs.run(with_archive, ended, failed, self)
