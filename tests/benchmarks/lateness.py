"""How late a window's event loop is: a timer that runs in its thread, and how much later it comes than it should."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer


class Lateness:
    """Measures while it is entered, every so many milliseconds."""

    def __init__(self, tick: int) -> None:
        self._tick = tick
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(tick)
        self._timer.timeout.connect(self._ticked)
        self._last = 0.0
        self._worked = 0.0
        self.milliseconds: list[float] = []
        self.work: list[float] = []
        """Milliseconds that the thread itself worked from tick to tick; on a busy machine it waits much longer."""

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield
        self._timer.stop()

    def _ticked(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.milliseconds.append(max(0.0, (now - self._last) * 1000 - self._tick))
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
