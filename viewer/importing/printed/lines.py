"""The printed lines of a text: what stands on each, where, and how much white lies above it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.importing.printed import cleaning

_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(
    [0x09, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], 0x20
)
_LETTERS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank: its number in the file (from 1), its text as printed, the blank lines above it."""

    number: int
    text: str
    above: int
    flat: str
    """The text as flat() gives it."""
    indent: int = 0
    """The cells of white before it, two for a wide space."""
    trails: bool = False
    """Whether white stands behind it."""
    parts: tuple[Line, ...] = ()
    """The lines that it was put together from, where it is more than one."""
    joins: tuple[int, ...] = ()
    """The offsets in its text at which they were."""

    @property
    def has_letters(self) -> bool:
        """Whether it says anything; rules and ornaments don't."""
        return _LETTERS.search(self.text) is not None


def flat(text: str) -> str:
    """The text for matching, as long as the text: every space a plain one, full-width digits, letters, signs narrow."""
    return text.translate(_PLAIN)


def split(text: str) -> list[list[Line]]:
    """The lines of each part of a text between form feeds; parts without a line are left out."""
    parts: list[list[Line]] = []
    number = 1
    for part in cleaning.cleaned(text).split("\f"):
        lines, above = [], 0
        for offset, raw in enumerate(part.split("\n")):
            pieces = [piece for piece in raw.split(cleaning.BREAK) if piece.strip()]
            lines += [_line(piece, number + offset, 0 if place else above) for place, piece in enumerate(pieces)]
            above = 0 if pieces else above + (not raw or raw.isspace())
        number += part.count("\n")
        if lines:
            parts.append(lines)
    return parts


def _line(raw: str, number: int, above: int) -> Line:
    text = raw.strip()
    before = raw[: len(raw) - len(raw.lstrip())]
    indent = len(before) + before.count("\u3000")
    return Line(number, text, above, flat(text), indent, len(before) + len(text) < len(raw))
