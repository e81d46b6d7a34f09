"""Places of a text painted over: marks of a search, and highlights, whose line is still seen below a mark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from db.highlights import Colour
from viewer.ui.tokens import COLOURS, PENS, Scheme


def mark(document: QTextDocument, place: tuple[int, int], is_current: bool, scheme: Scheme) -> QTextEdit.ExtraSelection:
    """A place that a search matches, in UTF-16 units; one of them is that at which one stands."""
    colours = COLOURS[scheme]
    look = QTextCharFormat()
    look.setBackground(QColor(colours.current_mark if is_current else colours.mark))
    look.setForeground(QColor(colours.on_current if is_current else colours.ink))
    return _selection(document, place, look)


def highlight(
    document: QTextDocument, place: tuple[int, int], colour: Colour, scheme: Scheme
) -> QTextEdit.ExtraSelection:
    """A place that is highlighted, in UTF-16 units."""
    pen = PENS[scheme][colour]
    look = QTextCharFormat()
    look.setBackground(QColor(pen.ground))
    look.setForeground(QColor(COLOURS[scheme].ink))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(pen.line))
    return _selection(document, place, look)


def _selection(document: QTextDocument, place: tuple[int, int], look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    selection.cursor, selection.format = cursor, look
    return selection
