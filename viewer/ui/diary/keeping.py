"""What is written into the search diary: each search that was asked and answered, and what was asked lately."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from db import searches
from db.archive import Database
from db.records import Asked
from db.search.find import Result
from viewer.ui.in_turn import InTurn
from viewer.ui.preferences import values
from viewer.ui.settings import Settings

RECENT = 200
"""Searches of late that are offered again."""


@dataclass(frozen=True, slots=True)
class _Answered:
    """A search with its answer, as the diary takes it."""

    asked: Asked
    when: datetime
    hits: int
    articles: int
    seconds: float


class DiaryKeeping(QObject):
    """Writes the diary of one archive; tells when there is something new in it."""

    written = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._work = InTurn(path, self)
        self._work.failed.connect(self.failed)
        self._asked: tuple[Asked, datetime, float] | None = None
        self._unwritten: list[_Answered] = []
        self._recent: tuple[Asked, ...] = ()

    @property
    def recent(self) -> tuple[Asked, ...]:
        """What was asked lately, the latest first."""
        return self._recent

    def read(self) -> None:
        """Look what was asked lately."""
        self._work.do(lambda db: searches.recent(db, RECENT), self._know)

    def forget_old(self) -> None:
        """Forget what is older than the user wants it kept; where nothing new is to be kept, what is there stays."""
        days = self._settings.of(values.DIARY)
        if days > 0:
            since = datetime.now(UTC) - timedelta(days=days)
            self._work.do(lambda db: searches.forget_before(db, since), lambda _: None)

    def begin(self, asked: Asked) -> None:
        """A search was asked; only one that is answered comes into the diary."""
        self._asked = (asked, datetime.now(UTC), monotonic())

    def end(self, result: Result) -> None:
        """A search was answered; one that nobody asked, as after an import, is passed over."""
        if self._asked is None or self._asked[0] != result.asked:
            return
        asked, when, began = self._asked
        self._asked = None
        if self._settings.of(values.DIARY) == 0:
            return
        self._unwritten.append(_Answered(asked, when, result.total, result.searched, monotonic() - began))
        unwritten = self._unwritten
        self._work.do(lambda db: _write(db, unwritten), self._written, key="write")

    def finish(self) -> None:
        """Have what waits written: the window goes."""
        self._work.finish()

    def _written(self, recent: tuple[Asked, ...]) -> None:
        self._know(recent)
        self.written.emit()

    def _know(self, recent: tuple[Asked, ...]) -> None:
        self._recent = recent


def _write(db: Database, unwritten: list[_Answered]) -> tuple[Asked, ...]:
    """Write one after the other; what can't be written stays in the list."""
    while unwritten:
        each = unwritten[0]
        searches.note(db, each.asked, each.when, hits=each.hits, articles=each.articles, seconds=each.seconds)
        unwritten.pop(0)
    return searches.recent(db, RECENT)
