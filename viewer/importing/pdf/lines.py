"""Printed lines made of characters: what stands side by side on one baseline with no gutter between."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.importing.pdf.chars import Glyph

_BLANKS = " \u00a0\u3000"
_OPENING = "“‘（《「『【〈〔"
_CLOSING = "，。、；：！？”’）》」』】〉〕"
_WHOLE_CELL = 0.8
_SAME_BASE = 0.22
"""Of the size: how far baselines of one line lie apart."""
_ALIKE = 1.3
"""How much sizes in one line may differ: Latin beside Chinese."""
_TOUCHING = 0.5
"""Of the size: a wider white in running text is a gutter."""
_BLANK_WIDTH = 0.9
"""Of the size: a white that holds a printed blank may be so wide."""
_STRETCHED = 2.5
"""Of the size: a printed blank in a line that is set to the full width may be so wide."""
_SPACED = 2.2
"""Of the size: the white between the characters of a head that is spaced out."""
_WORD_GAP = 0.2
_SMALL = 0.8
"""Of its neighbour's size: a raised or lowered figure is at most so large."""
_OVERLAP = -1.1
"""Of the size: marks set close (。“) stand in each other's cells."""


@dataclass(slots=True)
class TextLine:
    """A line of a column or a head; blanks at its ends are left out. It is kept small, for a file has very many."""

    chars: str
    edges: array[float]
    """Left and right edge of each character."""
    left: float
    right: float
    base: float
    size: float

    @property
    def top(self) -> float:
        """Where its characters begin."""
        return self.base - 0.86 * self.size

    @property
    def bottom(self) -> float:
        """Where its characters end."""
        return self.base + 0.14 * self.size

    @property
    def glyphs(self) -> list[Glyph]:
        """Its characters from left to right, as if all were of its size."""
        pairs = zip(self.chars, self.edges[::2], self.edges[1::2], strict=True)
        return [Glyph(char, left, right, self.base, self.size) for char, left, right in pairs]

    @property
    def text(self) -> str:
        """As printed; a white between Latin words that holds no printed blank becomes one."""
        parts = [self.chars[:1]]
        for place in range(1, len(self.chars)):
            before, char = self.chars[place - 1], self.chars[place]
            if before.isascii() and char.isascii() and before != " " != char:
                white = self.edges[2 * place] - self.edges[2 * place - 1]
                parts.append(" " if white > _WORD_GAP * self.size else "")
            parts.append(char)
        return "".join(parts).strip()

    def put(self, other: TextLine) -> None:
        """Take in another line's characters where they stand."""
        place = next((n for n, left in enumerate(self.edges[::2]) if left > other.left), len(self.chars))
        self.chars = self.chars[:place] + other.chars + self.chars[place:]
        self.edges[2 * place : 2 * place] = other.edges
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)


def made(glyphs: list[Glyph]) -> Iterable[TextLine]:
    """The lines of a leaf in no order; lines of blanks are left out."""
    lines = [line for line in (_line(piece) for piece in _joined(_runs(glyphs))) if line is not None]
    return _spaced_out(_with_figures(lines))


def parted(line: TextLine, at: float) -> tuple[TextLine, TextLine] | None:
    """A line cut in two at a place between its glyphs; None if nothing stands on one side."""
    left = _line([glyph for glyph in line.glyphs if (glyph.left + glyph.right) / 2 <= at])
    right = _line([glyph for glyph in line.glyphs if (glyph.left + glyph.right) / 2 > at])
    return (left, right) if left and right else None


def _runs(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs that follow each other in the stream and on the line."""
    runs: list[list[Glyph]] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None and _follows(last, glyph, runs[-1]):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
        last = glyph
    return runs


def _follows(last: Glyph, glyph: Glyph, run: list[Glyph]) -> bool:
    size = max(last.size, glyph.size)
    if abs(glyph.base - last.base) > _SAME_BASE * size or size > _ALIKE * min(last.size, glyph.size):
        return False
    solid = next((each for each in reversed(run) if each.char not in _BLANKS), last)
    gap = glyph.left - last.right
    if glyph.char in _BLANKS:
        return _OVERLAP * size <= gap <= _STRETCHED * size
    widest = _TOUCHING if solid is last else _STRETCHED
    return _OVERLAP * size <= gap <= widest * size


def _joined(runs: list[list[Glyph]]) -> list[list[Glyph]]:
    """Runs that touch on one baseline put together, whatever their order in the stream."""
    runs = [run for run in runs if any(glyph.char not in _BLANKS for glyph in run)]
    rows: defaultdict[int, list[int]] = defaultdict(list)
    order = sorted(range(len(runs)), key=lambda number: runs[number][0].left)
    owner = list(range(len(runs)))
    for number in order:
        first = next(glyph for glyph in runs[number] if glyph.char not in _BLANKS)
        row = round(first.base)
        best = None
        for near in (row - 2, row - 1, row, row + 1, row + 2):
            for other in rows[near]:
                run = runs[owner[other]]
                end = next(glyph for glyph in reversed(run) if glyph.char not in _BLANKS)
                blank = end is not run[-1] or first is not runs[number][0]
                if _touch(end, first, blank) and (best is None or end.right > runs[best][-1].right):
                    best = owner[other]
        if best is None:
            rows[row].append(number)
        else:
            owner[number] = best
            runs[best] = [*runs[best], *runs[number]]
    return [runs[number] for number in order if owner[number] == number]


def _touch(end: Glyph, first: Glyph, blank: bool) -> bool:
    size = min(end.size, first.size)
    alike = max(end.size, first.size) <= _ALIKE * size and abs(end.base - first.base) <= _SAME_BASE * size
    return alike and _OVERLAP * size <= first.left - end.right <= (_BLANK_WIDTH if blank else _TOUCHING) * size


def _line(glyphs: list[Glyph]) -> TextLine | None:
    start, end = 0, len(glyphs)
    while start < end and glyphs[start].char in _BLANKS:
        start += 1
    while end > start and glyphs[end - 1].char in _BLANKS:
        end -= 1
    glyphs = glyphs[start:end]
    if not glyphs:
        return None
    sizes = [round(glyph.size, 1) for glyph in glyphs]
    bases = [round(glyph.base, 1) for glyph in glyphs]
    size, base = (max(set(values), key=values.count) for values in (sizes, bases))
    edges = array("f", [edge for glyph in glyphs for edge in (glyph.left, glyph.right)])
    left, right = _inked_left(glyphs[0]), max(_inked_right(glyph) for glyph in glyphs)
    return TextLine("".join(glyph.char for glyph in glyphs), edges, left, right, base, size)


def _inked_left(glyph: Glyph) -> float:
    """Where a character begins to be seen: opening marks fill the right half of their cell."""
    half = glyph.char in _OPENING and glyph.right - glyph.left > _WHOLE_CELL * glyph.size
    return (glyph.left + glyph.right) / 2 if half else glyph.left


def _inked_right(glyph: Glyph) -> float:
    half = glyph.char in _CLOSING and glyph.right - glyph.left > _WHOLE_CELL * glyph.size
    return (glyph.left + glyph.right) / 2 if half else glyph.right


def _with_figures(lines: list[TextLine]) -> list[TextLine]:
    """Lines with the raised and lowered figures that touch them."""
    lines.sort(key=lambda line: line.size)
    large = sorted(lines, key=lambda line: line.base)
    taken: set[int] = set()
    for line in lines:
        if len(line.chars) > 3:
            continue
        host = next((other for other in _around(large, line) if _holds_figure(other, line)), None)
        if host is not None:
            host.put(line)
            taken.add(id(line))
    return [line for line in lines if id(line) not in taken]


def _around(lines: list[TextLine], line: TextLine) -> Iterable[TextLine]:
    start = bisect_left(lines, line.base - 2 * line.size, key=lambda each: each.base)
    for other in lines[start:]:
        if other.base > line.base + 2 * line.size:
            return
        yield other


def _holds_figure(host: TextLine, line: TextLine) -> bool:
    if line.size > _SMALL * host.size or line.size < 0.3 * host.size or host is line:
        return False
    if not host.top - 0.3 * host.size <= line.base - 0.4 * line.size <= host.bottom + 0.2 * host.size:
        return False
    near = 0.2 * host.size
    lefts, rights = host.edges[::2], host.edges[1::2]
    if not any(abs(line.left - right) <= near for right in rights):
        return False
    pairs = zip(lefts, rights, strict=True)
    return all(left >= line.right - near or right <= line.left + near for left, right in pairs)


def _spaced_out(lines: list[TextLine]) -> list[TextLine]:
    """Lines whose single characters are spaced out evenly, as heads are, made whole."""
    single = sorted((line for line in lines if len(line.chars) == 1), key=lambda line: (round(line.base), line.left))
    done: list[TextLine] = [line for line in lines if len(line.chars) > 1]
    row: list[TextLine] = []
    for line in [*single, None]:
        if row and (line is None or not _goes_on_evenly(row, line)):
            whole = _line([glyph for each in row for glyph in each.glyphs]) if len(row) > 2 else None
            done += [whole] if whole else row
            row = []
        if line is not None:
            row.append(line)
    return done


def _goes_on_evenly(row: list[TextLine], line: TextLine) -> bool:
    last = row[-1]
    gap = line.left - last.right
    even = len(row) < 2 or abs(gap - (last.left - row[-2].right)) <= 0.25 * line.size
    alike = max(last.size, line.size) <= 1.1 * min(last.size, line.size) and abs(last.base - line.base) <= 1.0
    return alike and even and 0 <= gap <= _SPACED * line.size
