"""The order of hits: which keys come first, by relevance, by date or by page, a stretch at a time.

By relevance hits come in tiers: what is sought stands in the headline, in kicker or deck, one term right after the
other, near each other, and then by bm25 with newer articles before; within the first tiers the newest come first. Of
very many hits only the newest are put in order, and those that follow come by date: an answer of half a large archive
costs no more than another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlite_utils import Database

from db import grams
from db.records import Sort
from db.search import statement
from db.search.nodes import And, Near, Node, Or, Query, Term
from db.search.statement import Statement

_ORDERED = 4000
"""So many of the newest hits are put in order: a tier of them is found in some milliseconds."""
_RANKED = 1000
"""So many of the newest hits outside the tiers are put in order by bm25, which looks into each."""
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
    if sort == "date" or found.expression is None:
        return _newest(db, found, offset, limit)
    newest = _newest(db, found, 0, _ORDERED)
    keys = list(islice(_ordered(db, found, query.root, newest), offset, offset + limit))
    if len(newest) == _ORDERED and len(keys) < limit:
        keys += _newest(db, found, max(offset, _ORDERED), limit - len(keys))
    return keys


def _ordered(db: Database, found: Statement, root: Node, newest: Sequence[int]) -> Iterator[int]:
    """The newest hits, the best first; a tier is looked for when the one before is at its end."""
    left = dict.fromkeys(newest)
    # What stands in a tier is a hit, unless more than its terms is asked: then whatever else is asked leaves fewer.
    also = "" if _is_plain(root) else f" AND ({found.expression})"
    for tier in _tiers(root) if newest else ():
        for key in _matching(db, found, f"({tier}){also}", newest):
            if key in left:
                del left[key]
                yield key
    rest = list(left)
    wanted = _wanted(root)
    yield from _best(db, found, f"({wanted}){also}", rest[:_RANKED]) if wanted else rest[:_RANKED]
    yield from rest[_RANKED:]


def _tiers(root: Node) -> Iterator[str]:
    """Expressions that find the better hits, the best first."""
    wanted = _wanted(root)
    if wanted is None:
        return
    yield f"headline : ({wanted})"
    yield f"{{headline subheads}} : ({wanted})"
    parts = root.parts if isinstance(root, And) else ()
    terms = [part for part in parts if isinstance(part, Term) and part.part == "anywhere"]
    if len(terms) > 1 and all(map(statement.run, terms)):
        yield grams.phrase(grams.squeeze(" ".join(term.text for term in terms)))
        yield statement.near(terms, _NEARBY)


def _wanted(node: Node) -> str | None:
    """The expression of the terms that a headline may hold; None where there is none."""
    match node:
        case Term(part="anywhere" | "title"):
            # What has it within a longer word is no hit, and falls out: to look for whole words would take longer.
            return statement.run(node)
        case Near(terms, distance) if terms[0].part in ("anywhere", "title"):
            return statement.near(terms, distance)
        case And(parts) | Or(parts):
            found = [each for part in parts if (each := _wanted(part))]
            return (" AND " if isinstance(node, And) else " OR ").join(f"({each})" for each in found) or None
        case _:
            return None


def _is_plain(root: Node) -> bool:
    """Whether nothing but terms is asked, anywhere, all of them or any."""
    parts = root.parts if isinstance(root, And | Or) else (root,)
    return all(isinstance(part, Term) and part.part == "anywhere" and statement.phrases(part) for part in parts)


def _matching(db: Database, found: Statement, expression: str, among: Sequence[int]) -> list[int]:
    """Keys that an expression finds in the range of others, newest first."""
    rows = db.execute(
        f"SELECT rowid FROM {found.table} WHERE {found.table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
        [expression, among[-1], among[0]],
    )
    return [row[0] for row in rows]


def _best(db: Database, found: Statement, expression: str, among: Sequence[int]) -> list[int]:
    """Keys, those with the best match of terms first; a match of today counts a third more than one of long ago."""
    if len(among) < 2:
        return list(among)
    latest = among[0]
    rows = db.execute(
        f"SELECT rowid, rank FROM {found.table} WHERE {found.table} MATCH ? AND rowid BETWEEN ? AND ?",
        [expression, among[-1], latest],
    )
    scores = {key: score * (1 + 1 / (3 + (latest - key) / _YEAR)) for key, score in rows.fetchall()}
    return sorted(among, key=lambda key: (scores.get(key, 0.0), -key))


def _newest(db: Database, found: Statement, offset: int, limit: int) -> list[int]:
    """Keys, newest day first, each day's first page first."""
    rows = db.execute(
        f"SELECT {found.key} FROM {found.table} WHERE {found.where} ORDER BY {found.key} DESC LIMIT ? OFFSET ?",
        [*found.all_parameters, limit, offset],
    )
    return [row[0] for row in rows]


def _by_page(db: Database, found: Statement, offset: int, limit: int) -> list[int]:
    """Keys, first pages first, on each the newest day first."""
    rows = db.execute(
        f"""SELECT index_key FROM article LEFT JOIN placement ON placement.article = article.id AND part = 0
        LEFT JOIN page ON page.id = page
        WHERE index_key IN (SELECT {found.key} FROM {found.table} WHERE {found.where})
        ORDER BY sequence IS NULL, sequence, index_key DESC LIMIT ? OFFSET ?""",
        [*found.all_parameters, limit, offset],
    )
    return [row[0] for row in rows]
