"""Turning and pinching to zoom, made whole steps: a wheel turns by a notch, a touchpad by a hair at a time."""

from __future__ import annotations

import math

_NOTCH = 120
"""Eighths of a degree that a wheel turns by a notch, after Qt."""


class ZoomSteps:
    """Adds up what is turned and pinched until it is a step; turning back begins anew."""

    def __init__(self, ratio: float) -> None:
        self._stretch = math.log(1 + ratio)
        self._turned = 0.0

    def turned(self, angle: int) -> int:
        """Steps due, after a turn by eighths of a degree."""
        return self._add(angle / _NOTCH)

    def pinched(self, scale: float) -> int:
        """Steps due, after the distance of the fingers grew by a share of itself (shrank, where it is negative)."""
        return self._add(math.log1p(max(scale, -0.9)) / self._stretch)

    def _add(self, part: float) -> int:
        if part * self._turned < 0:
            self._turned = 0
        self._turned += part
        whole = math.trunc(self._turned)
        self._turned -= whole
        return whole
