"""The parser of a printed page's text: from lines as they stood on the paper to an issue's records."""

from __future__ import annotations

from db.records import Issue
from viewer.importing.printed import issue, lines


def read(text: str, name: str) -> tuple[Issue, ...]:
    """Read the text of one or more printed pages taken from the file `name`, one record an issue.

    Every character that isn't white space has its home in exactly one printed field of the result (see db.records).
    """
    return issue.read(lines.split(text), name)
