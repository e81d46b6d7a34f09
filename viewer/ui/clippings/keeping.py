"""The clippings folders of one archive as the window changes them: in the order of the user's acts, none lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import clippings
from db.archive import Database
from db.clippings import Clipping, Folder, Taken
from db.errors import NoSuchRecord
from viewer.ui.annotations import rescue
from viewer.ui.in_turn import InTurn

Contents = tuple[Folder, tuple[Clipping, ...]]


class Keeping(QObject):
    """Makes the changes; tells the folders as they are, what is in one, and what can be taken back."""

    listed = Signal(object)
    shown = Signal(object)
    missed = Signal(int)
    clipped = Signal(object, bool)
    taken_out = Signal(object)
    folder_removed = Signal(object)
    delayed = Signal()
    caught_up = Signal()
    failed = Signal(object, str)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._work = InTurn(path, self, rescue.keep, partial(rescue.keep_waiting, "remarks"))
        self._work.failed.connect(self.failed)
        self._work.delayed.connect(self.delayed)
        self._work.caught_up.connect(self.caught_up)
        self._changes = 0

    def read(self) -> None:
        """Ask for the folders."""
        self._work.do(clippings.folders, self.listed.emit, key="folders")

    def show(self, folder: int) -> None:
        """Ask what is in a folder; it is told as it is when no change is under way any more."""
        known = self._changes

        def told(found: Contents | None) -> None:
            if known != self._changes:
                self.show(folder)
            elif found is None:
                self.missed.emit(folder)
            else:
                self.shown.emit(found)

        self._work.do(lambda db: _contents(db, folder), told)

    def clip(self, folder: int | str, article: int) -> None:
        """Put an article into a folder, or into one of a name, made if there is none."""

        def work(db: Database) -> tuple[Folder, bool]:
            number = clippings.make(db, folder).id if isinstance(folder, str) else folder
            new = clippings.clip(db, number, [article])
            return clippings.get(db, number), bool(new)

        self._change(work, lambda done: self.clipped.emit(*done))

    def unclip(self, folder: int, article: int) -> None:
        """Take an article out of a folder."""
        self._change(lambda db: clippings.unclip(db, folder, [article]), self.taken_out.emit)

    def put_back(self, taken: Taken) -> None:
        """Put back what was taken out, or a folder that was removed."""
        self._change(lambda db: clippings.put_back(db, taken), lambda _: self.show(taken.folder.id))

    def rename(self, folder: int, name: str) -> None:
        """Call a folder something else."""
        self._change(lambda db: clippings.rename(db, folder, name), lambda _: self.show(folder))

    def remove(self, folder: int) -> None:
        """Remove a folder with what is in it."""
        self._change(lambda db: clippings.remove(db, folder), self.folder_removed.emit)

    def move(self, folder: int, article: int, before: int | None) -> None:
        """Put a clipping in front of another one, or behind all."""
        self._changes += 1
        self._work.do(lambda db: clippings.move(db, folder, [article], before), lambda _: None)

    def remark(self, folder: int, article: int, text: str) -> None:
        """Write what is remarked of a clipping."""
        self._changes += 1
        key = ("remark", folder, article)
        self._work.do(lambda db: clippings.remark(db, folder, article, text), lambda _: None, key=key, text=text)

    def finish(self) -> None:
        """Have all that waits written: the window goes."""
        self._work.finish()

    def _change(self, work: Callable[[Database], Any], told: Callable[[Any], object]) -> None:
        def done(result: object) -> None:
            told(result)
            self.read()

        self._work.do(work, done)


def _contents(db: Database, folder: int) -> Contents | None:
    try:
        return clippings.get(db, folder), clippings.clippings(db, folder)
    except NoSuchRecord:
        return None
