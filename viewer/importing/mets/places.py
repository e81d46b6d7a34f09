"""What an article covers of a page: the shapes of its blocks, those set under one another made one."""

from __future__ import annotations

from collections.abc import Iterable

from db.records import Region
from viewer.importing.mets.alto import Shape, around, rectangle
from viewer.importing.mets.lines import Box

_GAP = 0.015
"""Of the page's height: blocks of one column that stand farther apart are not made one."""
_EDGE = 0.01
"""Of the page's width: how far a line of a column may stand out of it."""
_WASTE = 1.25
"""How much larger than two blocks the rectangle around both may be; a headline over many columns is no part of one."""


def regions(shapes: Iterable[Shape]) -> tuple[Region, ...]:
    """The regions of some shapes in reading order; rectangles that follow each other down a column become one."""
    found: list[Shape] = []
    for shape in dict.fromkeys(shapes):
        box, last = _box(shape), _box(found[-1]) if found else None
        if box and last and _is_below(last, box):
            found[-1] = rectangle(around((last, box)))
        else:
            found.append(shape)
    return tuple(Region(shape) for shape in found)


def _box(shape: Shape) -> Box | None:
    """The rectangle that a shape is."""
    box = around((x, y, x, y) for x, y in shape)
    return box if shape == rectangle(box) else None


def _is_below(upper: Box, lower: Box) -> bool:
    in_column = any(
        wide[0] - _EDGE <= narrow[0] and narrow[2] <= wide[2] + _EDGE
        for wide, narrow in ((upper, lower), (lower, upper))
    )
    near = -_GAP <= lower[1] - upper[3] <= _GAP
    return in_column and near and _size(around((upper, lower))) <= _WASTE * (_size(upper) + _size(lower))


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
