"""What the palette has to look for in the archive, off the GUI thread: newspapers, people, articles by headline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from db import browse
from db.archive import Database
from db.records import Asked, Hit
from db.search import find, lookup
from viewer.ui.asking_archive import Questions

_PEOPLE, _ARTICLES = 4, 7
_PAUSE = 50
"""Milliseconds after a key before anything is looked for: what the window knows by itself is shown first."""


@dataclass(frozen=True, slots=True)
class Named:
    """What the archive holds under a name: people with the number of their articles, and articles."""

    people: tuple[tuple[str, int], ...]
    hits: tuple[Hit, ...]


class Looking(QObject):
    """Looks things up in one archive; of what is looked for one after the other only the last is told."""

    newspapers = Signal(object)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)
        self._pieces: Sequence[str] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)

    def read_newspapers(self) -> None:
        """Ask for the newspapers of the archive."""
        self._questions.ask("newspapers", lambda db: tuple(browse.newspapers(db)), self.newspapers.emit)

    def look(self, pieces: Sequence[str]) -> None:
        """Look for people and articles that have all of some pieces of text in their names."""
        self._questions.leave("named")
        self._pieces = pieces
        self._pause.start()

    def stop(self) -> None:
        """Interrupt what is looked for."""
        self._pause.stop()
        self._questions.stop()

    @property
    def is_looking(self) -> bool:
        """Whether people and articles are being looked for."""
        return self._pause.isActive() or self._questions.waits_for("named")

    def _look(self) -> None:
        pieces = self._pieces
        self._questions.ask("named", lambda db: _named(db, pieces), self.found.emit)


def _named(db: Database, pieces: Sequence[str]) -> Named:
    quoted = (piece.replace('"', '""') for piece in pieces)
    by_headline = Asked(" ".join(f'title:"{piece}"' for piece in quoted), sort="date")
    return Named(tuple(lookup.people(db, pieces, _PEOPLE)), find.search(db, by_headline, limit=_ARTICLES).hits)
