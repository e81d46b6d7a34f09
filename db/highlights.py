"""Highlights: passages of articles that readers marked with a colour, as on paper.

A place has one colour: what is highlighted again takes the new one, and what touches in one colour is one highlight.
A highlight goes with its words where the article's text is revised; one whose words are gone is kept without a place
and found again if they come back. Times are ISO 8601 in UTC. What becomes of highlights when an article leaves the
archive: db/aside.py.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from sqlite_utils import Database

from db import archive
from db.errors import NoSuchRecord
from db.grams import squeeze
from db.records import Mark
from db.refinding import Part as Text
from db.refinding import Sought, Whole

Colour = Literal["yellow", "green", "blue", "red"]
Part = Literal["kicker", "headline", "deck", "column", "byline", "dateline", "block"]

COLOURS: tuple[Colour, ...] = ("yellow", "green", "blue", "red")
PARTS: tuple[Part, ...] = ("column", "kicker", "headline", "deck", "byline", "dateline", "block")
"""The parts of an article in the order in which they are read."""
_FIELDS = "id, article, part, block, start, end, text, colour, made"
_IN_ORDER = "ORDER BY {} block, start, id".format(
    "CASE part " + " ".join(f"WHEN '{part}' THEN {n}" for n, part in enumerate(PARTS)) + " END,"
)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of an article: the part it stands in, from start to end (code points, exclusive), and its text.

    Block is an index into Article.blocks where part is "block". Made is ISO 8601 in UTC.
    """

    id: int
    article: int
    part: Part
    block: int | None
    start: int
    end: int
    text: str
    colour: Colour
    made: str

    @property
    def place(self) -> Mark:
        """Where it stands."""
        return Mark(self.part, self.block, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Kept:
    """A highlight with what stood before it and behind it, by which it is found in a text that was revised."""

    highlight: Highlight
    before: str = ""
    behind: str = ""
    has_place: bool = True


def of_article(db: Database, article: int) -> tuple[Highlight, ...]:
    """The highlights of an article in the order in which they are read."""
    return of_articles(db, [article]).get(article, ())


def of_articles(db: Database, articles: Sequence[int]) -> dict[int, tuple[Highlight, ...]]:
    """The highlights of some articles, for those that have any, in the order in which they are read."""
    found = defaultdict[int, list[Highlight]](list)
    for row in db.execute(
        f"SELECT {_FIELDS} FROM highlight WHERE has_place AND article IN (SELECT value FROM json_each(?)) {_IN_ORDER}",
        [json.dumps(list(articles))],
    ):
        found[row[1]].append(Highlight(*row))
    return {article: tuple(some) for article, some in found.items()}


def without_place(db: Database, article: int) -> tuple[Highlight, ...]:
    """The highlights whose words aren't in an article any more; where they say they stand is where they stood."""
    rows = db.execute(f"SELECT {_FIELDS} FROM highlight WHERE NOT has_place AND article = ? {_IN_ORDER}", [article])
    return tuple(Highlight(*row) for row in rows)


def articles(db: Database) -> frozenset[int]:
    """The numbers of all articles that have highlights, with or without a place."""
    return frozenset(row[0] for row in db.execute("SELECT DISTINCT article FROM highlight"))


def count(db: Database) -> int:
    """How many highlights there are, with and without a place."""
    return int(db.execute("SELECT count(*) FROM highlight").fetchone()[0])


def add(db: Database, article: int, passages: Iterable[tuple[Mark, str]], colour: Colour) -> tuple[Highlight, ...]:
    """Highlight passages, each with its text; gives the highlights that they stand in now.

    Empty ones are passed over. Raises NoSuchRecord and ArchiveError's kinds.
    """
    now = _now()
    with archive.transaction(db):
        made = [
            Highlight(0, article, mark.part, mark.block, mark.start, mark.end, text, colour, now)
            for mark, text in passages
            if mark.start < mark.end
        ]
        whole = _whole(db, article)
        return tuple(stored for each in made for stored in _put(db, Kept(each), whole))


def erase(db: Database, article: int, passages: Iterable[Mark]) -> tuple[Highlight, ...]:
    """Take the colour from passages, whatever they cut through; gives what was taken.

    Empty ones are passed over. Raises NoSuchRecord and ArchiveError's kinds.
    """
    with archive.transaction(db):
        whole = _whole(db, article)
        places = [mark for mark in passages if mark.start < mark.end]
        return tuple(each for mark in places for each in _cut(db, article, mark, whole))


def remove(db: Database, numbers: Iterable[int]) -> tuple[Highlight, ...]:
    """Take highlights away and give those that there were. Raises ArchiveError's kinds."""
    with archive.transaction(db):
        there = json.dumps(list(numbers))
        among = "WHERE id IN (SELECT value FROM json_each(?))"
        gone = db.execute(f"SELECT {_FIELDS} FROM highlight {among} ORDER BY id", [there]).fetchall()
        db.execute(f"DELETE FROM highlight {among}", [there])
        return tuple(Highlight(*row) for row in gone)


def recolour(db: Database, number: int, colour: Colour) -> tuple[Highlight, ...]:
    """Give a highlight another colour; gives the one it stands in now. Raises NoSuchRecord and ArchiveError's kinds."""
    with archive.transaction(db):
        row = db.execute(f"SELECT {_FIELDS}, has_place FROM highlight WHERE id = ?", [number]).fetchone()
        if row is None:
            raise NoSuchRecord("highlight", number)
        db.execute("UPDATE highlight SET colour = ? WHERE id = ?", [colour, number])
        highlight = replace(Highlight(*row[:9]), colour=colour)
        return put(db, highlight) if row[9] else (highlight,)


def put_back(db: Database, taken: Iterable[Highlight]) -> None:
    """Put highlights that were taken away where they were, if their articles are still there.

    Raises ArchiveError's kinds.
    """
    with archive.transaction(db):
        for each in taken:
            if db.execute("SELECT 1 FROM article WHERE id = ?", [each.article]).fetchone():
                put(db, each)


def put(db: Database, highlight: Highlight, before: str = "", behind: str = "") -> tuple[Highlight, ...]:
    """Store a highlight under its number, 0 for a new one, and give the highlights that it stands in.

    It is put where its text stands in the article now: near the place that it names, between the characters that stood
    around it where these are known; over several parts it is several highlights. Where the text isn't found it is kept
    without a place, and none is given. Within the caller's transaction.
    """
    return _put(db, Kept(highlight, before, behind), _whole(db, highlight.article))


def kept(db: Database, article: int) -> tuple[Kept, ...]:
    """All highlights of an article with what stands around them, in the order in which they were made."""
    rows = db.execute(
        f"SELECT {_FIELDS}, before, behind, has_place FROM highlight WHERE article = ? ORDER BY made, id", [article]
    )
    return tuple(Kept(Highlight(*row[:9]), row[9], row[10], bool(row[11])) for row in rows)


def adds(db: Database, highlight: Highlight, before: str = "", behind: str = "") -> bool:
    """Whether a highlight from elsewhere would colour something in its article, and nothing that is coloured already.

    One of the colour that is there may reach beyond it.
    """
    places = _whole(db, highlight.article).find(Sought(highlight.place, highlight.text, before, behind))
    if not places:
        there = without_place(db, highlight.article)
        return (highlight.text, highlight.colour) not in {(each.text, each.colour) for each in there}
    return all(_is_free(db, highlight, place) for place in places)


def find_again(db: Database, article: int) -> None:
    """Put the highlights of an article whose text is another now where their words stand.

    Within the caller's transaction.
    """
    there = kept(db, article)
    if there:
        db.execute("DELETE FROM highlight WHERE article = ?", [article])
        whole = _whole(db, article)
        for each in there:
            _put(db, each, whole)


def refold(db: Database) -> None:
    """Bring what is kept for matching up to the rules of today; within the caller's transaction."""
    rows = db.execute("SELECT id, text, squeezed FROM highlight").fetchall()
    stale = [(squeeze(text), number) for number, text, squeezed in rows if squeeze(text) != squeezed]
    db.conn.executemany("UPDATE highlight SET squeezed = ? WHERE id = ?", stale)


def _put(db: Database, kept: Kept, whole: Whole) -> tuple[Highlight, ...]:
    highlight = kept.highlight
    places = whole.find(Sought(highlight.place, highlight.text, kept.before, kept.behind))
    if not places:
        _insert(db, replace(kept, has_place=False))
    stored = []
    for n, place in enumerate(places):
        number = highlight.id if n == 0 else 0
        stored.append(_paint(db, _at(replace(highlight, id=number), place, whole), whole))
    return tuple(stored)


def _is_free(db: Database, highlight: Highlight, place: Mark) -> bool:
    over = [
        each for each in _touching(db, highlight.article, place) if each.start < place.end and each.end > place.start
    ]
    is_covered = any(each.start <= place.start and place.end <= each.end for each in over)
    return not is_covered and all(each.colour == highlight.colour for each in over)


def _paint(db: Database, highlight: Highlight, whole: Whole) -> Highlight:
    """Store a highlight in its place over those that are there, one with those of its colour that it touches."""
    mark = highlight.place
    joined = [each for each in _touching(db, highlight.article, mark) if each.colour == highlight.colour]
    db.conn.executemany("DELETE FROM highlight WHERE id = ?", ((each.id,) for each in joined))
    _cut(db, highlight.article, mark, whole)
    start, end = min(each.start for each in (highlight, *joined)), max(each.end for each in (highlight, *joined))
    number = highlight.id or min((each.id for each in joined), default=0)
    return _store(db, _at(replace(highlight, id=number), replace(mark, start=start, end=end), whole), whole)


def _cut(db: Database, article: int, mark: Mark, whole: Whole) -> list[Highlight]:
    """Take what is highlighted in a place away, and give it; what reaches beyond stays there."""
    taken = []
    for each in _touching(db, article, mark):
        if each.start >= mark.end or each.end <= mark.start:
            continue
        db.execute("DELETE FROM highlight WHERE id = ?", [each.id])
        number = each.id
        for start, end in ((each.start, mark.start), (mark.end, each.end)):
            if start < end:
                _store(db, _at(replace(each, id=number), replace(mark, start=start, end=end), whole), whole)
                number = 0
        inside = replace(mark, start=max(mark.start, each.start), end=min(mark.end, each.end))
        taken.append(_at(replace(each, id=number), inside, whole))
    return taken


def _touching(db: Database, article: int, mark: Mark) -> list[Highlight]:
    rows = db.execute(
        f"SELECT {_FIELDS} FROM highlight WHERE article = ? AND has_place AND part = ? AND block IS ?"
        " AND start <= ? AND end >= ? ORDER BY start",
        [article, mark.part, mark.block, mark.end, mark.start],
    )
    return [Highlight(*row) for row in rows.fetchall()]


def _at(highlight: Highlight, place: Mark, whole: Whole) -> Highlight:
    """A highlight in another place, with the text that stands there."""
    return replace(
        highlight, part=place.part, block=place.block, start=place.start, end=place.end, text=whole.text(place)
    )


def _store(db: Database, highlight: Highlight, whole: Whole) -> Highlight:
    before, behind = whole.around(highlight.place)
    return _insert(db, Kept(highlight, before, behind))


def _insert(db: Database, kept: Kept) -> Highlight:
    each = kept.highlight
    taken = db.execute("SELECT 1 FROM highlight WHERE id = ?", [each.id]).fetchone()
    number = db.execute(
        f"INSERT INTO highlight({_FIELDS}, squeezed, before, behind, has_place) VALUES({', '.join('?' * 13)})",
        [
            None if taken else each.id or None, each.article, each.part, each.block, each.start, each.end, each.text,
            each.colour, each.made, squeeze(each.text), kept.before, kept.behind, kept.has_place,
        ],
    ).lastrowid  # fmt: skip
    return replace(each, id=number or 0)


def _whole(db: Database, article: int) -> Whole:
    """The text of an article; raises NoSuchRecord."""
    rows = db.execute(
        "SELECT rubric, kicker, headline, deck, byline, dateline FROM article WHERE id = ?", [article]
    ).fetchone()
    if rows is None:
        raise NoSuchRecord("article", article)
    head = [Text(Mark(part, None, 0, 0), text) for part, text in zip(PARTS, rows, strict=False) if text]
    blocks = db.execute("SELECT n, text FROM block WHERE article = ? ORDER BY n", [article])
    return Whole([*head, *(Text(Mark("block", n, 0, 0), text) for n, text in blocks)])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
