"""Imports under way: one at a time, off the GUI thread, with progress and a way out."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer import messages
from viewer.importing.choices import Choices
from viewer.importing.report import Progress, Report
from viewer.ui import jobs, language

_BETWEEN = 0.05
"""Seconds between two words of progress: what the eye can follow, and no flood of events."""


def details(report: Report) -> str:
    """What became of every file, a line each, with what the importer was unsure of below it; failures come first."""
    lines = []
    for file in sorted(report.files, key=lambda each: each.status != "failed"):
        lines.append(messages.file_line(file, language.say))
        lines += [f"    {messages.warning_line(warning, language.say)}" for warning in file.warnings]
    return "\n".join(lines)


class Importing(QObject):
    """Runs imports into one archive."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._stop = threading.Event()
        self._running = False
        self._told = 0.0
        self._waiting: list[tuple[Sequence[Path], Choices]] = []

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self._running

    def start(self, paths: Sequence[Path], choices: Choices | None = None) -> None:
        """Import files and folders as the user chose; those that come while an import runs wait for its end."""
        if not paths:
            return
        chosen = choices or Choices()
        if self._running:
            self._waiting.append((paths, chosen))
            return
        # The parser is loaded with the first import: a window that only reads starts without it.
        from viewer.importing.run import run

        self._running = True
        self._stop.clear()
        jobs.run(
            lambda cancel: run(self._path, paths, self._tell, lambda: self._stop.is_set() or cancel(), chosen),
            self._finished,
            self._failed,
            self,
        )

    def cancel(self) -> None:
        """Stop behind the file at hand, and forget those that wait; the report comes all the same."""
        self._waiting.clear()
        self._stop.set()

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told >= _BETWEEN:
            self._told = now
            self.progressed.emit(progress)

    def _finished(self, report: Report) -> None:
        self._running = False
        self.finished.emit(report)
        self._start_waiting()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)
        self._start_waiting()

    def _start_waiting(self) -> None:
        if self._waiting:
            self.start(*self._waiting.pop(0))
