"""What the archive answers about a search until it can count and explain: nothing."""

from __future__ import annotations

from db.archive import Database
from db.records import Article, Asked, Facet
from db.search.nodes import Query
from viewer.ui.facets.counting import Questions
from viewer.ui.why.told import Found, Relaxation


def questions() -> Questions:
    """Questions that are answered with nothing."""
    return Questions(_facets, _why_hit, _why_none)


def _facets(db: Database, query: Query) -> tuple[Facet, ...]:
    return ()


def _why_hit(query: Query, article: Article) -> tuple[Found, ...]:
    return ()


def _why_none(db: Database, asked: Asked) -> tuple[Relaxation, ...]:
    return ()
