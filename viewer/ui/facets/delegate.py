"""How a row of the facets is drawn: its name, a thin bar and a count, and a sign to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui import fonts
from viewer.ui.facets.rows import Row
from viewer.ui.icons import picture
from viewer.ui.tokens import COLOURS, RADIUS, SPACE

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
SIGN = 14
"""Pixels of the sign that leaves a value out."""
_BAR = 2
_FAINT = 0.35
"""How much of the second ink a bar takes: it says less than the figure beside it."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def sign_of(rect: QRect) -> QRect:
    """Where in a row's rectangle the sign stands that leaves its value out."""
    return QRect(rect.right() - SIGN - SPACE[1], rect.top(), SIGN + SPACE[1], rect.height())


class FacetDelegate(QStyledItemDelegate):
    """Draws the rows in the colours of a scheme."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A section stands off from what is above it."""
        row: Row = index.data(ROW_ROLE)
        room = SPACE[3] if row.kind == "section" else SPACE[1]
        return QSize(100, QFontMetrics(option.font).height() + room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        self._ground(painter, option, row)
        if row.kind == "section":
            painter.setFont(_bold(option.font))
            painter.setPen(QColor(self.colours.second))
            painter.drawText(option.rect.adjusted(SPACE[0], 0, 0, 0), _MIDDLE, row.text)
        elif row.kind == "value":
            self._value(painter, option, row)
        else:
            painter.setPen(QColor(self.colours.second if row.kind == "rest" else self.colours.accent))
            painter.drawText(option.rect.adjusted(SPACE[1], 0, 0, 0), _MIDDLE, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """What lies under a row: a tint where it is chosen or pointed at, a line round the one the keys work on."""
        rect: QRect = option.rect
        if row.included:
            painter.fillRect(rect, QColor(self.colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(self.colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver and row.kind in ("value", "more", "fewer"):
            painter.fillRect(rect, QColor(self.colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Half a pixel further out the line would be the next row's, and stay there.
            ring = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ring, RADIUS - 2, RADIUS - 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _value(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        inside: QRect = option.rect.adjusted(SPACE[1], 0, -SIGN - SPACE[1] - SPACE[0], 0)
        figures = fonts.tabular(option.font)
        count = f"{row.articles:,}"
        room = QFontMetrics(figures).horizontalAdvance(count)
        face = _bold(option.font) if row.included else QFont(option.font)
        painter.setFont(face)
        painter.setPen(QColor(self.colours.ink))
        name = inside.adjusted(0, 0, -room - SPACE[1], 0)
        cut = QFontMetrics(face).elidedText(row.text, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, _MIDDLE, cut)
        painter.setFont(figures)
        painter.setPen(QColor(self.colours.second))
        painter.drawText(inside, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        bar = QColor(self.colours.accent if row.included else self.colours.second)
        bar.setAlphaF(1.0 if row.included else _FAINT)
        long = max(_BAR, round(inside.width() * row.share))
        painter.fillRect(inside.left(), inside.bottom() - _BAR, long, _BAR, bar)
        worked_on = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if option.state & worked_on and not row.included:
            self._sign(painter, sign_of(option.rect))

    def _sign(self, painter: QPainter, place: QRect) -> None:
        scale = 2 if painter.device().devicePixelRatio() > 1 else 1
        drawn = picture("minus-circle", self.colours.second, SIGN, scale)
        painter.drawPixmap(place.left(), place.center().y() - SIGN // 2, drawn)


def _bold(font: QFont) -> QFont:
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    return found
