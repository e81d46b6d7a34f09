"""The clippings folders as a list: names that can be changed in place, and how many articles are in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from db.annotations import clean
from db.clippings import Folder
from viewer.ui.named_count import NamedCountDelegate
from viewer.ui.tokens import COLOURS, Scheme

Index = QModelIndex | QPersistentModelIndex
FOLDER_ROLE = Qt.ItemDataRole.UserRole + 1
_OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)


class FolderModel(QAbstractListModel):
    """The folders; tells a name that was typed in place of another."""

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Folder] = []

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders in their order."""
        return tuple(self._rows)

    def show(self, folders: Sequence[Folder]) -> None:
        """Show these; where they are the same ones their rows stay, with what is new in them."""
        if [each.id for each in folders] == [each.id for each in self._rows]:
            self._rows = list(folders)
            if folders:
                self.dataChanged.emit(self.index(0), self.index(len(folders) - 1))
            return
        self.beginResetModel()
        self._rows = list(folders)
        self.endResetModel()

    def row_of(self, folder: int) -> int | None:
        """The row of a folder."""
        return next((row for row, each in enumerate(self._rows) if each.id == folder), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        each = self._rows[index.row()]
        if role == FOLDER_ROLE:
            return each
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return each.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.name}, {each.clippings:,}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Call a folder something else; blanks are no name."""
        name = clean(str(value))
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        if name != self._rows[index.row()].name:
            self.renamed.emit(self._rows[index.row()].id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable if index.isValid() else flag.NoItemFlags


class FolderView(QListView):
    """The list; tells which folder was chosen, and which is to go."""

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, model: FolderModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("folderView")
        self.setAccessibleName(self.tr("Clippings folders"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = NamedCountDelegate(_told, self)
        self.setItemDelegate(self._delegate)
        self._folders = model
        self.setModel(model)
        self.clicked.connect(self._choose)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def show_folder(self, folder: int | None) -> None:
        """Select a folder, or none, without a word."""
        row = None if folder is None else self._folders.row_of(folder)
        self.setCurrentIndex(QModelIndex() if row is None else self._folders.index(row))

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
            self.removed.emit(index.data(FOLDER_ROLE).id)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(index.data(FOLDER_ROLE).id)


def _told(index: Index) -> tuple[str, str]:
    folder: Folder = index.data(FOLDER_ROLE)
    return folder.name, f"{folder.clippings:,}"
