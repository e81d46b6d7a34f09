"""Plain text with the numbers of its lines beside it, one line of it marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from viewer.ui.tokens import COLOURS, SPACE, Scheme


class _Numbers(QWidget):
    """The margin; what stands in it is drawn by the text beside it."""

    def __init__(self, text: NumberedText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(self._text.margin(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        self._text.paint_numbers(self, event.rect())


class NumberedText(QPlainTextEdit):
    """Shows text to be read and copied, not written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceText")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(SPACE[1])
        self._scheme: Scheme = "light"
        self._first = 1
        self._line: int | None = None
        self._numbers = _Numbers(self)
        self.updateRequest.connect(self._scrolled)

    def show_text(self, text: str, first: int, line: int | None) -> None:
        """Show lines counted from first, one of them marked and in sight."""
        self._first, self._line = first, line
        # A form feed parts pages inside a line; Qt would leave a box of it.
        self.setPlainText(text.replace("\f", "\u240c"))
        self.setViewportMargins(self.margin(), 0, 0, 0)
        self._mark()

    @property
    def marked_line(self) -> str:
        """The text of the marked line."""
        return self.textCursor().block().text() if self._line is not None else ""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._mark()
        self._numbers.update()

    def margin(self) -> int:
        """The width that the numbers need, in pixels."""
        digits = len(str(self._first + self.blockCount()))
        return self.fontMetrics().horizontalAdvance("0") * digits + SPACE[2] + SPACE[3]

    def paint_numbers(self, margin: QWidget, area: QRect) -> None:
        """Draw the numbers of the lines in sight."""
        painter = QPainter(margin)
        colours = COLOURS[self._scheme]
        painter.fillRect(area, QColor(colours.window))
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > area.bottom():
                break
            number = self._first + block.blockNumber()
            painter.setPen(QColor(colours.accent if number == self._line else colours.second))
            line = QRect(0, round(place.top()), margin.width() - SPACE[1], self.fontMetrics().height())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
            block = block.next()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.margin(), inside.height())

    def _scrolled(self, area: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _mark(self) -> None:
        if self._line is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document().findBlockByNumber(self._line - self._first))
        if cursor.isNull():
            return
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(QColor(COLOURS[self._scheme].mark))
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor, selection.format = cursor, look
        self.setExtraSelections([selection])
        self.setTextCursor(cursor)
        self.centerCursor()
