"""The table of files as it is seen: rows without a grid, the failed ones told by colour."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from db.records import ImportedFile
from viewer.ui.imports.files import FILE_ROLE, NUMBERS, FileModel, Index
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_WIDTHS = (300, 130, 110, 120, 80, 90)


class _CellDelegate(QStyledItemDelegate):
    """Draws a cell."""

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
        painter.setPen(QPen(QColor(self._colour(index))))
        area = rect.adjusted(SPACE[3] if column == 0 else SPACE[1], 0, -SPACE[1], 0)
        side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _colour(self, index: Index) -> str:
        file: ImportedFile = index.data(FILE_ROLE)
        if index.column() == 0:
            return self.colours.ink
        telling = (index.column() == 1 and file.status == "failed") or index.column() == NUMBERS[1]
        return self.colours.accent if telling else self.colours.second


class FileTable(QTableView):
    """The table; tells which file is looked at, and which is to be opened."""

    file_chosen = Signal(object)
    file_opened = Signal(object)

    def __init__(self, model: FileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fileTable")
        self.setAccessibleName(self.tr("Files"))
        self._model = model
        self._delegate = _CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(lambda index, _: self.file_chosen.emit(index.data(FILE_ROLE)))
        self.activated.connect(lambda index: self.file_opened.emit(index.data(FILE_ROLE)))
        model.modelReset.connect(lambda: self.file_chosen.emit(None))

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE[1] + 2)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.sectionClicked.connect(self._sort)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    @property
    def file(self) -> ImportedFile | None:
        """The file that is looked at."""
        found: ImportedFile | None = self.currentIndex().data(FILE_ROLE)
        return found

    def show_file(self, number: int | None = None) -> None:
        """Look at a file, or at the first of those shown."""
        row = self._model.row_of(number) if number is not None else None
        index = self._model.index(row or 0, 0)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, rows)

    def _sort(self, column: int) -> None:
        """By a column, by it the other way round, and then as read again."""
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        following = {(column, ascending): (column, descending), (column, descending): (-1, ascending)}
        self._sorted = following.get(self._sorted, (column, ascending))
        self.horizontalHeader().setSortIndicatorShown(self._sorted[0] >= 0)
        self.horizontalHeader().setSortIndicator(*self._sorted)
        looked_at = self.file
        self._model.sort(*self._sorted)
        self.show_file(looked_at.id if looked_at else None)
