"""The rows of the saved searches: names that can be changed in place, dragged into another order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from db.searches import SavedSearch
from viewer.ui import asking_words

Index = QModelIndex | QPersistentModelIndex
SAVED_ROLE = Qt.ItemDataRole.UserRole + 1


class SavedModel(QAbstractListModel):
    """The saved searches; tells a new name or another order, and shows it at once."""

    renamed = Signal(int, str)
    reordered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SavedSearch] = []

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The searches in their order."""
        return tuple(self._rows)

    def show(self, searches: Sequence[SavedSearch]) -> None:
        """Show these; where they are the same ones their rows stay, with what is new in them."""
        if [each.id for each in searches] == [each.id for each in self._rows]:
            self._rows = list(searches)
            if searches:
                self.dataChanged.emit(self.index(0), self.index(len(searches) - 1))
            return
        self.beginResetModel()
        self._rows = list(searches)
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """The row of a search by its number."""
        return next((row for row, each in enumerate(self._rows) if each.id == number), None)

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """Put one row in front of another; a list calls it when a row is dragged."""
        if count != 1 or before in (row, row + 1) or not 0 <= before <= len(self._rows):
            return False
        self.beginMoveRows(source, row, row, target, before)
        self._rows.insert(before - 1 if before > row else before, self._rows.pop(row))
        self.endMoveRows()
        self.reordered.emit(tuple(each.id for each in self._rows))
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        each = self._rows[index.row()]
        if role == SAVED_ROLE:
            return each
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return each.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return asking_words.line(each.asked)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return each.name if each.hits is None else f"{each.name}, {each.hits:,}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Call a search something else; blanks are no name."""
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        if name != self._rows[index.row()].name:
            self.renamed.emit(self._rows[index.row()].id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction
