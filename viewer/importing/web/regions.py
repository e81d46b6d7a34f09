"""The areas of an image map as regions of the page whose picture it lies on."""

from __future__ import annotations

import re

from db.records import Region

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_LONGEST = 20_000
"""Pixels; a scan of a broadsheet has some 10,000."""

Corners = tuple[tuple[float, float], ...]


def corners(shape: str, coords: str) -> Corners:
    """The corners of an area in pixels: of a rectangle all four, of a circle those around it; none if it is no area."""
    numbers = [min(max(float(number), 0.0), float(_LONGEST)) for number in _NUMBER.findall(coords)]
    kind = shape.strip().lower()
    if kind.startswith("circ") and len(numbers) >= 3:
        x, y, radius = numbers[:3]
        numbers = [max(x - radius, 0.0), max(y - radius, 0.0), x + radius, y + radius]
    if len(numbers) == 4:
        left, top, right, bottom = numbers
        numbers = [left, top, right, top, right, bottom, left, bottom]
    found = tuple(zip(numbers[::2], numbers[1::2], strict=False))
    return found if len(set(found)) >= 3 else ()


def size(told: tuple[float, float], picture: tuple[int, int] | None, areas: list[Corners]) -> tuple[float, float]:
    """The width and height in pixels that areas are drawn on.

    They are what the page's <img> tells (0 for nothing), else the picture's own, else the right and lower bounds of
    all areas together, which leaves out the white margins of the page.
    """
    width, height = told
    if picture is not None:
        scale = width / picture[0] if width else height / picture[1] if height else 1.0
        width, height = width or picture[0] * scale, height or picture[1] * scale
    width = width or max((x for area in areas for x, _ in area), default=0.0)
    height = height or max((y for area in areas for _, y in area), default=0.0)
    return width, height


def region(area: Corners, page: tuple[float, float]) -> Region | None:
    """An area as shares of the page's width and height; what lies outside is drawn to the edge."""
    width, height = page
    if not area or width <= 0 or height <= 0:
        return None
    return Region(tuple((min(x / width, 1.0), min(y / height, 1.0)) for x, y in area))
