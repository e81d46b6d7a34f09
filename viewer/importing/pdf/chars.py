"""The characters of one leaf of a PDF with their places."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from viewer.importing.pdf import drawn
from viewer.importing.pdf.radicals import unified
from viewer.importing.pdf.surface import Rect, Surface

_SAME_PLACE = 0.35
"""Of a character's width: how far a second print of it (a shadow, fat made by printing twice) lies off."""
_FLAT = 0.5
"""Points; smaller type is none, or turned."""
_FARTHEST = 100_000.0
"""Points; what is said to stand farther off, or nowhere that is a number, is not seen."""
_HYPHENS = {0x02: "-", 0xAD: "-", 0xFFFE: "-"}
"""What the library gives for a hyphen at a line's end."""


class Glyph(NamedTuple):
    """A printed character: edges, baseline and size in points from the leaf's top left."""

    char: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a leaf, its sides in points."""

    width: float
    height: float
    glyphs: list[Glyph]
    drawn: list[Rect]
    """Images and rectangles."""
    unknown: int
    """Characters whose font doesn't say what they are."""


def read(page: Any) -> Sheet:
    """Read a page of pypdfium2; what is printed twice in one place is left out."""
    width, height = page.get_size()
    surface = Surface(page, width, height)
    text = page.get_textpage()
    try:
        stream = _Stream(text, surface)
        glyphs = stream.glyphs()
    finally:
        text.close()
    return Sheet(width, height, _once(_unified(glyphs)), drawn.read(page, surface), stream.unknown)


class _Stream:
    """The characters of a page in the order of the file, each asked for by itself: loops here are kept tight."""

    def __init__(self, text: Any, surface: Surface) -> None:
        import pypdfium2.raw as pdfium

        self.unknown = 0
        self._pdfium, self._raw, self._surface = pdfium, text.raw, surface
        self._count = text.count_chars()
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()

    def glyphs(self) -> list[Glyph]:
        """All that are printed; several that one sign stands for have each a share of its width."""
        found: list[Glyph] = []
        shared: list[Glyph] = []
        for index, char in self._characters():
            left, right, base, size = self._place(index)
            if not (abs(left) < _FARTHEST and abs(right) < _FARTHEST and abs(base) < _FARTHEST and size < _FARTHEST):
                continue
            glyph = Glyph(char, left, max(left, right), base, max(size, _FLAT))
            if shared and glyph[1:] == shared[-1][1:] and self._piece(index) == self._piece(index - 1):
                shared.append(glyph)
                found[-len(shared) + 1 :] = _side_by_side(shared)
            else:
                shared = [glyph]
                found.append(glyph)
        return found

    def _characters(self) -> Iterator[tuple[int, str]]:
        """The place in the stream and the character of all that have print; halves of a pair are put together."""
        raw, unicode_of, is_generated, is_unknown = (
            self._raw, self._pdfium.FPDFText_GetUnicode, self._pdfium.FPDFText_IsGenerated,
            self._pdfium.FPDFText_HasUnicodeMapError,
        )  # fmt: skip
        high = 0
        for index in range(self._count):
            if is_generated(raw, index) == 1:
                continue
            code = unicode_of(raw, index)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000 and high:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
            high = 0
            if code == 0 or is_unknown(raw, index) == 1:
                self.unknown += 1
            if char := _HYPHENS.get(code) or _printed(code):
                yield index, char

    def _place(self, index: int) -> tuple[float, float, float, float]:
        """Left, right, baseline and size of a character; its box is that of the type, not of the ink."""
        box, surface = self._box, self._surface
        self._pdfium.FPDFText_GetLooseCharBox(self._raw, index, box)
        self._pdfium.FPDFText_GetCharOrigin(self._raw, index, self._x, self._y)
        size = box.top - box.bottom
        if not (surface.upright and size > _FLAT):
            return self._turned(index)
        left, base = surface.point(box.left, self._y.value)
        return left, left + (box.right - box.left) * surface.a, base, size * surface.a

    def _turned(self, index: int) -> tuple[float, float, float, float]:
        """The same of a character that the page or its own matrix turns."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        self._pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top)
        box = self._surface.rect(left.value, bottom.value, right.value, top.value)
        matrix = self._pdfium.FS_MATRIX()
        self._pdfium.FPDFText_GetMatrix(self._raw, index, matrix)
        size = self._pdfium.FPDFText_GetFontSize(self._raw, index) * (matrix.a**2 + matrix.b**2) ** 0.5
        across = self._surface.a * matrix.a + self._surface.c * matrix.b
        down = self._surface.b * matrix.a + self._surface.d * matrix.b
        if abs(across) > abs(down) and size > 0:
            x, base = self._surface.point(self._x.value, self._y.value)
            return x, max(box.right, x + size / 2), base, size
        return box.left, box.right, box.bottom, max(box.right - box.left, box.bottom - box.top)

    def _piece(self, index: int) -> int | None:
        """The address of the piece of text that a character is of."""
        piece = self._pdfium.FPDFText_GetTextObject(self._raw, index)
        return ctypes.cast(piece, ctypes.c_void_p).value


def _unified(glyphs: list[Glyph]) -> list[Glyph]:
    printed = "".join(glyph.char for glyph in glyphs)
    whole = unified(printed)
    return glyphs if whole == printed else [g._replace(char=char) for g, char in zip(glyphs, whole, strict=True)]


def _side_by_side(glyphs: list[Glyph]) -> list[Glyph]:
    """Characters that one sign stands for (——, fi), each with its share of the sign's width."""
    left, right = glyphs[0].left, glyphs[0].right
    share = (right - left) / len(glyphs)
    return [
        each._replace(left=left + place * share, right=left + (place + 1) * share) for place, each in enumerate(glyphs)
    ]


def _printed(code: int) -> str:
    """The character of a code; controls and signs without print are none, a code of no character is U+FFFD."""
    if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return "\ufffd"
    char = chr(code)
    if char in " \u00a0\u3000":
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " "
    return "" if category in ("Cc", "Cf", "Cn") else char


def _once(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs without those that are printed a second time in the same place."""
    seen: dict[tuple[str, int, int], list[Glyph]] = {}
    kept = []
    for glyph in glyphs:
        cell = max(glyph.size, 1.0)
        column, row = int(glyph.left / cell), int(glyph.base / cell)
        near = [
            other
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for other in seen.get((glyph.char, across, down), ())
        ]
        if any(_is_again(glyph, other) for other in near):
            continue
        seen.setdefault((glyph.char, column, row), []).append(glyph)
        kept.append(glyph)
    return kept


def _is_again(glyph: Glyph, other: Glyph) -> bool:
    near = _SAME_PLACE * min(glyph.right - glyph.left, other.right - other.left)
    same_size = 0.9 < glyph.size / other.size < 1.1
    return same_size and abs(glyph.left - other.left) <= near and abs(glyph.base - other.base) <= 0.2 * glyph.size
