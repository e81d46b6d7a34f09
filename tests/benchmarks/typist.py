"""Somebody who types into a line of a window, and a watch on the searches that this sets off."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from db.search import find
from viewer.ui.finding import Finding

_TAKEN_IN = QEvent.Type(QEvent.registerEventType())


class Typist(QObject):
    """Types texts, a character an event as input methods commit them, and notes how late each is taken in.

    A key is due so many milliseconds after the one before was, whether the window had time for that one or not.
    """

    def __init__(self, line: QWidget, gap: Callable[[], float]) -> None:
        super().__init__()
        self._line, self._gap = line, gap
        self._left: list[str] = []
        self._done: Callable[[], object] = list
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        self.milliseconds: list[float] = []

    def type(self, text: str, done: Callable[[], object]) -> None:
        """Type a text from now on, and say when the last of it is taken in."""
        self._left, self._done = list(text), done
        self._due = time.perf_counter()
        self._wait()

    def customEvent(self, event: QEvent) -> None:
        """Note that the key before has been taken in, for events are handled in the order in which they are posted."""
        self.milliseconds.append((time.perf_counter() - self._due) * 1000)
        if self._left:
            self._wait()
        else:
            self._done()

    def _wait(self) -> None:
        self._due += self._gap() / 1000
        self._timer.start(max(0, round((self._due - time.perf_counter()) * 1000)))

    def _press(self) -> None:
        key = QInputMethodEvent()
        key.setCommitString(self._left.pop(0))
        QCoreApplication.postEvent(self._line, key)
        QCoreApplication.postEvent(self, QEvent(_TAKEN_IN))


@dataclass(slots=True)
class _Run:
    began: float
    ended: float | None = None


class Searches:
    """When searches were asked for, and when each began and ended in its thread."""

    def __init__(self) -> None:
        self._asked: list[float] = []
        self._runs: list[_Run] = []

    @contextmanager
    def watched(self, finding: Finding) -> Iterator[None]:
        """Note what is asked and searched meanwhile; all of it has to end before this does."""
        search = find.search
        asked = finding.asked.connect(lambda _: self._asked.append(time.perf_counter()))

        def noted(*words: Any, **options: Any) -> find.Result:
            run = _Run(time.perf_counter())
            self._runs.append(run)
            try:
                return search(*words, **options)
            finally:
                run.ended = time.perf_counter()

        find.search = noted
        yield
        find.search = search
        finding.asked.disconnect(asked)

    @property
    def asked(self) -> int:
        """How many searches were asked for."""
        return len(self._asked)

    @property
    def superseded(self) -> list[float]:
        """Milliseconds from each next search's being asked for to the end of the one that it replaced."""
        found: list[float] = []
        for run in self._runs:
            following = next((asked for asked in self._asked if asked > run.began), None)
            if following is not None and run.ended is not None and run.ended > following:
                found.append((run.ended - following) * 1000)
        return found
