"""Tables set in plain text: lines in a row that fall into columns."""

from __future__ import annotations

import re

from viewer.importing.printed.lines import Line

_GAP = re.compile(r"\t+| {2,}|\u3000+|\s*[|｜│┃]\s*")
_FEWEST_ROWS = 2
_LONGEST = 200


def rows(lines: list[Line], start: int) -> int:
    """How many lines from a place on, one under another, are rows of one table; 0 if they are none."""
    width = _columns(lines[start])
    if width < 2:
        return 0
    end = start + 1
    while end < len(lines) and lines[end].above <= 1 and _columns(lines[end]) == width:
        end += 1
    count = end - start
    return count if count >= _FEWEST_ROWS and (width > 2 or count > _FEWEST_ROWS) else 0


def _columns(line: Line) -> int:
    if line.parts or len(line.text) > _LONGEST:
        return 0
    cells = _GAP.split(line.text.strip("|｜│┃ "))
    return len(cells) if all(cells) and not any("。" in cell for cell in cells) else 0
