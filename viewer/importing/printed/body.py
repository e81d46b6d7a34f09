"""The printed lines of one paragraph made whole: column breaks joined, jumps at its edges taken out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from db.records import Jump
from viewer.importing.printed import jumps, paragraphs
from viewer.importing.printed.lines import Line


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph's text with the offsets of its joins, and the jumps cut off its edges: those back, those on."""

    text: str
    joins: tuple[int, ...]
    back: tuple[Jump, ...]
    on: tuple[Jump, ...]


def read(lines: list[Line], page: str) -> Piece:
    """Read the lines of a paragraph of page `page`."""
    text, joins = joined(lines)
    opening = jumps.opening(text, page)
    if opening is not None:
        text, joins = without_start(text, joins, len(opening.printed or ""))
    closing = jumps.closing(text, page)
    if closing is not None:
        text = text[: len(text) - len(closing.printed or "")].rstrip()
        joins = tuple(join for join in joins if join < len(text))
    found = [jump for jump in (opening, closing) if jump is not None]
    back = tuple(jump for jump in found if jump.direction == "from")
    return Piece(text, joins, back, tuple(jump for jump in found if jump.direction == "to"))


def joined(lines: list[Line]) -> tuple[str, tuple[int, ...]]:
    """Printed halves joined, and the offsets at which they and the lines that they were put together from were."""
    text, joins = lines[0].text, list(lines[0].joins)
    for before, following in pairwise(lines):
        text += paragraphs.joint(before.text, following.text)
        joins += [len(text), *(len(text) + join for join in following.joins)]
        text += following.text
    return text, tuple(joins)


def without_start(text: str, joins: tuple[int, ...], end: int) -> tuple[str, tuple[int, ...]]:
    """A text from an offset on, without the white that begins it, its joins moved along."""
    rest = text[end:].lstrip()
    shift = len(text) - len(rest)
    return rest, tuple(join - shift for join in joins if join > shift)
