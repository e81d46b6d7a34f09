"""Articles as a table, a row each, for spreadsheets and for programs that count: CSV and XLSX.

The columns are always the same, whether or not anything stands in them; the text comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from db import articles
from viewer.exporting import citing, csv_table, parts, xlsx_table
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options, TableWords
from viewer.exporting.source_line import page_labels
from viewer.exporting.xlsx_table import Column

COLUMNS = (
    "No.", "Newspaper", "Date", "Edition", "Issue", "Whole number", "Page", "Section", "Kind", "Column", "Kicker",
    "Headline", "Deck", "Byline", "Author names", "Dateline", "Place", "Characters", "Tags", "Notes", "Highlights",
    "Remark", "Citation", "URL", "ID", "Text",
)  # fmt: skip
"""What the columns are called where nobody names them otherwise; the import of tables knows these names."""
_WIDTHS = (6, 16, 12, 8, 8, 12, 8, 12, 10, 14, 24, 44, 28, 24, 18, 16, 10, 10, 16, 28, 28, 28, 48, 28, 8, 80)
_STYLE_OF_CITATIONS = "gbt2025"
_BETWEEN = "; "


def write_csv(document: Document, target: Path, options: Options) -> None:
    """Write a row for each piece as CSV."""
    with target.open("w", encoding=csv_table.ENCODING, newline="") as file:
        csv_table.write([_names(options.table)], file)
        csv_table.write(_rows(document, options), file)


def write_xlsx(document: Document, target: Path, options: Options) -> None:
    """Write a row for each piece as a workbook; raises CannotWrite."""
    columns = [Column(width) for width in _WIDTHS]
    xlsx_table.write(target, _names(options.table), columns, _rows(document, options))


def _names(words: TableWords) -> tuple[str, ...]:
    return words.columns or COLUMNS


def _rows(document: Document, options: Options) -> Iterator[tuple[object, ...]]:
    for number, piece in enumerate(document.pieces, document.first):
        yield (number, *_of_issue(piece), *_of_article(piece, options.table), *_put(piece), *_found(piece, options))


def _of_issue(piece: Piece) -> Iterator[str | date]:
    """Newspaper, date, edition, number, whole number, pages, section."""
    issue = piece.issue
    yield issue.newspaper.title
    yield issue.date or ""
    yield from (
        issue.edition or "",
        issue.number or "",
        issue.whole_number or "",
        ", ".join(page_labels(piece.article)),
    )
    yield parts.section(piece)


def _of_article(piece: Piece, words: TableWords) -> Iterator[str | int]:
    """Kind, column, kicker, headline, deck, byline, authors, dateline, place, characters."""
    article = piece.article
    yield words.kinds.get(article.kind, article.kind)
    yield from (article.column or "", article.kicker or "", articles.title(article))
    yield from (article.deck or "", article.byline or "")
    names = (person.name for person in article.people if person.role in ("author", "correspondent"))
    yield _BETWEEN.join(dict.fromkeys(names))
    yield from (article.dateline or "", article.place or "")
    yield sum(not char.isspace() for block in article.blocks for char in block.text)


def _put(piece: Piece) -> Iterator[str]:
    """Tags, notes, highlights, remark."""
    yield _BETWEEN.join(piece.tags)
    yield _lines(note.text for note in piece.notes)
    yield _lines(each.text for each in piece.highlights)
    yield piece.remark or ""


def _found(piece: Piece, options: Options) -> Iterator[str | int]:
    """Citation, address, number in the archive, text."""
    article = piece.article
    yield citing.reference(article, piece.issue, _STYLE_OF_CITATIONS, options.citing)
    yield article.url or ""
    yield "" if article.id is None else article.id
    yield _lines(block.text for block in article.blocks)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)
