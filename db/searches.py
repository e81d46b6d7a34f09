"""Searches that are kept: those saved under a name, and the diary of every search that a person meant."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from db import archive
from db.errors import NoSuchRecord
from db.records import Asked

Row = Sequence[Any]
_LONGEST = 20_000
"""Entries of the diary, some five megabytes at most in the archives of people; the oldest are forgotten."""
_TYPING = timedelta(seconds=5)
"""Within so long a search whose text goes on from the one before is taken for the same one, still being typed."""
_SAVED = "SELECT id, name, text, filters, sort, made, hits FROM saved_search"
_DIARY = "SELECT id, asked, text, filters, sort, hits, articles, seconds FROM search_diary"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name; made is ISO 8601 in UTC, hits what was counted last, None before the first time."""

    id: int
    name: str
    asked: Asked
    made: str
    hits: int | None = None


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """A search that was meant: when (ISO 8601 in UTC), what it found among how many articles, in how many seconds."""

    id: int
    when: str
    asked: Asked
    hits: int
    articles: int
    seconds: float


def saved(db: Database) -> tuple[SavedSearch, ...]:
    """The saved searches in the order that their owner gave them."""
    with archive.world_errors(db):
        return tuple(_saved(row) for row in db.execute(f"{_SAVED} ORDER BY place, id"))


def save(db: Database, name: str, asked: Asked, now: datetime, hits: int | None = None) -> SavedSearch:
    """Save a search under a name, behind the others; now is aware of its zone. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        place = db.execute("SELECT coalesce(max(place), 0) + 1 FROM saved_search").fetchone()[0]
        row = db.execute(
            "INSERT INTO saved_search(place, name, text, filters, sort, made, hits) VALUES(?, ?, ?, ?, ?, ?, ?)"
            " RETURNING id, name, text, filters, sort, made, hits",
            (place, name, *_asked_row(asked), now.isoformat(timespec="seconds"), hits),
        ).fetchone()
        return _saved(row)


def rename(db: Database, number: int, name: str) -> None:
    """Call a saved search something else; raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        _one(db, number)
        db.execute("UPDATE saved_search SET name = ? WHERE id = ?", (name, number))


def reorder(db: Database, numbers: Iterable[int]) -> None:
    """Put the saved searches in the order of their numbers; one that is not named keeps its place."""
    with archive.transaction(db):
        db.conn.executemany(
            "UPDATE saved_search SET place = ? WHERE id = ?", ((n, number) for n, number in enumerate(numbers))
        )


def remove(db: Database, number: int) -> tuple[SavedSearch, int]:
    """Remove a saved search and give it and its place, for put_back; raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        removed = _one(db, number)
        place = int(db.execute("SELECT place FROM saved_search WHERE id = ?", [number]).fetchone()[0])
        db.execute("DELETE FROM saved_search WHERE id = ?", [number])
        return removed, place


def put_back(db: Database, removed: SavedSearch, place: int) -> None:
    """Save a removed search again, as it was and where it stood; a second time changes nothing."""
    with archive.transaction(db):
        db.execute(
            "INSERT OR IGNORE INTO saved_search(id, place, name, text, filters, sort, made, hits)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            (removed.id, place, removed.name, *_asked_row(removed.asked), removed.made, removed.hits),
        )


def keep_counts(db: Database, counts: Mapping[int, int]) -> None:
    """Keep what was counted for saved searches, by their numbers."""
    with archive.transaction(db):
        db.conn.executemany(
            "UPDATE saved_search SET hits = ? WHERE id = ?", ((hits, number) for number, hits in counts.items())
        )


def note(db: Database, asked: Asked, now: datetime, *, hits: int, articles: int, seconds: float) -> None:
    """Write a search into the diary; one that was only typed through on the way to this one gives it its line.

    That is a search of less than five seconds ago with the same filters whose text this one begins with. Now is aware
    of its zone; articles are those the archive held. Raises ArchiveError's kinds.
    """
    values = (now.isoformat(timespec="milliseconds"), *_asked_row(asked), hits, articles, seconds)
    with archive.transaction(db):
        last = db.execute(f"{_DIARY} ORDER BY id DESC LIMIT 1").fetchone()
        if last is not None and _goes_on(_entry(last), asked, now):
            db.execute("DELETE FROM search_diary WHERE id = ?", [last[0]])
        db.execute(
            "INSERT INTO search_diary(asked, text, filters, sort, hits, articles, seconds) VALUES(?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        db.execute(
            "DELETE FROM search_diary WHERE id <= (SELECT id FROM search_diary ORDER BY id DESC LIMIT 1 OFFSET ?)",
            [_LONGEST],
        )


def diary(db: Database) -> tuple[DiaryEntry, ...]:
    """The whole diary, the latest search first."""
    with archive.world_errors(db):
        return tuple(_entry(row) for row in db.execute(f"{_DIARY} ORDER BY id DESC"))


def recent(db: Database, limit: int) -> tuple[Asked, ...]:
    """What was asked lately, each once, the latest first; the order of hits makes no other search."""
    with archive.world_errors(db):
        rows = db.execute(
            "SELECT text, filters, sort, max(id) AS last FROM search_diary GROUP BY text, filters"
            " ORDER BY last DESC LIMIT ?",
            [limit],
        )
        return tuple(_asked(*row[:3]) for row in rows)


def forget(db: Database, numbers: Iterable[int]) -> tuple[DiaryEntry, ...]:
    """Take entries out of the diary and give them, for remember; numbers without an entry are passed over."""
    with archive.transaction(db):
        gone: list[DiaryEntry] = []
        for number in numbers:
            gone += map(_entry, db.execute(f"{_DIARY} WHERE id = ?", [number]).fetchall())
            db.execute("DELETE FROM search_diary WHERE id = ?", [number])
        return tuple(gone)


def forget_before(db: Database, since: datetime) -> None:
    """Take out of the diary what was asked before a moment, which is aware of its zone."""
    said = since.astimezone(UTC).isoformat(timespec="milliseconds")
    with archive.world_errors(db):
        # Read first: at most starts there is nothing to be forgotten, and nothing need be written.
        old = [row[0] for row in db.execute("SELECT id FROM search_diary WHERE asked < ?", [said])]
    if old:
        forget(db, old)


def remember(db: Database, entries: Iterable[DiaryEntry]) -> None:
    """Put forgotten entries back where they stood; a second time changes nothing."""
    with archive.transaction(db):
        db.conn.executemany(
            "INSERT OR IGNORE INTO search_diary(id, asked, text, filters, sort, hits, articles, seconds)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            ((each.id, each.when, *_asked_row(each.asked), each.hits, each.articles, each.seconds) for each in entries),
        )


def join_saved(db: Database, brought: Iterable[SavedSearch]) -> None:
    """Save searches that came from elsewhere, behind the others; within the caller's transaction."""
    db.conn.executemany(
        "INSERT INTO saved_search(place, name, text, filters, sort, made)"
        " VALUES((SELECT coalesce(max(place), 0) + 1 FROM saved_search), ?, ?, ?, ?, ?)",
        ((each.name, *_asked_row(each.asked), each.made) for each in brought),
    )


def join_diary(db: Database, brought: Iterable[DiaryEntry]) -> None:
    """Write searches that came from elsewhere between the others by their times; within the caller's transaction.

    Raises ValueError where a time is none.
    """
    whole = [*reversed(diary(db)), *brought]
    whole.sort(key=lambda each: datetime.fromisoformat(each.when))
    db.execute("DELETE FROM search_diary")
    db.conn.executemany(
        "INSERT INTO search_diary(asked, text, filters, sort, hits, articles, seconds) VALUES(?, ?, ?, ?, ?, ?, ?)",
        ((e.when, *_asked_row(e.asked), e.hits, e.articles, e.seconds) for e in whole[-_LONGEST:]),
    )


def _goes_on(last: DiaryEntry, asked: Asked, now: datetime) -> bool:
    if last.asked.filters != asked.filters or not timedelta() <= now - datetime.fromisoformat(last.when) < _TYPING:
        return False
    # Every text begins with none: a search by filters alone was meant.
    return asked.text.startswith(last.asked.text) if last.asked.text else not asked.text


def _one(db: Database, number: int) -> SavedSearch:
    row = db.execute(f"{_SAVED} WHERE id = ?", [number]).fetchone()
    if row is None:
        raise NoSuchRecord("saved search", number)
    return _saved(row)


def _asked_row(asked: Asked) -> tuple[str, str, str]:
    # Half a character, as a clipboard can hold one, is nothing that SQLite takes.
    texts = (asked.text, json.dumps(asked.filters, ensure_ascii=False))
    text, filters = (each.encode(errors="replace").decode() for each in texts)
    return text, filters, asked.sort


def _asked(text: str, filters: str, sort: Any) -> Asked:
    return Asked(text, tuple(json.loads(filters)), sort)


def _saved(row: Row) -> SavedSearch:
    return SavedSearch(row[0], row[1], _asked(*row[2:5]), row[5], row[6])


def _entry(row: Row) -> DiaryEntry:
    return DiaryEntry(row[0], row[1], _asked(*row[2:5]), *row[5:])
