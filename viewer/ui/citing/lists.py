"""Lists of references, read from the archive and written off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from db import articles
from db.archive import Database
from db.records import Asked
from viewer.exporting import chosen, citing, references, writing
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.citing import Cited, Settings, Style
from viewer.exporting.document import Document
from viewer.exporting.options import Options

Scope = Literal["article", "issue", "hits"]
SHOWN = 500
"""References that a window shows of a longer list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """To what references are wanted, and how they are to be written."""

    scope: Scope
    article: int
    asked: Asked | None
    style: Style
    settings: Settings


@dataclass(frozen=True, slots=True)
class Listed:
    """The beginning of a list of references, entry by entry, how many there are in all, and what they are of."""

    entries: tuple[str, ...]
    total: int
    title: str


def beginning(db: Database, wanted: Wanted) -> Listed:
    """The first references of a list; raises NoSuchRecord and ArchiveError's kinds."""
    what = _chosen(db, wanted)
    made = citing.listing(wanted.style, islice(_entries(db, what), SHOWN), wanted.settings)
    # Opening and closing belong to a file; what parts the entries is the window's business.
    between = wanted.style.between
    entries = tuple(part.removeprefix(between).replace("\r\n", "\n") for part in made)[1:-1]
    return Listed(entries, len(what.articles), what.title)


def whole(db: Database, wanted: Wanted) -> str:
    """The text of a whole list; raises NoSuchRecord and ArchiveError's kinds."""
    what = _chosen(db, wanted)
    return "".join(citing.listing(wanted.style, _entries(db, what), wanted.settings))


def save(db: Database, wanted: Wanted, target: Path) -> Path:
    """Write a whole list to a file, over one that is there; raises CannotWrite and ArchiveError's kinds."""
    what = _chosen(db, wanted)
    document = Document(what.title, Pieces(db, what, with_marks=False))
    with writing.replacing(target, overwrite=True) as temporary:
        references.write(wanted.style, document, temporary, Options(citing=wanted.settings))
    return target


def _entries(db: Database, what: Chosen) -> Iterator[Cited]:
    return (citing.cited(piece.article, piece.issue) for piece in Pieces(db, what, with_marks=False))


def _chosen(db: Database, wanted: Wanted) -> Chosen:
    if wanted.scope == "hits" and wanted.asked is not None:
        return chosen.hits(db, wanted.asked)
    if wanted.scope == "issue":
        return chosen.issue(db, articles.issue_of(db, wanted.article))
    return chosen.article(db, wanted.article)
