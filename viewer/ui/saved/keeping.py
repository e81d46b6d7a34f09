"""The saved searches of one archive: read and changed in the archive, and counted when it has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import searches
from db.archive import Database
from db.errors import ArchiveBusy
from db.records import Asked
from db.search import find
from db.searches import SavedSearch
from viewer.ui.asking_archive import Questions
from viewer.ui.in_turn import InTurn


class Keeping(QObject):
    """Changes the saved searches in the order in which that is asked; tells them as they are, and what is counted."""

    listed = Signal(object)
    removed = Signal(object, int)
    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._work = InTurn(path, self)
        self._work.failed.connect(self._refused)
        self._listed: tuple[SavedSearch, ...] = ()
        self._counting = Questions(path, self)
        self._counting.failed.connect(self.failed)

    def read(self) -> None:
        """Ask for the saved searches."""
        self._work.do(searches.saved, self._list)

    def save(self, asked: Asked, name: str, hits: int | None) -> None:
        """Save a search that has so many hits now, if that is known."""
        now = datetime.now(UTC)
        self._change(lambda db: searches.save(db, name, asked, now, hits))

    def rename(self, number: int, name: str) -> None:
        """Call a search something else."""
        self._change(lambda db: searches.rename(db, number, name))

    def reorder(self, numbers: Sequence[int]) -> None:
        """Put the searches in an order."""
        self._change(lambda db: searches.reorder(db, numbers))

    def remove(self, number: int) -> None:
        """Remove a search; it is told with its place, so that it can be put back."""
        self._work.do(lambda db: searches.remove(db, number), lambda gone: self.removed.emit(*gone))
        self.read()

    def put_back(self, search: SavedSearch, place: int) -> None:
        """Save a removed search again where it stood."""
        self._change(lambda db: searches.put_back(db, search, place))

    def keep_counts(self, counts: Mapping[int, int]) -> None:
        """Keep what is known to be found now by some searches, until all are counted anew."""
        self._work.do(lambda db: _keep(db, counts), lambda _: None)

    def count(self) -> None:
        """Count anew what the searches find, in place of a counting that is under way."""
        self._counting.ask("counts", _count, self.counted.emit)

    def stop_counting(self) -> None:
        """Interrupt a counting."""
        self._counting.stop()

    def finish(self) -> None:
        """Have what was changed written, and nothing counted any more."""
        self.stop_counting()
        self._work.finish()

    def _change(self, work: Callable[[Database], Any]) -> None:
        def changed(db: Database) -> tuple[SavedSearch, ...]:
            work(db)
            return searches.saved(db)

        self._work.do(changed, self._list)

    def _list(self, found: tuple[SavedSearch, ...]) -> None:
        self._listed = found
        self.listed.emit(found)

    def _refused(self, error: Exception) -> None:
        """What a list shows already and the archive refused must not stay in it."""
        self.listed.emit(self._listed)
        self.failed.emit(error)


def _count(db: Database) -> dict[int, int]:
    saved = searches.saved(db)
    counts = {each.id: find.search(db, each.asked, limit=0).total for each in saved}
    _keep(db, {each.id: counts[each.id] for each in saved if each.hits != counts[each.id]})
    return counts


def _keep(db: Database, counts: Mapping[int, int]) -> None:
    # An import that is under way may have the archive to itself: the counts are kept after it.
    with suppress(ArchiveBusy):
        if counts:
            searches.keep_counts(db, counts)
