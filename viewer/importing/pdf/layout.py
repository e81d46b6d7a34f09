"""A leaf laid out: its blocks, the frames around some of them, the captions of its pictures, its articles in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from viewer.importing.pdf import columns, lines, measure, territories, texts
from viewer.importing.pdf.columns import Stack, overlap
from viewer.importing.pdf.lines import TextLine
from viewer.importing.pdf.surface import Rect
from viewer.importing.pdf.territories import HEAD
from viewer.importing.pdf.territory import Territory
from viewer.importing.pdf.texts import Column, Placed
from viewer.importing.printed import photos
from viewer.importing.printed.lines import flat

_USUAL = 1.5
_MOST_CAPTION_LINES = 8
_FEWEST_FRAMED = 4
_NEAR = 2.2
"""Of the distance of baselines: how far a caption may stand from its picture."""


@dataclass(slots=True)
class Laid:
    """An article, or a part of one, as it stands on a leaf."""

    heads: list[TextLine] = field(default_factory=list)
    lines: list[Placed] = field(default_factory=list)
    rects: list[Rect] = field(default_factory=list)
    caption: bool = False
    """It is what is printed beside a picture."""


@dataclass(slots=True)
class Layout:
    """A leaf's articles from top to bottom; whether its text has one column only."""

    articles: list[Laid]
    single: bool


def read(found: list[TextLine], drawn: list[Rect], body: float, known: Column | None) -> Layout:
    """Lay out the lines of a leaf with the pictures and frames drawn on it.

    Body is the size of running text, known the edges of a text of one column.
    """
    usual = columns.leadings(found)
    leading = usual.get(round(body), _USUAL * body)
    blocks = columns.stacked(columns.mended(_parted(found, body, leading)))
    pictures = [rect for rect in drawn if not any(_is_inside(block, rect) for block in blocks)]
    frames = [rect for rect in drawn if rect not in pictures and _is_frame(rect, blocks)]
    captions = [block for block in blocks if _is_caption(block, pictures, body, leading)]
    text = [block for block in blocks if block not in captions]
    laid = [_caption(block, pictures, leading) for block in captions]
    for frame in [*sorted(frames, key=_area), None]:
        inside = [block for block in text if frame is None or _is_inside(block, frame)]
        text = [block for block in text if block not in inside]
        for each in territories.found(inside, body, leading) if inside else []:
            laid.append(_laid(each, blocks, body, known, usual))
    single = not any(_stand_side_by_side(one, other) for one, other in pairwise(sorted(blocks, key=lambda b: b.top)))
    return Layout(_down_the_leaf(laid, leading), single)


def _laid(
    territory: Territory, blocks: list[Stack], body: float, known: Column | None, usual: dict[float, float]
) -> Laid:
    laid = Laid([line for head in territory.heads for line in head.lines])
    laid.heads.sort(key=lambda line: (line.base, line.left))
    long = measure.telling(blocks, body)
    for block in territory.blocks:
        column = measure.column(block, long, blocks, body, known)
        leading = usual.get(round(block.size), _USUAL * block.size)
        laid.lines += texts.placed(block, column, leading, body, HEAD)
    laid.rects = _rects(territory.blocks, usual.get(round(body), _USUAL * body))
    if territory.heads:
        edges = territory.head_left, territory.head_top, territory.head_right, territory.head_bottom
        laid.rects.insert(0, Rect(*edges))
    return laid


def _rects(blocks: list[Stack], leading: float) -> list[Rect]:
    """The rectangles that blocks cover, those of one column made one."""
    rects: list[Rect] = []
    for block in blocks:
        rect = Rect(block.left, block.top, block.right, block.bottom)
        if rects and _go_on(rects[-1], rect, leading):
            last = rects.pop()
            left, right = min(last.left, rect.left), max(last.right, rect.right)
            rect = Rect(left, last.top, right, max(last.bottom, rect.bottom))
        rects.append(rect)
    return rects


def _go_on(last: Rect, rect: Rect, leading: float) -> bool:
    """Whether a rectangle goes on with the one above it."""
    aligned = abs(last.left - rect.left) < 2 * leading and abs(last.right - rect.right) < 2 * leading
    return aligned and -leading < rect.top - last.bottom < 3 * leading


def _parted(found: list[TextLine], body: float, leading: float) -> list[TextLine]:
    """Lines with heads cut apart that stand side by side on one baseline: where white lies on a gutter below it."""
    text = [line for line in found if line.size < HEAD * body and line.right - line.left > 5 * body]
    done: list[TextLine] = []
    waiting = list(found)
    while waiting:
        line = waiting.pop()
        at = _gutter(line, text, leading) if line.size >= HEAD * body else None
        pieces = lines.parted(line, at) if at is not None else None
        if pieces:
            waiting += pieces
        else:
            done.append(line)
    return done


def _gutter(line: TextLine, text: list[TextLine], leading: float) -> float | None:
    """Where white in a head lies on the gutter between two columns of text below it and is no mere letterspacing."""
    gaps = sorted((after.left - before.right, before.right, after.left) for before, after in pairwise(line.glyphs))
    if not gaps or gaps[-1][0] < 0.25 * line.size or (len(gaps) > 1 and gaps[-1][0] < 1.8 * max(0.1, gaps[-2][0])):
        return None
    _, start, end = gaps[-1]
    below = [each for each in text if 0 < each.base - line.base < 8 * leading + line.size]
    before = [each for each in below if start - leading <= each.right <= end + 1 and each.left < start]
    after = [each for each in below if start - 1 <= each.left <= end + 1.5 * leading and each.right > end]
    return (start + end) / 2 if before and after else None


def _is_inside(block: Stack, rect: Rect) -> bool:
    return rect.holds(block.left, block.top, block.right, block.bottom)


def _is_frame(rect: Rect, blocks: list[Stack]) -> bool:
    """Whether a rectangle holds more than the cell of a table does."""
    return sum(len(block.lines) for block in blocks if _is_inside(block, rect)) >= _FEWEST_FRAMED


def _area(rect: Rect) -> float:
    return (rect.right - rect.left) * (rect.bottom - rect.top)


def _stand_side_by_side(one: Stack, other: Stack) -> bool:
    return overlap(one, other) <= 0 and one.top < other.bottom and other.top < one.bottom


def _is_caption(block: Stack, pictures: list[Rect], body: float, leading: float) -> bool:
    """Whether a block explains a picture: it stands right at one and is short, and says so or is set smaller."""
    if len(block.lines) > _MOST_CAPTION_LINES or block.size >= HEAD * body:
        return False
    words = "".join(line.text for line in block.lines)
    says_so = photos.is_caption(words) or photos.credit_start(words) is not None or photos.is_credit(flat(words))
    return any(_is_at(block, rect, leading) for rect in pictures) and (says_so or block.size < 0.96 * body)


def _is_at(block: Stack, rect: Rect, leading: float) -> bool:
    across = min(block.right, rect.right) - max(block.left, rect.left)
    down = min(block.bottom, rect.bottom) - max(block.top, rect.top)
    below = 0.5 * block.width < across and -_NEAR * leading < down < leading
    beside = 0.5 * (block.bottom - block.top) < down and -_NEAR * leading < across < leading
    return below or beside


def _caption(block: Stack, pictures: list[Rect], leading: float) -> Laid:
    rects = [rect for rect in pictures if _is_at(block, rect, leading)][:1]
    edges = Column(block.left, block.right)
    found = texts.placed(block, edges, _USUAL * block.size, block.size, HEAD)
    return Laid([], found, [*rects, Rect(block.left, block.top, block.right, block.bottom)], caption=True)


def _down_the_leaf(laid: list[Laid], leading: float) -> list[Laid]:
    rows: list[list[Laid]] = []
    for each in sorted(laid, key=_top):
        if rows and _top(each) - _top(rows[-1][0]) <= 1.5 * leading:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=lambda one: min(rect.left for rect in one.rects))]


def _top(laid: Laid) -> float:
    return min(rect.top for rect in laid.rects)
