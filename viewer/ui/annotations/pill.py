"""A tag of the article that is read, as a pill: chosen by a click, taken away by its cross."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.ui.tokens import COLOURS, SPACE, Scheme

_WIDEST = 220
"""Pixels; a longer name is cut."""


class TagPill(QAbstractButton):
    """A pill; tells that it was clicked, or that its tag is to go."""

    removed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setToolTip(self.tr("{0}: show all articles with this tag").format(name))
        self.setAccessibleName(self.tr("Tag {0}").format(name))
        self.setAccessibleDescription(self.tr("Enter shows all articles with it, Delete takes it away."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colours = COLOURS["light"]
        self._on_cross = False

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._colours = COLOURS[scheme]
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the name and the cross."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + SPACE[2] + self._cross().width()
        return QSize(min(width, _WIDEST), metrics.height() + SPACE[1] + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Delete takes away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the cross, take away."""
        if event.button() == Qt.MouseButton.LeftButton and self._cross().contains(event.position().toPoint()):
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the cross."""
        super().mouseMoveEvent(event)
        self._point(self._cross().contains(event.position().toPoint()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Point at the cross, if that is where the mouse came in."""
        super().enterEvent(event)
        self._point(self._cross().contains(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground with the name and the cross."""
        colours = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect().adjusted(0, 0, -1, -1)
        named = self.underMouse() and not self._on_cross
        painter.setBrush(QColor(colours.hover if named else colours.selection))
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.hairline))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        words = self.rect().adjusted(SPACE[2], 0, -self._cross().width(), 0)
        painter.setPen(QColor(colours.ink))
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QColor(colours.accent if self._on_cross or self.hasFocus() else colours.second))
        painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, "×")
        painter.end()

    def _point(self, on_cross: bool) -> None:
        self._on_cross = on_cross
        self.update()

    def _cross(self) -> QRect:
        side = self.fontMetrics().height() + SPACE[1] + 2
        return QRect(self.width() - side, 0, side, side)
