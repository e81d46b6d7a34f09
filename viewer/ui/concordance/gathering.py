"""What the concordance has done off the GUI thread: mentions counted, put in order, read as they are seen, written."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from db.archive import Database
from db.errors import Interrupted
from db.search import concordance
from db.search.concordance import Mention, Order, Places, Stretch
from db.search.nodes import Query
from viewer.ui import asking_archive
from viewer.ui.asking_archive import Questions
from viewer.ui.concordance import counting
from viewer.ui.jobs import Cancel, Emitter

T = TypeVar("T")
_LONG, _PAGE = "long", "page"
_BETWEEN = 0.25
"""Seconds between two words of progress."""
_KEPT_WAITING = 2
"""Pages of lines that wait to be read: those before them were scrolled past."""


class _Teller(Emitter):
    """What long work speaks through; each word carries the number of the work, so that none comes after its end."""

    came = Signal(int, object)
    progressed = Signal(int, int, int)


class Gathering(QObject):
    """Works on one archive; of the long works (count, order, write) one at a time is under way."""

    came = Signal(object)
    counted = Signal()
    ordered = Signal(object)
    progressed = Signal(int, int)
    saved = Signal(object)
    copied = Signal(str)
    page_read = Signal(int, object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._number = 0
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)
        self._pages = Questions(path, self)
        self._pages.failed.connect(self._could_not_read)
        self._page = 0
        self._wanted: dict[int, tuple[Query, Sequence[tuple[int, int]]]] = {}

    def count(self, query: Query, start: int) -> None:
        """Look through the hits but the first so many; tells of stretches of them as they come, and the end."""
        path = self._path

        def work(cancel: Cancel, teller: _Teller, number: int) -> None:
            _count(path, query, start, cancel, partial(teller.came.emit, number))

        self._begin(work, lambda _: self.counted.emit())

    def order(self, places: Places, by: Order) -> None:
        """Put places in order, which must not change meanwhile."""
        self._begin(lambda cancel, *_: concordance.order(places, by, cancel), self.ordered.emit)

    def write(self, query: Query, places: Places, numbers: Sequence[int], target: Path, names: Sequence[str]) -> None:
        """Write mentions to a file, CSV or XLSX as its name says; what is there is replaced when all is written."""
        path = self._path

        def work(cancel: Cancel, teller: _Teller, number: int) -> None:
            from viewer.exporting.mentions import WRITERS

            tell = _told_now_and_then(cancel, partial(teller.progressed.emit, number))

            def write(db: Database) -> None:
                mentions = concordance.lines(db, query, places, numbers, tell)
                WRITERS[target.suffix.lower()](target, mentions, names, True)

            asking_archive.ask(path, write, cancel)

        self._begin(work, lambda _: self.saved.emit(target))

    def copy(self, query: Query, places: Sequence[tuple[int, int]]) -> None:
        """Ask for mentions as text, a line each, their parts behind tabs."""
        self._questions.ask("copy", lambda db: _as_text(concordance.read(db, query, places)), self.copied.emit)

    def want(self, page: int, query: Query, places: Sequence[tuple[int, int]]) -> None:
        """Ask for a page of lines; of those that wait only the last asked for are read."""
        if self._pages.waits_for(_PAGE) and self._page == page:
            return
        self._wanted.pop(page, None)
        self._wanted[page] = query, places
        while len(self._wanted) > _KEPT_WAITING:
            self._wanted.pop(next(iter(self._wanted)))
        self._read_next()

    def forget_pages(self) -> None:
        """Read no page that was asked for: the lines are others now."""
        self._wanted.clear()
        self._pages.stop()

    def stop(self) -> None:
        """Stop the long work; nothing more of it is told."""
        self._number += 1
        self._questions.leave(_LONG)

    def stop_all(self) -> None:
        """Do nothing more."""
        self.stop()
        self.forget_pages()
        self._questions.stop()

    def _begin(self, work: Callable[[Cancel, _Teller, int], T], done: Callable[[T], None]) -> None:
        self.stop()
        teller, number = _Teller(), self._number
        teller.came.connect(self._tell_came, Qt.ConnectionType.QueuedConnection)
        teller.progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

        def spoken(cancel: Cancel) -> T:
            try:
                return work(cancel, teller, number)
            finally:
                teller.deleteLater()

        self._questions.do(_LONG, spoken, done)

    def _tell_came(self, number: int, stretch: Stretch) -> None:
        if number == self._number:
            self.came.emit(stretch)

    def _tell_progress(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.progressed.emit(done, total)

    def _read_next(self) -> None:
        if self._pages.waits_for(_PAGE) or not self._wanted:
            return
        self._page = page = next(reversed(self._wanted))
        query, places = self._wanted.pop(page)
        self._pages.ask(
            _PAGE, lambda db: concordance.read(db, query, places), lambda mentions: self._have_read(page, mentions)
        )

    def _have_read(self, page: int, mentions: Sequence[Mention | None]) -> None:
        self.page_read.emit(page, mentions)
        self._read_next()

    def _could_not_read(self, error: Exception) -> None:
        self._wanted.clear()
        self.failed.emit(error)


def _count(path: Path, query: Query, start: int, cancel: Cancel, tell: Callable[[Stretch], None]) -> None:
    """Tell of stretches as they come, the first at once, later ones together, for each makes the window work."""
    gathered, told = None, 0.0
    for stretch in counting.stretches(path, query, start, cancel):
        gathered = stretch if gathered is None else gathered.with_next(stretch)
        if time.monotonic() - told >= _BETWEEN:
            tell(gathered)
            gathered, told = None, time.monotonic()
    if gathered is not None:
        tell(gathered)


def _told_now_and_then(cancel: Cancel, tell: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """Passes on how far it is some times a second; raises Interrupted when nobody waits any more."""
    told = time.monotonic()

    def hear(done: int, total: int) -> None:
        nonlocal told
        if cancel():
            raise Interrupted
        if time.monotonic() - told >= _BETWEEN:
            told = time.monotonic()
            tell(done, total)

    return hear


def _as_text(mentions: Sequence[Mention | None]) -> str:
    rows = [
        (each.date or "", each.newspaper, each.page, each.title, each.left, each.word, each.right)
        for each in mentions
        if each is not None
    ]
    return "\n".join("\t".join(map(str, row)) for row in rows)
