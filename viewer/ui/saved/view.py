"""The list of saved searches as it is seen and worked in: name and count, keys for all that can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.ui.saved.model import SAVED_ROLE, Index, SavedModel
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_ALT = Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_OWN_KEYS = {
    (Qt.Key.Key_Up, _ALT), (Qt.Key.Key_Down, _ALT), (Qt.Key.Key_F2, _PLAIN), (Qt.Key.Key_Delete, _PLAIN),
}  # fmt: skip


class _Delegate(QStyledItemDelegate):
    """Draws a name, and its count at the right in a quiet colour, quieter still while it may be old."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]
        self.stale = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect, search = option.rect, index.data(SAVED_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(self.colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.colours.hover))
        metrics = QFontMetrics(option.font)
        count = "" if search.hits is None else f"{search.hits:,}"
        room = metrics.horizontalAdvance(count) + SPACE[2]
        area = rect.adjusted(SPACE[3], 0, -SPACE[2], 0)
        name = metrics.elidedText(search.name, Qt.TextElideMode.ElideRight, area.width() - room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, name)
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


class SavedView(QListView):
    """The list; tells which search is to be asked, and which removed."""

    chosen = Signal(object)
    removed = Signal(int)

    def __init__(self, model: SavedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("savedView")
        self.setAccessibleName(self.tr("Saved searches"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self._searches = model
        self.setModel(model)
        self.clicked.connect(self._choose)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def set_stale(self, stale: bool) -> None:
        """Show counts as those of an earlier state of the archive, or as of now."""
        self._delegate.stale = stale
        self.viewport().update()

    def show_row(self, row: int | None) -> None:
        """Select a row, or none, without a word."""
        self.setCurrentIndex(QModelIndex() if row is None else self._searches.index(row))

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are the window's elsewhere, as Alt+↑."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Delete removes, Alt with an arrow moves; F2 is the list's own key for a name."""
        index = self.currentIndex()
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(index.data(SAVED_ROLE).id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() == _ALT:
            before = index.row() - 1 if event.key() == Qt.Key.Key_Up else index.row() + 2
            self._searches.moveRows(QModelIndex(), index.row(), 1, QModelIndex(), before)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(index.data(SAVED_ROLE))


def _is_own(event: QKeyEvent) -> bool:
    return (Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier) in _OWN_KEYS
