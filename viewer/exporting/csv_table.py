"""Tables as CSV that spreadsheets read as they are meant: UTF-8 with its mark, and no cell run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TextIO

ENCODING = "utf-8-sig"
"""Without the mark at its beginning spreadsheets take a file for one of the system's old encoding."""
_FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")
"""What spreadsheets take for the beginning of a formula in a cell of CSV, after OWASP's page on CSV injection."""


def write(rows: Iterable[Sequence[object]], file: TextIO) -> None:
    """Write rows after RFC 4180 to a file opened with ENCODING and newline=""; a text like a formula gets a '."""
    csv.writer(file).writerows(map(_harmless, row) for row in rows)


def data(rows: Iterable[Sequence[object]]) -> bytes:
    """The bytes of a file of rows."""
    text = io.StringIO()
    write(rows, text)
    return text.getvalue().encode(ENCODING)


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell
