"""The archive's articles as every engine is given them, oldest first."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass

from db import articles
from db.archive import Database
from db.records import Article

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """An article: its texts, of which none is joined to the next, and what facets count of it; "" is nothing."""

    key: int
    parts: tuple[str, ...]
    newspaper: str
    day: str
    page: str
    column: str
    person: str
    kind: str

    @property
    def month(self) -> str:
        """2024-10."""
        return self.day[:7]


def entries(db: Database, newest: int | None = None) -> Iterator[Entry]:
    """The newest articles, or all."""
    keys = _keys(db, newest)
    for start in range(0, len(keys), _AT_ONCE):
        yield from of_keys(db, keys[start : start + _AT_ONCE])


def of_keys(db: Database, keys: list[int]) -> list[Entry]:
    """The articles under some keys, in their order."""
    rows = db.execute(
        f"""SELECT index_key, article.id, newspaper.title, coalesce(issue.date, '') FROM article
        JOIN issue ON issue.id = article.issue JOIN newspaper ON newspaper.id = issue.newspaper
        WHERE index_key IN ({",".join("?" * len(keys))})""",
        keys,
    )
    homes = {row[0]: row[1:] for row in rows}
    found = articles.many(db, [homes[key][0] for key in keys])
    return [_entry(key, each, *homes[key][1:]) for key, each in zip(keys, found, strict=True)]


def sampled(db: Database, chance: random.Random, count: int) -> list[Entry]:
    """Some articles from anywhere."""
    keys = _keys(db, None)
    return of_keys(db, sorted(chance.sample(keys, min(count, len(keys)))))


def count(db: Database) -> int:
    """The number of articles."""
    return int(db.execute("SELECT count(*) FROM article").fetchone()[0])


def fingerprint(db: Database, newest: int) -> str:
    """Names the articles that an index is built over, so that one of other articles isn't taken for it."""
    keys = _keys(db, newest)
    some = of_keys(db, keys[:: max(1, len(keys) // 100)])
    return hashlib.sha256(repr((len(keys), sum(keys), some)).encode()).hexdigest()


def _keys(db: Database, newest: int | None) -> list[int]:
    rows = db.execute("SELECT index_key FROM article ORDER BY index_key DESC LIMIT ?", [newest or -1])
    return [row[0] for row in rows][::-1]


def _entry(key: int, article: Article, newspaper: str, day: str) -> Entry:
    heads = (article.kicker, article.headline, article.deck, article.column, article.byline, article.dateline)
    return Entry(
        key,
        tuple(text for text in (*heads, *(block.text for block in article.blocks)) if text),
        newspaper,
        day,
        page=article.placements[0].page if article.placements else "",
        column=article.column or "",
        person=article.people[0].name if article.people else "",
        kind=article.kind,
    )
