"""The order of hits: which keys come first, by relevance, by date or by page, a stretch at a time.

By relevance hits come in tiers: what is sought stands in the headline, in kicker or deck, one term right after the
other, near each other, and then by bm25 with newer articles before. Within the first tiers the newest come first, so
that an answer of half the archive costs no more than its first page. Of very many hits only the newest are put in
tiers; those that follow come by date.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from db import grams
from db.records import Sort
from db.search import statement
from db.search.nodes import And, Near, Node, Or, Query, Term
from db.search.statement import Statement

_TIERED = 20_000
"""So many of the newest hits are put in tiers: the rest is by date."""
_RANKED = 2000
"""So many of the newest hits outside the tiers are put in order by bm25: that of all would take seconds."""
_NEARBY = 20
"""Characters between terms that stand near each other."""
_YEAR = 366 << 20
"""A year in keys."""


def first(db: Database, query: Query, sort: Sort, offset: int, limit: int) -> list[int]:
    """The keys of the hits from offset on, at most limit, in their order."""
    if query.root is None or limit <= 0:
        return []
    found = statement.compile(db, query.root)
    if sort == "page":
        return _by_page(db, found, offset, limit)
    if sort == "date" or not found.ranks:
        return _newest(db, _Segment(found), offset, limit)
    keys: list[int] = []
    for segment in _segments(db, found, query.root):
        some = _fetch(db, segment, offset, limit - len(keys))
        keys += some
        if len(keys) >= limit:
            break
        offset = 0 if some else max(0, offset - _size(db, segment)) if offset else 0
    return keys


@dataclass(frozen=True, slots=True)
class _Segment:
    """Some hits of a statement: those that another expression finds too, or not, with keys in a range."""

    found: Statement
    also: str | None = None
    but: tuple[str, ...] = ()
    at_least: int | None = None
    below: int | None = None
    ranked: bool = False

    @property
    def where(self) -> str:
        """The condition in SQL."""
        bounds = [f"{self.found.key} >= ?"] if self.at_least is not None else []
        bounds += [f"{self.found.key} < ?"] if self.below is not None else []
        return " AND ".join([self.found.where, *bounds])

    @property
    def parameters(self) -> list[str | int]:
        """What the condition takes."""
        given = self.found.all_parameters
        if self.also or self.but:
            expression = f"({given[0]})" + (f" AND ({self.also})" if self.also else "")
            given[0] = f"({expression}) NOT ({' OR '.join(self.but)})" if self.but else expression
        return [*given, *(bound for bound in (self.at_least, self.below) if bound is not None)]


def _segments(db: Database, found: Statement, root: Node) -> Iterator[_Segment]:
    horizon = _horizon(db, found)
    before: tuple[str, ...] = ()
    for tier in _tiers(root):
        yield _Segment(found, tier, before, horizon)
        before = (*before, f"({tier})")
    yield _Segment(found, None, before, horizon, ranked=True)
    if horizon is not None:
        yield _Segment(found, below=horizon)


def _tiers(root: Node) -> Iterator[str]:
    """Expressions that find the better hits, the best first."""
    wanted = _wanted(root)
    if wanted is None:
        return
    yield f"headline : ({wanted})"
    yield f"{{headline subheads}} : ({wanted})"
    parts = root.parts if isinstance(root, And) else ()
    terms = [part for part in parts if isinstance(part, Term) and part.part == "anywhere"]
    if len(terms) > 1:
        together = grams.squeeze(" ".join(term.text for term in terms))
        yield grams.phrase(together)
        yield statement.near(terms, _NEARBY)


def _wanted(node: Node) -> str | None:
    """The expression of the terms that a headline may hold; None where there is none."""
    match node:
        case Term(part="anywhere" | "title"):
            return statement.phrases(node)
        case Near(terms, distance) if terms[0].part in ("anywhere", "title"):
            return statement.near(terms, distance)
        case And(parts) | Or(parts):
            found = [each for part in parts if (each := _wanted(part))]
            return (" AND " if isinstance(node, And) else " OR ").join(f"({each})" for each in found) or None
        case _:
            return None


def _horizon(db: Database, found: Statement) -> int | None:
    """The key down to which hits are put in tiers; None where all are."""
    rows = _newest(db, _Segment(found), _TIERED, 1)
    return rows[0] + 1 if rows else None


def _size(db: Database, segment: _Segment) -> int:
    table = segment.found.table
    row = db.execute(f"SELECT count(*) FROM {table} WHERE {segment.where}", segment.parameters).fetchone()
    return int(row[0])


def _fetch(db: Database, segment: _Segment, offset: int, limit: int) -> list[int]:
    if not segment.ranked:
        return _newest(db, segment, offset, limit)
    best = _best(db, segment, offset, min(limit, _RANKED - offset)) if offset < _RANKED else []
    after = max(offset, _RANKED)
    return best + _newest(db, segment, after, offset + limit - after)


def _newest(db: Database, segment: _Segment, offset: int, limit: int) -> list[int]:
    """Keys, newest day first, each day's first page first."""
    if limit <= 0:
        return []
    found = segment.found
    rows = db.execute(
        f"SELECT {found.key} FROM {found.table} WHERE {segment.where} ORDER BY {found.key} DESC LIMIT ? OFFSET ?",
        [*segment.parameters, limit, offset],
    )
    return [row[0] for row in rows]


def _best(db: Database, segment: _Segment, offset: int, limit: int) -> list[int]:
    """Keys of the newest, the best match first; a match of today counts a third more than one of long ago."""
    table = segment.found.table
    rows = db.execute(
        f"""WITH some AS (SELECT rowid AS key, rank AS score FROM {table} WHERE {segment.where}
        ORDER BY rowid DESC LIMIT ?), newest AS (SELECT max(key) AS latest FROM some)
        SELECT key FROM some, newest ORDER BY score * (1 + 1.0 / (3 + (latest - key) / {_YEAR}.0)), key DESC
        LIMIT ? OFFSET ?""",
        [*segment.parameters, _RANKED, limit, offset],
    )
    return [row[0] for row in rows]


def _by_page(db: Database, found: Statement, offset: int, limit: int) -> list[int]:
    """Keys, first pages first, on each the newest day first."""
    rows = db.execute(
        f"""SELECT index_key FROM article LEFT JOIN placement ON placement.article = article.id AND part = 0
        LEFT JOIN page ON page.id = page WHERE index_key IN (SELECT {found.key} FROM {found.table} WHERE {found.where})
        ORDER BY sequence IS NULL, sequence, index_key DESC LIMIT ? OFFSET ?""",
        [*found.all_parameters, limit, offset],
    )
    return [row[0] for row in rows]
