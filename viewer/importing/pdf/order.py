"""The order in which an article's blocks are read: columns from left to right, parted where white runs across all."""

from __future__ import annotations

from viewer.importing.pdf.columns import Stack

_BAND = 3.0
"""Of the distance of baselines: white across all columns that is higher parts what is read before from what after."""


def in_order(blocks: list[Stack], leading: float) -> list[Stack]:
    """The blocks as they are read."""
    if len(blocks) < 2:
        return blocks
    if bands := _cut(blocks, vertical=False, least=_BAND * leading):
        return [block for band in bands for block in in_order(band, leading)]
    if columns := _cut(blocks, vertical=True, least=0.2 * leading):
        return [block for column in columns for block in in_order(column, leading)]
    return _around_the_widest(blocks, leading)


def _around_the_widest(blocks: list[Stack], leading: float) -> list[Stack]:
    """What stands above the block that spans the columns, that block, what stands below it."""
    widest = max(blocks, key=lambda block: block.width)
    middle = (widest.top + widest.bottom) / 2
    rest = [block for block in blocks if block is not widest]
    above = [block for block in rest if (block.top + block.bottom) / 2 < middle]
    below = [block for block in rest if block not in above]
    return [*in_order(above, leading), widest, *in_order(below, leading)]


def _cut(blocks: list[Stack], vertical: bool, least: float) -> list[list[Stack]]:
    """The blocks in the groups that white stripes part, none if there is no stripe."""
    ordered = sorted(blocks, key=lambda block: block.left if vertical else block.top)
    groups: list[list[Stack]] = [[ordered[0]]]
    reach = ordered[0].right if vertical else ordered[0].bottom
    for block in ordered[1:]:
        start, end = (block.left, block.right) if vertical else (block.top, block.bottom)
        if start - reach >= least:
            groups.append([block])
        else:
            groups[-1].append(block)
        reach = max(reach, end)
    return groups if len(groups) > 1 else []
