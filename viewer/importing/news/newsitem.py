"""A news item as agencies and editorial systems send it, and the issue that items of one paper and day make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from db.grams import squeeze
from db.records import Article, ArticleKind, Block, Issue, Newspaper, Page, Person
from viewer.importing import story
from viewer.importing.material import FormatError
from viewer.importing.news import wire

_DAY = re.compile(r"\s*(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)")
_EARLIEST = 1800
_DASHES = ("-", "–", "—", ":")
_GENERAL = re.compile(r"(?:article|news|current|text|standard|main|regular)\b.*|\W*", re.IGNORECASE)
"""Genres that say no more than that an item is news."""


@dataclass(slots=True)
class Item:
    """What a source says of one item; a paper without a title is for names of files and folders to tell."""

    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    column: str | None = None
    byline: str | None = None
    people: tuple[Person, ...] = ()
    dateline: str | None = None
    place: str | None = None
    kind: ArticleKind = "article"
    blocks: list[Block] = field(default_factory=list)
    date: date | None = None
    newspaper: Newspaper = field(default_factory=lambda: Newspaper(""))
    edition: str | None = None
    number: str | None = None
    page: str = ""
    section: str | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is anything to read in it."""
        return bool(self.headline or self.blocks)

    @property
    def issue(self) -> tuple[object, ...]:
        """What items of one issue have in common."""
        return self.newspaper, self.date, self.edition, self.number


def day(text: str | None) -> date | None:
    """The day of a time as ISO 8601 writes it, 2031-03-10T08:00:00+08:00 or 20310310T080000Z, where it was written."""
    match = _DAY.match(text or "")
    if match is None:
        return None
    try:
        found = date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
    return found if found.year >= _EARLIEST else None


def column(genre: str | None) -> str | None:
    """The column that a genre names, if it says more than that it is news."""
    return genre if genre and not _GENERAL.fullmatch(genre) else None


def issues(items: Sequence[Item], name: str) -> tuple[Issue, ...]:
    """The issues that items make, in the order of their first; raises FormatError where nothing is to read."""
    items = [item for item in items if item.says_something]
    if not items:
        raise FormatError(name, "empty")
    order = list(dict.fromkeys(item.issue for item in items))
    ranked = sorted(items, key=lambda item: order.index(item.issue))
    return tuple(_issue(list(each)) for _, each in groupby(ranked, key=lambda item: item.issue))


def _issue(items: list[Item]) -> Issue:
    pages: dict[str, Page] = {}
    counts: dict[str, int] = {}
    articles = []
    for item in items:
        pages.setdefault(item.page, Page(item.page, item.section))
        counts[item.page] = counts.get(item.page, 0) + 1
        articles.append(article(item, counts[item.page]))
    first = items[0]
    return Issue(
        first.newspaper, first.date, first.edition, first.number, pages=tuple(pages.values()), articles=tuple(articles)
    )


def article(item: Item, position: int) -> Article:
    """The item as an article; heads that its text repeats and an opening dateline are stored once, in their fields."""
    item = replace(item, blocks=list(item.blocks))
    _take_heads(item)
    _take_opening(item)
    heads = story.headed(item.kicker, item.headline, item.deck, item.column)
    found = story.marked(heads, item.blocks, item.page, position, item.dateline)
    byline = "\n".join(text for text in (item.byline, found.byline) if text) or None
    people = item.people or (wire.people(item.byline) if item.byline else ())
    credits = [block.text for block in item.blocks if block.kind == "credit"]
    pictured = [replace(person, role="photographer") for text in credits for person in wire.people(text)]
    place = item.place or (wire.place(item.dateline) if item.dateline else None) or found.place
    return replace(
        found,
        kind=item.kind if item.kind != "article" else found.kind,
        byline=byline,
        people=tuple(dict.fromkeys((*people, *found.people, *pictured))),
        place=place,
    )


def _take_heads(item: Item) -> None:
    """Leave out a deck that says what the headline says, and headings that repeat one of the heads."""
    headline = squeeze(item.headline or "")
    if squeeze(item.deck or "") == headline:
        item.deck = None
    heads = {headline, squeeze(item.deck or ""), squeeze(item.kicker or "")} - {""}
    while item.blocks and item.blocks[0].kind == "subheading" and squeeze(item.blocks[0].text) in heads:
        del item.blocks[0]


def _take_opening(item: Item) -> None:
    """Move the dateline that opens the text to its field, if it is the one told or none is told."""
    first = next((n for n, block in enumerate(item.blocks) if block.kind == "paragraph"), None)
    if first is None:
        return
    text, told = item.blocks[first].text, (item.dateline or "").strip()
    repeated = text.lower().startswith(told.lower())
    end = wire.opening(text) if repeated else 0
    if not end and told.endswith(_DASHES) and repeated:
        end = len(told)
    if end and text[end:].strip():
        item.dateline = text[:end].rstrip()
        item.blocks[first] = Block("paragraph", text[end:].lstrip())
