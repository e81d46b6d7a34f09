"""The highlights of one archive as the window changes them, in the order of the user's acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

import db.highlights as put
from db.archive import Database
from db.highlights import Colour, Highlight
from db.records import Mark
from viewer.ui.annotations import rescue
from viewer.ui.in_turn import InTurn


class Keeping(QObject):
    """Makes the changes; tells when highlights are others now, all articles that have some, and what was taken away."""

    changed = Signal()
    counted = Signal(object)
    taken_away = Signal(object)
    delayed = Signal()
    caught_up = Signal()
    failed = Signal(object, str)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._work = InTurn(path, self, rescue.keep, partial(rescue.keep_waiting, "highlights"))
        self._work.failed.connect(self.failed)
        self._work.delayed.connect(self.delayed)
        self._work.caught_up.connect(self.caught_up)

    def read(self) -> None:
        """Ask which articles have highlights."""
        self._work.do(put.articles, self.counted.emit, key="articles")

    def highlight(self, article: int, passages: Sequence[tuple[Mark, str]], colour: Colour) -> None:
        """Highlight passages of an article."""
        lost = "\n".join(text for _, text in passages)
        self._change(lambda db: put.add(db, article, passages, colour), text=lost)

    def recolour(self, number: int, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._change(lambda db: put.recolour(db, number, colour))

    def erase(self, article: int, passages: Sequence[Mark]) -> None:
        """Take the colour from passages of an article."""
        self._change(lambda db: put.erase(db, article, passages), self._taken)

    def remove(self, numbers: Sequence[int]) -> None:
        """Take highlights away."""
        self._change(lambda db: put.remove(db, numbers), self._taken)

    def put_back(self, taken: Sequence[Highlight]) -> None:
        """Put highlights where they were."""
        self._change(lambda db: put.put_back(db, taken), text="\n".join(each.text for each in taken))

    def finish(self) -> None:
        """Have what waits written without trying for ever: the window goes."""
        self._work.finish()

    def _change(
        self, work: Callable[[Database], Any], told: Callable[[Any], None] | None = None, text: str = ""
    ) -> None:
        def done(result: object) -> None:
            self.changed.emit()
            if told is not None:
                told(result)
            self.read()

        self._work.do(work, done, text=text)

    def _taken(self, taken: tuple[Highlight, ...]) -> None:
        if taken:
            self.taken_away.emit(taken)
