"""Clippings folders: articles that readers collect under a name, in an order of their own, each with a remark.

Names of folders differ by more than case and width. Times are ISO 8601 in UTC. Every clipping of a folder has a slot;
one that is taken out, or whose article has left the archive (db/aside.py), leaves its slot empty and comes back into
it, wherever the others have been put meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlite_utils import Database

from db import archive, articles
from db.annotations import clean
from db.errors import NameTaken, NoSuchFolder, NoSuchRecord
from db.folding import fold

_FOLDERS = (
    "SELECT id, name, (SELECT count(*) FROM clipping WHERE folder = id),"
    " (SELECT count(*) FROM aside_clipping WHERE folder = id) FROM folder"
)
_SLOTS = "SELECT article, place, remark, added FROM clipping"
_AWAY = "SELECT article, place, remark, added FROM aside_clipping"
_BATCH = 500
"""Articles that are held at once."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as a list shows it: how many clippings are in it, and how many more whose articles are gone."""

    id: int
    name: str
    clippings: int = 0
    away: int = 0


@dataclass(frozen=True, slots=True)
class Clipping:
    """A clipping as a list shows it; the remark is "" where there is none."""

    article: int
    title: str
    newspaper: str
    date: date | None
    page: str
    opening: str
    remark: str
    added: str


@dataclass(frozen=True, slots=True)
class Within:
    """A folder that an article is in, and what is remarked there."""

    folder: int
    name: str
    remark: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A clipping as it is kept."""

    article: int
    place: int
    remark: str
    added: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken out of a folder, and the folder, should it be gone itself."""

    folder: Folder
    used: str
    following: int
    slots: tuple[Slot, ...]


def folders(db: Database) -> tuple[Folder, ...]:
    """All folders, the last used first."""
    return tuple(Folder(*row) for row in db.execute(f"{_FOLDERS} ORDER BY used DESC, id DESC"))


def get(db: Database, number: int) -> Folder:
    """The folder under this number; raises NoSuchRecord."""
    row = db.execute(f"{_FOLDERS} WHERE id = ?", [number]).fetchone()
    if row is None:
        raise NoSuchRecord("folder", number)
    return Folder(*row)


def named(db: Database, name: str) -> Folder | None:
    """The folder of that name, if there is one; names are few and compared by the rules of today."""
    wanted = fold(clean(name))
    return next((each for each in folders(db) if fold(each.name) == wanted), None)


def called(db: Database, name: str) -> Folder:
    """The folder of that name; raises NoSuchFolder."""
    found = named(db, name)
    if found is None:
        raise NoSuchFolder(name)
    return found


def slots(db: Database, folder: int) -> tuple[Slot, ...]:
    """A folder's clippings in their order; none where there is no such folder."""
    return tuple(Slot(*row) for row in db.execute(f"{_SLOTS} WHERE folder = ? ORDER BY place", [folder]))


def clippings(db: Database, folder: int) -> tuple[Clipping, ...]:
    """A folder's clippings in their order, as a list shows them; raises NoSuchRecord."""
    get(db, folder)
    kept = slots(db, folder)
    found: list[Clipping] = []
    for start in range(0, len(kept), _BATCH):
        found += _listed(db, kept[start : start + _BATCH])
    return tuple(found)


def of_article(db: Database, article: int) -> tuple[Within, ...]:
    """The folders that an article is in, the one it came into first before the others."""
    rows = db.execute(
        "SELECT folder, name, remark FROM clipping JOIN folder ON folder.id = folder WHERE article = ?"
        " ORDER BY added, folder",
        [article],
    )
    return tuple(Within(*row) for row in rows)


def make(db: Database, name: str) -> Folder:
    """Make a folder, or give the one that has this name already. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        there = named(db, name)
        if there is not None:
            return there
        number = db.execute("INSERT INTO folder(name, used) VALUES(?, ?)", [clean(name), _now()]).lastrowid
        return Folder(number or 0, clean(name))


def rename(db: Database, number: int, name: str) -> str:
    """Call a folder something else; gives its former name. Raises NoSuchRecord, NameTaken and ArchiveError's kinds."""
    with archive.transaction(db):
        before, other = get(db, number), named(db, name)
        if other is not None and other.id != number:
            raise NameTaken(other.name)
        db.execute("UPDATE folder SET name = ? WHERE id = ?", [clean(name), number])
        return before.name


def remove(db: Database, number: int) -> Taken:
    """Remove a folder with all that is in it; gives it for put_back. Raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        away = db.execute(f"{_AWAY} WHERE folder = ? ORDER BY place", [number]).fetchall()
        taken = _taken(db, number, (*slots(db, number), *(Slot(*row) for row in away)))
        db.execute("DELETE FROM folder WHERE id = ?", [number])
        return taken


def clip(db: Database, folder: int, numbers: Sequence[int]) -> tuple[int, ...]:
    """Put articles into a folder, behind what is in it; gives those that weren't there before.

    Raises NoSuchRecord and ArchiveError's kinds.
    """
    with archive.transaction(db):
        get(db, folder)
        for number in numbers:
            if not articles.exists(db, number):
                raise NoSuchRecord("article", number)
        there, now = {slot.article for slot in slots(db, folder)}, _now()
        new = tuple(number for number in dict.fromkeys(numbers) if number not in there)
        db.execute("UPDATE folder SET used = ? WHERE id = ?", [now, folder])
        _append(db, folder, [Slot(number, 0, "", now) for number in new])
        return new


def unclip(db: Database, folder: int, numbers: Iterable[int]) -> Taken:
    """Take articles out of a folder; gives what there was to take. Raises NoSuchRecord and ArchiveError's kinds."""
    wanted = set(numbers)
    with archive.transaction(db):
        taken = _taken(db, folder, [slot for slot in slots(db, folder) if slot.article in wanted])
        db.conn.executemany(
            "DELETE FROM clipping WHERE folder = ? AND article = ?", ((folder, slot.article) for slot in taken.slots)
        )
        return taken


def put_back(db: Database, taken: Taken) -> None:
    """Put into a folder what was taken out, each into its slot, and first the folder if that was removed.

    Where its name has another owner by now, that one gets the clippings, behind its own. Articles that have left the
    archive since and left nothing there are passed over. Raises ArchiveError's kinds.
    """
    with archive.transaction(db):
        if not db.execute("SELECT 1 FROM folder WHERE id = ?", [taken.folder.id]).fetchone():
            owner = named(db, taken.folder.name)
            if owner is not None:
                there = {slot.article for slot in slots(db, owner.id)}
                _append(db, owner.id, [slot for slot in taken.slots if slot.article not in there])
                return
            db.execute(
                "INSERT INTO folder(id, name, used, following) VALUES(?, ?, ?, ?)",
                [taken.folder.id, taken.folder.name, taken.used, taken.following],
            )
        _put(db, taken.folder.id, taken.slots)


def move(db: Database, folder: int, numbers: Sequence[int], before: int | None) -> None:
    """Put clippings, in this order, in front of another one; behind all where that is None or not in the folder.

    Articles that aren't in the folder are passed over. Raises ArchiveError's kinds.
    """
    with archive.transaction(db):
        kept = slots(db, folder)
        there, moving = {slot.article for slot in kept}, dict.fromkeys(numbers)
        order = [slot.article for slot in kept if slot.article not in moving]
        at = order.index(before) if before in order else len(order)
        order[at:at] = [number for number in moving if number in there]
        db.conn.executemany(
            "UPDATE clipping SET place = ? WHERE folder = ? AND article = ?",
            ((slot.place, folder, number) for slot, number in zip(kept, order, strict=True) if slot.article != number),
        )


def remark(db: Database, folder: int, article: int, text: str) -> None:
    """Write what is remarked of a clipping, "" for nothing, also of one whose article is gone meanwhile.

    Raises NoSuchRecord and ArchiveError's kinds.
    """
    row = [text.encode(errors="replace").decode(), folder, article]
    with archive.transaction(db):
        for table in ("clipping", "aside_clipping"):
            if db.execute(f"UPDATE {table} SET remark = ? WHERE folder = ? AND article = ?", row).rowcount:
                return
        raise NoSuchRecord("clipping", article)


def join(db: Database, name: str, used: str, following: int, brought: Sequence[Slot]) -> int:
    """Bring clippings into a folder by its name, made if there is none; gives its number.

    Into one that is there they go behind its own, which stay where they are and take the remark where they have none.
    Within the caller's transaction.
    """
    there = named(db, name)
    if there is None:
        row = [clean(name), used, following]
        number = db.execute("INSERT INTO folder(name, used, following) VALUES(?, ?, ?)", row).lastrowid or 0
        _put(db, number, brought)
        return number
    known = {slot.article for slot in slots(db, there.id)}
    _append(db, there.id, [slot for slot in brought if slot.article not in known])
    db.conn.executemany(
        "UPDATE clipping SET remark = ? WHERE folder = ? AND article = ? AND remark = ''",
        ((slot.remark, there.id, slot.article) for slot in brought if slot.article in known),
    )
    return there.id


def lay(db: Database, folder: int, slot: Slot) -> None:
    """Keep a clipping of an article that is gone, in its slot where that is free, else behind all others.

    Within the caller's transaction.
    """
    taken = db.execute(
        "SELECT EXISTS(SELECT 1 FROM clipping WHERE folder = ?1 AND place = ?2)"
        " OR EXISTS(SELECT 1 FROM aside_clipping WHERE folder = ?1 AND place = ?2)"
        " OR (SELECT following <= ?2 FROM folder WHERE id = ?1)",
        [folder, slot.place],
    ).fetchone()[0]
    (_append if taken else _put)(db, folder, [slot])


def _listed(db: Database, kept: Sequence[Slot]) -> Iterable[Clipping]:
    numbers = [slot.article for slot in kept]
    listings = {each.id: each for each in articles.listings(db, numbers)}
    rows = db.execute(
        "SELECT article.id, newspaper.title, date FROM article JOIN issue ON issue.id = issue"
        " JOIN newspaper ON newspaper.id = newspaper WHERE article.id IN (SELECT value FROM json_each(?))",
        [json.dumps(numbers)],
    )
    stood = {number: (paper, date.fromisoformat(day) if day else None) for number, paper, day in rows.fetchall()}
    for slot in kept:
        each = listings[slot.article]
        page = each.pages[0] if each.pages else ""
        yield Clipping(each.id, each.title, *stood[each.id], page, each.opening, slot.remark, slot.added)


def _taken(db: Database, number: int, kept: Iterable[Slot]) -> Taken:
    folder = get(db, number)
    used, following = db.execute("SELECT used, following FROM folder WHERE id = ?", [number]).fetchone()
    return Taken(folder, used, following, tuple(kept))


def _append(db: Database, folder: int, new: Sequence[Slot]) -> None:
    """Give clippings slots behind all that the folder ever had."""
    first = db.execute("SELECT following FROM folder WHERE id = ?", [folder]).fetchone()[0]
    db.execute("UPDATE folder SET following = ? WHERE id = ?", [first + len(new), folder])
    _put(db, folder, [Slot(slot.article, first + n, slot.remark, slot.added) for n, slot in enumerate(new)])


def _put(db: Database, folder: int, new: Iterable[Slot]) -> None:
    rows = [(folder, slot.article, slot.place, slot.remark, slot.added) for slot in new]
    for table, owner, key in (("clipping", "article", "id"), ("aside_clipping", "aside_article", "article")):
        db.conn.executemany(
            f"INSERT OR IGNORE INTO {table}(folder, article, place, remark, added)"
            f" SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS(SELECT 1 FROM {owner} WHERE {key} = ?2)",
            rows,
        )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
