"""What is asked of the archive, in a line for people: the text, and the filters in the query language."""

from __future__ import annotations

from db.records import Asked
from db.search import filters


def line(asked: Asked) -> str:
    """The text and its filters as they can be typed into the search bar."""
    return "  ".join((asked.text, *asked.filters) if asked.text else asked.filters)


def name(asked: Asked) -> str:
    """A short name for a search: its text and the values of its filters."""
    return " · ".join(filter(None, (" ".join(asked.text.split()), *map(_value, asked.filters))))


def _value(written: str) -> str:
    read = filters.read(written)
    if read is None:
        return written
    return f"−{read.value}" if read.excluded else read.value
