"""An article while its lines are read, and what it is in the end."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from db.records import Article, ArticleKind, Block, Jump, Person, Placement
from viewer.importing.printed import bylines, datelines, kinds, photos, signatures
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import flat


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
    signed: bool = False
    """A signature on a line of its own closed it: heads that follow are another article's."""

    @cached_property
    def pictured(self) -> bool:
        """Whether its headline announces a picture."""
        return kinds.announced(self.heads.headline) == "photo"

    @property
    def has_text(self) -> bool:
        """Whether running text has begun."""
        return bool(self.blocks)

    @property
    def is_signed_in_text(self) -> bool:
        """Whether the last paragraph ends with a signature."""
        return (
            bool(self.blocks)
            and self.blocks[-1].kind == "paragraph"
            and signatures.start(self.blocks[-1].text) is not None
        )

    def sign(self, signature: str) -> None:
        """Take a signature: the dateline if it names no person and there is none yet, else a byline."""
        if self.dateline is None and signatures.is_dateline(signature):
            found = datelines.read(flat(signature).strip("() ") + " ")
            self.dateline, self.place = signature, found.place if found else None
        else:
            self.bylines.append(signature)

    def leave(self, text: str) -> None:
        """Take a short line that heads nothing: a name is a byline, anything else a note."""
        if bylines.is_below_headline(flat(text)):
            self.bylines.append(text)
        else:
            self.blocks.append(Block("note", text))

    def article(self, page: str, position: int) -> Article:
        """The article, placed on its page."""
        self._close()
        return Article(
            kind=self.kind or kinds.announced(self.heads.headline, self.heads.column, self.heads.kicker),
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
        """Read the end: lines under the last paragraph head nothing, and a signature in brackets closes it."""
        end = len(self.blocks)
        while end > 1 and self.blocks[end - 1].kind == "subheading":
            end -= 1
        trailing, self.blocks = self.blocks[end:], self.blocks[:end]
        if self.is_signed_in_text:
            last = self.blocks.pop()
            start = signatures.start(last.text) or 0
            rest = last.text[:start].rstrip()
            if rest:
                joins = tuple(offset for offset in last.joins if offset < len(rest))
                self.blocks.append(replace(last, text=rest, joins=joins))
            self.sign(last.text[start:])
        for block in trailing:
            self.leave(block.text)

    def _people(self) -> tuple[Person, ...]:
        written = [person for line in self.bylines for person in bylines.people(flat(line))]
        pictured = [p for block in self.blocks if block.kind == "credit" for p in photos.people(flat(block.text))]
        return tuple(dict.fromkeys(written + pictured))
