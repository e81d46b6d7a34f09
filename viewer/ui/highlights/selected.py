"""What is selected of an article, as passages that can be highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import Article, Mark
from viewer.ui.byline import SIGNS


def passages(article: Article, marks: Sequence[Mark]) -> tuple[tuple[Mark, str], ...]:
    """What is selected, with its texts, without blanks at the ends and signs that no one sees before a byline."""
    found = []
    for each in marks:
        printed = article.blocks[each.block].text if each.block is not None else getattr(article, each.part) or ""
        text = printed[each.start : each.end]
        shown = text.lstrip(f"{SIGNS}\n") if each.part == "byline" else text.lstrip()
        start = each.start + len(text) - len(shown)
        if shown.strip():
            found.append((Mark(each.part, each.block, start, start + len(shown.rstrip())), shown.rstrip()))
    return tuple(found)
