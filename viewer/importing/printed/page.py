"""One page read from top to bottom: its lines to articles, photos, contents entries and furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from db.records import Article, Block, BlockKind, ContentsEntry, Furniture, FurnitureKind, Warning
from viewer.importing.printed import (
    body,
    contents,
    datelines,
    editors,
    heads,
    imprint,
    jumps,
    kinds,
    openings,
    paragraphs,
    photos,
    roles,
    tables,
    wrapping,
)
from viewer.importing.printed.draft import Draft
from viewer.importing.printed.drafts import Drafts
from viewer.importing.printed.lines import Line
from viewer.importing.printed.roles import Role

_CAPTION_LENGTH = 150
"""Characters; a longer paragraph above a credit line is text that the picture only stands beside."""


class PageReader:
    """Reads a page's lines below its masthead or folio line; what it finds is in its attributes."""

    def __init__(self, lines: list[Line], label: str, source: str) -> None:
        """Read all lines of the page with this label."""
        self.label = label
        self.contents: list[ContentsEntry] = []
        self.furniture: list[Furniture] = []
        self.editors: list[str] = []
        self._usual_gap = _usual_gap(lines)
        self._lines, self._roles = _read_as_one(wrapping.unwrapped(lines, self._usual_gap))
        self._drafts = Drafts(self._usual_gap, source)
        self._in_contents = False
        self._simple = self._for_single_lines()
        place = 0
        while place < len(self._lines):
            place += self._take(place)
        self._drafts.settle("end", None)

    def _for_single_lines(self) -> dict[Role, Callable[[Line], None]]:
        return {
            "ornament": lambda line: self._keep("unplaced", line),
            "sheet_number": lambda line: self._keep("folio", line),
            "imprint": self._imprint,
            "contents_heading": self._contents_heading,
            "jump": self._jump,
            "credit": self._drafts.credit,
            "editors": self._editors,
            "signature": self._drafts.signature,
            "byline": self._drafts.byline,
            "summary_label": self._summary_label,
            "refer": self._refer,
            "head": self._drafts.wait,
        }

    def articles(self, above: int) -> list[Article]:
        """The page's articles in their order; `above` items stand on the page already."""
        return self._drafts.articles(self.label, above)

    @property
    def warnings(self) -> list[Warning]:
        """What the reading was unsure of, in the order of the lines."""
        return sorted(self._drafts.warnings, key=lambda each: each.line or 0)

    def _take(self, place: int) -> int:
        """Read what begins at a line and say how many lines it is."""
        line, role = self._lines[place], self._roles[place]
        if self._in_contents and not line.parts and self._entry(line):
            return 1
        self._in_contents = False
        if role == "head" and place + 1 < len(self._lines) and paragraphs.goes_on(self._lines[place + 1].text):
            role = "body"
        if role in ("head", "body"):
            if rows := tables.rows(self._lines, place):
                return self._table(place, rows)
            if contents.begins(self._lines[place : place + 2]):
                self._drafts.settle("other", line)
                self._in_contents = self._entry(line)
                return 1
        if role in ("head", "body") and self._is_caption(place):
            return self._caption(place)
        if role == "body" and not self._reads_as_head(place):
            return self._body(place)
        if role == "credit" and self._drafts.has_heads_waiting and self._role(place + 1) == "body":
            # Between headline and text, who took the pictures wrote the story too.
            role = "byline"
        self._simple["head" if role == "body" else role](line)
        return 1

    def _role(self, place: int) -> Role | None:
        return self._roles[place] if place < len(self._roles) else None

    # Furniture

    def _keep(self, kind: FurnitureKind, line: Line) -> None:
        self.furniture.append(Furniture(kind, line.text))

    def _editors(self, line: Line) -> None:
        self._drafts.settle("other", line)
        self._keep("editors", line)
        self.editors += editors.read(line.flat)

    def _imprint(self, line: Line) -> None:
        self._drafts.settle("other", line)
        self._keep("imprint", line)

    def _contents_heading(self, line: Line) -> None:
        self._drafts.settle("other", line)
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

    # Single lines

    def _summary_label(self, line: Line) -> None:
        self._drafts.settle("summary_label", line)
        self._drafts.current(line).blocks.append(Block("note", line.text))

    def _refer(self, line: Line) -> None:
        self._drafts.settle("other", line)
        self._drafts.current(line).blocks.append(Block("note", line.text))

    def _jump(self, line: Line) -> None:
        jump = jumps.line(line.text, self.label)
        assert jump is not None
        self._drafts.jump(line, jump)

    def _reads_as_head(self, place: int) -> bool:
        """Whether a line as long as running text is a long headline or kicker: by what stands around it."""
        line = self._lines[place]
        if place + 1 == len(self._lines) or line.parts or not paragraphs.may_be_head(line.text):
            return False
        if self._is_caption(place):
            return False
        if self._drafts.has_heads_waiting and heads.is_deck(line):
            return True
        below, role = self._lines[place + 1], self._roles[place + 1]
        if paragraphs.goes_on(below.text):
            return False
        if role in ("byline", "summary_label") or (role == "body" and datelines.read(below.text)):
            return True
        fresh = not self._drafts.is_open or openings.is_wide(line, self._usual_gap)
        return fresh and not self._drafts.has_heads_waiting and (role == "head" or bool(below.parts))

    # Pictures

    def _is_caption(self, place: int) -> bool:
        """Whether a line explains a picture: it says so, or it stands apart with a credit below it."""
        text = self._lines[place].text
        credited = self._role(place + 1) == "credit"
        apart = not self._drafts.is_open or self._lines[place].above > self._usual_gap
        if photos.is_caption(text):
            return apart or credited or photos.credit_start(text) is not None
        if not (apart and credited and len(text) <= _CAPTION_LENGTH):
            return False
        return self._roles[place] == "body" or (
            self._role(place + 2) != "body"
            and kinds.announced(text) == "article"
            and not self._drafts.has_heads_waiting
        )

    def _caption(self, place: int) -> int:
        line = self._lines[place]
        start = photos.credit_start(line.text)
        if start is not None:
            caption, credit = line.text[:start].rstrip(), line.text[start:].strip()
            joins = tuple(join for join in line.joins if join < len(caption))
            self._drafts.photo(line, [Block("caption", caption, joins), Block("credit", credit)])
            return 1
        credited = self._role(place + 1) == "credit"
        credits = [Block("credit", self._lines[place + 1].text)] if credited else []
        self._drafts.photo(line, [Block("caption", line.text, line.joins), *credits])
        return 1 + len(credits)

    # Text

    def _table(self, place: int, rows: int) -> int:
        lines = self._lines[place : place + rows]
        self._drafts.settle("body", lines[0])
        self._drafts.current(lines[0]).blocks.append(Block("table", "\n".join(line.text for line in lines)))
        return rows

    def _body(self, place: int) -> int:
        line = self._lines[place]
        self._drafts.settle("body", line)
        lines = self._paragraph(place)
        piece = body.read(lines, self.label)
        for jump in piece.back:
            self._drafts.jump(line, jump)
        if piece.text:
            _add_text(self._drafts.current(line), piece.text, piece.joins)
        for jump in piece.on:
            self._drafts.jump(lines[-1], jump)
        return len(lines)

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


def _add_text(draft: Draft, text: str, joins: tuple[int, ...]) -> None:
    """Add a paragraph to an article; what opens the first one, dateline and reporters, goes to fields of its own."""
    if not draft.has_text and draft.dateline is None and (found := datelines.read(text)):
        draft.dateline, draft.place = found.dateline, found.place
        draft.bylines += [found.byline] if found.byline else []
        text, joins = body.without_start(text, joins, found.end)
    if text:
        draft.blocks.append(Block(_kind(draft, text), text, joins))


def _kind(draft: Draft, text: str) -> BlockKind:
    """What a paragraph is in its article: under the headline of a picture a caption, else text or a note."""
    if kinds.announced(draft.heads.headline) == "photo":
        return "caption"
    return "note" if kinds.is_note(text) else "paragraph"


def _read_as_one(lines: list[Line]) -> tuple[list[Line], list[Role]]:
    """The lines and their roles; what was put together and is no running text is taken apart again."""
    apart: list[Line] = []
    for line in lines:
        apart += [line] if roles.of(line) == "body" else line.parts or [line]
    found = [roles.of(line) for line in apart]
    return apart, [_beside_imprint(place, apart, found) for place in range(len(apart))]


def _beside_imprint(place: int, lines: list[Line], found: list[Role]) -> Role:
    """The role of a line, which is that of the imprint right above or below it if it goes on with one."""
    beside = found[max(0, place - 1) : place + 2]
    if "imprint" in beside and found[place] in ("head", "body", "byline") and imprint.goes_on(lines[place].flat):
        return "imprint"
    return found[place]


def _usual_gap(lines: list[Line]) -> int:
    """The blank lines that mostly stand between two lines of a page, the more of two that are as frequent."""
    gaps = Counter(line.above for line in lines[1:])
    return max(gaps, key=lambda gap: (gaps[gap], gap), default=0)
