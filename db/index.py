"""The search index's rows: what of an article is indexed, under which key, and how rows come, go and are made anew.

The key of a row carries the issue's day, so that the index itself sorts and filters by date: day << 24 | place, where
the first article of a day has the highest place and reading keys downwards gives the newest day's first page first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from sqlite_utils import Database

from db import facet_values, grams
from db.records import Article

_COLUMNS = ("headline", "subheads", "rubric", "byline", "body", "facets")
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


def after_day(key: int) -> int:
    """The first key of the day after a key's."""
    return ((key >> _PLACE_BITS) + 1) << _PLACE_BITS


def free_keys(db: Database, day: date | None, count: int) -> range:
    """As many unused keys of a day as asked, in the order in which articles should take them."""
    lowest = db.execute(
        "SELECT min(index_key) FROM article WHERE index_key BETWEEN ? AND ?", [first_key(day), last_key(day)]
    ).fetchone()[0]
    start = (last_key(day) if lowest is None else lowest) - 1
    return range(start, start - count, -1)


def texts(article: Article) -> tuple[list[str], ...]:
    """The texts that the columns of the index hold: headline, subheads, rubric, byline, body."""
    return (
        [article.headline] if article.headline else [],
        [text for text in (article.kicker, article.deck) if text],
        [article.column] if article.column else [],
        [text for text in (article.byline, article.dateline) if text],
        [block.text for block in article.blocks],
    )


def titles(article: Article) -> list[str]:
    """The texts of headline and subheads."""
    headline, subheads, *_ = texts(article)
    return headline + subheads


@dataclass(slots=True)
class Change:
    """Rows that come and go together: those that go just as they were indexed, for a contentless index keeps no copy.

    They are written at the end of a transaction: a statement that SQLite may have to take back alone (INSERT OR IGNORE,
    INSERT … SELECT) makes FTS5 write out what it has, which for one after each article takes most of the time.
    """

    gone: list[tuple[int, Article]] = field(default_factory=list)
    come: list[tuple[int, Article, int]] = field(default_factory=list)
    """Keys, articles, and the numbers of their newspapers."""

    def write(self, db: Database) -> None:
        """Change the index; the caller holds the transaction."""
        if self.gone or self.come:
            db.execute("INSERT OR REPLACE INTO setting VALUES('index_state', ?)", [str(state(db) + 1)])
            before = facet_values.take(db, [key for key, _ in self.gone])
            facet_values.put(db, self.come)
            after = facet_values.of(db, [key for key, _, _ in self.come])
            # An article without values is not in the index: it was stored before the index's rules changed.
            _write(db, [(key, article, before[key]) for key, article in self.gone if key in before], "'delete'")
            _write(db, [(key, article, after[key]) for key, article, _ in self.come])


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
    db.execute("INSERT INTO article_index(article_index) VALUES('delete-all')")
    facet_values.clear(db)


def state(db: Database) -> int:
    """A number that is another one whenever the index has changed."""
    row = db.execute("SELECT value FROM setting WHERE name = 'index_state'").fetchone()
    return int(row[0]) if row else 0


def is_current(db: Database) -> bool:
    """Whether the index was made by the rules that this program searches by."""
    row = db.execute("SELECT value FROM setting WHERE name = 'index_version'").fetchone()
    return row is not None and row[0] == grams.version()


def mark_current(db: Database) -> None:
    """Note that the index was made by this program's rules."""
    db.execute("INSERT OR REPLACE INTO setting VALUES('index_version', ?)", [grams.version()])


def _write(db: Database, rows: list[tuple[int, Article, tuple[int, ...]]], command: str | None = None) -> None:
    """Add rows to the index, or take them out."""
    names = ", ".join((*(("article_index",) if command else ()), "rowid", *_COLUMNS))
    values = ", ".join((*((command,) if command else ()), "?", *("?" for _ in _COLUMNS)))
    # FTS5 writes a segment of its own for every row whose key is lower than the one before.
    ordered = sorted(rows, key=lambda row: row[0])
    db.conn.executemany(f"INSERT INTO article_index({names}) VALUES({values})", (_row(*row) for row in ordered))


def _row(key: int, article: Article, values: tuple[int, ...]) -> tuple[int | str, ...]:
    columns = [grams.index_texts(part) for part in texts(article)]
    facets = f"{grams.characters(columns)} {grams.facet_tokens(values, _names(article))}"
    return (key, *map(grams.tokens, columns), facets)


def _names(article: Article) -> list[str]:
    return list(dict.fromkeys(person.name for person in article.people))
