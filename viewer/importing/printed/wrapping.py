"""Text broken at a fixed width, as it is typed from paper or copied out of a PDF: its lines put together again.

A page is so broken if nearly all lines that don't end a sentence reach the same width. On such a page a line goes on
in the next one unless it ends a sentence short of that width, or the next is indented.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from viewer.importing.printed import contents, folio, jumps, paragraphs
from viewer.importing.printed.lines import Line, flat
from viewer.importing.printed.names import HAN

_ENDED = re.compile(r"[。！？!?…][”’」』）)]*$")
_INSIDE = re.compile(r"[，,。；;、：:]")
_ITEM = re.compile(r"[^，,。]{1,10}[：:]|[-–—•●·■◆▲►*○□★☆①-⑳]|[0-9一二三四五六七八九十]{1,3}[.、．)）]")
_NARROWEST = 20
"""Cells; lines of verse are narrower."""
_NARROW = 40
_FEWEST = 3
_WIDE = 60
_ALIKE = 4
"""Cells; of wide lines that differ by no more two are enough."""
_FULL = 0.75
_HALF = 0.5
_MOST_SHORT = 0.25
"""Share of the lines that go on which may fall short, because a long word was put on the next line."""
_TIGHT = 2
_MOST_TIGHT = 0.85
_RAGGED = 0.78
_MANY = 8
_FEW_RAGGED = 0.9
_TITLE_SHARE = 0.8
_FIRST = 0.7
_FIRST_WITH_COMMA = 0.65
"""Shares of the width that the first line of a paragraph has at least, for a shorter one is rather a headline."""
_INDENT = 2
_MOST_INDENTED = 0.7
"""Share of the lines; where nearly all are indented each is a paragraph."""
_PAUSED = re.compile("[，,、；;]$")
_COMMA = re.compile("[，,；;]")
_TITLE = re.compile(rf"^[^。]*[{HAN}0-9」』！!？?][ \u3000][{HAN}「『《][^。]*$")


@dataclass(frozen=True, slots=True)
class _Measure:
    """How wide the lines of a page are, in cells, and the least width of one that may go on."""

    widest: float
    full: float
    indented: bool
    """Whether indents tell where paragraphs begin."""
    parted: bool
    """Whether white above tells it."""
    spaced: bool
    """Whether white at a line's end stood between two sentences, and not behind every line."""


def unwrapped(lines: list[Line], usual_gap: int) -> list[Line]:
    """The lines of a page, those of one paragraph as one line if the page is broken at a fixed width."""
    apart = _apart(lines)
    found = _measure(lines, apart, usual_gap) or _measure_of_two(lines[-2:], apart)
    if found is None:
        return lines
    whole: list[list[Line]] = []
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        alone = line.number in apart or line.above > usual_gap or not whole or whole[-1][-1].number in apart
        parting = below is not None and (below.above > usual_gap or (found.indented and below.indent >= _INDENT))
        alone = alone or (parting and _is_subheading(whole[-1][-1], line, found))
        if not alone and _goes_on(whole[-1], line, found):
            whole[-1].append(line)
        else:
            whole.append([line])
    return [_whole(parts, found) for parts in whole]


@lru_cache(maxsize=4096)
def width(text: str) -> int:
    """The cells that a text takes: two for a wide character, one for a narrow one."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _measure(lines: list[Line], apart: set[int], usual_gap: int) -> _Measure | None:
    """The widths of a page's lines, None if it isn't broken at one."""
    indents = sum(line.indent >= _INDENT for line in lines)
    indented = 0 < indents <= _MOST_INDENTED * len(lines)
    inside = [(a, b) for a, b in pairwise(lines) if b.above <= usual_gap and not (indented and b.indent >= _INDENT)]
    pairs = [(a, b) for a, b in inside if not {a.number, b.number} & apart]
    run_on = [a for a, _ in pairs]
    widths = sorted(width(line.text) for line in run_on if not _ENDED.search(line.text))
    if not widths or 2 * len(widths) < len(run_on):
        return None
    widest = widths[len(widths) * 9 // 10]
    if _is_listed(run_on, widest):
        return None
    full = [each for each in widths if each >= _FULL * widest]
    if not _is_even(widths, full, widest) or 3 * sum(map(_has_sentence, run_on)) < len(run_on):
        return None
    trailing = sum(line.trails for line in run_on)
    least = _least_full(full, widest)
    ends = sum(_ENDED.search(line.text) is not None and width(line.text) < least for line in run_on)
    parted = sum(line.above > usual_gap for line in lines[1:])
    return _Measure(widest, least, indented, parted > 1 and parted > ends, 3 * trailing < len(run_on))


def _measure_of_two(last: list[Line], apart: set[int]) -> _Measure | None:
    """The width of a text whose last line but one has room for no more words and is too wide for a headline."""
    if len(last) < 2 or last[1].above or {line.number for line in last} & apart:
        return None
    widest, rest = (width(line.text) for line in last)
    fits = widest >= _WIDE and 2 * rest < widest and not _ENDED.search(last[0].text)
    return _Measure(widest, widest, False, False, True) if fits else None


def _least_full(full: list[int], widest: int) -> float:
    """The least width of a line that fills the measure: near the widest if lines were set in cells."""
    if sum(each >= widest - _TIGHT for each in full) < _MOST_TIGHT * len(full):
        return _RAGGED * widest
    return widest - _TIGHT - 1 if len(full) >= _MANY else _FEW_RAGGED * widest


def _is_listed(run_on: list[Line], widest: int) -> bool:
    """Whether lines are a list or verse: most begin with a mark or a label, or many are short and end with a pause."""
    items = sum(_ITEM.match(line.text) is not None for line in run_on)
    pauses = sum(_PAUSED.search(line.text) is not None for line in run_on)
    return 2 * items > len(run_on) or (widest < _NARROW and 5 * pauses > 2 * len(run_on))


def _is_even(widths: list[int], full: list[int], widest: int) -> bool:
    """Whether nearly all lines that go on are of one width; heads and a few that broke early are not."""
    if len(full) < _FEWEST and not (len(full) == 2 and widest >= _WIDE and full[-1] - full[0] <= _ALIKE):
        return False
    half = [each for each in widths if each >= _HALF * widest]
    if widest < _NARROW and 3 * sum(each >= widest - _ALIKE for each in full) < 2 * len(full):
        return False
    even = len(full) >= (1 - _MOST_SHORT) * len(half) and 3 * len(half) >= 2 * len(widths)
    return even and widest >= _NARROWEST and widths[-1] <= 1.3 * widest


def _has_sentence(line: Line) -> bool:
    return _INSIDE.search(line.text[:-1]) is not None


def _goes_on(before: list[Line], line: Line, measure: _Measure) -> bool:
    """Whether a paragraph that has these lines goes on with a line below them."""
    last = before[-1]
    if measure.indented and line.indent >= _INDENT:
        return False
    if paragraphs.goes_on(line.text) or (measure.spaced and (last.trails or line.indent == 1)):
        return True
    reached = width(last.text)
    if _ENDED.search(last.text):
        return reached >= (_HALF * measure.widest if measure.indented or measure.parted else measure.full)
    return len(before) > 1 or _is_text(last.text, reached / measure.widest)


def _is_subheading(above: Line, line: Line, measure: _Measure) -> bool:
    """Whether a line above the beginning of a paragraph stands between two of them."""
    short = width(line.text) < _HALF * measure.widest
    return short and _ENDED.search(above.text) is not None and not paragraphs.is_body(line.text)


def _is_text(first: str, share: float) -> bool:
    """Whether a line above another is the first of a paragraph, by its share of the width, and no headline."""
    if share < _TITLE_SHARE and _TITLE.match(first):
        return False
    return share >= (_FIRST_WITH_COMMA if _COMMA.search(first) else _FIRST)


def _apart(lines: list[Line]) -> set[int]:
    """The numbers of lines that stand for themselves whatever surrounds them."""
    entries = [_is_entry(line) for line in lines]
    apart = {a.number for (a, b), both in zip(pairwise(lines), pairwise(entries), strict=True) if all(both)}
    apart |= {b.number for (a, b), both in zip(pairwise(lines), pairwise(entries), strict=True) if all(both)}
    return apart | {line.number for line in lines if _is_by_itself(line)}


def _is_entry(line: Line) -> bool:
    entry = contents.entry(line.text)
    return entry is not None and entry.page is not None


def _is_by_itself(line: Line) -> bool:
    furniture = contents.is_heading(line.flat) or folio.is_sheet_number(line.flat)
    ornament = not line.has_letters and not paragraphs.goes_on(line.text)
    return furniture or ornament or jumps.line(line.text, "") is not None


def _whole(parts: list[Line], measure: _Measure) -> Line:
    """One line out of several."""
    text, joins = parts[0].text, []
    for before, following in pairwise(parts):
        blank = measure.spaced and (before.trails or following.indent == 1)
        text += " " if blank else paragraphs.joint(before.text, following.text, cut=True)
        joins.append(len(text))
        text += following.text
    if not joins:
        return parts[0]
    return replace(parts[0], text=text, flat=flat(text), parts=tuple(parts), joins=tuple(joins))
