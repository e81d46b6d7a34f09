"""Tables as workbooks, written row by row: text stays text, days are days, a full sheet is followed by another."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from viewer.exporting.writing import CannotWrite

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_SHEET_ROWS = 1_048_576
"""After Microsoft's specification of Excel, as the next."""
_CELL = 32_766 // 2
"""Characters of a cell, which holds 32,767 units of UTF-16."""
_FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets number alike; earlier ones are written as text."""
_ROW = 16.5
"""Points of a row: one whose text has several lines would push the next ones off the screen."""


@dataclass(frozen=True, slots=True)
class Column:
    """How a column looks: its width in characters, and how its text stands."""

    width: float
    look: Literal["left", "right", "middle"] = "left"


def write(target: Path, names: Sequence[str], columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> None:
    """Write a workbook of rows below the names of its columns; nothing in it is a formula or a link.

    Of a row's last cell what is too long goes on in cells beside it. Raises CannotWrite.
    """
    with _workbook(target) as book:
        looks = _Looks.of(book)
        number, sheet = 0, _new_sheet(book, looks, names, columns)
        for row in rows:
            number += 1
            if number == _SHEET_ROWS:
                sheet.autofilter(0, 0, number - 1, len(columns) - 1)
                number, sheet = 1, _new_sheet(book, looks, names, columns)
            _write_row(sheet, number, row, columns, looks)
        sheet.autofilter(0, 0, number, len(columns) - 1)


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells are set."""

    head: Format
    day: Format
    left: Format
    right: Format
    middle: Format

    @staticmethod
    def of(book: Workbook) -> _Looks:
        """The looks of a workbook's cells."""
        # Of a text of several lines the first is to be seen.
        looks = _Looks(*(book.add_format({"valign": "top"}) for _ in range(5)))
        looks.head.set_bold()
        looks.day.set_num_format("yyyy-mm-dd")
        looks.day.set_align("left")
        looks.right.set_align("right")
        looks.middle.set_align("center")
        looks.middle.set_bold()
        return looks


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


def _new_sheet(book: Workbook, looks: _Looks, names: Sequence[str], columns: Sequence[Column]) -> Worksheet:
    sheet = book.add_worksheet()
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    sheet.set_default_row(_ROW)
    sheet.freeze_panes(1, 0)
    for place, name in enumerate(names):
        sheet.write_string(0, place, name, looks.head)
    return sheet


def _write_row(sheet: Worksheet, number: int, row: Sequence[object], columns: Sequence[Column], looks: _Looks) -> None:
    for place, (cell, column) in enumerate(zip(row, columns, strict=True)):
        if isinstance(cell, date) and cell >= _FIRST_DAY:
            sheet.write_datetime(number, place, cell, looks.day)
        elif isinstance(cell, int):
            sheet.write_number(number, place, cell)
        else:
            own = _cut(str(cell))
            for beside, text in enumerate(own if place == len(columns) - 1 else own[:1]):
                sheet.write_string(number, place + beside, _plain(text), getattr(looks, column.look))


def _cut(text: str) -> list[str]:
    """The text in pieces that a cell holds each."""
    return [text[start : start + _CELL] for start in range(0, max(len(text), 1), _CELL)]


def _plain(text: str) -> str:
    """The text; one that the library would take for markup of its own gets a blank behind it."""
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text
