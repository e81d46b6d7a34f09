"""Articles as WordprocessingML: text, footnotes and comments, written to three streams as the articles come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import IO

from viewer.exporting import citing, parts
from viewer.exporting.citing import Settings
from viewer.exporting.document import Piece
from viewer.exporting.docx import wordml
from viewer.exporting.docx.wordml import bookmarked, coloured, paragraph, run
from viewer.exporting.parts import Part
from viewer.exporting.source_line import source_line
from viewer.exporting.xml_text import escaped

_STYLES = {
    "column": "Column", "kicker": "Kicker", "untitled": "Untitled", "deck": "Subtitle", "byline": "Byline",
    "paragraph": "BodyText", "caption": "Caption", "credit": "Credit", "note": "Note", "jump": "Jump",
}  # fmt: skip
_CLOSE = '<w:spacing w:before="60"/>'
"""Heads of one article stand closer together than the first does to what is above it."""
_NOTED_BY = "批注"
_STYLE_OF_REFERENCES = "gbt2025"
_REFERENCES_FROM = 10_000_000
"""The first number of bookmarks that references point to; those of the contents count from 1."""
REFERENCES = "参考文献"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: its title, what it points to, and whether a page of the newspaper begins there."""

    title: str
    bookmark: str
    is_page: bool = False


@dataclass(slots=True)
class Body:
    """What is written of the pieces so far, and what is to be said of them at the document's ends."""

    text: IO[bytes]
    footnotes: IO[bytes]
    comments: IO[bytes]
    is_numbered: bool
    citing: Settings
    contents: list[Entry] = field(default_factory=list)
    breaks: list[tuple[int, str]] = field(default_factory=list)
    """Headings of pages and where they belong in the text, if the document turns out to go through several."""
    has_comments: bool = False
    _references: list[str] = field(default_factory=list)
    _page: str | None = None
    _marks: int = 0
    _notes: int = 0
    _sources: int = 0

    def add(self, piece: Piece) -> None:
        """Write a piece."""
        page = parts.first_page(piece)
        if page is not None and page != self._page:
            self._page = page
            title = f"第{page}版"
            self.breaks.append((self.text.tell(), paragraph("Page", self._headed(run(title), title, is_page=True))))
        if self.is_numbered:
            self._references.append(citing.reference(piece.article, piece.issue, _STYLE_OF_REFERENCES, self.citing))
        self._article(piece)

    def end(self) -> None:
        """Write the list of references."""
        if self._references:
            self._write(paragraph("Headline", self._headed(run(REFERENCES), REFERENCES)))
        for number, reference in enumerate(self._references, 1):
            label = wordml.link(_reference(number), run(f"[{number}]"))
            self._write(paragraph("Bibliography", f"{label}{run(f' {reference}')}"))

    def _article(self, piece: Piece) -> None:
        heads, text = parts.halves(piece)
        for place, part in enumerate(heads):
            self._write(self._part(piece, part, _CLOSE if place else ""))
        if piece.remark:
            self._write(paragraph("Remark", run(piece.remark)))
        for part in text:
            self._write(self._part(piece, part, _CLOSE))
        if piece.tags:
            self._write(paragraph("Tags", run(f"标签：{'、'.join(piece.tags)}")))

    def _write(self, text: str) -> None:
        self.text.write(text.encode())

    def _part(self, piece: Piece, part: Part, close: str) -> str:
        match part.role:
            case "headline" | "untitled":
                style = "Untitled" if part.role == "untitled" else "Headline"
                return paragraph(style, self._headline(piece, part), close)
            case "column" | "kicker":
                return paragraph(_STYLES[part.role], coloured(part.runs), close)
            case "subheading":
                return paragraph("Subheading", coloured(part.runs))
            case "table" if part.rows:
                # Without a paragraph between them two tables would be one.
                table = wordml.table(part.rows, "NewsTable", "TableText", part.has_head)
                return table + paragraph("TableText", "")
            case "table":
                return paragraph("TableText", coloured(part.runs))
            case "paragraph" if part.dateline:
                dateline = coloured(part.dateline, "Dateline")
                return paragraph("BodyText", f"{dateline}{run(chr(0x3000))}{coloured(part.runs)}")
            case _:
                return paragraph(_STYLES[part.role], coloured(part.runs))

    def _headline(self, piece: Piece, part: Part) -> str:
        """The headline with its number, the mark of its footnote, and its notes as comments."""
        number = f"[{len(self._references)}] " if self.is_numbered else ""
        inner = f"{run(number) if number else ''}{coloured(part.runs)}"
        if self.is_numbered:
            inner = bookmarked(_REFERENCES_FROM + len(self._references), _reference(len(self._references)), inner)
        inner = self._headed(inner, f"{number}{parts.title(piece)}")
        return self._noted(piece, inner) + self._sourced(piece)

    def _headed(self, inner: str, title: str, *, is_page: bool = False) -> str:
        """A heading's text as what a line of the contents points to."""
        self._marks += 1
        # Word hides bookmarks that begin with a _.
        entry = Entry(title, f"_Toc{self._marks:06}", is_page)
        self.contents.append(entry)
        return bookmarked(self._marks, entry.bookmark, inner)

    def _sourced(self, piece: Piece) -> str:
        source = source_line(piece.article, piece.issue)
        if not source:
            return ""
        self._sources += 1
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{}</w:r>'
        text = paragraph("FootnoteText", f"{mark.format('<w:footnoteRef/>')}{run(f' {source}')}")
        self.footnotes.write(f'<w:footnote w:id="{self._sources}">{text}</w:footnote>'.encode())
        return mark.format(f'<w:footnoteReference w:id="{self._sources}"/>')

    def _noted(self, piece: Piece, inner: str) -> str:
        """A text with the notes to its article as comments of it."""
        numbers = range(self._notes, self._notes + len(piece.notes))
        for number, note in zip(numbers, piece.notes, strict=True):
            when = escaped(note.written.replace("+00:00", "Z"))
            mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
            lines = (paragraph("CommentText", run(line)) for line in note.text.split("\n"))
            text = "".join(lines).replace("</w:pPr>", f"</w:pPr>{mark}", 1)
            self.comments.write(
                f'<w:comment w:id="{number}" w:author="{_NOTED_BY}" w:initials="{_NOTED_BY[0]}" w:date="{when}">'
                f"{text}</w:comment>".encode()
            )
        self._notes += len(piece.notes)
        self.has_comments |= bool(piece.notes)
        starts = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
        ends = "".join(
            f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
            f'<w:commentReference w:id="{number}"/></w:r>'
            for number in numbers
        )
        return f"{starts}{inner}{ends}"


def _reference(number: int) -> str:
    """The bookmark of an article that a list of references names by its number."""
    return f"_Ref{number:06}"
