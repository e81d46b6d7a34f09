"""Lines stacked to blocks: stretches of one column in one size of type, and heads of one or several lines."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass

from viewer.importing.pdf.lines import TextLine

_ALIKE = 0.06
"""Of the size: how far sizes of one block may differ."""
_USUAL = 1.5
"""Of the size: the distance of baselines where a leaf doesn't tell."""
_WIDEST = 1.8
"""Of the usual distance of baselines: more parts two blocks."""
_FEWEST = 5
_TORN = 4.0
"""Of the size: wider white is never made by justifying."""
_REACH = 1.8
"""Of the size: where the lines above and below are looked for."""
_WIDER = 1.3
"""Of a block's width: a wider line below several others spans more than their column."""


@dataclass(slots=True, eq=False)
class Stack:
    """Lines under each other, with the edges of all of them."""

    lines: list[TextLine]
    left: float
    right: float
    top: float
    bottom: float
    size: float
    """Of the type."""

    @classmethod
    def of(cls, line: TextLine) -> Stack:
        """A block that begins with a line."""
        return cls([line], line.left, line.right, line.top, line.bottom, line.size)

    def add(self, line: TextLine) -> None:
        """Take the next line below."""
        self.lines.append(line)
        self.left, self.right, self.bottom = min(self.left, line.left), max(self.right, line.right), line.bottom

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.right - self.left

    @property
    def text(self) -> str:
        """Its lines as printed."""
        return "\n".join(line.text for line in self.lines)


def overlap(one: TextLine | Stack, other: TextLine | Stack) -> float:
    """How much two stand above each other, as a share of the narrower."""
    common = min(one.right, other.right) - max(one.left, other.left)
    return common / max(1.0, min(one.right - one.left, other.right - other.left))


def leadings(lines: list[TextLine]) -> dict[float, float]:
    """The usual distance of baselines for each size of type (in whole points) that has enough lines."""
    counts: defaultdict[float, Counter[float]] = defaultdict(Counter)
    ordered = sorted(lines, key=lambda line: line.base)
    bases = [line.base for line in ordered]
    for place, line in enumerate(ordered):
        for other in ordered[place + 1 : bisect_left(bases, line.base + 3 * line.size)]:
            if other.base - line.base > 0.7 * line.size and _is_alike(line, other) and overlap(line, other) > 0.5:
                counts[round(line.size)][round(other.base - line.base, 1)] += 1
                break
    return {size: count.most_common(1)[0][0] for size, count in counts.items() if count.total() >= _FEWEST}


def stacked(lines: list[TextLine]) -> list[Stack]:
    """The blocks that lines make, from top to bottom."""
    usual = leadings(lines)
    ordered = sorted(lines, key=lambda line: (line.base, line.left))
    bases = [line.base for line in ordered]
    blocks: list[Stack] = []
    open_blocks: list[Stack] = []
    for line in ordered:
        reach = _WIDEST * usual.get(round(line.size), _USUAL * line.size)
        beside = ordered[
            bisect_left(bases, line.base - 0.6 * line.size) : bisect_left(bases, line.base + 0.6 * line.size)
        ]
        open_blocks = [each for each in open_blocks if line.base - each.lines[-1].base <= max(reach, 60.0)]
        fitting = [each for each in open_blocks if _fits(each, line, reach) and not _is_forked(each, line, beside)]
        if fitting:
            min(fitting, key=lambda each: (line.base - each.lines[-1].base, -overlap(each, line))).add(line)
        else:
            blocks.append(Stack.of(line))
            open_blocks.append(blocks[-1])
    return _without_orphans(blocks, usual)


def mended(lines: list[TextLine]) -> list[TextLine]:
    """Lines put together again that justifying has torn: the lines above and below run across the white."""
    ordered = sorted(lines, key=lambda line: (line.base, line.left))
    bases = [line.base for line in ordered]
    done: defaultdict[int, list[TextLine]] = defaultdict(list)
    for line in sorted(ordered, key=lambda each: each.left):
        start, end = (bisect_left(bases, line.base + step * _REACH * line.size) for step in (-1, 1))
        near = [each for each in ordered[start:end] if _is_alike(each, line)]
        row = round(line.base)
        beside = [each for at in (row - 1, row, row + 1) for each in done[at]]
        torn = next((each for each in reversed(beside) if _is_torn(each, line, near)), None)
        if torn is None:
            done[row].append(line)
        else:
            torn.put(line)
    return [line for row in done.values() for line in row]


def _is_torn(line: TextLine, rest: TextLine, near: list[TextLine]) -> bool:
    gap = rest.left - line.right
    if not (0 <= gap <= _TORN * line.size and abs(line.base - rest.base) < 1 and _is_alike(line, rest)):
        return False
    sides = [
        [each for each in near if 0.6 * line.size < step * (each.base - line.base) and _is_over(each, line, rest)]
        for step in (-1, 1)
    ]
    runs_across = [any(each.left < line.right and each.right > rest.left for each in side) for side in sides if side]
    return bool(runs_across) and all(runs_across)


def _is_over(line: TextLine, left: TextLine, right: TextLine) -> bool:
    return line.left < right.right and line.right > left.left


def _is_alike(one: TextLine | Stack, other: TextLine | Stack) -> bool:
    return abs(one.size - other.size) <= _ALIKE * max(one.size, other.size)


def _fits(block: Stack, line: TextLine, reach: float) -> bool:
    last = block.lines[-1]
    if not _is_alike(last, line) or not 0.6 * line.size < line.base - last.base <= reach:
        return False
    width = line.right - line.left
    if width > _WIDER * block.width and len(block.lines) > 1 and width - block.width > 3 * line.size:
        return False
    return overlap(block, line) > 0.5


def _is_forked(block: Stack, line: TextLine, beside: list[TextLine]) -> bool:
    """Whether more than one column begins below a block that is wider than they are."""
    return any(
        other is not line
        and _is_alike(line, other)
        and overlap(other, line) <= 0
        and overlap(block, other) > 0.5
        and block.lines[-1].base < other.base - 0.5 * other.size
        for other in beside
    )


def _without_orphans(blocks: list[Stack], usual: dict[float, float]) -> list[Stack]:
    """Blocks with the short last lines put back that no overlap led to the column below or above them."""
    done: list[Stack] = []
    ordered = sorted(blocks, key=lambda each: each.lines[0].base)
    for block in ordered:
        reach, base = _WIDEST * usual.get(round(block.size), _USUAL * block.size), block.lines[0].base
        near = [each for each in done if base - reach <= each.lines[-1].base < base]
        above = [each for each in near if _is_one_column(each, block, reach)]
        if len(above) == 1 and not _has_another_below(above[0], block, ordered, reach):
            for line in block.lines:
                above[0].add(line)
        else:
            done.append(block)
    return done


def _has_another_below(above: Stack, block: Stack, ordered: list[Stack], reach: float) -> bool:
    base = above.lines[-1].base
    start, end = (bisect_left(ordered, at, key=lambda each: each.lines[0].base) for at in (base, base + reach + 1))
    below = (each for each in ordered[start:end] if each is not block and each is not above)
    return any(_is_one_column(above, each, reach) for each in below)


def _is_one_column(above: Stack, below: Stack, reach: float) -> bool:
    distance = below.lines[0].base - above.lines[-1].base
    if not _is_alike(above, below) or not 0.6 * below.size < distance <= reach:
        return False
    narrow, wide = sorted((above, below), key=lambda each: each.width)
    if len(narrow.lines) > 2 and narrow.width < 0.8 * wide.width:
        return False
    slack = 2.5 * below.size
    return wide.left - slack <= narrow.left and narrow.right <= wide.right + slack
