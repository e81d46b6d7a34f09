"""Finding: hits in order, exact totals, and what was tried when the query itself finds nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sqlite_utils import Database

from db import archive, articles, browse, issues, words
from db.records import Hit
from db.search import statement
from db.search.marks import spans
from db.search.query import Query, as_substrings, of_words, parse, terms
from db.search.snippets import snippet

Sort = Literal["relevance", "date"]
_RANKED = 2000
"""The newest hits that are ranked; behind them hits follow by date. Ranking half an archive takes too long to wait."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a search found: the query as it was searched in the end, how many hits there are, and the first of them."""

    text: str
    query: Query
    sort: Sort
    total: int
    hits: tuple[Hit, ...]
    searched: int
    """Articles in the archive."""
    words: tuple[str, ...] = ()
    """The words that were searched since the text itself stands nowhere; else none."""
    substring: bool = False
    """Whether words were found only as parts of longer ones."""


def search(db: Database, text: str, *, sort: Sort = "relevance", limit: int = 50) -> Result:
    """Search the archive; raises Interrupted when told to stop, and ArchiveError's kinds."""
    with archive.world_errors(archive.location(db)):
        result = _understood(db, text, sort)
        return replace(result, hits=more(db, result, 0, limit))


def more(db: Database, result: Result, offset: int, limit: int) -> tuple[Hit, ...]:
    """The hits from offset on, at most limit, in the order of the result."""
    if result.query.root is None or limit <= 0:
        return ()
    with archive.world_errors(archive.location(db)):
        return _described(db, _keys(db, result, offset, limit), result.query)


def total(db: Database, query: Query) -> int:
    """The exact number of hits."""
    if query.root is None:
        return 0
    hits = statement.keys(query.root)
    return int(db.execute(f"SELECT count(*) FROM ({hits.sql})", hits.parameters).fetchone()[0])


def _understood(db: Database, text: str, sort: Sort) -> Result:
    """The result without hits, by the first reading of the query that finds any: as typed, cut words, its words."""
    query = parse(text)
    result = Result(text, query, sort, total(db, query), (), browse.totals(db).articles)
    if result.total or query.root is None:
        return result
    free = [term for term in terms(query.root) if not term.quoted]
    if any(term.words for term in free):
        cut = replace(query, root=as_substrings(query.root))
        if found := total(db, cut):
            return replace(result, query=cut, total=found, substring=True)
    if free and len(free) == len(list(terms(query.root))):
        split = words.of(" ".join(term.text for term in free))
        by_words = replace(query, root=of_words(split))
        if len(split) > 1 and (found := total(db, by_words)):
            return replace(result, query=by_words, total=found, words=split)
    return result


def _keys(db: Database, result: Result, offset: int, limit: int) -> list[int]:
    assert result.query.root is not None
    hits = statement.keys(result.query.root)
    expression = statement.ranking(result.query.root) if result.sort == "relevance" else None
    if expression is None:
        return _column(db, f"{hits.sql} ORDER BY rowid DESC LIMIT ? OFFSET ?", (*hits.parameters, limit, offset))
    newest = f"SELECT rowid FROM ({hits.sql} ORDER BY rowid DESC LIMIT {_RANKED})"
    ranked = (
        f"SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid IN ({newest})"
        " ORDER BY rank, rowid DESC LIMIT ? OFFSET ?"
    )
    found = _column(db, ranked, (expression, *hits.parameters, limit, offset))
    first_unranked = max(offset, _RANKED)
    rest = offset + limit - first_unranked
    if rest > 0 and result.total > _RANKED:
        by_date = f"{hits.sql} ORDER BY rowid DESC LIMIT ? OFFSET ?"
        found += _column(db, by_date, (*hits.parameters, rest, first_unranked))
    return found


def _column(db: Database, sql: str, parameters: tuple[str | int, ...]) -> list[int]:
    return [row[0] for row in db.execute(sql, parameters)]


def _described(db: Database, keys: list[int], query: Query) -> tuple[Hit, ...]:
    marks = ",".join("?" * len(keys))
    rows = db.execute(f"SELECT index_key, id, issue FROM article WHERE index_key IN ({marks})", keys).fetchall()
    by_key = {key: (number, issue) for key, number, issue in rows}
    heads = {issue: issues.heading(db, issue) for issue in {issue for _, issue in by_key.values()}}
    wanted = list(terms(query.root))
    hits = []
    numbers = [by_key[key] for key in keys if key in by_key]
    for article, (number, issue) in zip(articles.many(db, [n for n, _ in numbers]), numbers, strict=True):
        title = articles.title(article)
        text, places = snippet(wanted, article)
        page = article.placements[0].page if article.placements else ""
        head = heads[issue]
        hits.append(
            Hit(number, issue, head.newspaper.title, head.date, page, article.kind, title,
                tuple(spans(wanted, title)), text, places)
        )  # fmt: skip
    return tuple(hits)
