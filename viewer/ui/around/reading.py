"""What belongs around an article, read section by section off the GUI thread once the article is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.archive import Database
from db.errors import NoSuchRecord
from viewer.ui.asking_archive import Questions

Read = Callable[[Database, int], Any]


class Reading(QObject):
    """Reads of one article at a time; tells what was read under the place of its section, and when all was."""

    read = Signal(int, object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(path, self)
        self._questions.failed.connect(self._fail)
        self._left = 0

    def ask(self, article: int, reads: Sequence[Read]) -> None:
        """Read about an article; what is still being read about another one is interrupted."""
        self._questions.stop()
        self._left = len(reads)
        for place, read in enumerate(reads):
            self._questions.ask(str(place), partial(_read, read, article), partial(self._tell, place))

    def stop(self) -> None:
        """Tell nothing any more."""
        self._questions.stop()

    def _tell(self, place: int, found: Any) -> None:
        self.read.emit(place, found)
        self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._left -= 1
        if not self._left:
            self.ended.emit()


def _read(read: Read, article: int, db: Database) -> Any:
    # An article that is gone meanwhile has nothing around it.
    with suppress(NoSuchRecord):
        return read(db, article)
