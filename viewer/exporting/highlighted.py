"""A text cut where its highlights begin and end, for formats that show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from db.highlights import Colour, Highlight, Part


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text of one colour, None where it isn't highlighted."""

    text: str
    colour: Colour | None = None


def runs(text: str, highlights: Iterable[Highlight], part: Part, block: int | None = None) -> list[Run]:
    """The stretches of a part's text, which together are the text; of highlights that overlap the later one is seen."""
    own = [each for each in highlights if (each.part, each.block) == (part, block) and each.start < len(text)]
    edges = sorted({0, len(text), *(place for each in own for place in (each.start, min(each.end, len(text))))})
    found = []
    for start, end in pairwise(edges):
        over = [each.colour for each in own if each.start <= start and end <= each.end]
        found.append(Run(text[start:end], over[-1] if over else None))
    return found
