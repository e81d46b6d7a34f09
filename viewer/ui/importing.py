"""What changes the archive: imports, files read again, imports undone; one at a time, off the GUI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import archive, imports
from db.records import ImportedFile
from viewer import messages
from viewer.importing.choices import Choice, Choices
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


Work = Callable[[Callable[[Progress], None], Callable[[], bool]], Any]
"""Is given whom to tell of progress and whom to ask whether it is cancelled."""


class Importing(QObject):
    """Changes one archive; what comes while something is under way waits for its end."""

    progressed = Signal(object)
    finished = Signal(object)
    undone = Signal(int)
    failed = Signal(object)
    began = Signal()
    rested = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._stop = threading.Event()
        self._running = False
        self._told = 0.0
        self._waiting: list[tuple[Work, Callable[[Any], None]]] = []

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self._running

    def start(self, paths: Sequence[Path], choices: Choices | None = None) -> None:
        """Import files and folders, as the user chose."""
        chosen = choices or Choices()
        if paths:
            self._take(lambda tell, stopped: _import(self._path, paths, tell, stopped, chosen), self.finished.emit)

    def read_again(self, file: ImportedFile, encoding: str) -> None:
        """Read the kept bytes of a file's issues again, or the file itself where it never came into one.

        An encoding that is named is believed; an empty one is that of the last time.
        """
        work, what = (_reread, file.issues) if file.issues else (_import, [Path(file.path)])
        choices = Choices({file.path: Choice(encoding=encoding)} if encoding else {})
        self._take(lambda tell, stopped: work(self._path, what, tell, stopped, choices), self.finished.emit)

    def undo(self, run: int) -> None:
        """Make what an import touched what it was before."""
        self._take(lambda tell, stopped: _undo(self._path, run), self.undone.emit)

    def cancel(self) -> None:
        """Stop behind the file at hand, and forget those that wait; the report comes all the same."""
        self._waiting.clear()
        self._stop.set()

    def _take(self, work: Work, done: Callable[[Any], None]) -> None:
        if self._running:
            self._waiting.append((work, done))
            return
        self._running = True
        self._stop.clear()
        self.began.emit()
        jobs.run(
            lambda cancel: work(self._tell, lambda: self._stop.is_set() or cancel()),
            lambda result: self._ended(done, result),
            lambda error: self._ended(self.failed.emit, error),
            self,
        )

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told >= _BETWEEN:
            self._told = now
            self.progressed.emit(progress)

    def _ended(self, told: Callable[[Any], None], result: object) -> None:
        self._running = False
        told(result)
        if self._waiting and not self._running:
            self._take(*self._waiting.pop(0))
        elif not self._running:
            self.rested.emit()


# The parser is loaded with the first import: a window that only reads starts without it.


def _import(*how: Any) -> Report:
    from viewer.importing.run import run

    return run(*how)


def _reread(*how: Any) -> Report:
    from viewer.importing.rereading import reread

    return reread(*how)


def _undo(path: Path, run: int) -> int:
    with closing(archive.connect(path)) as db:
        imports.undo(db, run)
    return run
