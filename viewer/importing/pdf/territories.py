"""Which blocks of a leaf belong to which head: what stands below it, beside that, and below that again."""

from __future__ import annotations

from viewer.importing.pdf import rows
from viewer.importing.pdf.columns import Stack, overlap
from viewer.importing.pdf.order import in_order
from viewer.importing.pdf.territory import SHARED, Above, Territory

HEAD = 1.14
"""Of the size of running text: what is larger heads something."""
_TITLE = 1.36
"""Of the size of running text: what is larger heads an article and no part of one."""
_FAR = 3.0
"""Of the distance of baselines: a column that begins so far below a head may belong to a row beside it."""
_MOST_LINES = 6
_MOST_CHARACTERS = 140


def is_head(block: Stack, body: float) -> bool:
    """Whether a block is set large enough to head something, and short enough."""
    if block.size < HEAD * body:
        return False
    return block.size > 2 * body or (len(block.lines) <= _MOST_LINES and len(block.text) <= _MOST_CHARACTERS)


def found(blocks: list[Stack], body: float, leading: float) -> list[Territory]:
    """The articles of a leaf or of a frame on it, in no order."""
    heads = [block for block in blocks if is_head(block, body)]
    rest = [block for block in blocks if not is_head(block, body)]
    above = Above(rest)
    inside = [
        head for head in heads if _is_within_text(head, above, body, leading) and not _is_kicker(head, heads, body)
    ]
    heads = [head for head in heads if head not in inside]
    territories = _grouped(heads, rest, body)
    claimed = [block for each in territories for block in each.heads]
    text = sorted((block for block in rest + inside if block not in claimed), key=lambda block: (block.top, block.left))
    _assign(text, territories, leading)
    territories = [each for each in territories if each.heads or each.blocks]
    for each in territories:
        each.blocks = in_order(each.blocks, leading)
    return territories


def _is_within_text(head: Stack, text: Above, body: float, leading: float) -> bool:
    """Whether a line a little larger than text stands in a column right below text, as subheadings do."""
    if head.size > _TITLE * body or len(head.lines) > 2:
        return False
    above = text.nearest(head)
    if above is None or head.top - above.bottom > 2.2 * leading:
        return False
    return head.left >= above.left - body and head.right <= above.right + body


def _is_kicker(head: Stack, heads: list[Stack], body: float) -> bool:
    """Whether a headline stands right below a head."""
    return any(
        other.size > max(_TITLE * body, head.size) and 0 <= other.top - head.bottom + 0.3 * other.size <= other.size
        for other in heads
        if overlap(other, head) > SHARED
    )


def _grouped(heads: list[Stack], text: list[Stack], body: float) -> list[Territory]:
    """Heads that stand on each other put together: kicker, headline, deck; a kicker may be as small as text."""
    territories: list[Territory] = []
    for head in sorted(heads, key=lambda each: each.top):
        fitting = [each for each in territories if _stands_on(each, head, text)]
        if fitting:
            max(fitting, key=lambda each: each.head_bottom).heads.append(head)
        else:
            territories.append(Territory([head]))
    everything = Above([*heads, *text])
    for territory in territories:
        kicker = _small_kicker(territory, text, everything, body)
        if kicker is not None:
            territory.heads.insert(0, kicker)
    return territories


def _stands_on(territory: Territory, head: Stack, text: list[Stack]) -> bool:
    above = territory.heads[-1]
    gap = head.top - above.bottom
    if not -0.4 * head.size <= gap <= 1.1 * max(head.size, above.size) or overlap(above, head) <= SHARED:
        return False
    return not any(
        above.bottom - 1 < each.top and each.bottom < head.top + 1 and overlap(each, head) > SHARED for each in text
    )


def _small_kicker(territory: Territory, text: list[Stack], everything: Above, body: float) -> Stack | None:
    """A line of text right above a headline that nothing stands close above."""
    first = territory.heads[0]
    for block in text:
        gap = first.top - block.bottom
        if len(block.lines) > 1 or not -0.2 * body <= gap <= 0.8 * first.size:
            continue
        if block.size > HEAD * body or block.size < 0.9 * body or overlap(block, first) < 0.9 or "。" in block.text:
            continue
        above = everything.nearest(block)
        if above is None or block.top - above.bottom > max(gap, body):
            return block
    return None


def _assign(text: list[Stack], territories: list[Territory], leading: float) -> None:
    headed = [(head, territory) for territory in list(territories) for head in territory.heads]
    above_text, above_all = Above(text), Above([*text, *(head for head, _ in headed)])
    directly: dict[int, Territory] = {}
    far: dict[int, Territory] = {}
    for block in text:
        owner = _right_above(block, headed, above_text)
        if owner is None or block.top - owner.head_bottom > 1.5 * leading:
            owner = rows.level(block, territories, text, above_all, leading) or owner
        if owner is not None:
            near = block.top - owner.head_bottom <= _FAR * leading
            (directly if near else far)[id(block)] = owner
    owners = rows.filled(text, territories, directly, above_text, leading)
    for block in text:
        owner = owners.get(id(block)) or far.get(id(block))
        if owner is None:
            above = above_text.nearest(block)
            owner = owners.get(id(above)) if above is not None else None
        owner = owner or _left_of(block, headed, text, owners) or _right_below(block, territories, leading)
        if owner is None:
            owner = next((each for each in territories if not each.heads), None)
        if owner is None:
            owner = Territory()
            territories.append(owner)
        owner.blocks.append(block)
        owners[id(block)] = owner


def _right_above(block: Stack, headed: list[tuple[Stack, Territory]], text: Above) -> Territory | None:
    """The head that nothing stands between and a block; a head that reaches over a column heads it."""
    over = [
        (head.bottom, number)
        for number, (head, _) in enumerate(headed)
        if head.top < block.top and (overlap(head, block) > SHARED or _reaches_over(head, block))
    ]
    if not over:
        return None
    bottom, number = max(over)
    above = text.nearest(block)
    return headed[number][1] if above is None or above.bottom <= bottom else None


def _reaches_over(head: Stack, block: Stack) -> bool:
    return min(head.right, block.right) - max(head.left, block.left) > 0.9 * head.size


def _right_below(block: Stack, territories: list[Territory], leading: float) -> Territory | None:
    """The head that a block stands close below without standing under it: short lines below a short head."""
    above = [
        (each.head_bottom, number)
        for number, each in enumerate(territories)
        if each.heads and -leading < block.top - each.head_bottom <= _FAR * leading
    ]
    return territories[max(above)[1]] if above else None


def _left_of(
    block: Stack, headed: list[tuple[Stack, Territory]], text: list[Stack], owners: dict[int, Territory]
) -> Territory | None:
    """What stands to the left of a block's first line: a text runs on at the top of the next column."""
    level = block.lines[0].base
    sides: list[tuple[float, int, Territory]] = []
    for number, (other, owner) in enumerate([*headed, *((each, owners.get(id(each))) for each in text)]):
        if owner is not None and other.right <= block.left + 1 and other.top - 2 <= level <= other.bottom + 2:
            sides.append((other.right, number, owner))
    return max(sides)[2] if sides else None
