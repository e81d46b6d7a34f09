"""The search index's rows: what of an article is indexed, under which key, and how rows come, go and are made anew.

The key of a row carries the issue's day, so that the index itself sorts and filters by date: day << 24 | place, where
the first article of a day has the highest place and reading keys downwards gives the newest day's first page first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from sqlite_utils import Database

from db import grams
from db.records import Article

_ROWS_AT_ONCE = 1000
_PAGES_A_STEP = 200
_SOME_WORK = 2
"""Rows that a step changes at least when there was something to merge, as SQLite's manual says."""
_PLACE_BITS = 20
_PLACES = (1 << _PLACE_BITS) - 1


def first_key(day: date | None) -> int:
    """The lowest key of a day; undated articles stand before the first day of the calendar."""
    return (day.toordinal() if day else 0) << _PLACE_BITS


def last_key(day: date | None) -> int:
    """The highest key of a day."""
    return first_key(day) | _PLACES


def day_of(key: int) -> date | None:
    """The day of a key."""
    ordinal = key >> _PLACE_BITS
    return date.fromordinal(ordinal) if ordinal else None


def free_keys(db: Database, day: date | None, count: int) -> range:
    """As many unused keys of a day as asked, in the order in which articles should take them."""
    lowest = db.execute(
        "SELECT min(index_key) FROM article WHERE index_key BETWEEN ? AND ?", [first_key(day), last_key(day)]
    ).fetchone()[0]
    start = (last_key(day) if lowest is None else lowest) - 1
    return range(start, start - count, -1)


def title_parts(article: Article) -> list[str]:
    """The texts that the title column holds."""
    return [text for text in (article.kicker, article.headline, article.deck) if text]


def body_parts(article: Article) -> list[str]:
    """The texts that the body column holds."""
    heads = [text for text in (article.column, article.byline, article.dateline) if text]
    return heads + [block.text for block in article.blocks]


def add(db: Database, rows: Iterable[tuple[int, Article]]) -> None:
    """Index articles under their keys; the caller holds the transaction."""
    _write(
        db,
        rows,
        "INSERT INTO article_index(rowid, title, body) VALUES(?, ?, ?)",
        "INSERT INTO article_characters(rowid, characters) VALUES(?, ?)",
    )


def remove(db: Database, rows: Iterable[tuple[int, Article]]) -> None:
    """Take articles out of the index; each must be just as it was indexed, for a contentless index keeps no copy."""
    _write(
        db,
        rows,
        "INSERT INTO article_index(article_index, rowid, title, body) VALUES('delete', ?, ?, ?)",
        "INSERT INTO article_characters(article_characters, rowid, characters) VALUES('delete', ?, ?)",
    )


@dataclass(slots=True)
class Change:
    """Rows that come and go together: keys and articles, those that go just as they were indexed.

    They are written at the end of a transaction: a statement that SQLite may have to take back alone (INSERT OR IGNORE,
    INSERT … SELECT) makes FTS5 write out what it has, which for one after each article takes most of the time.
    """

    gone: list[tuple[int, Article]] = field(default_factory=list)
    come: list[tuple[int, Article]] = field(default_factory=list)

    def write(self, db: Database) -> None:
        """Change the index; the caller holds the transaction."""
        remove(db, self.gone)
        add(db, self.come)


def tidy(db: Database, cancelled: Callable[[], bool]) -> None:
    """Merge segments of the index, in steps of some hundredths of a second, until those of one size are few.

    A search looks into every segment: with 40 of them it takes four times as long.
    """
    while not cancelled():
        before = db.conn.total_changes
        db.execute("INSERT INTO article_index(article_index, rank) VALUES('merge', ?)", [_PAGES_A_STEP])
        if db.conn.total_changes - before < _SOME_WORK:
            return


def clear(db: Database) -> None:
    """Empty the index, before all is indexed anew."""
    for table in ("article_index", "article_characters"):
        db.execute(f"INSERT INTO {table}({table}) VALUES('delete-all')")


def is_current(db: Database) -> bool:
    """Whether the index was made by the rules that this program searches by."""
    row = db.execute("SELECT value FROM setting WHERE name = 'index_version'").fetchone()
    return row is not None and row[0] == grams.version()


def mark_current(db: Database) -> None:
    """Note that the index was made by this program's rules."""
    db.execute("INSERT OR REPLACE INTO setting VALUES('index_version', ?)", [grams.version()])


def _write(db: Database, rows: Iterable[tuple[int, Article]], pairs: str, characters: str) -> None:
    # FTS5 writes a segment of its own for every row whose key is lower than the one before.
    ordered = iter(sorted(rows, key=lambda row: row[0]))
    while some := list(islice(ordered, _ROWS_AT_ONCE)):
        texts = [
            (key, grams.index_texts(title_parts(article)), grams.index_texts(body_parts(article)))
            for key, article in some
        ]
        db.conn.executemany(pairs, ((key, grams.tokens(title), grams.tokens(body)) for key, title, body in texts))
        db.conn.executemany(characters, ((key, grams.characters((title, body))) for key, title, body in texts))
