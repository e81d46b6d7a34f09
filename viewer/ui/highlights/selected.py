"""What is selected of an article, as passages that can be highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import Article, Mark
from viewer.exporting.passage import Stretch
from viewer.ui.byline import SIGNS


def passages(article: Article, stretches: Sequence[Stretch]) -> tuple[tuple[Mark, str], ...]:
    """The stretches with their texts, without blanks at the ends and signs that no one sees before a byline."""
    found = []
    for each in stretches:
        printed = article.blocks[each.block].text if each.block is not None else getattr(article, each.part) or ""
        text = printed[each.start : each.end]
        shown = text.lstrip(SIGNS) if each.part == "byline" else text.lstrip()
        start = each.start + len(text) - len(shown)
        if shown.strip():
            found.append((Mark(each.part, each.block, start, start + len(shown.rstrip())), shown.rstrip()))
    return tuple(found)
