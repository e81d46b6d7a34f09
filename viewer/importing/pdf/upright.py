"""Leaves set from top to bottom (竖排) turned, so that their columns can be read as lines."""

from __future__ import annotations

from itertools import pairwise

from viewer.importing.pdf.chars import Glyph, Sheet
from viewer.importing.pdf.surface import Rect

_FEWEST = 40
_MOST = 0.6
"""Of the steps from character to character."""


def upright(sheet: Sheet) -> Sheet | None:
    """The sheet a quarter turned to the left, if most of its characters follow each other downwards."""
    steps = [_is_downwards(one, other) for one, other in pairwise(sheet.glyphs)]
    if len(steps) < _FEWEST or sum(steps) < _MOST * len(steps):
        return None
    glyphs = [
        Glyph(g.char, g.base - 0.86 * g.size, g.base + 0.14 * g.size, sheet.width - g.left, g.size)
        for g in sheet.glyphs
    ]
    drawn = [Rect(r.top, sheet.width - r.right, r.bottom, sheet.width - r.left) for r in sheet.drawn]
    return Sheet(sheet.height, sheet.width, glyphs, drawn, sheet.unknown)


def turned_back(rect: Rect, width: float) -> Rect:
    """A rectangle of a turned leaf, `width` points high, where it stands on the leaf as printed."""
    return Rect(width - rect.bottom, rect.left, width - rect.top, rect.right)


def _is_downwards(one: Glyph, other: Glyph) -> bool:
    down = other.base - one.base
    return abs(other.left - one.left) < 0.4 * one.size and 0.6 * one.size < down < 2 * one.size
