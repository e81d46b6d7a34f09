"""ALTO of any version and namespace: the blocks and lines of a page, what they are called, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.importing.mets import lines, xml
from viewer.importing.mets.lines import Box, Line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Shape = tuple[tuple[float, float], ...]
"""Corners of a polygon as shares of the page's width and height."""
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,300})?")
_BEYOND = 1.05
"""How far a block may reach beyond the page it stands on before their units are thought to differ."""
_MARGINS = ("TopMargin", "BottomMargin", "LeftMargin", "RightMargin")
_BLOCKS = ("TextBlock", "ComposedBlock", "Illustration", "GraphicalElement")


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A block of text: its lines from a start to an end among those of its sheet, and what it covers."""

    start: int
    end: int
    shape: Shape | None
    margin: bool
    """Whether it stands in a margin, outside the type area."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One page of an ALTO file; each is itself alone, however much it resembles another."""

    id: str | None
    printed: str | None
    """The page's number as it is printed."""
    physical: str | None
    """The number of its picture."""
    lines: tuple[Line, ...]
    blocks: tuple[TextBlock, ...]
    spans: dict[str, tuple[int, int]]
    """For each thing with an ID, its lines from a start to an end."""
    shapes: dict[str, Shape]
    """What each block with an ID covers."""


def sheets(root: Element) -> tuple[Sheet, ...]:
    """The pages of an ALTO document."""
    sizes = {
        style.get("ID", ""): size for style in xml.descendants(root, "TextStyle") if (size := number(style, "FONTSIZE"))
    }
    return tuple(_Reader(page, sizes).sheet() for page in xml.descendants(root, "Page"))


@dataclass(slots=True)
class _Reader:
    """A page being read."""

    page: Element
    sizes: Mapping[str, float]
    """Of the letters of each style."""
    lines: list[Line] = field(default_factory=list)
    blocks: list[TextBlock] = field(default_factory=list)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)
    width: float = 0.0
    height: float = 0.0
    spaced: bool = False

    def sheet(self) -> Sheet:
        """Everything on the page."""
        self._measure()
        self.spaced = next(xml.descendants(self.page, "SP"), None) is not None
        self._walk(self.page, False, None)
        told = self.page.get
        return Sheet(
            told("ID"),
            told("PRINTED_IMG_NR"),
            told("PHYSICAL_IMG_NR"),
            tuple(self.lines),
            tuple(self.blocks),
            self.spans,
            self.shapes,
        )

    def _measure(self) -> None:
        """The page's size in the units of its blocks, or none where they can't be the same."""
        boxes = [box for each in xml.descendants(self.page, *_BLOCKS) if (box := _box(each))]
        right, bottom = (max((box[side] for box in boxes), default=0.0) for side in (2, 3))
        width, height = _size(self.page)
        known = width > 0 < height and right <= width * _BEYOND and bottom <= height * _BEYOND
        self.width, self.height = (width, height) if known else (0.0, 0.0)

    def _walk(self, element: Element, margin: bool, size: float | None) -> None:
        name, start = xml.local(element), len(self.lines)
        size = self._size(element) or size
        shape = self._shape(element) if name in _BLOCKS else None
        if name == "TextLine":
            size = next(filter(None, map(self._size, xml.children(element, "String"))), size)
            if line := lines.read(element, self._shares(_box(element)), self.spaced, size):
                self.lines.append(line)
        else:
            for child in element:
                self._walk(child, margin or name in _MARGINS, size)
        if name == "TextBlock" and len(self.lines) > start:
            self.blocks.append(TextBlock(start, len(self.lines), shape, margin))
        key = element.get("ID")
        if key:
            self.spans.setdefault(key, (start, len(self.lines)))
            if shape:
                self.shapes.setdefault(key, shape)

    def _size(self, element: Element) -> float | None:
        return next((self.sizes[each] for each in (element.get("STYLEREFS") or "").split() if each in self.sizes), None)

    def _shape(self, element: Element) -> Shape | None:
        if not self.width:
            return None
        for outline in xml.children(element, "Shape"):
            for polygon in xml.children(outline, "Polygon"):
                if corners := outline_of(polygon.get("POINTS"), self.width, self.height):
                    return corners
        box = self._shares(_box(element))
        return rectangle(box) if box else None

    def _shares(self, box: Box | None) -> Box | None:
        if box is None or not self.width:
            return None
        left, top, right, bottom = box
        width, height = self.width, self.height
        return _bounded(left / width), _bounded(top / height), _bounded(right / width), _bounded(bottom / height)


def outline_of(points: str | None, width: float, height: float) -> Shape | None:
    """A polygon from its points, written in any way, on a page of some size; None where that is none."""
    numbers = [float(each) for each in _NUMBER.findall(points or "")]
    if len(numbers) < 6 or len(numbers) % 2 or not (width > 0 < height):
        return None
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return tuple((_bounded(x / width), _bounded(y / height)) for x, y in pairs)


def rectangle(box: Box) -> Shape:
    """The four corners of a box, from the upper left one clockwise."""
    left, top, right, bottom = box
    return (left, top), (right, top), (right, bottom), (left, bottom)


def around(boxes: Iterable[Box]) -> Box:
    """The box around some boxes, one at least."""
    sides: Sequence[tuple[float, ...]] = list(zip(*boxes, strict=True))
    return min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])


def _bounded(share: float) -> float:
    return round(min(max(share, 0.0), 1.0), 5)


def _size(element: Element) -> tuple[float, float]:
    return number(element, "WIDTH") or 0.0, number(element, "HEIGHT") or 0.0


def _box(element: Element) -> Box | None:
    left, top = number(element, "HPOS"), number(element, "VPOS")
    width, height = _size(element)
    return None if left is None or top is None or not (width and height) else (left, top, left + width, top + height)


def number(element: Element, name: str) -> float | None:
    """An attribute that is a number; None for anything else and for what no page can measure."""
    match = _NUMBER.fullmatch((element.get(name) or "").strip())
    return float(match[0]) if match else None
