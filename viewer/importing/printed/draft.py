"""An article while its lines are read, and what it is in the end."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from db.records import Article, ArticleKind, Block, Jump, Person, Placement
from viewer.importing.printed import bylines, kinds, photos
from viewer.importing.printed.heads import Heads


@dataclass
class Draft:
    """What is known of an article so far."""

    heads: Heads
    kind: ArticleKind | None = None
    bylines: list[str] = field(default_factory=list)
    dateline: str | None = None
    place: str | None = None
    blocks: list[Block] = field(default_factory=list)
    jumps: list[tuple[int, Jump]] = field(default_factory=list)
    """Each with the number of its line."""
    ended: bool = False
    """A jump led on from here: what follows on the page is something else."""

    @property
    def has_text(self) -> bool:
        """Whether running text has begun."""
        return bool(self.blocks)

    def article(self, page: str, position: int) -> Article:
        """The article, placed on its page."""
        self._close()
        return Article(
            kind=self.kind or kinds.announced(self.heads.headline),
            headline=self.heads.headline,
            kicker=self.heads.kicker,
            deck=self.heads.deck,
            column=self.heads.column,
            byline="\n".join(self.bylines) or None,
            people=self._people(),
            dateline=self.dateline,
            place=self.place,
            placements=(Placement(page, position),),
            jumps=tuple(jump for _, jump in self.jumps),
            blocks=tuple(self.blocks),
        )

    def _close(self) -> None:
        """Read the end: lines under the last paragraph head nothing, and a byline in brackets closes it."""
        for place in range(len(self.blocks) - 1, 0, -1):
            if self.blocks[place].kind != "subheading":
                break
            self.blocks[place] = replace(self.blocks[place], kind="note")
        if not self.blocks or self.blocks[-1].kind != "paragraph":
            return
        last = self.blocks[-1]
        start = bylines.tail(last.text)
        if start is not None and bylines.people(last.text[start:]):
            self.bylines.append(last.text[start:].strip())
            rest = last.text[:start].rstrip()
            joins = tuple(offset for offset in last.joins if offset < len(rest))
            self.blocks[-1:] = [replace(last, text=rest, joins=joins)] if rest else []

    def _people(self) -> tuple[Person, ...]:
        written = [person for line in self.bylines for person in bylines.people(line)]
        pictured = [p for block in self.blocks if block.kind == "credit" for p in photos.people(block.text)]
        return tuple(dict.fromkeys(written + pictured))
