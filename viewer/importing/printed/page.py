"""One page read from top to bottom: its lines to articles, photos, contents entries and furniture."""

from __future__ import annotations

from collections import Counter

from db.records import Article, Block, ContentsEntry, Furniture, FurnitureKind, Jump, Warning
from viewer.importing.printed import (
    bylines,
    contents,
    datelines,
    editors,
    heads,
    jumps,
    kinds,
    paragraphs,
    photos,
    roles,
    tables,
)
from viewer.importing.printed.draft import Draft
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import Line
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
        self._usual_gap = Counter(line.above for line in lines).most_common(1)[0][0] if lines else 0
        self._heads: list[Line] = []
        self._open: Draft | None = None
        self._in_contents = False
        place = 0
        while place < len(lines):
            place += self._take(place)
        self._settle("end", None)

    def articles(self) -> list[Article]:
        """The page's articles in their order."""
        articles = [draft.article(self.label, position) for position, draft in enumerate(self.drafts, 1)]
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
        rows = tables.rows(self._lines[place : place + 200]) if role in ("head", "body") else 0
        if rows:
            self._table(self._lines[place : place + rows])
            return rows
        if role == "head":
            self._heads.append(line)
            return 1
        if role == "body":
            return self._body(place)
        simple = {
            "ornament": self._ornament,
            "contents_heading": self._contents_heading,
            "jump": self._jump,
            "credit": self._credit,
            "editors": self._editors,
            "imprint": self._imprint,
            "byline": self._byline,
        }
        simple[role](line)
        return 1

    # Furniture

    def _keep(self, kind: FurnitureKind, line: Line) -> None:
        self.furniture.append(Furniture(kind, line.text))

    def _ornament(self, line: Line) -> None:
        self._keep("unplaced", line)

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
        entry = contents.entry(line.text, line.flat)
        if entry is not None:
            self.contents.append(entry)
        return entry is not None

    # Heads

    def _settle(self, following: Role | str, line: Line | None) -> None:
        """Decide what the heads read so far are, now that it is known what follows them."""
        waiting, self._heads = self._heads, []
        if not waiting:
            return
        name = waiting.pop() if len(waiting) > 1 and bylines.bare(waiting[-1].flat) else None
        if self._opens(waiting, following, line, name):
            self._begin(heads.read(waiting, self._usual_gap))
        elif self._open is not None:
            if len(waiting) > 1 and any(each.above == 0 for each in waiting[1:]):
                self.warnings.append(warning(self.source, waiting[0].number, "headline-unsure", waiting[0].text))
            self._open.blocks += [Block("subheading", each.text) for each in waiting]
        if name is not None and self._open is not None:
            self._open.bylines.append(name.text)

    def _opens(self, waiting: list[Line], following: Role | str, line: Line | None, name: Line | None) -> bool:
        """Whether heads begin an article: nothing else is open, or what follows or the white above says so."""
        if self._open is None or self._open.ended or name is not None or following in ("byline", "from", "photo"):
            return True
        if waiting[0].above >= self._usual_gap + 2 or heads.is_column(waiting[0].text):
            return True
        if any(kinds.announced(each.text) != "article" for each in waiting):
            return True
        if following == "body" and line is not None and datelines.read(line.text):
            return True
        return len(waiting) > 1 and any(each.text.startswith("——") for each in waiting[1:])

    def _begin(self, found: Heads) -> Draft:
        self._open = Draft(found)
        self.drafts.append(self._open)
        return self._open

    def _current(self, line: Line) -> Draft:
        """The article that text belongs to; one without a headline begins where none is open."""
        if self._open is None or self._open.ended:
            self._begin(Heads())
            self.warnings.append(warning(self.source, line.number, "headline-missing", line.text))
        assert self._open is not None
        return self._open

    # Bylines, jumps, pictures

    def _byline(self, line: Line) -> None:
        self._settle("byline", line)
        self._current(line).bylines.append(line.text)

    def _jump(self, line: Line) -> None:
        jump = jumps.line(line.text, line.flat, self.label)
        assert jump is not None
        self._settle("from" if jump.direction == "from" else "other", line)
        self._add_jump(line, jump)

    def _add_jump(self, line: Line, jump: Jump) -> None:
        if jump.direction == "to":
            draft = self._current(line)
            draft.ended = True
        elif self._open is None or self._open.ended or self._open.has_text:
            draft = self._begin(Heads())
        else:
            draft = self._open
        draft.jumps.append((line.number, jump))

    def _credit(self, line: Line) -> None:
        self._settle("other", line)
        if self._open is not None:
            self._open.blocks.append(Block("credit", line.text))
        else:
            self._photo([Block("credit", line.text)])

    def _photo(self, blocks: list[Block]) -> None:
        """A picture is an item of its own; the text around it goes on behind it."""
        around = self._open
        waiting, self._heads = self._heads, []
        found = heads.read(waiting, self._usual_gap) if waiting else Heads()
        draft = Draft(found, kind="photo", blocks=blocks)
        self.drafts.append(draft)
        self._open = around

    # Text

    def _table(self, lines: list[Line]) -> None:
        self._settle("body", lines[0])
        self._current(lines[0]).blocks.append(Block("table", "\n".join(line.text for line in lines)))

    def _body(self, place: int) -> int:
        line = self._lines[place]
        if self._is_caption(place):
            return self._caption(place)
        self._settle("body", line)
        text, joins, used = self._whole(place)
        text, cut = jumps.take(text, self.label)
        shift = len(self._whole(place)[0]) - len(text) if cut and cut[0].direction == "from" else 0
        for jump in (each for each in cut if each.direction == "from"):
            self._add_jump(line, jump)
        draft = self._current(line)
        if not draft.has_text and draft.dateline is None and (found := datelines.read(text)):
            draft.dateline, draft.place = found.printed, found.place
            draft.bylines += [found.byline] if found.byline else []
            text, shift = text[found.end :], shift + found.end
        if text := text.strip():
            kind = "note" if kinds.is_note(text) else "paragraph"
            offsets = tuple(join - shift for join in joins if 0 < join - shift < len(text))
            draft.blocks.append(Block("note" if kind == "note" else "paragraph", text, offsets))
        for jump in (each for each in cut if each.direction == "to"):
            self._add_jump(self._lines[place + used - 1], jump)
        return used

    def _whole(self, place: int) -> tuple[str, list[int], int]:
        """The paragraph that begins at a line, its column breaks joined: text, offsets of joins, number of lines."""
        text, joins, used = self._lines[place].text, [], 1
        while place + used < len(self._lines) and self._roles[place + used] == "body":
            following = self._lines[place + used].text
            if not paragraphs.is_broken(text, following) or self._is_caption(place + used) or datelines.read(following):
                break
            text += paragraphs.joint(text, following)
            joins.append(len(text))
            text += following
            used += 1
        return text, joins, used

    def _is_caption(self, place: int) -> bool:
        text = self._lines[place].text
        credited = place + 1 < len(self._lines) and self._roles[place + 1] == "credit"
        if photos.is_caption(text):
            return credited or photos.credit_start(text) is not None or self._open is None or self._open.ended
        return credited and len(text) <= _CAPTION_LENGTH

    def _caption(self, place: int) -> int:
        text = self._lines[place].text
        start = photos.credit_start(text)
        if start is not None:
            self._photo([Block("caption", text[:start].rstrip()), Block("credit", text[start:].strip())])
            return 1
        credited = place + 1 < len(self._lines) and self._roles[place + 1] == "credit"
        credit = [Block("credit", self._lines[place + 1].text)] if credited else []
        self._photo([Block("caption", text), *credit])
        return 1 + len(credit)
