"""The table of an import's files: one row a file, a box to tick, several chosen at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.ui.rehearsal import file_model
from viewer.ui.rehearsal.file_model import FileModel, Index
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_WIDTHS = {
    file_model.NAME: 216, file_model.NEWSPAPER: 112, file_model.DATE: 116, file_model.PAGES: 64, file_model.NEW: 52,
    file_model.REVISED: 60, file_model.THERE: 52, file_model.DOUBTS: 60, file_model.ENCODING: 84,
    file_model.FORMAT: 92, file_model.STATUS: 216,
}  # fmt: skip


class _BarDelegate(QStyledItemDelegate):
    """Marks a chosen row by a bar at its left, as the window's other lists do."""

    def __init__(self, parent: QObject, scheme: Scheme) -> None:
        super().__init__(parent)
        self._accent = QColor(COLOURS[scheme].accent)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The end of a path tells files apart: it is its middle that gives way."""
        super().initStyleOption(option, index)
        if index.column() == file_model.NAME:
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        # The row has the focus, not one of its cells.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if selected and index.column() == 0:
            painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), self._accent)


class FileTable(QTableView):
    """The view; tells when other files are chosen, and when the chosen ones are to be left out or taken in."""

    chosen = Signal()
    toggled = Signal()

    def __init__(self, model: FileModel, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("rehearsalFiles")
        self.setAccessibleName(self.tr("Files"))
        self.setModel(model)
        self.setItemDelegate(_BarDelegate(self, scheme))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._nothing = QLabel(self.viewport())
        self._nothing.setObjectName("listEmpty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._lay_out()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        model.modelReset.connect(self.chosen)

    def _lay_out(self) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(QFontMetrics(self.font()).height() + SPACE[2])
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setSortingEnabled(True)
        # What would happen stands beside the name, where it is seen however narrow the sheet is.
        heads.moveSection(heads.visualIndex(file_model.STATUS), heads.visualIndex(file_model.NAME) + 1)

    @property
    def keys(self) -> list[str]:
        """The keys of the chosen files, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.report(row).key for row in rows]

    def say_why_empty(self, why: str) -> None:
        """Say in place of rows why there are none."""
        self._nothing.setText(why)
        self._nothing.setVisible(bool(why))

    def choose_first(self) -> None:
        """Choose the first row where none is chosen."""
        if self._model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def choose(self, key: str) -> None:
        """Choose a file, where it is shown."""
        row = self._model.row_of(key)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0, QModelIndex()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said in place of rows in the middle."""
        super().resizeEvent(event)
        self._nothing.setGeometry(self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks all chosen files or none; Home and End go to the first and the last of them."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = 0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1
            self.setCurrentIndex(self._model.index(row, 0))
        else:
            super().keyPressEvent(event)
