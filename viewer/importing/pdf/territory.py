"""What of a leaf one article covers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from viewer.importing.pdf.columns import Stack, overlap

SHARED = 0.25
"""Of the narrower: how much two must stand above each other to belong together."""


@dataclass(slots=True, eq=False)
class Territory:
    """An article's blocks on a leaf: its heads from top to bottom, its text in the order of reading."""

    heads: list[Stack] = field(default_factory=list)
    blocks: list[Stack] = field(default_factory=list)

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(each.top for each in [*self.heads, *self.blocks])

    @property
    def left(self) -> float:
        """Its left edge."""
        return min(each.left for each in [*self.heads, *self.blocks])

    @property
    def head_top(self) -> float:
        """Where its heads begin."""
        return min(each.top for each in self.heads)

    @property
    def head_bottom(self) -> float:
        """Where its heads end."""
        return max(each.bottom for each in self.heads)

    @property
    def head_left(self) -> float:
        """The heads' left edge."""
        return min(each.left for each in self.heads)

    @property
    def head_right(self) -> float:
        """The heads' right edge."""
        return max(each.right for each in self.heads)


class Above:
    """Finds what stands above a block among others."""

    def __init__(self, blocks: Iterable[Stack]) -> None:
        """Order the blocks once."""
        self._blocks = sorted(blocks, key=lambda block: block.top)
        self._tops = [block.top for block in self._blocks]
        self._lowest = list(accumulate((block.bottom for block in self._blocks), max))

    def nearest(self, block: Stack) -> Stack | None:
        """The lowest of those that stand above one."""
        best: Stack | None = None
        for place in range(bisect_left(self._tops, block.top) - 1, -1, -1):
            if best is not None and self._lowest[place] <= best.bottom:
                break
            each = self._blocks[place]
            if each is not block and (best is None or each.bottom > best.bottom) and overlap(each, block) > SHARED:
                best = each
        return best
