"""The tags and notes of one archive as the window changes them: in the order of the user's acts, none of them lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

import db.annotations as put
from db import aside
from db.annotations import Note, Renamed, Tagged
from db.archive import Database
from viewer.ui.annotations import rescue
from viewer.ui.in_turn import InTurn


@dataclass(eq=False, slots=True)
class Draft:
    """A note as it is on the screen; its number is given by the thread that writes it, 0 before."""

    article: int
    number: int = 0
    text: str = ""
    written: str | None = None
    changed: str | None = None
    written_text: str = ""
    """The text that the archive is known to hold."""


def of_note(note: Note) -> Draft:
    """A stored note on the screen."""
    return Draft(note.article, note.id, note.text, note.written, note.changed, note.text)


class Keeping(QObject):
    """Makes the changes; tells the articles whose tags are others now, and what can be taken back."""

    overviewed = Signal(object, int)
    tags_changed = Signal()
    untagged = Signal(object)
    renamed = Signal(object)
    tag_removed = Signal(object)
    note_written = Signal(object)
    note_removed = Signal(object)
    note_put_back = Signal(int)
    delayed = Signal()
    caught_up = Signal()
    failed = Signal(object, str)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._work = InTurn(path, self, rescue.keep, partial(rescue.keep_waiting, "notes"))
        self._work.failed.connect(self.failed)
        self._work.delayed.connect(self.delayed)
        self._work.caught_up.connect(self.caught_up)
        self._unwritten: dict[Draft, str] = {}

    def read(self) -> None:
        """Ask for the overview, with how many articles are gone that had tags or notes."""
        self._work.do(
            lambda db: (put.overview(db), aside.count(db)), lambda both: self.overviewed.emit(*both), key="overview"
        )

    def tag(self, articles: Sequence[int], name: str) -> None:
        """Tag articles."""
        self._change(lambda db: put.tag(db, articles, name))

    def untag(self, articles: Sequence[int], name: str) -> None:
        """Take a tag from articles."""
        self._change(lambda db: put.untag(db, articles, name), self.untagged)

    def put_back(self, taken: Tagged) -> None:
        """Tag again what was untagged."""
        self._change(lambda db: put.put_back(db, taken))

    def rename(self, name: str, to: str) -> None:
        """Give a tag another name."""
        self._change(lambda db: put.rename(db, name, to), self.renamed)

    def rename_back(self, renamed: Renamed) -> None:
        """Give a tag its former name."""
        self._change(lambda db: put.rename_back(db, renamed))

    def remove_tag(self, name: str) -> None:
        """Take a tag from all articles."""
        self._change(lambda db: put.remove_tag(db, name), self.tag_removed)

    def write(self, draft: Draft, text: str) -> None:
        """Write a note's text, a new note where it has no number."""
        draft.text = text
        self._unwritten[draft] = text
        self._work.do(lambda db: _write(db, draft, text), lambda _: self._wrote(draft, text), key=draft, text=text)

    def remove_note(self, draft: Draft) -> None:
        """Take a note away, once what waits of it is written, so that it can be put back as it was."""
        self._work.do(lambda db: put.remove_note(db, draft.number) if draft.number else None, self._removed)

    def put_note_back(self, note: Note) -> None:
        """Put a note where it was."""

        def back(_: object) -> None:
            self.note_put_back.emit(note.article)
            self.read()

        self._work.do(lambda db: put.put_note_back(db, note), back, text=note.text)

    def drafts(self, article: int, notes: Sequence[Note]) -> list[Draft]:
        """An article's notes as they are to be shown: as the archive has them, or as they will soon be there."""
        waiting = [draft for draft in self._unwritten if draft.article == article]
        by_number = {draft.number: draft for draft in waiting if draft.number}
        shown = [by_number.get(note.id) or of_note(note) for note in notes]
        return shown + [draft for draft in waiting if draft not in shown]

    def finish(self) -> None:
        """Have all that isn't written tried once more: the window goes."""
        for draft, text in tuple(self._unwritten.items()):
            self.write(draft, text)
        self._work.finish()

    def _change(self, work: Callable[[Database], Any], told: Any = None) -> None:
        def done(result: object) -> None:
            self.tags_changed.emit()
            if told is not None:
                told.emit(result)
            self.read()

        self._work.do(work, done)

    def _wrote(self, draft: Draft, text: str) -> None:
        if self._unwritten.get(draft) == text:
            del self._unwritten[draft]
        is_new, draft.written_text = not draft.written_text, text
        self.note_written.emit(draft)
        if is_new:
            self.read()

    def _removed(self, note: Note | None) -> None:
        if note is not None:
            self.note_removed.emit(note)
        self.read()


def _write(db: Database, draft: Draft, text: str) -> None:
    if draft.number:
        draft.changed = put.change_note(db, draft.number, text)
    else:
        note: Note = put.write_note(db, draft.article, text)
        draft.number, draft.written, draft.changed = note.id, note.written, note.changed
