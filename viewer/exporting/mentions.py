"""Mentions as a table in a file, written one after the other: CSV for any program, XLSX for spreadsheets."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from db.search.concordance import Mention
from viewer.exporting import csv_table, writing
from viewer.exporting.writing import CannotWrite

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

COLUMNS = ("Date", "Newspaper", "Page", "Title", "Before", "Word", "After", "Article")
"""What the columns are called where nobody names them otherwise."""
_WIDTHS = (12, 16, 8, 36, 52, 14, 52, 10)
_WORD = COLUMNS.index("Word")
_SHEET_ROWS = 1_048_576
"""Rows of a sheet, after Microsoft's specification of Excel."""
_FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets number alike; earlier ones are written as text."""

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
    """Write a workbook row by row; text stays text whatever it looks like, and a full sheet is followed by another.

    Raises AlreadyThere, CannotWrite and whatever the mentions raise, leaving nothing behind.
    """
    with writing.replacing(target, overwrite=overwrite) as temporary, _workbook(temporary) as book:
        looks = _Looks.of(book)
        number, sheet = 0, _new_sheet(book, looks, names)
        for mention in mentions:
            number += 1
            if number == _SHEET_ROWS:
                number, sheet = 1, _new_sheet(book, looks, names)
            _write_row(sheet, number, mention, looks)


WRITERS: dict[str, Write] = {".csv": write_csv, ".xlsx": write_xlsx}
"""How to write a table, by the ending of its file's name."""


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells are set."""

    head: object
    day: object
    before: object
    word: object

    @staticmethod
    def of(book: Workbook) -> _Looks:
        """The looks of a workbook's cells."""
        return _Looks(
            head=book.add_format({"bold": True}),
            day=book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
            before=book.add_format({"align": "right"}),
            word=book.add_format({"align": "center", "bold": True}),
        )


@contextmanager
def _workbook(target: Path) -> Iterator[Workbook]:
    """A workbook that keeps no more than a row in memory; what it writes meanwhile lies in a folder that goes."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxFileError

    with tempfile.TemporaryDirectory(prefix="baoku-") as folder:
        book = Workbook(str(target), {"constant_memory": True, "tmpdir": folder})
        book.use_zip64()
        try:
            yield book
            book.close()
        except XlsxFileError as error:
            raise CannotWrite(target, str(error)) from error
        finally:
            # A book that is not closed keeps its sheets' files open, and closing it would write it out.
            for sheet in book.worksheets():
                sheet._opt_close()


def _new_sheet(book: Workbook, looks: _Looks, names: Sequence[str]) -> Worksheet:
    sheet = book.add_worksheet()
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, looks.head)
    return sheet


def _write_row(sheet: Worksheet, number: int, mention: Mention, looks: _Looks) -> None:
    for column, cell in enumerate(_row(mention)):
        if isinstance(cell, date) and cell >= _FIRST_DAY:
            sheet.write_datetime(number, column, cell, looks.day)
        elif isinstance(cell, int):
            sheet.write_number(number, column, cell)
        else:
            look = {_WORD - 1: looks.before, _WORD: looks.word}.get(column)
            sheet.write_string(number, column, str(cell), look)


def _row(mention: Mention) -> tuple[str | int | date, ...]:
    where = (mention.date or "", mention.newspaper, mention.page, mention.title)
    return (*where, mention.left, mention.word, mention.right, mention.article)
