"""The tags of the archive as a list: names that can be changed in place, and how many articles have them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from db.annotations import TagListing, clean
from viewer.ui.named_count import NamedCountDelegate
from viewer.ui.tokens import COLOURS, Scheme

Index = QModelIndex | QPersistentModelIndex
TAG_ROLE = Qt.ItemDataRole.UserRole + 1
_OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)


class TagModel(QAbstractListModel):
    """The tags; tells a name that was typed in place of another."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TagListing] = []

    @property
    def tags(self) -> tuple[TagListing, ...]:
        """The tags in their order."""
        return tuple(self._rows)

    def show(self, tags: Sequence[TagListing]) -> None:
        """Show these; where they are the same ones their rows stay, with what is new in them."""
        if [each.name for each in tags] == [each.name for each in self._rows]:
            self._rows = list(tags)
            if tags:
                self.dataChanged.emit(self.index(0), self.index(len(tags) - 1))
            return
        self.beginResetModel()
        self._rows = list(tags)
        self.endResetModel()

    def row_of(self, name: str) -> int | None:
        """The row of a tag."""
        return next((row for row, each in enumerate(self._rows) if each.name == name), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        each = self._rows[index.row()]
        if role == TAG_ROLE:
            return each
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return each.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.name}, {each.articles:,}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Call a tag something else; blanks are no name."""
        name = clean(str(value))
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        if name != self._rows[index.row()].name:
            self.renamed.emit(self._rows[index.row()].name, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable if index.isValid() else flag.NoItemFlags


class TagView(QListView):
    """The list; tells which tag was chosen, and which is to go."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, model: TagModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagView")
        self.setAccessibleName(self.tr("Tags"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = NamedCountDelegate(_told, self)
        self.setItemDelegate(self._delegate)
        self._tags = model
        self.setModel(model)
        self.clicked.connect(self._choose)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def show_tag(self, name: str | None) -> None:
        """Select a tag, or none, without a word."""
        row = None if name is None else self._tags.row_of(name)
        self.setCurrentIndex(QModelIndex() if row is None else self._tags.index(row))

    def event(self, event: QEvent) -> bool:
        """Claim the keys that might be the window's elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Delete removes; F2 is the list's own key for a name."""
        index = self.currentIndex()
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(index.data(TAG_ROLE).name)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(index.data(TAG_ROLE).name)


def _told(index: Index) -> tuple[str, str]:
    tag: TagListing = index.data(TAG_ROLE)
    return tag.name, f"{tag.articles:,}"
