"""An article as a text document made for the eye: heads, paragraphs with their indent, and where each piece stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
)

from db import articles
from db.highlights import Part
from db.records import Article, Block, Issue, Mark
from viewer.exporting.source_line import source_line
from viewer.ui import fonts, language
from viewer.ui.byline import SIGNS
from viewer.ui.positions import code_points, utf16
from viewer.ui.tokens import BODY, DECK, HEADLINE, LINE, MEASURE, SMALL, SPACE, Colours

_LONG_WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]{4}")


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set: with serifs or not, the height of a line in sizes of its text, its length in characters."""

    serif: bool = True
    line: float = LINE
    measure: int = MEASURE


@dataclass(frozen=True, slots=True)
class Look:
    """What a page is made with: colours, the zoom, 1.0 as designed, and the type."""

    colours: Colours
    zoom: float
    type: Type = Type()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the article in the document: which it is, where it begins in UTF-16 units, its text."""

    part: Part
    block: int | None
    start: int
    text: str


class TextPage:
    """Writes an article into a document and remembers where its pieces stand."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        document.clear()
        document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(document)
        self._look = look
        self._first = True
        self.pieces: list[Piece] = []

    def write(
        self,
        article: Article,
        issue: Issue,
        links: list[tuple[str, str]],
        pages: frozenset[str] = frozenset(),
        above: list[tuple[str, str]] | None = None,
    ) -> None:
        """Write the article, its source line and links of text and address below it, others above the text.

        pages are the labels of the issue's pages at hand: a jump to another one leads nowhere and says so.
        """
        colours = self._look.colours
        in_headline = article.column is not None and article.column in (article.headline or "")
        if article.column and not in_headline:
            self._piece("column", None, article.column, SMALL + 1, colours.accent, above=0, below=6)
        if article.kicker:
            self._piece("kicker", None, article.kicker, SMALL + 2, colours.accent, above=0, below=6)
        if article.headline:
            self._piece(
                "headline", None, article.headline, HEADLINE, colours.ink, above=4, below=8, bold=True, line=1.35
            )
        elif article.kind == "photo":
            photo = QCoreApplication.translate("ArticleReader", "Photo")
            self._line(photo, SMALL + 1, colours.accent, above=0, below=6)
        else:
            title = articles.title(article)
            self._line(title, HEADLINE, colours.ink, above=4, below=8, bold=True, line=1.35)
        if article.deck:
            self._piece("deck", None, article.deck, DECK, colours.second, above=0, below=6, line=1.5)
        if article.byline:
            self._piece(
                "byline", None, article.byline, SMALL + 2, colours.second, above=6, below=2, kai=True, skip=SIGNS
            )
        self._links(above or [], SPACE[1])
        if self.pieces:
            self._rule()
        self._body(article, pages)
        self._line(source_line(article, issue), SMALL - 1, colours.second, above=28, below=0)
        self._links(links)

    def place(self, mark: Mark) -> tuple[int, int] | None:
        """Where a mark stands in the document, in UTF-16 units."""
        for piece in self.pieces:
            if (piece.part, piece.block) == (mark.part, mark.block):
                return (
                    piece.start + utf16(piece.text, mark.start),
                    piece.start + utf16(piece.text, mark.end),
                )
        return None

    def stretches(self, start: int, end: int) -> tuple[Mark, ...]:
        """What of the article stands between two places of the document, in UTF-16 units."""
        found = []
        for piece in self.pieces:
            first, last = (code_points(piece.text, place - piece.start) for place in (start, end))
            if first < last:
                found.append(Mark(piece.part, piece.block, first, last))
        return tuple(found)

    def _body(self, article: Article, pages: frozenset[str]) -> None:
        dateline = article.dateline
        for n, block in enumerate(article.blocks):
            is_first = dateline is not None and block.kind == "paragraph"
            self._block(n, block, dateline if is_first else None)
            dateline = None if is_first else dateline
        for jump in article.jumps:
            if not jump.resolved:
                self._jump(jump.printed or f"→ {jump.page}", jump.page, jump.page in pages)

    def _block(self, n: int, block: Block, dateline: str | None) -> None:
        colours = self._look.colours
        match block.kind:
            case "subheading":
                self._piece("block", n, block.text, BODY + 1, colours.ink, above=20, below=10, bold=True, line=1.5)
            case "paragraph":
                self._paragraph(n, block.text, dateline)
            case "credit":
                self._piece("block", n, block.text, SMALL + 1, colours.second, above=2, below=12, kai=True)
            case "table":
                self._piece("block", n, block.text, BODY - 1, colours.ink, above=10, below=10)
            case "caption":
                self._piece("block", n, block.text, BODY, colours.ink, above=4, below=4, line=1.65)
            case _:
                self._piece("block", n, block.text, BODY - 2, colours.second, above=8, below=2, line=1.6)

    def _paragraph(self, n: int, text: str, dateline: str | None) -> None:
        size = BODY * self._look.zoom
        look = self._block_format(BODY, self._look.type.line, 0, 0)
        look.setTextIndent(2 * size)
        # Qt fills a line by its blanks alone: beside a long Latin word they would gape.
        if not _LONG_WORD.search(text):
            look.setAlignment(Qt.AlignmentFlag.AlignJustify)
        self._begin(look)
        if dateline:
            self.pieces.append(Piece("dateline", None, self._cursor.position(), dateline))
            self._cursor.insertText(dateline, self._characters(BODY, self._look.colours.ink, bold=True, kai=False))
            self._cursor.insertText("\u3000", self._characters(BODY, self._look.colours.ink, bold=False, kai=False))
        self._insert("block", n, text, self._characters(BODY, self._look.colours.ink, bold=False, kai=False))

    def _jump(self, printed: str, label: str, is_there: bool) -> None:
        """A link to the other part's page, or the printed line with the word that the page is not at hand."""
        self._begin(self._block_format(BODY - 1, LINE, 8, 0))
        if not is_there:
            plain = self._characters(SMALL, self._look.colours.second, bold=False, kai=False)
            missing = QCoreApplication.translate("ArticleReader", "{0} is not in the archive").format(
                language.page(label)
            )
            self._cursor.insertText(f"{printed.splitlines()[0]} — {missing}", plain)
            return
        look = self._characters(BODY - 1, self._look.colours.accent, bold=False, kai=False)
        look.setAnchor(True)
        look.setAnchorHref(f"page:{label}")
        self._cursor.insertText(printed.split("\n")[0], look)

    def _links(self, links: list[tuple[str, str]], above: int = 20) -> None:
        for number, (text, address) in enumerate(links):
            self._begin(self._block_format(SMALL, 1.7, above if number == 0 else 0, 0))
            look = self._characters(SMALL, self._look.colours.accent, bold=False, kai=False)
            look.setAnchor(True)
            look.setAnchorHref(address)
            self._cursor.insertText(text, look)

    def _rule(self) -> None:
        look = QTextBlockFormat()
        look.setTopMargin(10 * self._look.zoom)
        look.setBottomMargin(16 * self._look.zoom)
        look.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        look.setBackground(QColor(self._look.colours.hairline))
        self._begin(look)
        # A line is as high as its letters at least: an empty one in the smallest size is a hairline.
        self._cursor.setBlockCharFormat(self._characters(0, self._look.colours.ink, bold=False, kai=False))

    def _piece(
        self, part: Part, block: int | None, text: str, size: int, colour: str, *,
        above: int, below: int, bold: bool = False, kai: bool = False, line: float = LINE, skip: str = "",
    ) -> None:  # fmt: skip
        self._begin(self._block_format(size, line, above, below))
        self._insert(part, block, text, self._characters(size, colour, bold=bold, kai=kai), skip)

    def _line(
        self, text: str, size: int, colour: str, *, above: int, below: int, bold: bool = False, line: float = LINE
    ) -> None:
        self._begin(self._block_format(size, line, above, below))
        self._cursor.insertText(text, self._characters(size, colour, bold=bold, kai=False))

    def _insert(self, part: Part, block: int | None, text: str, look: QTextCharFormat, skip: str = "") -> None:
        """Insert a piece without the signs before it that it was only printed with, each of one UTF-16 unit."""
        shown = text.lstrip(skip) if skip else text
        self.pieces.append(Piece(part, block, self._cursor.position() - (len(text) - len(shown)), text))
        # A line separator keeps a printed line end inside its paragraph, and every offset in its place.
        self._cursor.insertText(shown.replace("\n", "\u2028"), look)

    def _begin(self, look: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(look)
            self._first = False
        else:
            self._cursor.insertBlock(look, QTextCharFormat())

    def _block_format(self, size: int, line: float, above: int, below: int) -> QTextBlockFormat:
        zoom = self._look.zoom
        look = QTextBlockFormat()
        look.setLineHeight(size * line * zoom, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        look.setTopMargin(above * zoom)
        look.setBottomMargin(below * zoom)
        return look

    def _characters(self, size: int, colour: str, *, bold: bool, kai: bool) -> QTextCharFormat:
        face = fonts.kai if kai else fonts.serif if self._look.type.serif else fonts.sans
        font = face(size * self._look.zoom)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QColor(colour))
        return look


def set_margins(document: QTextDocument, side: float, top: float) -> None:
    """Put white round the text, in pixels."""
    frame = document.rootFrame()
    look = QTextFrameFormat(frame.frameFormat())
    look.setLeftMargin(side)
    look.setRightMargin(side)
    look.setTopMargin(top)
    look.setBottomMargin(top * 1.5)
    look.setWidth(QTextLength())
    frame.setFrameFormat(look)
