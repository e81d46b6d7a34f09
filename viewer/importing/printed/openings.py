"""Where an article begins: what tells short lines that head a new article from subheadings of the one being read."""

from __future__ import annotations

from typing import Literal

from viewer.importing.printed import datelines, heads, kinds
from viewer.importing.printed.lines import Line

Following = Literal["byline", "from", "summary_label", "body", "photo", "other", "end"]
"""What comes below the lines: a jump line that leads back is "from"."""
Evidence = Literal["sure", "thin", "none"]
_WIDE = 2
"""Blank lines more than a page has between its paragraphs; so many part two articles."""


def is_wide(line: Line, usual_gap: int) -> bool:
    """Whether the white above a line parts articles."""
    return line.above >= usual_gap + _WIDE


def evidence(lines: list[Line], following: Following, below: Line | None, usual_gap: int) -> Evidence:
    """How sure it is that short lines between two paragraphs head an article: by their looks, by what is below them."""
    if kinds.is_box_label(lines[0].text):
        return "none"
    if following in ("byline", "from", "summary_label") or is_wide(lines[0], usual_gap):
        return "sure"
    if heads.is_column(lines[0]) or any(kinds.announced(line.text) != "article" for line in lines):
        return "sure"
    if following == "body" and below is not None and datelines.read(below.text):
        return "sure"
    if any(heads.is_deck(line) for line in lines[1:]) or heads.rubric(lines[-1].text):
        return "sure"
    if usual_gap == 0 and lines[0].above and below is not None and not below.above:
        return "sure"
    return "thin" if usual_gap and lines[0].above > usual_gap else "none"
