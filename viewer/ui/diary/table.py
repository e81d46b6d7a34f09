"""The search diary as a table: when, what, through which filters, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from db.folding import fold
from db.searches import DiaryEntry
from viewer.ui import language
from viewer.ui.tokens import COLOURS, SPACE, Scheme

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_WHAT = 1
_NUMBERS = 3
"""The first of the columns that hold numbers."""
_WIDTHS = (170, 300, 220, 90, 90, 90)


class DiaryModel(QAbstractTableModel):
    """The entries that fit what the table is narrowed to, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[DiaryEntry, ...] = ()
        self._shown: list[DiaryEntry] = []
        self._wanted = ""

    @property
    def entries(self) -> tuple[DiaryEntry, ...]:
        """All entries."""
        return self._entries

    @property
    def shown(self) -> tuple[DiaryEntry, ...]:
        """Those that are seen."""
        return tuple(self._shown)

    def show(self, entries: Sequence[DiaryEntry]) -> None:
        """Hold other entries."""
        self._entries = tuple(entries)
        self._sift()

    def narrow(self, text: str) -> None:
        """Show only entries in whose text, filters or day a text stands."""
        self._wanted = fold(text.strip())
        self._sift()

    def _sift(self) -> None:
        self.beginResetModel()
        self._shown = [each for each in self._entries if self._wanted in _searchable(each)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self.tr("When"), self.tr("Search"), self.tr("Filters"), self.tr("Hits"), self.tr("Articles")
        return (*names, self.tr("Seconds"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (_WHAT, _WHAT + 1):
            return _cells(entry)[index.column()]
        return None


class _Delegate(QStyledItemDelegate):
    """Draws a cell; what was asked stands in ink, the rest quieter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        colours, rect, column = self.colours, option.rect, index.column()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            if column == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
        painter.setPen(QColor(colours.ink if column == _WHAT else colours.second))
        last = column == len(_WIDTHS) - 1
        area = rect.adjusted(SPACE[3] if column == 0 else SPACE[1], 0, -SPACE[3] if last else -SPACE[1], 0)
        side = Qt.AlignmentFlag.AlignRight if column >= _NUMBERS else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class DiaryTable(QTableView):
    """The table; tells which search is to be asked again, and which are to be forgotten."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, model: DiaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("diaryTable")
        self.setAccessibleName(self.tr("Search history"))
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.data(ENTRY_ROLE).asked))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    @property
    def selected(self) -> tuple[DiaryEntry, ...]:
        """The entries that are selected."""
        return tuple(index.data(ENTRY_ROLE) for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks again, Delete forgets."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index.data(ENTRY_ROLE).asked)
        elif event.key() == Qt.Key.Key_Delete and self.selected:
            self.forgotten.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        """What was asked is asked again by a click on it; a click elsewhere only selects."""
        if index.column() == _WHAT and len(self.selected) == 1:
            self.chosen.emit(index.data(ENTRY_ROLE).asked)

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE[1] + 2)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)


def _cells(entry: DiaryEntry) -> tuple[str, ...]:
    asked = entry.asked
    what = " ".join(asked.text.split()) or "—"
    numbers = f"{entry.hits:,}", f"{entry.articles:,}", f"{entry.seconds:.2f}"
    return language.moment(entry.when), what, "  ".join(asked.filters), *numbers


def _searchable(entry: DiaryEntry) -> str:
    return fold("\n".join((*_cells(entry)[:3], entry.when)))
