"""Questions to an archive off the GUI thread: each with a connection of its own, cut short when nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from db import archive
from db.archive import Database
from db.errors import Interrupted
from viewer import messages
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

T = TypeVar("T")
_STEPS = 100_000
"""Steps of SQLite's machine, some hundredths of a second."""


def ask(path: Path, question: Callable[[Database], T], cancel: Cancel) -> T:
    """The answer to a question, in a job; raises ArchiveError's kinds, and Interrupted when the job is cancelled."""
    # An interrupt is at once but finds only what is under way; what it came too early for is seen at the next look.
    with closing(archive.connect(path)) as db, archive.world_errors(path), archive.stopping(db, cancel, _STEPS):
        cancel.on_cancel(lambda: archive.interrupt(db))
        try:
            if cancel():
                raise Interrupted
            return question(db)
        finally:
            cancel.on_cancel(None)


class Questions(QObject):
    """Asks one archive; of the questions of a name only the last one is answered, those before it are interrupted.

    Tells what went wrong in the world; our own mistakes are raised.
    """

    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs: dict[str, Job] = {}

    def ask(self, name: str, question: Callable[[Database], T], told: Callable[[T], None]) -> None:
        """Ask a question and have its answer told."""
        path = self._path
        self.do(name, lambda cancel: ask(path, question, cancel), told)

    def do(self, name: str, work: Callable[[Cancel], T], told: Callable[[T], None]) -> None:
        """Have something found out that takes more than the archive, or nothing of it."""
        self.leave(name)

        def ended(how: Callable[[Any], None], result: Any) -> None:
            del self._jobs[name]
            how(result)

        self._jobs[name] = jobs.run(
            work, lambda answer: ended(told, answer), lambda error: ended(self._fail, error), self
        )

    def waits_for(self, name: str) -> bool:
        """Whether an answer is still to come."""
        return name in self._jobs

    def leave(self, name: str) -> None:
        """Leave a question: nothing of it is told any more."""
        if name in self._jobs:
            self._jobs.pop(name).cancel()

    def stop(self) -> None:
        """Leave all questions."""
        for name in tuple(self._jobs):
            self.leave(name)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, messages.WORLD):
            raise error
        self.failed.emit(error)
