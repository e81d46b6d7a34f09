"""The printed lines of a text: what stands on each, where, and how much white lies above it."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Control characters, soft hyphens, zero-width spaces and byte order marks have no print.
_UNSEEN = re.compile("[\u0000-\u0008\u000e-\u001b\u007f\u00ad\u200b\u2060\ufeff]")
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
    for part in _UNSEEN.sub("", text).split("\f"):
        lines, above = [], 0
        for offset, raw in enumerate(part.split("\n")):
            if stripped := raw.strip():
                before = raw[: len(raw) - len(raw.lstrip())]
                indent = len(before) + before.count("\u3000")
                trails = len(before) + len(stripped) < len(raw)
                lines.append(Line(number + offset, stripped, above, flat(stripped), indent, trails))
                above = 0
            else:
                above += 1
        number += part.count("\n")
        if lines:
            parts.append(lines)
    return parts
