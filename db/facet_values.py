"""The values by which hits are counted and narrowed (newspaper, page, column, kind, person), a number each.

An article's values are kept as the numbers of two sets, for thousands of articles share one: its people, and the rest.
The index holds the same numbers as tokens, so that one expression finds words and values together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlite_utils import Database

from db.records import Article

_BATCH = 500
_Value = tuple[str, str]


def own(article: Article, newspaper: int) -> tuple[_Value, ...]:
    """Fields and values of an article but for its people; a newspaper goes by its number, as its title may change."""
    pages = dict.fromkeys(placement.page for placement in article.placements)
    return (
        ("newspaper", str(newspaper)),
        *(("page", page) for page in pages),
        *((("column", article.column),) if article.column else ()),
        ("kind", article.kind),
    )


def people(article: Article) -> tuple[_Value, ...]:
    """The people of an article as fields and values."""
    return tuple(("person", name) for name in dict.fromkeys(person.name for person in article.people))


def put(db: Database, rows: Iterable[tuple[int, Article, int]]) -> None:
    """Keep the values of articles (key, article, newspaper); the caller holds the transaction."""
    found = [(key, own(article, newspaper), people(article)) for key, article, newspaper in rows]
    values = dict.fromkeys(value for _, some, others in found for value in (*some, *others))
    db.conn.executemany("INSERT OR IGNORE INTO facet_value(field, value) VALUES(?, ?)", values)
    find = "SELECT id FROM facet_value WHERE field = ? AND value = ?"
    numbers = {value: int(db.execute(find, value).fetchone()[0]) for value in values}

    def as_set(some: Sequence[_Value]) -> str:
        return " ".join(str(number) for number in sorted(numbers[value] for value in some))

    kept = [(key, as_set(some), as_set(others)) for key, some, others in found]
    sets = dict.fromkeys(each for _, some, others in kept for each in (some, others))
    db.conn.executemany("INSERT OR IGNORE INTO facet_set(members) VALUES(?)", ((each,) for each in sets))
    find = "SELECT id FROM facet_set WHERE members = ?"
    ids = {each: int(db.execute(find, [each]).fetchone()[0]) for each in sets}
    db.conn.executemany(
        "INSERT INTO article_facets(index_key, own, people) VALUES(?, ?, ?)",
        ((key, ids[some], ids[others]) for key, some, others in kept),
    )


def of(db: Database, keys: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The numbers of the values that the articles under some keys have."""
    found: dict[int, tuple[int, ...]] = {}
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        rows = db.execute(
            "SELECT index_key, a.members, b.members FROM article_facets JOIN facet_set AS a ON a.id = own"
            f" JOIN facet_set AS b ON b.id = people WHERE index_key IN ({','.join('?' * len(batch))})",
            batch,
        )
        found |= {key: members(f"{some} {others}") for key, some, others in rows}
    return found


def take(db: Database, keys: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The numbers of the values that articles had, which are kept no more; the caller holds the transaction."""
    found = of(db, keys)
    db.conn.executemany("DELETE FROM article_facets WHERE index_key = ?", ((key,) for key in keys))
    return found


def sweep(db: Database) -> None:
    """Forget sets and values that no article has any more; the caller holds the transaction."""
    kept = "SELECT own FROM article_facets UNION SELECT people FROM article_facets"
    db.execute(f"DELETE FROM facet_set WHERE id NOT IN ({kept})")
    had = {number for row in db.execute("SELECT members FROM facet_set") for number in members(row[0])}
    gone = [row for row in db.execute("SELECT id FROM facet_value").fetchall() if row[0] not in had]
    db.conn.executemany("DELETE FROM facet_value WHERE id = ?", gone)


def clear(db: Database) -> None:
    """Keep no article's values any more, before all is indexed anew."""
    db.execute("DELETE FROM article_facets")


def members(kept: str) -> tuple[int, ...]:
    """The numbers of a set as it is kept."""
    return tuple(map(int, kept.split()))


def numbers(db: Database, field: str, value: str) -> Iterator[int]:
    """The number of a field's very value, if an article ever had it."""
    for row in db.execute("SELECT id FROM facet_value WHERE field = ? AND value = ?", [field, value]):
        yield int(row[0])


def all_of(db: Database, field: str) -> list[tuple[int, str]]:
    """Numbers and values of a field."""
    return db.execute("SELECT id, value FROM facet_value WHERE field = ?", [field]).fetchall()
