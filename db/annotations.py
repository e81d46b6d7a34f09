"""What readers put to articles: tags, under names that differ by more than case and width, and notes with their times.

A tag is there as long as an article has it. Times are ISO 8601 in UTC. What is taken away or renamed is given back as a
record from which it can be put back. What becomes of it all when an article leaves the archive: db/aside.py.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from db import archive
from db.errors import NoSuchRecord
from db.folding import fold
from db.grams import squeeze

_JOINERS = "\u200c\u200d"
"""Invisible characters that belong to a name: they make one sign of several."""

_NOTES = "SELECT id, article, text, written, changed FROM note"
_ARTICLES = "SELECT article, tagged FROM article_tag JOIN tag ON tag.id = tag"


@dataclass(frozen=True, slots=True)
class TagListing:
    """A tag as a list shows it."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """Articles that have, or had, a tag, each with the time since when."""

    name: str
    articles: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A tag as it was, its name now, and the articles that hadn't that name before."""

    before: Tagged
    name: str
    joined: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A note to an article, its text as typed."""

    id: int
    article: int
    text: str
    written: str
    changed: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What readers put to an article: its tags in the order in which it got them, its notes, the oldest first."""

    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """All tags by their names, and the numbers of all articles that have tags or notes."""

    tags: tuple[TagListing, ...]
    tagged: frozenset[int]
    noted: frozenset[int]


def clean(name: str) -> str:
    """A tag's name as it is kept: without blanks around it and signs that can't be seen; "" is no name."""
    seen = (char for char in name if char.isprintable() or char.isspace() or char in _JOINERS)
    return " ".join("".join(seen).split())


def tags(db: Database) -> list[TagListing]:
    """All tags by their names, with the numbers of their articles."""
    rows = db.execute("SELECT name, count(*) FROM tag JOIN article_tag ON tag = tag.id GROUP BY tag.id ORDER BY folded")
    return [TagListing(*row) for row in rows]


def tags_of(db: Database, article: int) -> list[str]:
    """The names of an article's tags in the order in which it got them."""
    rows = db.execute(
        "SELECT name FROM article_tag JOIN tag ON tag.id = tag WHERE article = ? ORDER BY tagged, article_tag.rowid",
        [article],
    )
    return [row[0] for row in rows]


def overview(db: Database) -> Overview:
    """What there is of tags and notes in the whole archive."""
    tagged = frozenset(row[0] for row in db.execute("SELECT DISTINCT article FROM article_tag"))
    noted = frozenset(row[0] for row in db.execute("SELECT DISTINCT article FROM note"))
    return Overview(tuple(tags(db)), tagged, noted)


def tag(db: Database, articles: Sequence[int], name: str) -> Tagged:
    """Tag articles; gives those that hadn't the tag before, under its name as it was first typed.

    Raises NoSuchRecord and ArchiveError's kinds.
    """
    name, now = clean(name), _now()
    with archive.transaction(db):
        for article in articles:
            _require_article(db, article)
        before = dict(_tagged(db, name, articles).articles)
        new = tuple((article, now) for article in dict.fromkeys(articles) if article not in before)
        put_tag(db, new, name)
        return Tagged(_name(db, name), new)


def untag(db: Database, articles: Iterable[int], name: str) -> Tagged:
    """Take a tag from articles; gives what there was to take. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        taken = _tagged(db, name, articles)
        _take(db, taken.name, [article for article, _ in taken.articles])
        return taken


def remove_tag(db: Database, name: str) -> Tagged:
    """Take a tag from all articles; gives what there was. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        had = _tagged(db, name)
        db.execute("DELETE FROM tag WHERE folded = ?", [fold(had.name)])
        return had


def put_back(db: Database, taken: Tagged) -> None:
    """Tag articles, those that are still there, since the times when they were. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        put_tag(db, taken.articles, taken.name)


def rename(db: Database, name: str, to: str) -> Renamed:
    """Give a tag another name; under one that there is already, the two become one. Raises ArchiveError's kinds."""
    to = clean(to)
    with archive.transaction(db):
        before = _tagged(db, name)
        if fold(before.name) == fold(to):
            db.execute("UPDATE tag SET name = ? WHERE folded = ?", [to, fold(to)])
            return Renamed(before, to, ())
        others = dict(_tagged(db, to).articles)
        joined = tuple(each for each in before.articles if each[0] not in others)
        put_tag(db, joined, to)
        db.execute("DELETE FROM tag WHERE folded = ?", [fold(before.name)])
        return Renamed(before, _name(db, to), tuple(article for article, _ in joined))


def rename_back(db: Database, renamed: Renamed) -> None:
    """Undo a renaming; what was tagged since keeps the new name. Raises ArchiveError's kinds."""
    before = renamed.before
    with archive.transaction(db):
        if fold(before.name) == fold(renamed.name):
            db.execute("UPDATE tag SET name = ? WHERE folded = ?", [before.name, fold(before.name)])
        else:
            _take(db, renamed.name, renamed.joined)
            put_tag(db, before.articles, before.name)


def notes_of(db: Database, article: int) -> list[Note]:
    """The notes to an article, the oldest first."""
    rows = db.execute(f"{_NOTES} WHERE article = ? ORDER BY written, id", [article])
    return [Note(*row) for row in rows]


def marks(db: Database, articles: Sequence[int]) -> dict[int, Marks]:
    """What readers put to some articles, for those that have anything."""
    numbers = [json.dumps(list(articles))]
    among = "WHERE article IN (SELECT value FROM json_each(?))"
    names, notes = defaultdict[int, list[str]](list), defaultdict[int, list[Note]](list)
    rows = db.execute(
        f"SELECT article, name FROM article_tag JOIN tag ON tag.id = tag {among} ORDER BY tagged, article_tag.rowid",
        numbers,
    )
    for article, name in rows:
        names[article].append(name)
    for row in db.execute(f"{_NOTES} {among} ORDER BY written, id", numbers):
        notes[row[1]].append(Note(*row))
    return {each: Marks(tuple(names[each]), tuple(notes[each])) for each in names.keys() | notes.keys()}


def write_note(db: Database, article: int, text: str) -> Note:
    """Write a note to an article. Raises NoSuchRecord and ArchiveError's kinds."""
    now = _now()
    with archive.transaction(db):
        _require_article(db, article)
        return put_note(db, Note(0, article, _storable(text), now, now))


def change_note(db: Database, number: int, text: str) -> str:
    """Write another text into a note, also into one whose article is gone meanwhile; gives the time.

    Raises NoSuchRecord and ArchiveError's kinds.
    """
    now, text = _now(), _storable(text)
    with archive.transaction(db):
        row = [text, now, number]
        done = db.execute(
            "UPDATE note SET text = ?, squeezed = ?, changed = ? WHERE id = ?", [text, squeeze(text), *row[1:]]
        )
        if (
            not done.rowcount
            and not db.execute("UPDATE aside_note SET text = ?, changed = ? WHERE id = ?", row).rowcount
        ):
            raise NoSuchRecord("note", number)
    return now


def remove_note(db: Database, number: int) -> Note:
    """Take a note away and give it. Raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        row = db.execute(f"{_NOTES} WHERE id = ?", [number]).fetchone()
        if row is None:
            raise NoSuchRecord("note", number)
        db.execute("DELETE FROM note WHERE id = ?", [number])
        return Note(*row)


def put_note_back(db: Database, note: Note) -> None:
    """Put a note that was taken away where it was. Raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        _require_article(db, note.article)
        put_note(db, note)


def refold(db: Database) -> None:
    """Bring what is kept for matching up to the rules of today; tags that are one by them become one.

    Within the caller's transaction.
    """
    notes = db.execute("SELECT id, text, squeezed FROM note").fetchall()
    stale = [(squeeze(text), number) for number, text, squeezed in notes if squeeze(text) != squeezed]
    db.conn.executemany("UPDATE note SET squeezed = ? WHERE id = ?", stale)
    names = db.execute("SELECT name, folded FROM tag ORDER BY id").fetchall()
    if any(fold(name) != folded for name, folded in names):
        tagged = [
            Tagged(name, tuple(db.execute(f"{_ARTICLES} WHERE folded = ?", [folded]).fetchall()))
            for name, folded in names
        ]
        db.execute("DELETE FROM tag")
        for each in tagged:
            put_tag(db, each.articles, each.name)


def put_tag(db: Database, articles: Iterable[tuple[int, str]], name: str) -> None:
    """Tag articles since some times; those that are gone are passed over; within the caller's transaction."""
    db.execute("INSERT OR IGNORE INTO tag(name, folded) VALUES(?, ?)", [name, fold(name)])
    db.conn.executemany(
        "INSERT OR IGNORE INTO article_tag(article, tag, tagged)"
        " SELECT article.id, tag.id, ? FROM article, tag WHERE article.id = ? AND folded = ?",
        ((since, article, fold(name)) for article, since in articles),
    )
    _sweep(db, name)


def put_note(db: Database, note: Note) -> Note:
    """Store a note under its number, 0 for a new one, and give it as it is stored; within the caller's transaction."""
    number = db.execute(
        "INSERT INTO note(id, article, text, squeezed, written, changed) VALUES(?, ?, ?, ?, ?, ?)",
        [note.id or None, note.article, note.text, squeeze(note.text), note.written, note.changed],
    ).lastrowid
    return Note(number or 0, note.article, note.text, note.written, note.changed)


def _take(db: Database, name: str, articles: Iterable[int]) -> None:
    db.conn.executemany(
        "DELETE FROM article_tag WHERE article = ? AND tag = (SELECT id FROM tag WHERE folded = ?)",
        ((article, fold(name)) for article in articles),
    )
    _sweep(db, name)


def _sweep(db: Database, name: str) -> None:
    """A tag that no article has is none any more."""
    db.execute(
        "DELETE FROM tag WHERE folded = ? AND NOT EXISTS(SELECT 1 FROM article_tag WHERE tag = tag.id)", [fold(name)]
    )


def _tagged(db: Database, name: str, among: Iterable[int] | None = None) -> Tagged:
    """The articles of a tag, in the order in which they got it, all or among some; none where there is no such tag."""
    name = clean(name)
    some = "" if among is None else " AND article IN (SELECT value FROM json_each(?))"
    rows = db.execute(
        f"{_ARTICLES} WHERE folded = ?{some} ORDER BY article_tag.rowid",
        [fold(name)] if among is None else [fold(name), json.dumps(list(among))],
    )
    return Tagged(_name(db, name), tuple(rows.fetchall()))


def _name(db: Database, name: str) -> str:
    """A tag's name as it was first typed."""
    row = db.execute("SELECT name FROM tag WHERE folded = ?", [fold(name)]).fetchone()
    return name if row is None else str(row[0])


def _require_article(db: Database, number: int) -> None:
    if db.execute("SELECT 1 FROM article WHERE id = ?", [number]).fetchone() is None:
        raise NoSuchRecord("article", number)


def _storable(text: str) -> str:
    """A text without halves of characters, which no file can hold."""
    return text.encode(errors="replace").decode()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
