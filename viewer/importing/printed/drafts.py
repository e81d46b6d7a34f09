"""The articles of a page while it is read: heads that wait for what follows them, the open article, those before it."""

from __future__ import annotations

from db.records import Article, Block, Jump, Warning
from viewer.importing.printed import bylines, heads, openings
from viewer.importing.printed.draft import Draft
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import Line
from viewer.importing.printed.openings import Evidence, Following
from viewer.importing.printed.warnings import unresolved_message, warning

_MOST_HEADS = 3
"""Lines; where more short ones stand below a headline and no text follows they are a list."""


class Drafts:
    """Takes what a page's lines turn out to be, from top to bottom, and decides what article each belongs to."""

    def __init__(self, usual_gap: int, source: str) -> None:
        """Begin with no article; usual_gap is the number of blank lines that most lines have above them."""
        self.warnings: list[Warning] = []
        self._usual_gap, self._source = usual_gap, source
        self._drafts: list[Draft] = []
        self._heads: list[Line] = []
        self._open: Draft | None = None

    @property
    def is_open(self) -> bool:
        """Whether running text that follows goes on with an article."""
        return self._open is not None and not self._open.ended

    @property
    def has_heads_waiting(self) -> bool:
        """Whether short lines have been taken that nothing has followed yet."""
        return bool(self._heads)

    def articles(self, page: str, above: int) -> list[Article]:
        """The articles in their order on page `page`; `above` items stand there already."""
        articles = [draft.article(page, position) for position, draft in enumerate(self._drafts, above + 1)]
        for draft in self._drafts:
            for number, jump in draft.jumps:
                message = unresolved_message(draft.heads.headline, jump)
                self.warnings.append(Warning(self._source, number, "jump-unresolved", message))
        return articles

    def wait(self, line: Line) -> None:
        """Take a short line: a headline, a kicker, a deck, a column's name, a subheading, or none of them."""
        self._heads.append(line)

    def settle(self, following: Following, below: Line | None) -> None:
        """Decide what the waiting heads are, now that it is known what follows them."""
        waiting = self._left_behind() if self.is_open else self._heads[:]
        self._heads.clear()
        if not waiting:
            return
        name = waiting.pop() if len(waiting) > 1 and bylines.is_below_headline(waiting[-1].flat) else None
        if self._head_an_article(waiting, "byline" if name else following, below):
            listed = waiting[1:] if following == "end" and len(waiting) > _MOST_HEADS else []
            heading = waiting[: len(waiting) - len(listed)]
            self._begin(heads.read(heading, self._usual_gap), heading).blocks += [
                Block("note", line.text) for line in listed
            ]
        elif self._open is not None:
            self._open.blocks += [Block("subheading", line.text) for line in waiting]
        if name is not None and self._open is not None:
            self._open.bylines.append(name.text)

    def current(self, line: Line) -> Draft:
        """The article that a line of text belongs to; one without a headline begins where none is open."""
        if self._open is None or self._open.ended:
            self._warn("headline-missing", line)
            return self._begin(Heads(), [])
        return self._open

    def byline(self, line: Line) -> None:
        """Take a byline; heads that wait for it are an article's."""
        self.settle("byline", line)
        self.current(line).bylines.append(line.text)

    def signature(self, line: Line) -> None:
        """Take words in brackets: below a headline they are a byline, below text they close the article."""
        if self._heads:
            self.byline(line)
            return
        draft = self.current(line)
        draft.sign(line.text)
        draft.signed = draft.has_text

    def jump(self, line: Line, jump: Jump) -> None:
        """Take a jump: one that leads on ends its article, one that leads back begins one unless heads just did."""
        self.settle("from" if jump.direction == "from" else "other", line)
        if jump.direction == "to":
            draft = self.current(line)
            draft.ended = True
        elif self._open is None or self._open.ended or self._open.has_text:
            draft = self._begin(Heads(), [])
        else:
            draft = self._open
        draft.jumps.append((line.number, jump))

    def credit(self, line: Line) -> None:
        """Take a credit that stands below no caption: it is the open article's, or a picture's without a caption."""
        self.settle("other", line)
        if self._open is not None:
            self._open.blocks.append(Block("credit", line.text))
        else:
            self.photo(line, [Block("credit", line.text)])

    def photo(self, line: Line, blocks: list[Block]) -> None:
        """Take a picture: an item of its own, with the heads right above it; the text around it goes on behind it."""
        around = self._open
        waiting = self._heads[:]
        if waiting and not self._head_an_article(waiting, "photo", line):
            self.settle("photo", line)
            waiting = []
        self._heads.clear()
        found = heads.read(waiting, self._usual_gap) if waiting else Heads()
        self._drafts.append(Draft(found, kind="photo", blocks=blocks))
        self._open = around

    def _left_behind(self) -> list[Line]:
        """The heads below the last white that parts articles; what stands above it is left to the open article."""
        wide = [place for place, line in enumerate(self._heads) if place and openings.is_wide(line, self._usual_gap)]
        if wide and self._open is not None:
            for line in self._heads[: wide[-1]]:
                self._open.leave(line.text)
        return self._heads[wide[-1] :] if wide else self._heads[:]

    def _head_an_article(self, waiting: list[Line], following: Following, below: Line | None) -> bool:
        """Whether heads begin an article; where that is a matter of opinion a warning says so."""
        if self._open is None or self._open.ended or self._open.signed:
            return True
        evidence: Evidence = openings.evidence(waiting, following, below, self._usual_gap)
        if evidence == "none" and following != "end" and self._open.is_signed_in_text:
            evidence = "thin"
        stacked = evidence == "none" and len(waiting) > 1 and following == "body" and waiting[1].above == 0
        if evidence == "thin" or stacked:
            self._warn("headline-unsure", waiting[0])
        return evidence != "none"

    def _begin(self, found: Heads, lines: list[Line]) -> Draft:
        self._open = Draft(found)
        self._drafts.append(self._open)
        if found.unsure:
            self._warn("kicker-unsure", lines[0])
        return self._open

    def _warn(self, code: str, line: Line) -> None:
        self.warnings.append(warning(self._source, line.number, code, line.text))
