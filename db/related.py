"""Related articles: those that share the keywords of an article, the ones that share most first."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from itertools import islice

from sqlite_utils import Database

from db import articles, grams, index
from db.records import Article, Related

_OF_A_WORD = 200
"""Articles looked at for each keyword, those in which it weighs most: what is in half of all articles costs no more."""
_LEAST = 0.08
"""The likeness below which articles share nothing but common words."""
_SHARED = 2
"""Words that related articles share at least: one alone is often a place or a form of speech."""
_SPARE = 4
"""Candidates compared for each article wanted, since some share one word only and some are repeats."""


@dataclass(frozen=True, slots=True)
class _Keyword:
    shown: str
    worth: float
    """Its weight in the article, less the more articles have it."""


def related(db: Database, article: int, limit: int = 6) -> tuple[Related, ...]:
    """The articles most like this one, at most limit, without itself and exact repeats; none before it is digested.

    Likeness is the cosine of both articles' keywords, a word counting for less the more articles have it.
    """
    mine = _keywords(db, article)
    shared = _shared(db, mine, _candidates(db, article, mine, _SPARE * limit))
    found = {
        other: tuple(shown for _, shown in sorted(words, reverse=True))
        for other, words in shared.items()
        if len(words) >= _SHARED and sum(share for share, _ in words) >= _LEAST
    }
    best = sorted(found, key=lambda other: (-sum(share for share, _ in shared[other]), -other))
    told = islice(_no_repeats(db, [article, *best]), limit)
    return tuple(_shown(db, each, found[each.id or 0]) for each in told)


def _keywords(db: Database, article: int) -> dict[int, _Keyword]:
    """The keywords that other articles have as well, by their numbers."""
    rows = db.execute(
        "SELECT term, shown, weight, articles FROM article_term JOIN term ON term.id = term"
        " WHERE article = ? AND kind = 'word' AND articles > 1",
        [article],
    )
    # The last number is near enough to the number of articles for a logarithm, and need not be counted.
    everything = math.log(1 + db.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])
    return {term: _Keyword(shown, weight * (1 - math.log(n) / everything)) for term, shown, weight, n in rows}


def _candidates(db: Database, article: int, mine: Mapping[int, _Keyword], most: int) -> list[int]:
    """The articles that are probably most like one with these keywords."""
    likeness: defaultdict[int, float] = defaultdict(float)
    for term, keyword in mine.items():
        worth = keyword.worth
        for other, weight in db.execute(
            "SELECT article, weight FROM article_term WHERE term = ? ORDER BY weight DESC LIMIT ?", [term, _OF_A_WORD]
        ):
            likeness[other] += worth * weight
    likeness.pop(article, None)
    return nlargest(most, likeness, key=lambda other: (likeness[other], other))


def _shared(db: Database, mine: Mapping[int, _Keyword], others: Sequence[int]) -> dict[int, list[tuple[float, str]]]:
    """The words that each of other articles shares, with their part in the likeness."""
    shared: dict[int, list[tuple[float, str]]] = {other: [] for other in others}
    rows = db.execute(
        f"SELECT article, term, weight FROM article_term WHERE article IN ({','.join('?' * len(others))})", others
    )
    for other, term, weight in rows:
        if keyword := mine.get(term):
            shared[other].append((keyword.worth * weight / 1_000_000, keyword.shown))
    return shared


def _no_repeats(db: Database, ids: Iterable[int]) -> Iterator[Article]:
    """The articles behind the first whose text is not that of one before."""
    seen: set[tuple[str, ...]] = set()
    for number, each in enumerate(ids):
        read = articles.get(db, each)
        text = tuple(grams.squeeze(block.text) for block in read.blocks) or tuple(index.titles(read))
        if text not in seen and number:
            yield read
        seen.add(text)


def _shown(db: Database, article: Article, words: tuple[str, ...]) -> Related:
    newspaper, day = db.execute(
        "SELECT title, date FROM article JOIN issue ON issue.id = issue JOIN newspaper ON newspaper.id = newspaper"
        " WHERE article.id = ?",
        [article.id],
    ).fetchone()
    return Related(
        article.id or 0,
        articles.title(article),
        newspaper,
        date.fromisoformat(day) if day else None,
        article.placements[0].page if article.placements else "",
        words,
    )
