"""Every mention in the archive (逐条语境, keyword in context): where each stands, in which order, what is around it."""

from __future__ import annotations

import heapq
import pickle
import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, pairwise
from typing import Literal

from sqlite_utils import Database

from db import archive, articles, grams, index
from db.errors import Interrupted
from db.records import Article, Mark
from db.search import find
from db.search.marks import marks
from db.search.nodes import Query

Order = Literal["date", "left", "right"]
CONTEXT = 60
"""Characters of context on either side; it ends with the headline, paragraph or other piece that a word stands in."""
_COMPARED = 12
"""Characters of squeezed text next to the word by which mentions are put in order."""
_LOOKED_AT = 2 * _COMPARED
_WIDTH = 2 * _COMPARED
"""Bytes of a context to be compared: UTF-16, which is as short as text of the basic plane gets."""
_FIRST, MOST = 32, 256
"""Articles looked through at once: few at first, for the first lines are waited for."""
_SORTED_AT_ONCE = 4096
_SIGNS = {0xE000: range(0x2010, 0x2060), 0xE100: range(0x3001, 0x3005), 0xE110: range(0x3008, 0x3021)}
_PLACES = {ord(grams.PARTING): " "} | {
    code: chr(first + code - codes[0]) for first, codes in _SIGNS.items() for code in codes
}
"""Where characters are put that are numbered elsewhere: the blank before all letters, signs behind all of them."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in an article that a query matches, and the text around it; blanks and line breaks are single blanks."""

    article: int
    date: date | None
    newspaper: str
    page: str
    """The labels of the pages that the article stands on, parted by a comma."""
    title: str
    mark: Mark
    left: str
    word: str
    right: str


@dataclass(slots=True)
class Places:
    """Where mentions stand, oldest day first, in 60 bytes each, for there may be a million.

    A place is an article's number and which of its marks it is, from 0; with it goes what left and right order compare.
    """

    articles: array[int] = field(default_factory=lambda: array("q"))
    marks: array[int] = field(default_factory=lambda: array("I"))
    left: bytearray = field(default_factory=bytearray)
    right: bytearray = field(default_factory=bytearray)

    def __len__(self) -> int:
        return len(self.articles)

    def add(self, others: Places) -> None:
        """Put more places behind the last."""
        self.articles.extend(others.articles)
        self.marks.extend(others.marks)
        self.left.extend(others.left)
        self.right.extend(others.right)

    def at(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """The places under some numbers."""
        return [(self.articles[number], self.marks[number]) for number in numbers]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The mentions in some hits that follow each other in time; done of total hits have been looked through by then."""

    places: Places
    articles: int
    """How many of these hits hold a mention: a hit found by its date or page alone holds none."""
    done: int
    total: int

    def with_next(self, other: Stretch) -> Stretch:
        """This stretch and the next as one."""
        self.places.add(other.places)
        return Stretch(self.places, self.articles + other.articles, other.done, other.total)


def hits(db: Database, query: Query) -> list[int]:
    """The index keys of all hits, oldest day first and each day's first page first.

    Raises ArchiveError's kinds and Interrupted.
    """
    # Within a day the first page has the highest key.
    days = groupby(find.keys(db, query), index.day_of)
    return [key for _, of_day in days for key in reversed(list(of_day))]


def scan(db: Database, query: Query, keys: Sequence[int], start: int = 0) -> Iterator[Stretch]:
    """Look through hits, all but the first so many; only what marks() finds is a mention.

    Raises ArchiveError's kinds and Interrupted.
    """
    size = _FIRST
    while start < len(keys):
        end = min(start + size, len(keys))
        places, articles = among(db, query, keys[start:end])
        yield Stretch(places, articles, end, len(keys))
        start, size = end, min(2 * size, MOST)


def among(db: Database, query: Query, keys: Sequence[int]) -> tuple[Places, int]:
    """The places in a few hits, and how many of these hold one; raises ArchiveError's kinds and Interrupted."""
    found, holding = Places(), 0
    with archive.world_errors(db):
        for article in articles.texts(db, _numbers(db, keys)):
            holding += _add_mentions(found, query, article)
    return found, holding


def order(places: Places, by: Order, cancelled: Callable[[], bool]) -> array[int]:
    """The numbers of places in an order: by day, or by the text before the word (read away from it) or after it.

    Texts are compared squeezed (folded, without blanks), the first twelve characters of them, as Unicode numbers these:
    a text's end comes first, then blanks between words, letters, Chinese characters, signs. What is the same stays in
    the order of days. Raises Interrupted where it is cancelled.
    """
    if by == "date":
        return array("I", range(len(places)))
    texts = places.left if by == "left" else places.right
    # In pieces that are merged: sorting is one step for Python, and a window would stand still meanwhile.
    pieces = []
    for start in range(0, len(places), _SORTED_AT_ONCE):
        _look(cancelled)
        numbers = range(start, min(start + _SORTED_AT_ONCE, len(places)))
        pieces.append(sorted((bytes(texts[n * _WIDTH : (n + 1) * _WIDTH]), n) for n in numbers))
    ordered = array("I")
    for _, number in heapq.merge(*pieces):
        ordered.append(number)
        if not len(ordered) % _SORTED_AT_ONCE:
            _look(cancelled)
    return ordered


def read(db: Database, query: Query, places: Sequence[tuple[int, int]]) -> list[Mention | None]:
    """The mentions at some places (article, mark); None for one that is not in the archive any more.

    Raises ArchiveError's kinds and Interrupted.
    """
    numbers = list(dict.fromkeys(article for article, _ in places))
    with archive.world_errors(db):
        homes = _homes(db, numbers)
        found = {article.id: (article, marks(query, article)) for article in articles.texts(db, numbers)}
    mentions: list[Mention | None] = []
    for number, nth in places:
        article, its_marks = found.get(number, (None, ()))
        there = article is not None and number in homes and nth < len(its_marks)
        mentions.append(_mention(article, its_marks[nth], homes[number]) if article and there else None)
    return mentions


def lines(
    db: Database,
    query: Query,
    places: Places,
    numbers: Sequence[int],
    tell: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[Mention]:
    """The mentions under some numbers of places in their order; those that are gone are left out.

    Tell hears how far it is, in steps, and may raise. Raises ArchiveError's kinds and Interrupted.
    """
    if all(one < other for one, other in pairwise(numbers)):
        for done, (_, mention) in enumerate(_each(db, query, places, numbers)):
            tell(done, len(numbers))
            yield mention
        return
    # Articles are read once, in the order of days, and their lines laid down: in another order each would be
    # read again for every mention in it.
    with tempfile.TemporaryFile(prefix="baoku-") as file:
        laid = array("q", [-1]) * len(places)
        for done, (number, mention) in enumerate(_each(db, query, places, sorted(numbers))):
            tell(done, 2 * len(numbers))
            laid[number] = file.tell()
            pickle.dump(mention, file)
        for done, number in enumerate(numbers, len(numbers)):
            tell(done, 2 * len(numbers))
            if laid[number] >= 0:
                file.seek(laid[number])
                yield pickle.load(file)


def _each(db: Database, query: Query, places: Places, numbers: Sequence[int]) -> Iterator[tuple[int, Mention]]:
    for start in range(0, len(numbers), MOST):
        some = numbers[start : start + MOST]
        for number, mention in zip(some, read(db, query, places.at(some)), strict=True):
            if mention is not None:
                yield number, mention


def _numbers(db: Database, keys: Sequence[int]) -> list[int]:
    rows = db.execute(f"SELECT index_key, id FROM article WHERE index_key IN ({_marks(keys)})", list(keys))
    found = dict(rows.fetchall())
    return [found[key] for key in keys if key in found]


@dataclass(slots=True)
class _Home:
    """Where an article stands."""

    newspaper: str
    day: date | None
    pages: list[str] = field(default_factory=list)


def _homes(db: Database, numbers: Sequence[int]) -> dict[int, _Home]:
    homes: dict[int, _Home] = {}
    for start in range(0, len(numbers), MOST):
        some = list(numbers[start : start + MOST])
        for number, title, day in db.execute(_ISSUES.format(_marks(some)), some):
            homes[number] = _Home(title, date.fromisoformat(day) if day else None)
        for number, label in db.execute(_PAGES.format(_marks(some)), some):
            homes[number].pages.append(label)
    return homes


_ISSUES = """SELECT article.id, newspaper.title, issue.date FROM article JOIN issue ON issue.id = article.issue
    JOIN newspaper ON newspaper.id = issue.newspaper WHERE article.id IN ({})"""
_PAGES = """SELECT article, label FROM placement JOIN page ON page.id = page WHERE article IN ({})
    GROUP BY article, page ORDER BY article, min(part)"""


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))


def _add_mentions(found: Places, query: Query, article: Article) -> int:
    """Add an article's places; 1 if there are any, else 0."""
    number = 0
    for number, mark in enumerate(marks(query, article), 1):
        text = _text(article, mark)
        found.articles.append(article.id or 0)
        found.marks.append(number - 1)
        found.left += _compared(grams.squeeze(text[max(0, mark.start - _LOOKED_AT) : mark.start])[::-1])
        found.right += _compared(grams.squeeze(text[mark.end : mark.end + _LOOKED_AT]))
    return min(number, 1)


def _compared(squeezed: str) -> bytes:
    short = squeezed[:_COMPARED].translate(_PLACES)
    return short.encode("utf-16-be")[:_WIDTH].ljust(_WIDTH, b"\0")


def _text(article: Article, mark: Mark) -> str:
    return str(getattr(article, mark.part)) if mark.block is None else article.blocks[mark.block].text


def _mention(article: Article, mark: Mark, home: _Home) -> Mention:
    text = _text(article, mark)
    return Mention(
        article=article.id or 0,
        date=home.day,
        newspaper=home.newspaper,
        page=", ".join(home.pages),
        title=articles.title(article),
        mark=mark,
        left=_on_one_line(text[max(0, mark.start - CONTEXT) : mark.start]).lstrip(),
        word=_on_one_line(text[mark.start : mark.end]),
        right=_on_one_line(text[mark.end : mark.end + CONTEXT]).rstrip(),
    )


def _on_one_line(text: str) -> str:
    """The text with single blanks for all blanks, also those at its ends, which part it from the word."""
    words = " ".join(text.split())
    before, behind = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * before}{words}{' ' * behind}" if words else " " * bool(text)


def _look(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Interrupted
