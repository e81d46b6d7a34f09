"""The watched folders of an archive: a list to add to, take from, and switch on and off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.ui.preferences.block import Block, LowList
from viewer.ui.preferences.entries import Panel
from viewer.ui.settings import Watched
from viewer.ui.tokens import SPACE, Scheme
from viewer.ui.watching import Looked, Watching

Index = QModelIndex | QPersistentModelIndex


class FolderModel(QAbstractListModel):
    """The folders; tells when one is switched on or off."""

    switched = Signal()

    def __init__(self, folders: Sequence[Watched], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = list(folders)
        self._missing: frozenset[Path] = frozenset()

    @property
    def folders(self) -> tuple[Watched, ...]:
        """The folders as they are now."""
        return tuple(self._folders)

    def add(self, path: Path) -> bool:
        """Add a folder at the end; whether it was not there yet."""
        if any(each.path == path for each in self._folders):
            return False
        row = len(self._folders)
        self.beginInsertRows(QModelIndex(), row, row)
        self._folders.append(Watched(path))
        self.endInsertRows()
        return True

    def take(self, row: int) -> None:
        """Take a folder away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._folders[row]
        self.endRemoveRows()

    def miss(self, missing: frozenset[Path]) -> None:
        """Say of some folders that they are not there."""
        self._missing = missing
        if self._folders:
            self.dataChanged.emit(self.index(0), self.index(len(self._folders) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._folders)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        folder = self._folders[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            gone = " · " + self.tr("not there now") if folder.on and folder.path in self._missing else ""
            return f"{folder.path}{gone}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if folder.on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See QAbstractItemModel."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = index.row()
        self._folders[row] = replace(self._folders[row], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(self.index(row), self.index(row))
        self.switched.emit()
        return True


class FoldersPanel(Block):
    """The panel; what is changed in it counts at once."""

    def __init__(self, panel: Panel, watching: Watching, parent: QWidget) -> None:
        super().__init__(panel.title, panel.sentence, parent)
        self._watching = watching
        self.model = FolderModel(watching.folders, self)
        self.model.switched.connect(self._apply)
        watching.looked.connect(self._show_missing)
        self.list = LowList(self)
        self.list.setObjectName("folderList")
        self.list.setAccessibleName(panel.title)
        self.list.setModel(self.model)
        self._nothing = QLabel(self.tr("No folder is watched yet: add one."), self.list.viewport())
        self._nothing.setObjectName("paneEmpty")
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.put_below(self.list, self._buttons())
        self._enable()

    def refresh(self) -> None:
        """Look into the folders."""
        self._watching.look()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""

    def _buttons(self) -> QWidget:
        add = QPushButton(self.tr("Add a folder …"), self)
        add.clicked.connect(self._add)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        for widget in (add, self._remove):
            row.addWidget(widget)
        row.addStretch(1)
        return buttons

    def _add(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Watch a folder"))
        if name and self.model.add(Path(name)):
            self._apply()

    def _take(self) -> None:
        self.model.take(self.list.currentIndex().row())
        self._apply()

    def _apply(self) -> None:
        self._watching.watch(self.model.folders)
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(self.list.currentIndex().isValid())
        self._nothing.setVisible(self.model.rowCount() == 0)
        self._nothing.adjustSize()

    def _show_missing(self, looked: Looked) -> None:
        self.model.miss(looked.missing)
