"""What the palette has to look for in the archive, off the GUI thread: newspapers, people, articles by headline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from db import archive, browse
from db.archive import Database
from db.records import Asked, Hit
from db.search import find, lookup
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

T = TypeVar("T")
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
        self._path = path
        self._looking: dict[str, Job] = {}
        self._pieces: Sequence[str] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)

    def read_newspapers(self) -> None:
        """Ask for the newspapers of the archive."""
        self._begin("newspapers", lambda db: tuple(browse.newspapers(db)), self.newspapers.emit)

    def look(self, pieces: Sequence[str]) -> None:
        """Look for people and articles that have all of some pieces of text in their names."""
        self._cancel("named")
        self._pieces = pieces
        self._pause.start()

    def stop(self) -> None:
        """Interrupt what is looked for."""
        self._pause.stop()
        for what in tuple(self._looking):
            self._cancel(what)

    @property
    def is_looking(self) -> bool:
        """Whether people and articles are being looked for."""
        return self._pause.isActive() or "named" in self._looking

    def _look(self) -> None:
        pieces = self._pieces
        self._begin("named", lambda db: _named(db, pieces), self.found.emit)

    def _cancel(self, what: str) -> None:
        if what in self._looking:
            self._looking.pop(what).cancel()

    def _begin(self, what: str, work: Callable[[Database], T], told: Callable[[T], None]) -> None:
        self._cancel(what)
        path = self._path

        def done(result: T) -> None:
            self._looking.pop(what, None)
            told(result)

        def failed(error: Exception) -> None:
            self._looking.pop(what, None)
            self.failed.emit(error)

        self._looking[what] = jobs.run(lambda cancel: _with_archive(path, work, cancel), done, failed, self)


def _named(db: Database, pieces: Sequence[str]) -> Named:
    quoted = (piece.replace('"', '""') for piece in pieces)
    by_headline = Asked(" ".join(f'title:"{piece}"' for piece in quoted), sort="date")
    return Named(tuple(lookup.people(db, pieces, _PEOPLE)), find.search(db, by_headline, limit=_ARTICLES).hits)


def _with_archive(path: Path, work: Callable[[Database], T], cancel: Cancel) -> T:
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        cancel.on_cancel(lambda: archive.interrupt(db))
        try:
            return work(db)
        finally:
            cancel.on_cancel(None)
