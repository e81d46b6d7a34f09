"""What is selected of an article, as passages that can be highlighted."""

from __future__ import annotations

from collections.abc import Sequence
from string import whitespace

from db.records import Article, Mark
from viewer.ui.byline import SIGNS


def passages(article: Article, selected: Sequence[Mark]) -> tuple[tuple[Mark, str], ...]:
    """What is selected with its texts, without blanks at the ends and signs that no one sees before a byline."""
    found = []
    for each in selected:
        printed = article.blocks[each.block].text if each.block is not None else getattr(article, each.part) or ""
        text = printed[each.start : each.end]
        shown = text.lstrip(SIGNS + whitespace) if each.part == "byline" else text.lstrip()
        start = each.start + len(text) - len(shown)
        if shown.strip():
            found.append((Mark(each.part, each.block, start, start + len(shown.rstrip())), shown.rstrip()))
    return tuple(found)
