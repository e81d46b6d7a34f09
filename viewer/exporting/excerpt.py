"""An excerpt: what was selected of an article, cut out of it as an article of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.highlights import Highlight, Part
from db.records import Article, Block, Mark
from viewer.exporting.document import Piece


def cut(piece: Piece, selected: Sequence[Mark]) -> Piece:
    """The piece with only what is selected of its text, in the order of the article, and the highlights on that."""
    article, heads = piece.article, {each.part: each for each in selected}
    within = sorted((each for each in selected if each.block is not None), key=lambda each: each.block or 0)
    passage = replace(
        article,
        headline=_of(article.headline, heads.get("headline")),
        kicker=_of(article.kicker, heads.get("kicker")),
        deck=_of(article.deck, heads.get("deck")),
        column=_of(article.column, heads.get("column")),
        byline=_of(article.byline, heads.get("byline")),
        dateline=_of(article.dateline, heads.get("dateline")),
        blocks=tuple(_blocks(article, within)),
        jumps=(),
    )
    places: dict[tuple[Part, int | None], tuple[int | None, Mark]] = {
        (each.part, each.block): (None if each.block is None else within.index(each), each) for each in selected
    }
    lights = (light for light in piece.highlights if (light.part, light.block) in places)
    moved = (_moved(light, *places[light.part, light.block]) for light in lights)
    return replace(piece, article=passage, highlights=tuple(light for light in moved if light.start < light.end))


def _of(text: str | None, mark: Mark | None) -> str | None:
    return text[mark.start : mark.end] if text and mark else None


def _blocks(article: Article, within: Sequence[Mark]) -> Iterator[Block]:
    for each in within:
        if each.block is not None:
            block = article.blocks[each.block]
            yield replace(block, text=block.text[each.start : each.end])


def _moved(light: Highlight, block: int | None, of: Mark) -> Highlight:
    """A highlight as it stands in what is selected of its part, which is the block of that number now."""
    start = max(light.start, of.start) - of.start
    end = min(light.end, of.end) - of.start
    return replace(light, block=block, start=start, end=end)
