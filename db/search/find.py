"""The answer to a query: how many articles match, and the hits in order, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlite_utils import Database

from db import archive, articles
from db.records import Article, Asked, Hit, Sort
from db.search import easing, snippets, statement
from db.search.marks import marks
from db.search.query import Query, understood
from db.search.statement import Statement

_RANKED = 2000
"""So many of the newest matches are put in order of relevance: bm25 of all would take seconds in a large archive."""
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Result:
    """What a search found; hits are the first of total, and more() gives the rest."""

    asked: Asked
    query: Query
    """What was searched: the text and its filters understood, or what they were eased to."""
    total: int
    hits: tuple[Hit, ...]
    searched: int
    """Articles in the archive."""
    words: tuple[str, ...] = ()
    """The words searched one by one, the text itself being nowhere; else none."""
    substring: bool = False
    """Whether words of letters or digits were taken as parts of longer ones, being nowhere whole."""


def search(db: Database, asked: Asked | str, *, limit: int = 50) -> Result:
    """Find the articles that a typed text describes, narrowed by its filters; any text is fine.

    A text that is nowhere is eased: words of letters as parts of longer ones, then jieba's words one by one; the result
    says so. Raises ArchiveError's kinds and Interrupted.
    """
    asked = Asked(asked) if isinstance(asked, str) else asked
    with archive.world_errors(db):
        query = understood(asked)
        searched = int(db.execute("SELECT count(*) FROM article").fetchone()[0])
        result = Result(asked, query, _total(db, query), (), searched)
        if not result.total:
            result = next(_found_by_easing(db, result), result)
        return replace(result, hits=_hits(db, result.query, asked.sort, 0, limit))


def more(db: Database, result: Result, offset: int, limit: int) -> tuple[Hit, ...]:
    """The hits of a result from offset on, at most limit; raises ArchiveError's kinds and Interrupted."""
    with archive.world_errors(db):
        return _hits(db, result.query, result.asked.sort, offset, limit)


def keys(db: Database, query: Query) -> list[int]:
    """The index keys of all hits, oldest day first; raises ArchiveError's kinds and Interrupted."""
    if query.root is None:
        return []
    with archive.world_errors(db):
        found = statement.compile(query.root)
        rows = db.execute(
            f"SELECT {found.key} FROM {found.table} WHERE {found.where} ORDER BY {found.key}", found.parameters
        )
        return [row[0] for row in rows]


def _found_by_easing(db: Database, result: Result) -> Iterator[Result]:
    for each in easing.eased(result.query):
        if total := _total(db, each.query):
            yield replace(result, query=each.query, total=total, words=each.words, substring=each.substring)


def _total(db: Database, query: Query) -> int:
    if query.root is None:
        return 0
    found = statement.compile(query.root)
    return int(db.execute(f"SELECT count(*) FROM {found.table} WHERE {found.where}", found.parameters).fetchone()[0])


def _hits(db: Database, query: Query, sort: Sort, offset: int, limit: int) -> tuple[Hit, ...]:
    if query.root is None:
        return ()
    found = statement.compile(query.root)
    if sort == "date" or not found.ranks:
        return _shown(db, query, _newest(db, found, offset, limit))
    best = _best(db, found, offset, min(limit, _RANKED - offset)) if offset < _RANKED else []
    after = max(offset, _RANKED)
    return _shown(db, query, best + _newest(db, found, after, offset + limit - after))


def _newest(db: Database, found: Statement, offset: int, limit: int) -> list[int]:
    """Keys of hits, newest day first, each day's first page first."""
    if limit <= 0:
        return []
    rows = db.execute(
        f"SELECT {found.key} FROM {found.table} WHERE {found.where} ORDER BY {found.key} DESC LIMIT ? OFFSET ?",
        [*found.parameters, limit, offset],
    )
    return [row[0] for row in rows]


def _best(db: Database, found: Statement, offset: int, limit: int) -> list[int]:
    """Keys of the newest hits, the best match first."""
    rows = db.execute(
        f"SELECT key FROM (SELECT rowid AS key, rank AS score FROM {found.table} WHERE {found.where}"
        " ORDER BY rowid DESC LIMIT ?) ORDER BY score, key DESC LIMIT ? OFFSET ?",
        [*found.parameters, _RANKED, limit, offset],
    )
    return [row[0] for row in rows]


def _shown(db: Database, query: Query, keys: Sequence[int]) -> tuple[Hit, ...]:
    """The hits under some keys, in their order."""
    return tuple(
        hit for start in range(0, len(keys), _BATCH) for hit in _batch(db, query, keys[start : start + _BATCH])
    )


def _batch(db: Database, query: Query, keys: Sequence[int]) -> list[Hit]:
    marked = ",".join("?" * len(keys))
    rows = db.execute(
        f"""SELECT index_key, article.id, issue.id, newspaper.title, issue.date FROM article
        JOIN issue ON issue.id = article.issue JOIN newspaper ON newspaper.id = issue.newspaper
        WHERE index_key IN ({marked})""",
        keys,
    )
    homes = {row[0]: row[1:] for row in rows}
    homes_in_order = [homes[key] for key in keys if key in homes]
    found = {article.id: article for article in articles.many(db, [home[0] for home in homes_in_order])}
    return [_hit(query, found[home[0]], *home[1:]) for home in homes_in_order if home[0] in found]


def _hit(query: Query, article: Article, issue: int, newspaper: str, day: str | None) -> Hit:
    places = marks(query, article)
    title, title_spans = snippets.title(article, places)
    shown, shown_spans = snippets.around(article, places)
    return Hit(
        article=article.id or 0,
        issue=issue,
        newspaper=newspaper,
        date=date.fromisoformat(day) if day else None,
        page=article.placements[0].page if article.placements else "",
        title=title,
        title_spans=title_spans,
        snippet=shown,
        snippet_spans=shown_spans,
        kind=article.kind,
    )
