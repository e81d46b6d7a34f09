"""The leaves of a PDF, read one after the other, each with its lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from viewer.importing.material import FormatError
from viewer.importing.pdf import chars, lines
from viewer.importing.pdf.lines import TextLine
from viewer.importing.pdf.surface import Rect
from viewer.importing.pdf.upright import upright

_MOST_LEAVES = 20_000
_ENCRYPTED = ("password", "security")
_DAMAGED = 0.05
"""Of a leaf's characters: so many without a meaning spoil its text."""


@dataclass(slots=True)
class Leaf:
    """A leaf, its number from 0, its sides in points; lines in no order."""

    number: int
    width: float
    height: float
    lines: list[TextLine]
    drawn: list[Rect]
    damaged: bool = False
    turned: bool = False
    """Its lines run down the leaf and from right to left; it was turned to be read."""


def read(data: bytes, name: str) -> list[Leaf]:
    """Read all leaves; raises FormatError for a file that is encrypted, damaged or has none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = any(word in str(error).lower() for word in _ENCRYPTED)
        raise FormatError(name, "encrypted" if encrypted else "malformed", found=str(error)) from error
    with document:
        count = len(document)
        if count == 0:
            raise FormatError(name, "malformed", found="no pages")
        if count > _MOST_LEAVES:
            raise FormatError(name, "too-large", found=f"{count} pages")
        return list(_leaves(document, count))


def _leaves(document: Any, count: int) -> Iterator[Leaf]:
    """Each leaf is closed before the next is opened; one that can't be loaded is empty."""
    import pypdfium2

    for number in range(count):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            yield Leaf(number, 1.0, 1.0, [], [], damaged=True)
            continue
        try:
            yield _leaf(number, chars.read(page))
        except pypdfium2.PdfiumError:
            yield Leaf(number, 1.0, 1.0, [], [], damaged=True)
        finally:
            page.close()


def _leaf(number: int, sheet: chars.Sheet) -> Leaf:
    turned = upright(sheet)
    sheet, was_turned = (turned, True) if turned else (sheet, False)
    damaged = sheet.unknown > _DAMAGED * max(1, len(sheet.glyphs))
    found = [line for line in lines.made(sheet.glyphs) if _is_on(sheet, line)]
    return Leaf(number, sheet.width, sheet.height, found, sheet.drawn, damaged, was_turned)


def _is_on(sheet: chars.Sheet, line: TextLine) -> bool:
    """Whether a line begins on the leaf; what lies wholly off it is never seen."""
    return 0 <= line.left <= sheet.width and line.bottom >= 0 and line.top <= sheet.height


def body_size(leaves: list[Leaf]) -> float:
    """The size of type that most characters have, in points."""
    counts: Counter[float] = Counter()
    for leaf in leaves:
        for line in leaf.lines:
            counts[round(line.size * 2) / 2] += len(line.chars)
    return counts.most_common(1)[0][0] if counts else 10.0
