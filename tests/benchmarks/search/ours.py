"""The archive's own search as an engine: the one place where its functions are named."""

from __future__ import annotations

from typing import ClassVar

from db.archive import Database
from db.records import Asked, Hit, Sort
from db.search import facets, find, timeline
from db.search.nodes import Query
from db.search.query import understood
from tests.benchmarks.search.asking import Question, quoted, written
from tests.benchmarks.search.engine import FIRST, Engine


class Ours(Engine):
    """Asked in the query language, with every run of characters in quotes."""

    name = "ours"
    lacks: ClassVar = {}

    def __init__(self, db: Database) -> None:
        self._db = db
        # As the window does, which reads them once.
        self._columns = facets.columns(db)

    def refuses(self, question: Question) -> str | None:
        """Nothing."""
        return None

    def by_date(self, question: Question) -> list[int]:
        """The keys of the newest hits."""
        return find.first(self._db, _query(question), "date", FIRST)

    def by_relevance(self, question: Question) -> list[int]:
        """The keys of the best hits."""
        return find.first(self._db, _query(question), "relevance", FIRST)

    def total(self, question: Question) -> int:
        """How many articles match."""
        return find.total(self._db, _query(question))

    def facets(self, question: Question) -> object:
        """What the panel beside the hits shows."""
        return facets.facets(self._db, _query(question), self._columns)

    def timeline(self, question: Question) -> object:
        """What the chart shows."""
        return timeline.timeline(self._db, _query(question))

    def shown_by_date(self, question: Question) -> object:
        """What the list shows, newest first."""
        return self._shown(question, "date")

    def shown_by_relevance(self, question: Question) -> object:
        """What the list shows, best first."""
        return self._shown(question, "relevance")

    def everything(self, question: Question) -> set[int]:
        """The keys of all hits."""
        return set(find.keys(self._db, _query(question)))

    def _shown(self, question: Question, sort: Sort) -> tuple[Hit, ...]:
        return find.search(self._db, _asked(question, sort), limit=FIRST).hits


def _asked(question: Question, sort: Sort) -> Asked:
    return Asked(written(question.node, quoted), question.filters, sort)


def _query(question: Question) -> Query:
    return understood(_asked(question, "date"))
