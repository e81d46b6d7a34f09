"""Places on a leaf: points from its top left, however the page in the file is turned and cropped."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

_DEVICE = 1_000_000
"""Units that a leaf's sides are divided in to learn how its coordinates lie; fine enough for any paper."""


@dataclass(frozen=True, slots=True)
class Rect:
    """Edges in points from the leaf's top left."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether another rectangle's middle is in this one, and it isn't wider."""
        across, down = (left + right) / 2, (top + bottom) / 2
        inside = self.left <= across <= self.right and self.top <= down <= self.bottom
        return inside and right - left <= self.right - self.left + 1


class Surface:
    """From a page's own coordinates to points from the top left of the leaf as it is looked at."""

    def __init__(self, page: Any, width: float, height: float) -> None:
        """Learn how a page of pypdfium2 lies on its leaf, whose sides are given in points."""
        import pypdfium2.raw as pdfium

        across, down = ctypes.c_int(), ctypes.c_int()
        found = []
        span = 100.0
        for x, y in ((0.0, 0.0), (span, 0.0), (0.0, span)):
            pdfium.FPDF_PageToDevice(page, 0, 0, _DEVICE, _DEVICE, 0, x, y, across, down)
            found.append((across.value * width / _DEVICE, down.value * height / _DEVICE))
        (self.e, self.f), (right_x, right_y), (up_x, up_y) = found
        self.a, self.b = (right_x - self.e) / span, (right_y - self.f) / span
        self.c, self.d = (up_x - self.e) / span, (up_y - self.f) / span
        self.upright = abs(self.b) < 0.01 and self.a > 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page is."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def rect(self, left: float, bottom: float, right: float, top: float) -> Rect:
        """Where a rectangle of the page is."""
        (x, y), (x2, y2) = self.point(left, bottom), self.point(right, top)
        return Rect(min(x, x2), min(y, y2), max(x, x2), max(y, y2))
