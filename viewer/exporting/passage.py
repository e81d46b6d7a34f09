"""A passage: what was selected of an article, cut out of it as an article of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.highlights import Highlight, Part
from viewer.exporting.document import Piece


@dataclass(frozen=True, slots=True)
class Stretch:
    """From start to end (code points, exclusive) of a part; block is its index where the part is "block"."""

    part: Part
    block: int | None
    start: int
    end: int


def cut(piece: Piece, stretches: Sequence[Stretch]) -> Piece:
    """The piece with only these stretches of its text, in the order of the article, and the highlights on them."""
    article = piece.article
    heads = {each.part: each for each in stretches if each.part != "block"}
    kept = sorted((each for each in stretches if each.block is not None), key=lambda each: each.block or 0)
    blocks = tuple(
        replace(article.blocks[each.block], text=article.blocks[each.block].text[each.start : each.end])
        for each in kept
        if each.block is not None
    )

    def head(part: Part, text: str | None) -> str | None:
        return text[heads[part].start : heads[part].end] if text and part in heads else None

    passage = replace(
        article,
        headline=head("headline", article.headline),
        kicker=head("kicker", article.kicker),
        deck=head("deck", article.deck),
        column=head("column", article.column),
        byline=head("byline", article.byline),
        dateline=head("dateline", article.dateline),
        blocks=blocks,
        jumps=(),
    )
    places = {(each.part, each.block): (place, each) for place, each in enumerate(kept)}
    places |= {(part, None): (-1, each) for part, each in heads.items()}
    moved = (
        _moved(light, *places[light.part, light.block])
        for light in piece.highlights
        if (light.part, light.block) in places
    )
    return replace(piece, article=passage, highlights=tuple(light for light in moved if light.start < light.end))


def _moved(light: Highlight, place: int, stretch: Stretch) -> Highlight:
    """A highlight as it stands in a stretch that became the block of that place, or a head."""
    start = max(light.start, stretch.start) - stretch.start
    end = min(light.end, stretch.end) - stretch.start
    return replace(light, block=place if light.block is not None else None, start=start, end=end)
