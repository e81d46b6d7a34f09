"""Timelines counted off the GUI thread: only what was asked last is told, what is no longer wanted is interrupted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.archive import Database
from db.records import Asked
from db.search import timeline
from db.search.timeline import Timeline
from viewer.ui.asking_archive import Questions

Counted = tuple[tuple[Asked, Timeline], ...]


class Counting(QObject):
    """Counts in one archive."""

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._questions.waits_for("count")

    def count(self, wanted: Sequence[Asked]) -> None:
        """Count the hits over time of everything wanted, and tell all at once."""
        some = tuple(wanted)
        self._questions.ask("count", lambda db: _count(db, some), self.counted.emit)

    def stop(self) -> None:
        """Answer nothing any more."""
        self._questions.stop()


def _count(db: Database, wanted: Sequence[Asked]) -> Counted:
    return tuple((asked, timeline.searched(db, asked)) for asked in wanted)
