"""The lines of a PDF's pages as they stand on paper, by the places of their characters."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True)
class Line:
    """Characters on one baseline of one column; lengths are points, from the left and the foot of the page."""

    page: int
    column: int
    baseline: float
    left: float
    right: float
    text: str
    size: float
    widest_gap: float

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True)
class _Sign:
    x: float
    y: float
    left: float
    right: float
    text: str
    size: float


def lines(made: bytes, columns: int = 1) -> list[Line]:
    """All lines from the first page to the last, column by column, from above; what crosses columns is cut by them."""
    with pypdfium2.PdfDocument(made) as document:
        return [line for number, page in enumerate(document) for line in _lines_of(page, number, columns)]


def _lines_of(page: pypdfium2.PdfPage, number: int, columns: int) -> Iterator[Line]:
    middle = page.get_width() / 2
    signs = sorted(_signs(page), key=lambda sign: -sign.y)
    for column in range(columns):
        own = [sign for sign in signs if columns == 1 or (sign.left >= middle) is bool(column)]
        row = list[_Sign]()
        for sign in own:
            if row and row[0].y - sign.y > 0.5:
                yield _line(row, number, column)
                row = []
            row.append(sign)
        if row:
            yield _line(row, number, column)


def _signs(page: pypdfium2.PdfPage) -> Iterator[_Sign]:
    text = page.get_textpage()
    for place in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, place))
        x, y = c_double(), c_double()
        raw.FPDFText_GetCharOrigin(text, place, x, y)
        left, _, right, _ = text.get_charbox(place)
        if sign.strip() and right > left:
            size = raw.FPDFText_GetFontSize(text, place)
            # The ink of a few characters reaches over their own square.
            yield _Sign(x.value, y.value, left, min(right, x.value + size), sign, size)


def _line(row: list[_Sign], page: int, column: int) -> Line:
    row = sorted(row, key=lambda sign: sign.x)
    # A dash of two squares is one sign.
    gaps = (after.x - before.x - before.size * (2 if before.text == "—" else 1) for before, after in pairwise(row))
    return Line(
        page,
        column,
        row[0].y,
        row[0].left,
        row[-1].right,
        "".join(sign.text for sign in row),
        row[0].size,
        max(gaps, default=0.0),
    )
