"""Related articles: those that share the keywords of an article, the ones that share most first."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlite_utils import Database

from db import articles, grams, index
from db.records import Article, Related

_OF_A_WORD = 400
"""Articles looked at for each keyword, those in which it weighs most: what is in half of all articles costs no more."""
_LEAST = 0.08
"""The likeness below which articles share nothing but common words."""
_SHARED = 2
"""Words that related articles share at least: one alone is often a place or a form of speech."""
_SPARE = 3
"""Candidates read for each one wanted, since some are repeats."""


@dataclass(slots=True)
class _Candidate:
    likeness: float = 0.0
    words: list[tuple[float, str]] = field(default_factory=list)


def related(db: Database, article: int, limit: int = 6) -> tuple[Related, ...]:
    """The articles most like this one, at most limit, without itself and exact repeats; none before it is digested.

    Likeness is the cosine of both articles' keywords, a word counting for less the more articles have it.
    """
    found = _candidates(db, article)
    best = [each for each, its in found.items() if its.likeness >= _LEAST and len(its.words) >= _SHARED]
    best = sorted(best, key=lambda each: (-found[each].likeness, -each))[: _SPARE * limit]
    told = list(_no_repeats(articles.many(db, [article, *best])))[:limit]
    return tuple(_shown(db, each, found[each.id or 0]) for each in told)


def _candidates(db: Database, article: int) -> dict[int, _Candidate]:
    mine = db.execute(
        "SELECT term, shown, weight, articles FROM article_term JOIN term ON term.id = term"
        " WHERE article = ? AND kind = 'word' AND articles > 1",
        [article],
    ).fetchall()
    # The last number is near enough to the number of articles for a logarithm, and need not be counted.
    everything = math.log(1 + db.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])
    found: defaultdict[int, _Candidate] = defaultdict(_Candidate)
    for term, shown, weight, having in mine:
        rarity = 1 - math.log(having) / everything
        for other, its in db.execute(
            "SELECT article, weight FROM article_term WHERE term = ? ORDER BY weight DESC LIMIT ?", [term, _OF_A_WORD]
        ):
            share = weight * its * rarity / 1_000_000
            found[other].likeness += share
            found[other].words.append((share, shown))
    found.pop(article, None)
    return found


def _no_repeats(read: Sequence[Article]) -> Iterator[Article]:
    """The articles behind the first whose text is not that of one before."""
    seen: set[tuple[str, ...]] = set()
    for number, each in enumerate(read):
        text = tuple(grams.squeeze(block.text) for block in each.blocks) or tuple(index.title_parts(each))
        if text not in seen and number:
            yield each
        seen.add(text)


def _shown(db: Database, article: Article, candidate: _Candidate) -> Related:
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
        tuple(word for _, word in sorted(candidate.words, reverse=True)),
    )
