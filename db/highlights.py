"""Highlights: passages of articles that readers marked with a colour, as on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Colour = Literal["yellow", "green", "blue", "red"]
Part = Literal["kicker", "headline", "deck", "column", "byline", "dateline", "block"]


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of an article: the part it stands in, from start to end (code points, exclusive), and its text.

    Block is an index into Article.blocks where part is "block". Made is ISO 8601 in UTC.
    """

    id: int
    article: int
    part: Part
    block: int | None
    start: int
    end: int
    text: str
    colour: Colour
    made: str
