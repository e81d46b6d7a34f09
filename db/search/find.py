"""The answer to a query: how many articles match, and the hits in order, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

import msgspec
from sqlite_utils import Database

from db import archive, articles, dictionary
from db.records import Article, Asked, Hit, Sort
from db.search import easing, ranking, snippets, statement
from db.search.marks import Seeker
from db.search.nodes import Query
from db.search.query import understood

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
        result = Result(asked, query, total(db, query), (), searched)
        if not result.total:
            result = next(_found_by_easing(db, result), result)
        return replace(result, hits=_hits(db, result.query, asked.sort, 0, limit))


def more(db: Database, result: Result, offset: int, limit: int) -> tuple[Hit, ...]:
    """The hits of a result from offset on, at most limit; raises ArchiveError's kinds and Interrupted."""
    with archive.world_errors(db):
        return _hits(db, result.query, result.asked.sort, offset, limit)


def numbers(db: Database, result: Result) -> tuple[int, ...]:
    """The numbers of all articles of a result in their order; raises ArchiveError's kinds and Interrupted."""
    with archive.world_errors(db):
        keys = ranking.first(db, result.query, result.asked.sort, 0, result.total)
        known = {key: number for batch in _batches(keys) for key, number in _numbers(db, batch)}
        return tuple(known[key] for key in keys if key in known)


def total(db: Database, query: Query) -> int:
    """The exact number of hits; raises ArchiveError's kinds and Interrupted."""
    if query.root is None:
        return 0
    with archive.world_errors(db):
        found = statement.compile(db, query.root)
        row = db.execute(f"SELECT count(*) FROM {found.table} WHERE {found.where}", found.all_parameters).fetchone()
        return int(row[0])


def keys(db: Database, query: Query) -> list[int]:
    """The index keys of all hits, oldest day first; raises ArchiveError's kinds and Interrupted."""
    if query.root is None:
        return []
    with archive.world_errors(db):
        found = statement.compile(db, query.root)
        # One text of all keys, read as JSON, comes in a third of the time that as many rows take.
        row = db.execute(
            f"SELECT group_concat({found.key}) FROM {found.table} WHERE {found.where}", found.all_parameters
        ).fetchone()
        return sorted(msgspec.json.decode(f"[{row[0] or ''}]", type=list[int]))


def first(db: Database, query: Query, sort: Sort, limit: int) -> list[int]:
    """The index keys of the first hits in their order; raises ArchiveError's kinds and Interrupted."""
    with archive.world_errors(db):
        return ranking.first(db, query, sort, 0, limit)


def _found_by_easing(db: Database, result: Result) -> Iterator[Result]:
    for each in easing.eased(result.query, dictionary.terms(db)):
        if found := total(db, each.query):
            yield replace(result, query=each.query, total=found, words=each.words, substring=each.substring)


def _hits(db: Database, query: Query, sort: Sort, offset: int, limit: int) -> tuple[Hit, ...]:
    return _shown(db, query, ranking.first(db, query, sort, offset, limit))


def _shown(db: Database, query: Query, keys: Sequence[int]) -> tuple[Hit, ...]:
    """The hits under some keys, in their order."""
    seeker = Seeker(query)
    return tuple(hit for batch in _batches(keys) for hit in _batch(db, seeker, batch))


def _batches(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    return (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))


def _numbers(db: Database, keys: Sequence[int]) -> Iterator[tuple[int, int]]:
    marked = ",".join("?" * len(keys))
    return iter(db.execute(f"SELECT index_key, id FROM article WHERE index_key IN ({marked})", keys))


def _batch(db: Database, seeker: Seeker, keys: Sequence[int]) -> list[Hit]:
    marked = ",".join("?" * len(keys))
    rows = db.execute(
        f"""SELECT index_key, article.id, issue.id, newspaper.title, issue.date FROM article
        JOIN issue ON issue.id = article.issue JOIN newspaper ON newspaper.id = issue.newspaper
        WHERE index_key IN ({marked})""",
        keys,
    )
    homes = {row[0]: row[1:] for row in rows}
    homes_in_order = [homes[key] for key in keys if key in homes]
    numbers = [home[0] for home in homes_in_order]
    found = {article.id: article for article in articles.texts(db, numbers)}
    pages = articles.first_pages(db, numbers)
    return [_hit(seeker, found[home[0]], pages.get(home[0], ""), *home[1:]) for home in homes_in_order]


def _hit(seeker: Seeker, article: Article, page: str, issue: int, newspaper: str, day: str | None) -> Hit:
    title, title_spans = snippets.title(article, seeker)
    shown, shown_spans = snippets.around(article, seeker)
    return Hit(
        article=article.id or 0,
        issue=issue,
        newspaper=newspaper,
        date=date.fromisoformat(day) if day else None,
        page=page,
        title=title,
        title_spans=title_spans,
        snippet=shown,
        snippet_spans=shown_spans,
        kind=article.kind,
    )
