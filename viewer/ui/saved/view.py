"""The list of saved searches as it is seen and worked in: name and count, keys for all that can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from db.searches import SavedSearch
from viewer.ui.named_count import NamedCountDelegate
from viewer.ui.saved.model import SAVED_ROLE, Index, SavedModel
from viewer.ui.tokens import COLOURS, Scheme

_ALT = Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_OWN_KEYS = {
    (Qt.Key.Key_Up, _ALT), (Qt.Key.Key_Down, _ALT), (Qt.Key.Key_F2, _PLAIN), (Qt.Key.Key_Delete, _PLAIN),
}  # fmt: skip


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
        self._delegate = NamedCountDelegate(_told, self)
        self._delegate.stale = True
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


def _told(index: Index) -> tuple[str, str]:
    search: SavedSearch = index.data(SAVED_ROLE)
    return search.name, "" if search.hits is None else f"{search.hits:,}"
