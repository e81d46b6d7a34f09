"""Exports under way: one at a time, off the GUI thread, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.ui import asking_archive, jobs

if TYPE_CHECKING:
    from viewer.exporting.run import Report, Wish

_BETWEEN = 0.05
"""Seconds between two words of progress."""


class Exports(QObject):
    """Writes what is wished for from one archive; what comes while something is under way waits for its end."""

    progressed = Signal(int, int)
    finished = Signal(object, object)
    failed = Signal(object)

    def __init__(self, archive: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._stop = threading.Event()
        self._waiting: deque[Wish] = deque()
        self._running = False
        self._told = 0.0

    def start(self, wish: Wish) -> None:
        """Write what is wished for."""
        self._waiting.append(wish)
        self._next()

    def cancel(self) -> None:
        """Stop behind the article at hand, and forget what waits; the report comes all the same."""
        self._waiting.clear()
        self._stop.set()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        wish = self._waiting.popleft()
        self._running = True
        self._stop.clear()
        path, tell, stop = self._archive, self._tell, self._stop
        self.progressed.emit(0, len(wish.chosen.articles))

        def work(cancel: jobs.Cancel) -> Report:
            # The formats are loaded with the first export: a window that only reads starts without them.
            from viewer.exporting import apart, run

            def stopped() -> bool:
                return stop.is_set() or cancel()

            if len(wish.chosen.articles) > apart.FEW:
                return apart.write(path, wish, tell, stopped)
            return asking_archive.ask(path, lambda db: run.write(db, wish, tell, stopped), cancel)

        jobs.run(work, lambda report: self._ended(wish, report), self._fail, self)

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _BETWEEN:
            self._told = now
            self.progressed.emit(done, total)

    def _ended(self, wish: Wish, report: Report) -> None:
        self._running = False
        self.finished.emit(wish, report)
        self._next()

    def _fail(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)
        self._next()
