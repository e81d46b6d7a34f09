"""One page read from top to bottom: its lines to articles, photos, contents entries and furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from db.records import Article, Block, ContentsEntry, Furniture, FurnitureKind, Jump, Warning
from viewer.importing.printed import (
    body,
    bylines,
    contents,
    datelines,
    editors,
    heads,
    jumps,
    kinds,
    openings,
    paragraphs,
    photos,
    roles,
    tables,
)
from viewer.importing.printed.draft import Draft
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import Line
from viewer.importing.printed.openings import Following
from viewer.importing.printed.roles import Role
from viewer.importing.printed.warnings import unresolved_message, warning

_CAPTION_LENGTH = 150
"""Characters; a longer paragraph above a credit line is text that the picture only stands beside."""


class PageReader:
    """Reads a page's lines below its masthead or folio line; what it finds is in its attributes."""

    def __init__(self, lines: list[Line], label: str, source: str) -> None:
        """Read all lines of the page with this label."""
        self.label, self.source = label, source
        self.drafts: list[Draft] = []
        self.contents: list[ContentsEntry] = []
        self.furniture: list[Furniture] = []
        self.editors: list[str] = []
        self.warnings: list[Warning] = []
        self._lines = lines
        self._roles: list[Role] = [roles.of(line) for line in lines]
        self._usual_gap = _usual_gap(lines)
        self._heads: list[Line] = []
        self._open: Draft | None = None
        self._in_contents = False
        self._simple: dict[Role, Callable[[Line], None]] = {
            "ornament": lambda line: self._keep("unplaced", line),
            "sheet_number": lambda line: self._keep("folio", line),
            "imprint": self._imprint,
            "contents_heading": self._contents_heading,
            "jump": self._jump,
            "credit": self._credit,
            "editors": self._editors,
            "signature": self._signature,
            "byline": self._byline,
            "summary_label": self._summary_label,
            "head": self._heads.append,
        }
        place = 0
        while place < len(lines):
            place += self._take(place)
        self._settle("end", None)

    def articles(self, above: int) -> list[Article]:
        """The page's articles in their order; `above` items stand on the page already."""
        articles = [draft.article(self.label, position) for position, draft in enumerate(self.drafts, above + 1)]
        for draft in self.drafts:
            for number, jump in draft.jumps:
                message = unresolved_message(draft.heads.headline, jump)
                self.warnings.append(Warning(self.source, number, "jump-unresolved", message))
        return articles

    def _take(self, place: int) -> int:
        """Read what begins at a line and say how many lines it is."""
        line, role = self._lines[place], self._roles[place]
        if self._in_contents and self._entry(line):
            return 1
        self._in_contents = False
        if role in ("head", "body"):
            if rows := tables.rows(self._lines, place):
                return self._table(place, rows)
            if contents.begins(self._lines[place : place + 2]):
                self._settle("other", line)
                self._in_contents = True
                return int(self._entry(line))
        if role == "body" and not self._reads_as_head(place):
            return self._body(place)
        self._simple["head" if role == "body" else role](line)
        return 1

    # Furniture

    def _keep(self, kind: FurnitureKind, line: Line) -> None:
        self.furniture.append(Furniture(kind, line.text))

    def _editors(self, line: Line) -> None:
        self._settle("other", line)
        self._keep("editors", line)
        self.editors += editors.read(line.flat)

    def _imprint(self, line: Line) -> None:
        self._settle("other", line)
        self._keep("imprint", line)

    def _contents_heading(self, line: Line) -> None:
        self._settle("other", line)
        self._keep("contents_heading", line)
        self._in_contents = True

    def _entry(self, line: Line) -> bool:
        whole = contents.continues(self.contents[-1], line) if self.contents else None
        if whole is not None:
            self.contents[-1] = whole
            return True
        entry = contents.entry(line.text)
        if entry is not None:
            self.contents.append(entry)
        return entry is not None

    # Heads

    def _reads_as_head(self, place: int) -> bool:
        """Whether a line as long as running text is a long headline or kicker: by what stands around it."""
        line = self._lines[place]
        if place + 1 == len(self._lines) or not paragraphs.may_be_head(line.text) or self._is_caption(place):
            return False
        below, role = self._lines[place + 1], self._roles[place + 1]
        if paragraphs.goes_on(below.text):
            return False
        if role in ("byline", "summary_label") or (role == "body" and datelines.read(below.text)):
            return True
        fresh = self._open is None or self._open.ended or openings.is_wide(line, self._usual_gap)
        return fresh and not self._heads and role == "head"

    def _settle(self, following: Following, below: Line | None) -> None:
        """Decide what the heads read so far are, now that it is known what follows them."""
        waiting = self._left_behind() if self._open is not None and not self._open.ended else self._heads[:]
        self._heads.clear()
        if not waiting:
            return
        name = waiting.pop() if len(waiting) > 1 and bylines.is_below_headline(waiting[-1].flat) else None
        if self._opens(waiting, "byline" if name else following, below):
            self._begin(heads.read(waiting, self._usual_gap), waiting)
        elif self._open is not None:
            self._open.blocks += [Block("subheading", line.text) for line in waiting]
        if name is not None and self._open is not None:
            self._open.bylines.append(name.text)

    def _left_behind(self) -> list[Line]:
        """The heads below the last white that parts articles; what stands above it is left to the open article."""
        wide = [place for place, line in enumerate(self._heads) if place and openings.is_wide(line, self._usual_gap)]
        if wide and self._open is not None:
            for line in self._heads[: wide[-1]]:
                self._open.leave(line.text)
        return self._heads[wide[-1] :] if wide else self._heads[:]

    def _opens(self, waiting: list[Line], following: Following, below: Line | None) -> bool:
        if self._open is None or self._open.ended or self._open.signed:
            return True
        evidence = openings.evidence(waiting, following, below, self._usual_gap)
        if evidence == "none" and following != "end" and self._open.is_signed_in_text:
            evidence = "thin"
        doubtful = evidence == "none" and len(waiting) > 1 and following == "body" and waiting[1].above == 0
        if evidence == "thin" or doubtful:
            self._warn("headline-unsure", waiting[0])
        return evidence != "none"

    def _begin(self, found: Heads, lines: list[Line]) -> Draft:
        self._open = Draft(found)
        self.drafts.append(self._open)
        if found.kicker_unsure:
            self._warn("kicker-unsure", lines[0])
        return self._open

    def _current(self, line: Line) -> Draft:
        """The article that text belongs to; one without a headline begins where none is open."""
        if self._open is None or self._open.ended:
            self._warn("headline-missing", line)
            return self._begin(Heads(), [])
        return self._open

    def _warn(self, code: str, line: Line) -> None:
        self.warnings.append(warning(self.source, line.number, code, line.text))

    # Bylines, jumps, pictures

    def _byline(self, line: Line) -> None:
        self._settle("byline", line)
        self._current(line).bylines.append(line.text)

    def _signature(self, line: Line) -> None:
        if self._heads:
            self._byline(line)
            return
        draft = self._current(line)
        draft.sign(line.text)
        draft.signed = draft.has_text

    def _summary_label(self, line: Line) -> None:
        self._settle("summary_label", line)
        self._current(line).blocks.append(Block("note", line.text))

    def _jump(self, line: Line) -> None:
        jump = jumps.line(line.text, self.label)
        assert jump is not None
        self._settle("from" if jump.direction == "from" else "other", line)
        self._add_jump(line, jump)

    def _add_jump(self, line: Line, jump: Jump) -> None:
        if jump.direction == "to":
            draft = self._current(line)
            draft.ended = True
        elif self._open is None or self._open.ended or self._open.has_text:
            draft = self._begin(Heads(), [])
        else:
            draft = self._open
        draft.jumps.append((line.number, jump))

    def _credit(self, line: Line) -> None:
        self._settle("other", line)
        if self._open is not None:
            self._open.blocks.append(Block("credit", line.text))
        else:
            self._photo(line, [Block("credit", line.text)])

    def _photo(self, line: Line, blocks: list[Block]) -> None:
        """A picture is an item of its own, with the heads right above it; the text around it goes on behind it."""
        around = self._open
        waiting = self._heads[:]
        if not waiting or self._opens(waiting, "photo", line):
            self._heads.clear()
            found = heads.read(waiting, self._usual_gap) if waiting else Heads()
        else:
            self._settle("photo", line)
            found = Heads()
        self.drafts.append(Draft(found, kind="photo", blocks=blocks))
        self._open = around

    def _is_caption(self, place: int) -> bool:
        text = self._lines[place].text
        credited = place + 1 < len(self._lines) and self._roles[place + 1] == "credit"
        if photos.is_caption(text):
            return credited or photos.credit_start(text) is not None or self._open is None or self._open.ended
        return credited and len(text) <= _CAPTION_LENGTH

    def _caption(self, place: int) -> int:
        line = self._lines[place]
        start = photos.credit_start(line.text)
        if start is not None:
            self._photo(line, [Block("caption", line.text[:start].rstrip()), Block("credit", line.text[start:].strip())])
            return 1
        credited = place + 1 < len(self._lines) and self._roles[place + 1] == "credit"
        credit = [Block("credit", self._lines[place + 1].text)] if credited else []
        self._photo(line, [Block("caption", line.text), *credit])
        return 1 + len(credit)

    # Text

    def _table(self, place: int, rows: int) -> int:
        lines = self._lines[place : place + rows]
        self._settle("body", lines[0])
        self._current(lines[0]).blocks.append(Block("table", "\n".join(line.text for line in lines)))
        return rows

    def _body(self, place: int) -> int:
        if self._is_caption(place):
            return self._caption(place)
        line = self._lines[place]
        self._settle("body", line)
        lines = self._paragraph(place)
        piece = body.read(lines, self.label)
        for jump in piece.back:
            self._add_jump(line, jump)
        if piece.text:
            self._add_text(line, piece.text, piece.joins)
        for jump in piece.on:
            self._add_jump(lines[-1], jump)
        return len(lines)

    def _add_text(self, line: Line, text: str, joins: tuple[int, ...]) -> None:
        draft = self._current(line)
        if not draft.has_text and draft.dateline is None and (found := datelines.read(text)):
            draft.dateline, draft.place = found.dateline, found.place
            draft.bylines += [found.byline] if found.byline else []
            text, joins = body.without_start(text, joins, found.end)
        if text:
            draft.blocks.append(Block("note" if kinds.is_note(text) else "paragraph", text, joins))

    def _paragraph(self, place: int) -> list[Line]:
        """The lines of the paragraph that begins at a line, as column breaks have parted them."""
        end = place + 1
        while end < len(self._lines) and self._roles[end] == "body":
            following = self._lines[end]
            if not paragraphs.is_broken(self._lines[end - 1].text, following.text):
                break
            if self._is_caption(end) or datelines.read(following.text) or self._reads_as_head(end):
                break
            end += 1
        return self._lines[place:end]


def _usual_gap(lines: list[Line]) -> int:
    """The blank lines that a page has between its lines most often."""
    gaps = Counter(line.above for line in lines[1:])
    return min(gaps, key=lambda gap: (-gaps[gap], gap), default=0)
