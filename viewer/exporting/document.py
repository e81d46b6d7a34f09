"""What is exported or printed: articles in order, each with the issue it stood in."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Article, Issue


@dataclass(frozen=True, slots=True)
class Piece:
    """An article and its issue; of the issue only what heads it counts here, not its other articles."""

    article: Article
    issue: Issue


@dataclass(frozen=True, slots=True)
class Document:
    """Pieces in reading order under one title: an article, several, an issue, the hits of a search."""

    title: str
    pieces: tuple[Piece, ...]
