"""The edges between which a block is set, found from the blocks of its column where its own lines don't show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from viewer.importing.pdf.columns import Stack
from viewer.importing.pdf.texts import Column

_FEWEST = 4
_APART = 2.6
"""Of the size of running text: how far the left edges of a column's blocks may lie apart."""


def usual(blocks: Iterable[Stack]) -> Column | None:
    """The edges that most of the longer blocks of a text have, for texts of one column that run over many leaves."""
    lefts: Counter[int] = Counter()
    rights: Counter[int] = Counter()
    for block in blocks:
        if len(block.lines) >= _FEWEST:
            lefts[round(block.left)] += len(block.lines)
            rights[round(block.right)] += len(block.lines)
    if not lefts:
        return None
    return Column(float(lefts.most_common(1)[0][0]), float(rights.most_common(1)[0][0]))


def telling(blocks: Iterable[Stack], body: float) -> list[Stack]:
    """The blocks of running text that are long enough to show the edges of their column."""
    return [block for block in blocks if len(block.lines) >= _FEWEST and abs(block.size - body) < 0.1 * body]


def column(block: Stack, long: list[Stack], blocks: list[Stack], body: float, known: Column | None) -> Column:
    """The column of a block among the long ones and all of its leaf; known edges are taken where they fit."""
    fitting = [
        (abs((other.top + other.bottom) - (block.top + block.bottom)), other.left, other.right)
        for other in long
        if other is not block
    ]
    if known is not None:
        fitting.append((float("inf"), known.left, known.right))
    for _, left, right in sorted(fitting):
        if abs(left - block.left) > _APART * body or right < block.right - 0.5 * body:
            continue
        if _is_free(block, right, blocks):
            return Column(min(left, block.left), max(right, block.right))
    return Column(block.left, block.right)


def _is_free(block: Stack, right: float, blocks: list[Stack]) -> bool:
    """Whether nothing stands beside a block as far as an edge to its right."""
    return not any(
        other is not block
        and other.left < right
        and other.right > block.right
        and other.left >= block.right - 1
        and other.top < block.bottom
        and other.bottom > block.top
        for other in blocks
    )
