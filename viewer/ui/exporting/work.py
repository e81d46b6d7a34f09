"""Exports under way: one at a time, off the GUI thread, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from viewer.ui import asking_archive, jobs

if TYPE_CHECKING:
    from viewer.exporting.everything.folder import Everything
    from viewer.exporting.run import Report, Wish

_BETWEEN = 0.05
"""Seconds between two words of progress."""
Work = Callable[[jobs.Cancel], Any]


class Exports(QObject):
    """Writes what is wished for from one archive; what comes while something is under way waits for its end."""

    progressed = Signal(int, int)
    finished = Signal(object, object)
    everything_ended = Signal(object)
    failed = Signal(object)

    def __init__(self, archive: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._stop = threading.Event()
        self._waiting: deque[tuple[int, Work, Callable[[Any], None]]] = deque()
        self._running = False
        self._told = 0.0

    def start(self, wish: Wish) -> None:
        """Write what is wished for."""
        path, tell, stop, total = self._archive, self._tell, self._stop, len(wish.chosen.articles)

        def work(cancel: jobs.Cancel) -> Report:
            # The formats are loaded with the first export: a window that only reads starts without them.
            from viewer.exporting import apart, run

            def stopped() -> bool:
                return stop.is_set() or cancel()

            if total > apart.FEW:
                return apart.write(path, wish, tell, stopped)
            return asking_archive.ask(path, lambda db: run.write(db, wish, tell, stopped), cancel)

        self._take(total, work, lambda report: self.finished.emit(wish, report))

    def start_everything(self, folder: Path, total: int) -> None:
        """Write everything into a new folder; total is how many articles there are."""
        path, tell, stop = self._archive, self._tell, self._stop

        def work(cancel: jobs.Cancel) -> Everything:
            from viewer.exporting.everything.folder import write_apart

            return write_apart(path, folder, False, tell, lambda: stop.is_set() or cancel())

        self._take(total, work, self.everything_ended.emit)

    def cancel(self) -> None:
        """Stop behind the article at hand, and forget what waits; the report comes all the same."""
        self._waiting.clear()
        self._stop.set()

    def _take(self, total: int, work: Work, done: Callable[[Any], None]) -> None:
        self._waiting.append((total, work, done))
        self._next()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        total, work, done = self._waiting.popleft()
        self._running = True
        self._stop.clear()
        self.progressed.emit(0, total)
        jobs.run(work, lambda report: self._ended(done, report), self._fail, self)

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _BETWEEN:
            self._told = now
            self.progressed.emit(done, total)

    def _ended(self, done: Callable[[Any], None], report: object) -> None:
        self._running = False
        done(report)
        self._next()

    def _fail(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)
        self._next()
