"""A passage found again where a text was revised: by its characters, what stood around it, and where it stood.

Characters are compared folded and without blanks, over the bounds of an article's parts: paragraphs may have been
joined or parted meanwhile.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from db.folding import fold
from db.records import Mark

AROUND = 16
"""Characters that are kept of what stands before a passage, and of what stands behind it."""
_SURE = 12
"""Characters, those around it included, by which a passage is known again; fewer suffice where there were no more."""
_ANCHOR = 6
"""Characters before or behind a passage by which its surroundings are found."""
_END = 200
"""Characters at each end of a long passage by which it is found."""
_ALIKE = 0.6
"""The share of a changed passage that must still be there."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A passage as it was: where it stood, its text, and what stood before and behind it, without blanks."""

    place: Mark
    text: str
    before: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an article with its text: where is a mark over all of it."""

    where: Mark
    text: str


class Whole:
    """The parts of an article, in the order in which they are read, as one text without blanks."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._at = [(n, at) for n, part in enumerate(parts) for at, char in enumerate(part.text) if not char.isspace()]
        self._text = "".join(parts[n].text[at] for n, at in self._at)

    def text(self, place: Mark) -> str:
        """What stands in a place; "" where there is no such part."""
        part = next((part for part in self._parts if _same_part(part.where, place)), None)
        return part.text[place.start : place.end] if part else ""

    def around(self, place: Mark) -> tuple[str, str]:
        """What stands before a place and behind it, without blanks."""
        n = next((n for n, part in enumerate(self._parts) if _same_part(part.where, place)), len(self._parts))
        first, last = bisect_left(self._at, (n, place.start)), bisect_left(self._at, (n, place.end))
        return self._text[max(0, first - AROUND) : first], self._text[last : last + AROUND]

    def find(self, sought: Sought) -> tuple[Mark, ...]:
        """Where a passage stands now: one place in each part that it reaches into; none where it isn't found.

        It is found as it was, or changed in a few characters.
        """
        if sought.text and self.text(sought.place) == sought.text and self._is_around(sought):
            return (sought.place,)
        text, wanted = fold(self._text), _squeezed(sought.text)
        before, behind = _squeezed(sought.before), _squeezed(sought.behind)
        span = self._exactly(text, wanted, before, behind, sought.place) or _nearly(text, wanted, before, behind)
        return self._places(*span) if span else ()

    def _is_around(self, sought: Sought) -> bool:
        return not (sought.before or sought.behind) or self.around(sought.place) == (sought.before, sought.behind)

    def _exactly(self, text: str, wanted: str, before: str, behind: str, place: Mark) -> tuple[int, int] | None:
        """The likeliest of the stretches that read like the passage."""
        enough = min(_SURE, len(wanted) + len(before) + len(behind))
        best: tuple[tuple[int, bool, bool, int], int] | None = None
        for at in _all(text, wanted):
            known = _alike(reversed(text[max(0, at - AROUND) : at]), reversed(before))
            known += _alike(text[at + len(wanted) : at + len(wanted) + AROUND], behind)
            if len(wanted) + known >= enough:
                n, offset = self._at[at]
                where = self._parts[n].where
                near = (known, where.part == place.part, where.block == place.block, -abs(offset - place.start))
                best = max(best, (near, at)) if best else (near, at)
        return (best[1], best[1] + len(wanted)) if best else None

    def _places(self, first: int, last: int) -> tuple[Mark, ...]:
        found = []
        for n, chars in groupby(self._at[first:last], key=lambda each: each[0]):
            offsets, where = [at for _, at in chars], self._parts[n].where
            found.append(Mark(where.part, where.block, offsets[0], offsets[-1] + 1))
        return tuple(found)


def _nearly(text: str, wanted: str, before: str, behind: str) -> tuple[int, int] | None:
    """The stretch that the passage has become, if most of it is still there."""
    found = []
    for start, end in set(_windows(text, wanted, before, behind)):
        start = max(0, start)
        if aligned := _aligned(text[start:end], wanted, before, behind):
            found.append((aligned.kept, start + aligned.first, start + aligned.last))
    return max(found)[1:] if found else None


def _windows(text: str, wanted: str, before: str, behind: str) -> Iterator[tuple[int, int]]:
    """Stretches to look into: beside what stood beside the passage, and where most of its pieces are in a row."""
    size = len(wanted)
    if len(before) >= _ANCHOR:
        for at in _all(text, before[-_ANCHOR:]):
            yield at, at + 2 * size + AROUND
    if len(behind) >= _ANCHOR:
        for at in _all(text, behind[:_ANCHOR]):
            yield at - 2 * size - AROUND, at + _ANCHOR
    pieces = range(0, size - _ANCHOR + 1, _ANCHOR // 2)
    rows = Counter(at - piece for piece in pieces for at in _all(text, wanted[piece : piece + _ANCHOR]))
    for first, _ in rows.most_common(1):
        yield first - size // 2 - AROUND, first + size + size // 2 + AROUND


@dataclass(frozen=True, slots=True)
class _Aligned:
    """How many characters of a passage are kept in a stretch of text, and from where to where it is."""

    kept: int
    first: int
    last: int


def _aligned(text: str, wanted: str, before: str, behind: str) -> _Aligned | None:
    """Where a passage is in a stretch of text; None if too little of it is there. Of a long one its ends are enough."""
    size = len(wanted)
    if size > 2 * _END:
        head = _aligned(text, wanted[:_END], before, "")
        tail = _aligned(text, wanted[-_END:], "", behind)
        if not head or not tail or not 0 < tail.last - head.first <= 2 * size:
            return None
        return _Aligned(head.kept + tail.kept, head.first, tail.last)
    start, end = len(before), len(before) + size
    blocks = SequenceMatcher(None, before + wanted + behind, text, autojunk=False).get_matching_blocks()
    blocks = [block for block in blocks if block.size > 1]
    over = [block for block in blocks if block.a < end and block.a + block.size > start]
    kept = sum(min(block.a + block.size, end) - max(block.a, start) for block in over)
    if kept < _ALIKE * size or sum(block.size for block in blocks) < _SURE:
        return None
    first = over[0].b + max(0, start - over[0].a)
    last = over[-1].b + min(over[-1].size, end - over[-1].a)
    # What was put in the place of its edge belongs to it, where what stood beside it still does.
    ahead = [block for block in blocks if block.a + block.size == start]
    after = [block for block in blocks if block.a == end]
    if over[0].a > start and ahead:
        first = ahead[-1].b + ahead[-1].size
    if over[-1].a + over[-1].size < end and after:
        last = after[0].b
    return _Aligned(kept, first, last) if last - first <= 2 * size else None


def _same_part(one: Mark, other: Mark) -> bool:
    return (one.part, one.block) == (other.part, other.block)


def _squeezed(text: str) -> str:
    return "".join(fold(text).split())


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters are the same up to the first that isn't."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _all(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
