"""Mentions as a table in a file, written one after the other: CSV for any program, XLSX for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from db.search.concordance import Mention
from viewer.exporting import csv_table, writing, xlsx_table
from viewer.exporting.xlsx_table import Column

COLUMNS = ("Date", "Newspaper", "Page", "Title", "Before", "Word", "After", "Article")
"""What the columns are called where nobody names them otherwise."""
_COLUMNS = (
    Column(12), Column(16), Column(8), Column(36), Column(52, "right"), Column(14, "middle"), Column(52), Column(10),
)  # fmt: skip

Write = Callable[[Path, Iterable[Mention], Sequence[str], bool], None]


def write_csv(target: Path, mentions: Iterable[Mention], names: Sequence[str], overwrite: bool) -> None:
    """Write CSV; raises AlreadyThere, CannotWrite and whatever the mentions raise, leaving nothing behind."""
    with (
        writing.replacing(target, overwrite=overwrite) as temporary,
        temporary.open("w", encoding=csv_table.ENCODING, newline="") as file,
    ):
        csv_table.write([names], file)
        csv_table.write(map(_row, mentions), file)


def write_xlsx(target: Path, mentions: Iterable[Mention], names: Sequence[str], overwrite: bool) -> None:
    """Write a workbook; raises AlreadyThere, CannotWrite and whatever the mentions raise, leaving nothing behind."""
    with writing.replacing(target, overwrite=overwrite) as temporary:
        xlsx_table.write(temporary, names, _COLUMNS, map(_row, mentions))


WRITERS: dict[str, Write] = {".csv": write_csv, ".xlsx": write_xlsx}
"""How to write a table, by the ending of its file's name."""


def _row(mention: Mention) -> tuple[str | int | date, ...]:
    where = (mention.date or "", mention.newspaper, mention.page, mention.title)
    return (*where, mention.left, mention.word, mention.right, mention.article)
