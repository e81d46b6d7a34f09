"""The table of the files of an import run, some or all of them, in the order read or by a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records import ImportedFile
from viewer import messages
from viewer.ui import language

Index = QModelIndex | QPersistentModelIndex
Shown = Literal["all", "doubtful", "failed"]
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
NUMBERS = (4, 5)
"""Columns that hold counts."""


def doubts(file: ImportedFile) -> int:
    """How many warnings there are about a file."""
    return len(file.warnings)


def encoding_name(file: ImportedFile) -> str:
    """The encoding of a file's text; nothing for one that was read as bytes."""
    return file.encoding.upper() if file.encoding and file.encoding != "binary" else ""


def _name(file: ImportedFile) -> str:
    return PurePath(file.path).name


_KEYS: tuple[Callable[[ImportedFile], Any], ...] = (
    _name,
    lambda file: file.status,
    lambda file: file.encoding or "",
    lambda file: file.format or "",
    lambda file: -file.articles,
    lambda file: -doubts(file),
)
_PASSES: dict[Shown, Callable[[ImportedFile], bool]] = {
    "all": lambda file: True,
    "doubtful": lambda file: bool(file.warnings),
    "failed": lambda file: file.status == "failed",
}


class FileModel(QAbstractTableModel):
    """Holds the lines of a whole run and shows those that a filter passes; a cell is made when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._titles = (
            translate("files", "File"), translate("files", "Outcome"), translate("files", "Encoding"),
            translate("files", "Format"), translate("files", "Articles"), translate("files", "Warnings"),
        )  # fmt: skip
        self._files: tuple[ImportedFile, ...] = ()
        self._rows: list[ImportedFile] = []
        self._text = ""
        self._kind: Shown = "all"
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, files: Sequence[ImportedFile]) -> None:
        """Show the files of another run."""
        self._files = tuple(files)
        self._sift()

    def sift(self, text: str, kind: Shown) -> None:
        """Show only files whose path holds some text, and of these all, those with warnings, or those that failed."""
        self._text, self._kind = text.casefold(), kind
        self._sift()

    @property
    def files(self) -> tuple[ImportedFile, ...]:
        """The files of the run, shown or not."""
        return self._files

    def row_of(self, file: int) -> int | None:
        """The row that a file is shown in."""
        return next((row for row, each in enumerate(self._rows) if each.id == file), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the order in which the files were read."""
        self._order = (column, order)
        self._sift()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        file = self._rows[index.row()]
        if role == FILE_ROLE:
            return file
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(file, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return file.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {_cell(file, index.column())}"
        return None

    def _sift(self) -> None:
        passes = _PASSES[self._kind]
        self.beginResetModel()
        self._rows = [each for each in self._files if passes(each)]
        if self._text:
            self._rows = [each for each in self._rows if self._text in each.path.casefold()]
        column, order = self._order
        if column >= 0:
            self._rows.sort(key=_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()


def _cell(file: ImportedFile, column: int) -> str:
    match column:
        case 0:
            return _name(file)
        case 1:
            return messages.status(file, language.say)
        case 2:
            return encoding_name(file)
        case 3:
            return messages.format_name(file.format, language.say)
        case 4:
            return f"{file.articles:,}" if file.articles else ""
        case _:
            return f"{doubts(file):,}" if file.warnings else ""
