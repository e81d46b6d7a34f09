"""Paragraphs made of printed lines: where one ends and another begins, and what stands at the joints."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.importing.pdf.columns import Stack
from viewer.importing.pdf.lines import TextLine

INDENT = 1.3
"""Of the size: how far in a paragraph begins at least; two cells are usual, Latin has one and a half."""
_WHITE = 1.2
"""Of the usual distance of baselines: more white than that parts paragraphs."""
_ALIKE = 0.06
_ROOM = 0.7
"""Of the size: what a line has to leave free beyond the next word to have been ended before its edge."""
_SHORT = 0.35
"""Of the column: a line that leaves so much free was ended whatever it ends with."""
_CLOSING = tuple('。！？!?…；;：:”’）》」』】)".')
_UNIT = re.compile(r"[“‘（《「『【〈(]*(?:[!-~]+|.)[，。、；：！？”’）》」』】〉…—,.;:!?)]*")
_WIDE = re.compile(r"[^\u0000-\u02ff\u2010-\u201f]")
_WORD_BEFORE = re.compile(r"""[A-Za-z][,.;:!?)"'’”]?$|[0-9][,;:!?)]$""")
_WORD_AFTER = re.compile(r"""["'(‘“]?[A-Za-z0-9]""")
_LATIN = re.compile(r"[A-Za-z][ -~‘’“”–—]{11,}$")
"""So much of Latin at a line's end that it was broken between words."""
_NUMBER_AFTER = re.compile(r"[0-9]")
_BROKEN = re.compile(r"(?:^|[^A-Za-z])([A-Za-z]+)[-‐]$")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*$")


@dataclass(frozen=True, slots=True)
class Column:
    """The edges between which lines are set."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of running text as its column shows it; all but the text in units of its size."""

    text: str
    size: float
    indent: float
    """White before it."""
    room: float
    """White behind it."""
    width: float
    """Of the column."""
    white: float
    """Distance from the baseline above it in shares of the usual one; 0 for the first line of a block."""
    large: bool
    """It is set larger than running text."""


def placed(block: Stack, column: Column, leading: float, body: float, large: float) -> list[Placed]:
    """The lines of a block in their column; leading is the usual distance of baselines for its size."""
    found = []
    before: TextLine | None = None
    for line in block.lines:
        size = line.size
        found.append(
            Placed(
                line.text,
                size,
                (line.left - column.left) / size,
                (column.right - line.right) / size,
                (column.right - column.left) / size,
                (line.base - before.base) / leading if before else 0.0,
                size >= large * body,
            )
        )
        before = line
    return found


def paragraphs(lines: Sequence[Placed]) -> list[str]:
    """The paragraphs of an article's lines in their order."""
    if not lines:
        return []
    indented = sum(INDENT <= line.indent <= 4 for line in lines) >= max(1, 0.04 * len(lines))
    whole = [lines[0].text]
    for line, following in pairwise(lines):
        if _ends(line, following, indented):
            whole.append(following.text)
        else:
            whole[-1] = join(whole[-1], following.text)
    return whole


def join(before: str, after: str) -> str:
    """Two printed lines of one paragraph as one."""
    broken = _BROKEN.search(before)
    if broken and after[0].islower() and after[0].isascii():
        return before[:-1] + after
    if _ADDRESS.search(before[-200:]) or not _WORD_AFTER.match(after):
        return before + after
    if _LATIN.search(before) and not before.endswith("-"):
        return f"{before} {after}"
    if not _WORD_BEFORE.search(before):
        return before + after
    if before[-1] in ",.:" and _NUMBER_AFTER.match(after) and before[-2:-1].isdigit():
        return before + after
    return f"{before} {after}"


def _ends(line: Placed, following: Placed, indented: bool) -> bool:
    """Whether a paragraph ends with a line; indented says that the article's paragraphs begin with white."""
    if abs(line.size - following.size) > _ALIKE * line.size or line.large != following.large:
        return True
    if following.white > _WHITE or following.indent >= INDENT:
        return True
    unit = _UNIT.match(following.text)
    word = sum(1.0 if _WIDE.match(char) else 0.5 for char in (unit[0] if unit else ""))
    if line.room < word + _ROOM:
        return False
    return not indented or line.text.endswith(_CLOSING) or line.room > _SHORT * line.width
