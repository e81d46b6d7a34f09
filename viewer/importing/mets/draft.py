"""An item of an issue while its parts are gathered, and the article that becomes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from db.records import Article, ArticleKind, Block, BlockKind, Person, Placement
from viewer.importing.mets import lines, places
from viewer.importing.mets.alto import Shape
from viewer.importing.mets.desk import Run
from viewer.importing.mets.roles import Head
from viewer.importing.printed import bylines
from viewer.importing.printed.lines import flat

_NAMES = re.compile("[\u3400-\u9fff]|^By [A-Z]", re.MULTILINE)
"""Bylines whose names can be told from other words."""
_NAMELESS = re.compile(r"(?:article|artikel|text|untitled|no title|unbetitelt|sans titre)?[\W\d_]*", re.IGNORECASE)


@dataclass(slots=True)
class Draft:
    """An item; label is what a cataloguer calls it, and stands for a headline that no heading gives."""

    kind: ArticleKind = "article"
    column: str | None = None
    label: str | None = None
    people: tuple[Person, ...] = ()
    blocks: list[Block] = field(default_factory=list)
    headless: bool = False
    """Whether a heading was told whose text is not there."""
    _heads: dict[Head, list[str]] = field(default_factory=dict)
    _shapes: dict[str, list[Shape]] = field(default_factory=dict)

    @property
    def is_begun(self) -> bool:
        """Whether its headline or some of its text is there."""
        return bool(self.blocks) or "headline" in self._heads

    @property
    def is_filled(self) -> bool:
        """Whether an article becomes of it."""
        return bool(self.blocks or self._heads or (self.headless and self.label))

    def head(self, head: Head, runs: Sequence[Run]) -> None:
        """Take lines that stand above the text."""
        self.cover(runs)
        texts = [text for run in runs if (text := lines.printed(run.lines))]
        if texts:
            self._heads.setdefault(head, []).extend(texts)
        self.headless = self.headless or (head == "headline" and bool(runs) and not texts)

    def block(self, kind: BlockKind, runs: Sequence[Run]) -> None:
        """Take the lines of some blocks as one piece of the body."""
        self.cover(runs)
        filled = [run.lines for run in runs if run.lines]
        if kind == "table" and filled:
            self.blocks.append(Block("table", lines.table([line for part in filled for line in part])))
        elif filled:
            found = lines.running(filled)
            self.blocks.append(Block("caption" if self._is_caption(kind) else kind, found.text, found.joins))

    def cover(self, runs: Sequence[Run]) -> None:
        """Take what runs cover of their pages."""
        for run in runs:
            shapes = self._shapes.setdefault(run.page, [])
            shapes += [run.shape] if run.shape else []

    def article(self, order: Sequence[str], positions: dict[str, int]) -> Article | None:
        """The article, placed below those before it on its pages, which have an order; None if there is no text."""
        if not self.is_filled:
            return None
        headline = self._text("headline") or self._labelled()
        placements = []
        for page in sorted(self._shapes, key=order.index):
            positions[page] = positions.get(page, 0) + 1
            placements.append(Placement(page, positions[page], places.regions(self._shapes[page])))
        byline = self._text("byline")
        people = self.people
        if byline and not people and _NAMES.search(byline):
            people = bylines.people(flat(byline))
        return Article(
            kind=self.kind,
            headline=headline,
            kicker=self._text("kicker"),
            deck=self._text("deck"),
            column=self.column,
            byline=byline,
            people=people,
            dateline=self._text("dateline"),
            placements=tuple(placements),
            blocks=tuple(self.blocks),
        )

    def _labelled(self) -> str | None:
        """A headline out of the label: its text is not there, or nobody told which block of the text it is."""
        if not self.label or not (self.headless or (self.kind == "article" and self.blocks)):
            return None
        if not self.headless and _letters(self.blocks[0].text) == _letters(self.label):
            return self.blocks.pop(0).text
        return self.label

    def _is_caption(self, kind: BlockKind) -> bool:
        return self.kind == "photo" and kind == "paragraph"

    def _text(self, head: Head) -> str | None:
        return "\n".join(self._heads.get(head, ())) or None


def named(label: str | None) -> str | None:
    """A label that names an article; None for one that only numbers it."""
    return None if label is None or _NAMELESS.fullmatch(label) else label


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
