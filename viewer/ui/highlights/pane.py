"""The highlights of the article that is read, a row each, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.highlights import Colour, Highlight
from viewer.ui.tokens import COLOURS, PENS, SPACE, Scheme

Index = QModelIndex | QPersistentModelIndex
HIGHLIGHT_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 5
"""Rows that are seen at once; the article needs its room."""


@dataclass(frozen=True, slots=True)
class Row:
    """A highlight in the list, and whether its words are in the article now."""

    highlight: Highlight
    has_place: bool


class HighlightModel(QAbstractListModel):
    """The highlights of one article, those whose words are gone at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in their order."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HIGHLIGHT_ROLE:
            return row
        text = " ".join(row.highlight.text.split())
        said = text if row.has_place else self.tr("{0} — no longer in the text").format(text)
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        # Not everybody sees the colours, or tells them apart.
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._colour(row.highlight.colour)}: {said}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{said}\n{self._colour(row.highlight.colour)}"
        return None

    def _colour(self, colour: Colour) -> str:
        match colour:
            case "yellow":
                return self.tr("Yellow")
            case "green":
                return self.tr("Green")
            case "blue":
                return self.tr("Blue")
            case "red":
                return self.tr("Red")


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: a bar of the colour, the text on one line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.scheme: Scheme = "light"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as another."""
        return QSize(120, QFontMetrics(option.font).height() + SPACE[1] + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        row: Row = index.data(HIGHLIGHT_ROLE)
        colours, rect = COLOURS[self.scheme], option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        bar = QRect(rect.left() + SPACE[4] - SPACE[1], rect.top() + SPACE[0], SPACE[0], rect.height() - 2 * SPACE[0])
        painter.fillRect(bar, QColor(PENS[self.scheme][row.highlight.colour].line))
        area = rect.adjusted(SPACE[4] + SPACE[0], 0, -SPACE[3], 0)
        painter.setPen(QColor(colours.ink if row.has_place else colours.second))
        text = QFontMetrics(option.font).elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class HighlightView(QListView):
    """The list; tells a highlight that is chosen, and one that is to go."""

    chosen = Signal(object)
    removed = Signal(object)
    left = Signal()

    def __init__(self, model: HighlightModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("highlightView")
        self.setAccessibleName(self.tr("Highlights"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = _RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(HIGHLIGHT_ROLE).highlight))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.scheme = scheme
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Claim the key that might be the window's elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to a highlight, Delete removes it, Esc leaves the list."""
        row: Row | None = self.currentIndex().data(HIGHLIGHT_ROLE)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row.highlight)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row.highlight)
        else:
            super().keyPressEvent(event)


class HighlightPane(QWidget):
    """The pane, hidden until wanted; tells what its list tells, and a menu before it is shown, with its highlight."""

    chosen = Signal(object)
    removed = Signal(object)
    left = Signal()
    menu_offered = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("highlightPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = HighlightModel(self)
        self.view = HighlightView(self._model, self)
        self._hint = QLabel(self.tr("None yet: select a passage and press Ctrl+U."), self)
        self._hint.setObjectName("highlightHint")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE[1])
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.view)
        for told in ("chosen", "removed", "left"):
            getattr(self.view, told).connect(getattr(self, told))
        self.view.customContextMenuRequested.connect(self._offer)
        self.show_highlights((), ())
        self.hide()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.view.dress(scheme)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The highlights that are listed."""
        return self._model.rows

    def show_highlights(self, there: Sequence[Highlight], without_place: Sequence[Highlight]) -> None:
        """List an article's highlights, the current row staying where it is."""
        current = self.view.currentIndex().row()
        self._model.show([*(Row(each, True) for each in there), *(Row(each, False) for each in without_place)])
        count = len(self._model.rows)
        if count and current >= 0:
            self.view.setCurrentIndex(self._model.index(min(current, count - 1)))
        self._hint.setVisible(not count)
        self.view.setVisible(count > 0)
        self.view.setFixedHeight(max(1, min(count, _MOST_ROWS)) * max(1, self.view.sizeHintForRow(0)))

    def _offer(self, where: Any) -> None:
        row: Row | None = self.view.indexAt(where).data(HIGHLIGHT_ROLE)
        if row is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.menu_offered.emit(menu, row.highlight)
            menu.popup(self.view.viewport().mapToGlobal(where))
