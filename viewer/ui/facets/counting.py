"""Counting what hits have, and asking why there are hits or none: off the GUI thread, the question before cut short."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.archive import Database
from db.records import Article, Asked, Facet
from db.search import facets, why
from db.search.facets import Columns
from db.search.nodes import Query
from viewer.ui.asking_archive import Questions

_Counted = tuple[Columns, tuple[Facet, ...]]


class Counting(QObject):
    """Asks of one archive; of each question only the last one's answer is told."""

    counted = Signal(object)
    explained = Signal(object)
    relaxed = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)
        # The values of all articles, which every count looks its own up in.
        self._columns: Columns | None = None

    def count(self, query: Query) -> None:
        """Count what the hits of a query have."""
        known = self._columns
        self._questions.ask("count", lambda db: _counted(db, query, known), self._tell_counted)

    def relax(self, asked: Asked) -> None:
        """Look for what would find something in place of what finds nothing."""
        self._questions.ask("relax", lambda db: why.why_none(db, asked), self.relaxed.emit)

    def explain(self, query: Query, article: Article) -> None:
        """Look where in an article the words of a query stand."""
        self._questions.do("explain", lambda cancel: why.why_hit(query, article), self.explained.emit)

    def stop(self) -> None:
        """Leave all questions: nothing of them is told any more."""
        self._questions.stop()

    def _tell_counted(self, counted: _Counted) -> None:
        self._columns, found = counted
        self.counted.emit(found)


def _counted(db: Database, query: Query, known: Columns | None) -> _Counted:
    columns = facets.columns(db, known)
    return columns, facets.facets(db, query, columns)
