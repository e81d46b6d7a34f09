"""Two texts, versions or articles, as a document: side by side, or the old one struck out within the new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from viewer.ui import fonts
from viewer.ui.tokens import BODY, COLOURS, SMALL, SPACE, Scheme
from viewer.ui.versions.comparison import Paragraph, Row

_SIZES = {"headline": 21, "subheading": BODY, "deck": BODY - 1, "kicker": SMALL + 1, "column": SMALL + 1}
_BOLD = ("headline", "subheading")
_QUIET = ("kicker", "deck", "column", "byline", "credit", "note", "dateline")
_SIZE, _LINE = 16, 1.65


class VersionPage:
    """Writes rows into a document and remembers where those with changes begin."""

    def __init__(self, document: QTextDocument, scheme: Scheme) -> None:
        document.clear()
        document.setUndoRedoEnabled(False)
        self._document = document
        self._colours = COLOURS[scheme]
        self._struck = False
        self.changes: list[int] = []

    def write_beside(self, rows: Sequence[Row]) -> None:
        """The old version on the left, the new one on the right."""
        if not rows:
            return
        table = QTextCursor(self._document).insertTable(len(rows), 2, self._table())
        for number, row in enumerate(rows):
            for column, (side, added) in enumerate(((row.old, False), (row.new, True))):
                place = table.cellAt(number, column).firstCursorPosition()
                if side is not None:
                    place.setBlockFormat(self._block(side.kind))
                    self._insert(place, side, added=added)
            if row.changed:
                self.changes.append(self._first(table, number, row))

    def write_within(self, rows: Sequence[Row]) -> None:
        """One text with what went and what came both in it."""
        self._struck = True
        cursor = QTextCursor(self._document)
        for number, row in enumerate(rows):
            side = row.new or row.old
            assert side is not None
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block(side.kind))
            if row.changed:
                self.changes.append(cursor.position())
            self._weave(cursor, row)

    def _weave(self, cursor: QTextCursor, row: Row) -> None:
        """What both have, once; before what came stands what went."""
        if row.old is None or row.new is None:
            self._insert(cursor, row.new or row.old or Paragraph("note", ""), added=row.old is None)
            return
        old, new = _cut(row.old), _cut(row.new)
        went, came = iter(old), iter(new)
        gone, fresh = next(went, None), next(came, None)
        while gone or fresh:
            while gone and gone[1]:
                cursor.insertText(_shown(gone[0]), self._marked(row.old.kind, added=False))
                gone = next(went, None)
            while fresh and fresh[1]:
                cursor.insertText(_shown(fresh[0]), self._marked(row.new.kind, added=True))
                fresh = next(came, None)
            if gone and fresh:
                gone, fresh = self._common(cursor, row.new.kind, gone[0], fresh[0])
                gone = gone if gone[0] else next(went, None)
                fresh = fresh if fresh[0] else next(came, None)

    def _common(self, cursor: QTextCursor, kind: str, old: str, new: str) -> tuple[tuple[str, bool], tuple[str, bool]]:
        """Write as much as is common to the stretches at hand and give what is left of each."""
        size = min(len(old), len(new))
        cursor.insertText(_shown(new[:size]), self._characters(kind))
        return (old[size:], False), (new[size:], False)

    def _insert(self, cursor: QTextCursor, side: Paragraph, *, added: bool) -> None:
        for text, is_marked in _cut(side):
            look = self._marked(side.kind, added=added) if is_marked else self._characters(side.kind)
            cursor.insertText(_shown(text), look)

    def _first(self, table: QTextTable, number: int, row: Row) -> int:
        return table.cellAt(number, 0 if row.new is None else 1).firstPosition()

    def _table(self) -> QTextTableFormat:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(SPACE[1])
        look.setCellSpacing(0)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        return look

    def _block(self, kind: str) -> QTextBlockFormat:
        look = QTextBlockFormat()
        size = _SIZES.get(kind, _SIZE)
        look.setLineHeight(size * _LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        look.setBottomMargin(SPACE[0])
        if kind == "paragraph":
            look.setTextIndent(2 * _SIZE)
        return look

    def _characters(self, kind: str) -> QTextCharFormat:
        font = fonts.serif(_SIZES.get(kind, SMALL if kind in _QUIET else _SIZE))
        font.setWeight(QFont.Weight.Bold if kind in _BOLD else QFont.Weight.Normal)
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QColor(self._colours.second if kind in _QUIET else self._colours.ink))
        return look

    def _marked(self, kind: str, *, added: bool) -> QTextCharFormat:
        """A tint, and a line for those who can't tell tints apart."""
        look = self._characters(kind)
        look.setForeground(QColor(self._colours.ink))
        look.setBackground(QColor(self._colours.added if added else self._colours.removed))
        # Side by side the place says which is old, and a stroke through 一 would hide it.
        struck = self._struck and not added
        look.setFontUnderline(not struck)
        look.setFontStrikeOut(struck)
        return look


def set_margins(document: QTextDocument, side: float) -> None:
    """Put white round the text, in pixels."""
    frame = document.rootFrame()
    look = QTextFrameFormat(frame.frameFormat())
    look.setLeftMargin(side)
    look.setRightMargin(side)
    look.setTopMargin(SPACE[2])
    look.setBottomMargin(SPACE[5])
    frame.setFrameFormat(look)


def _cut(side: Paragraph) -> list[tuple[str, bool]]:
    """The text in stretches, each marked or not."""
    found, at = [], 0
    for start, end in side.marks:
        found += [(side.text[at:start], False), (side.text[start:end], True)]
        at = end
    return [(text, marked) for text, marked in [*found, (side.text[at:], False)] if text]


def _shown(text: str) -> str:
    return text.replace("\n", "\u2028")
