"""Places of a text painted over: marks of a search, and highlights, whose line is still seen below a mark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from db.highlights import Colour
from viewer.ui.tokens import COLOURS, PENS, Pen, Scheme

Painted = QTextEdit.ExtraSelection
Place = tuple[int, int]


def mark(document: QTextDocument, place: Place, is_current: bool, scheme: Scheme) -> Painted:
    """A place that a search matches, in UTF-16 units; one of them is that at which one stands."""
    colours = COLOURS[scheme]
    look = QTextCharFormat()
    look.setBackground(QColor(colours.current_mark if is_current else colours.mark))
    look.setForeground(QColor(colours.on_current if is_current else colours.ink))
    return _selection(document, place, look)


def highlight(document: QTextDocument, place: Place, colour: Colour, scheme: Scheme) -> Painted:
    """A place that is highlighted, in UTF-16 units."""
    pen = PENS[scheme][colour]
    look = QTextCharFormat()
    look.setBackground(QColor(pen.ground))
    look.setForeground(QColor(COLOURS[scheme].ink))
    _underline(look, pen)
    return _selection(document, place, look)


def both(document: QTextDocument, place: Place, marked: QTextCharFormat, colour: Colour, scheme: Scheme) -> Painted:
    """What is marked and highlighted: on the ground of the mark, above the line of the highlight."""
    look = QTextCharFormat(marked)
    _underline(look, PENS[scheme][colour])
    return _selection(document, place, look)


def _underline(look: QTextCharFormat, pen: Pen) -> None:
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(pen.line))


def _selection(document: QTextDocument, place: Place, look: QTextCharFormat) -> Painted:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    selection.cursor, selection.format = cursor, look
    return selection
