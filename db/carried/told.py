"""The records of what is carried; their fields are the keys of the files that it is carried in. Times are ISO 8601."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from db.highlights import Colour, Part
from db.imports import Status
from db.records import Article, Sort, Warning


@dataclass(frozen=True, slots=True)
class Named:
    """An article, named without a number."""

    newspaper: str
    date: date | None
    edition: str | None
    issue: str
    """The path of the file that its issue is carried in."""
    article: int
    """Its place among the articles of the issue, from 0."""
    pages: tuple[str, ...]
    headline: str | None
    says: str
    """The SHA-256 of its headline and its blocks, a newline between."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag, and since when an article has it."""

    name: str
    tagged: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A note."""

    text: str
    written: str
    changed: str


@dataclass(frozen=True, slots=True)
class Highlighted:
    """A highlight, its place as in Article (code points, exclusive), and what stands before and behind it."""

    part: Part
    block: int | None
    start: int
    end: int
    text: str
    before: str
    behind: str
    colour: Colour
    made: str


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with its tags, in the order in which it got them, its notes, the oldest first, and its highlights."""

    article: Named
    tags: tuple[Tagged, ...] = ()
    notes: tuple[Noted, ...] = ()
    highlights: tuple[Highlighted, ...] = ()


@dataclass(frozen=True, slots=True)
class Clipped:
    """A clipping in its slot of a folder."""

    article: Named
    place: int
    remark: str
    added: str


@dataclass(frozen=True, slots=True)
class Collected:
    """A clippings folder: when it was used last, the slot that the next clipping gets, its clippings in their order."""

    name: str
    used: str
    following: int
    clippings: tuple[Clipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Slotted:
    """A clipping whose article is gone: the name of its folder and its slot there."""

    folder: str
    place: int
    remark: str
    added: str


@dataclass(frozen=True, slots=True)
class Gone:
    """An article that left the archive, as it was, with what readers had put to it."""

    newspaper: str
    date: date | None
    title: str
    headline: str
    text: str
    pages: tuple[str, ...]
    since: str
    tags: tuple[Tagged, ...] = ()
    notes: tuple[Noted, ...] = ()
    highlights: tuple[Highlighted, ...] = ()
    clippings: tuple[Slotted, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved search."""

    name: str
    text: str
    filters: tuple[str, ...]
    sort: Sort
    made: str


@dataclass(frozen=True, slots=True)
class Searched:
    """A line of the search diary."""

    when: str
    text: str
    filters: tuple[str, ...]
    sort: Sort
    hits: int
    articles: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Earlier:
    """How an article stood before it was revised."""

    article: Named
    replaced: str
    before: Article


@dataclass(frozen=True, slots=True)
class File:
    """A file of an import run, and the issues it went into, by the paths of the files that these are carried in."""

    path: str
    sha256: str | None
    status: Status
    format: str | None
    encoding: str | None
    articles: int
    told: str | None
    why: str | None
    line: int | None
    found: str | None
    issues: tuple[str, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """An import run, or a part of a long one: total is the number of all its files."""

    started: str
    finished: str | None
    undone: str | None
    total: int
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """How much of what is carried an archive didn't have."""

    tags: int = 0
    notes: int = 0
    highlights: int = 0
    folders: int = 0
    clippings: int = 0
    gone: int = 0
    """Articles that aren't there, of which readers' marks are kept aside."""
    searches: int = 0
    diary: int = 0
    terms: int = 0
    earlier: int = 0
    runs: int = 0
    sources: int = 0
    """Files that several issues were read from."""
    homeless: int = 0
    """Marks whose article is nowhere to be found, neither in the archive nor in the files: they were left."""

    def __add__(self, other: Brought) -> Brought:
        """Both together."""
        return Brought(*(getattr(self, name) + getattr(other, name) for name in Brought.__slots__))

    def __bool__(self) -> bool:
        """Whether it is anything."""
        return any(getattr(self, name) for name in Brought.__slots__ if name != "homeless")


def says(article: Article) -> str:
    """What an article is known by wherever it stands: the SHA-256 of its headline and its blocks."""
    text = "\n".join((article.headline or "", *(block.text for block in article.blocks)))
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
