"""Highlighted passages as a list with their sources: lines to read, or a table in CSV."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from db import articles
from viewer.exporting import csv_table, writing
from viewer.exporting.document import Piece
from viewer.exporting.source_line import source_line

COLUMNS = ("Date", "Newspaper", "Page", "Title", "Colour", "Passage", "Made", "Article")


def lines(pieces: Iterable[Piece]) -> Iterator[str]:
    """For each article with highlights its title, the passages behind two full-width blanks, its source line."""
    for piece in pieces:
        if piece.highlights:
            yield articles.title(piece.article)
            yield from ("\u3000\u3000" + " ".join(each.text.split()) for each in piece.highlights)
            yield source_line(piece.article, piece.issue)
            yield ""


def write_csv(target: Path, pieces: Iterable[Piece], *, overwrite: bool) -> None:
    """Write a table, a passage a row; raises AlreadyThere, CannotWrite and whatever the pieces raise."""
    with (
        writing.replacing(target, overwrite=overwrite) as temporary,
        temporary.open("w", encoding=csv_table.ENCODING, newline="") as file,
    ):
        csv_table.write([COLUMNS], file)
        csv_table.write((row for piece in pieces for row in _rows(piece)), file)


def _rows(piece: Piece) -> Iterator[tuple[object, ...]]:
    article, issue = piece.article, piece.issue
    page = article.placements[0].page if article.placements else ""
    day = issue.date.isoformat() if issue.date else ""
    for each in piece.highlights:
        yield (
            day, issue.newspaper.title, page, articles.title(article), each.colour, each.text, each.made, article.id
        )  # fmt: skip
