"""Columns that begin side by side: which of them a head covers that is too short to reach over all of its own."""

from __future__ import annotations

from itertools import pairwise, product
from math import prod

from viewer.importing.pdf.columns import Stack
from viewer.importing.pdf.territory import Above, Territory

_LEVEL = 0.9
"""Of the distance of baselines: how far from the head's upper edge a column beside it begins."""
_ROW = 0.8
_PREAMBLE = 3.0
_MOST = 4000
"""Ways to share a row that are tried; a row with more has no heads that say much."""
_GUTTER = 4.0
"""Of the size: more white than that between two columns is room for another."""


def level(
    block: Stack, territories: list[Territory], text: list[Stack], above_all: Above, leading: float
) -> Territory | None:
    """The article whose head stands right beside a column's first line: its text runs on there."""
    above = above_all.nearest(block)
    if above is not None and block.top - above.bottom < 1.5 * leading:
        return None
    beside = [
        (each.head_right, number)
        for number, each in enumerate(territories)
        if each.heads and each.head_right <= block.left + 1 and abs(each.head_top - block.top) <= _LEVEL * leading
    ]
    if not beside:
        return None
    nearest = territories[max(beside)[1]]
    between = any(
        nearest.head_right - 1 <= other.left and other.right <= block.left + 1
        for other in text
        if other is not block
        and other.top < block.top + leading
        and other.bottom > block.top + leading
        and other.left > nearest.head_right
    )
    return None if between else nearest


def filled(
    text: list[Stack], territories: list[Territory], directly: dict[int, Territory], above: Above, leading: float
) -> dict[int, Territory]:
    """Who owns each block: those that stand below a head, and those in a row with them that no other head claims."""
    owners = dict(directly)
    seeds = {id(each): _seeds(each, text, directly, leading) for each in territories if each.heads}
    free: dict[int, list[Territory]] = {}
    for block in text:
        if id(block) in directly:
            continue
        nearest = above.nearest(block)
        reach = nearest.bottom if nearest is not None else 0.0
        fitting = [
            each
            for each in territories
            if each.heads and reach <= each.head_top + 0.5 * leading and _is_in_row(block, seeds[id(each)], leading)
        ]
        if fitting:
            free[id(block)] = fitting
    blocks = [block for block in text if id(block) in free]
    for row in _rows(blocks, leading):
        owners |= _best(row, free, seeds)
    return owners


def _seeds(territory: Territory, text: list[Stack], directly: dict[int, Territory], leading: float) -> list[Stack]:
    """The first blocks below a head, one or more in each of its columns."""
    own = [block for block in text if directly.get(id(block)) is territory]
    top = min((block.top for block in own), default=0.0)
    return [block for block in own if block.top <= top + _PREAMBLE * leading]


def _is_in_row(block: Stack, seeds: list[Stack], leading: float) -> bool:
    return any(abs(seed.top - block.top) <= _ROW * leading for seed in seeds)


def _rows(blocks: list[Stack], leading: float) -> list[list[Stack]]:
    rows: list[list[Stack]] = []
    for block in sorted(blocks, key=lambda each: each.top):
        if rows and block.top - rows[-1][0].top <= _ROW * leading:
            rows[-1].append(block)
        else:
            rows.append([block])
    return rows


def _best(row: list[Stack], free: dict[int, list[Territory]], seeds: dict[int, list[Stack]]) -> dict[int, Territory]:
    """The shares of a row by which every head stands at the left edge or in the middle of its columns."""
    choices = [free[id(block)] for block in row]
    if prod(len(each) for each in choices) > _MOST:
        choices = [each[:1] for each in choices]
    best: tuple[float, dict[int, Territory]] | None = None
    for shares in product(*choices):
        owned = {id(block): owner for block, owner in zip(row, shares, strict=True)}
        involved = {id(each): each for each in [owner for options in choices for owner in options]}
        columns = {
            number: [*seeds[number], *(block for block in row if owned[id(block)] is territory)]
            for number, territory in involved.items()
        }
        misfit = sum(_misfit(territory, columns[number]) for number, territory in involved.items())
        misfit += _ENTANGLED * _crossings(list(columns.values()))
        misfit += sum(_unevenness(block, seeds[id(owner)]) for block, owner in zip(row, shares, strict=True))
        if best is None or misfit < best[0]:
            best = misfit, owned
    return best[1] if best else {}


_ENTANGLED = 10_000.0
_UNEVEN = 15.0
"""Times the difference: columns of one article begin at one height to a hair."""


def _misfit(territory: Territory, columns: list[Stack]) -> float:
    """Points between the middle of the heads and that of their columns, and those that the columns leave empty.

    Heads that begin at the edge of the first column needn't be in the middle.
    """
    ordered = sorted(columns, key=lambda each: each.left)
    left, right = ordered[0].left, max(each.right for each in ordered)
    size = ordered[0].size
    holes = sum(max(0.0, after.left - before.right - _GUTTER * size) for before, after in pairwise(ordered))
    aside = abs(territory.head_left + territory.head_right - left - right) / 2
    return holes + (0.0 if abs(territory.head_left - left) < size else aside)


def _unevenness(block: Stack, seeds: list[Stack]) -> float:
    return _UNEVEN * max(0.0, min(abs(seed.top - block.top) for seed in seeds) - 0.5)


def _crossings(shares: list[list[Stack]]) -> int:
    """How many pairs of articles have columns that stand between the other's."""
    spans = [(min(block.left for block in share), max(block.right for block in share)) for share in shares]
    pairs = [(one, other) for place, one in enumerate(spans) for other in spans[place + 1 :]]
    return sum(min(one[1], other[1]) - max(one[0], other[0]) > 1 for one, other in pairs)
