"""What is written or printed: articles in reading order, each with the issue it stood in and what readers put to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.annotations import Note
from db.highlights import Highlight
from db.records import Article, Issue


@dataclass(frozen=True, slots=True)
class Piece:
    """An article and its issue; of the issue only what heads it and its pages count here, not its other articles.

    Tags, notes, highlights and a remark are there only where they are to be shown.
    """

    article: Article
    issue: Issue
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    remark: str | None = None
    """What was remarked where the article was clipped."""


@dataclass(frozen=True, slots=True)
class Document:
    """Pieces in reading order under one title: an article, several, an issue, clippings, the hits of a search.

    The pieces may be read from the archive while one goes through them: a format goes through them once, from the first
    to the last, and keeps none.
    """

    title: str
    pieces: Sequence[Piece]
    numbered: bool = False
    """Whether each piece stands under its number (from 1), by which a list of references at the end names it."""
    issue: Issue | None = None
    """The whole issue, in formats that are of one issue each: with all that it has, of its articles those chosen."""
    volume: int | None = None
    """Which of several files this is, from 1, where there are too many pieces for one."""
    first: int = 1
    """The number of the first piece; in a volume those before it are counted."""
    first_page: int = 1
    """The number of the first page, likewise."""
