"""A row of a list below the tree: a name, changed where it stands, and a count at the right in a quiet colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.ui.tokens import COLOURS, SPACE

Index = QModelIndex | QPersistentModelIndex


class NamedCountDelegate(QStyledItemDelegate):
    """Draws what is told of a row, name and count; the count is quieter still while it may be old."""

    def __init__(self, told: Callable[[Index], tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self.colours = COLOURS["light"]
        self.stale = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect = option.rect
        name, count = self._told(index)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(self.colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.colours.hover))
        metrics = QFontMetrics(option.font)
        area = rect.adjusted(SPACE[3], 0, -SPACE[2], 0)
        room = area.width() - metrics.horizontalAdvance(count) - SPACE[2]
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.colours.ink))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setPen(QColor(self.colours.second))
        painter.setOpacity(0.6 if self.stale else 1.0)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as one of the tree."""
        return QSize(120, QFontMetrics(option.font).height() + SPACE[1] + 2)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The name is changed where it stands."""
        editor.setGeometry(option.rect.adjusted(SPACE[1], 0, -SPACE[1], 0))
