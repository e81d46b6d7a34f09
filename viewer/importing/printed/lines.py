"""The printed lines of a text: what stands on each, where, and how much white lies above it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPACES = re.compile("[\u00a0\u3000\t]")
_LETTERS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank: its number in the file (from 1), its text as printed, the blank lines above it."""

    number: int
    text: str
    above: int

    @property
    def flat(self) -> str:
        """The text with every kind of space as a plain one, for matching; as long as the text."""
        return _SPACES.sub(" ", self.text)

    @property
    def has_letters(self) -> bool:
        """Whether it says anything; rules and ornaments don't."""
        return _LETTERS.search(self.text) is not None


def split(text: str) -> list[list[Line]]:
    """The lines of each part of a text between form feeds; parts without a line are left out."""
    parts: list[list[Line]] = []
    number = 1
    for part in text.split("\f"):
        lines, above = [], 0
        for offset, raw in enumerate(part.split("\n")):
            if stripped := raw.strip():
                lines.append(Line(number + offset, stripped, above))
                above = 0
            else:
                above += 1
        number += part.count("\n")
        if lines:
            parts.append(lines)
    return parts
