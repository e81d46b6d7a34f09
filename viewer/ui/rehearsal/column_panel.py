"""What the columns of a table hold: a box above each, the first rows below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.ui.tokens import SPACE

if TYPE_CHECKING:
    from viewer.importing.tables.vocabulary import Table

_ROWS = 8
_WIDTH = 140


def names() -> dict[str, str]:
    """What a column can hold, by the names of Choice.columns, in words."""
    translate = QCoreApplication.translate
    return {
        "headline": translate("columns", "Headline"), "kicker": translate("columns", "Kicker"),
        "deck": translate("columns", "Deck"), "column": translate("columns", "Column"),
        "byline": translate("columns", "Byline"), "body": translate("columns", "Text"),
        "dateline": translate("columns", "Dateline"), "place": translate("columns", "Place"),
        "kind": translate("columns", "Kind"), "date": translate("columns", "Date"),
        "year": translate("columns", "Year"), "month": translate("columns", "Month"),
        "day": translate("columns", "Day"), "newspaper": translate("columns", "Newspaper"),
        "edition": translate("columns", "Edition"), "number": translate("columns", "Issue number"),
        "whole_number": translate("columns", "Whole number"), "page": translate("columns", "Page"),
        "section": translate("columns", "Section"), "position": translate("columns", "Place on the page"),
        "address": translate("columns", "Address"), "ignore": translate("columns", "Not taken in"),
    }  # fmt: skip


class ColumnPanel(QWidget):
    """The panel; tells what all columns hold as soon as one of them was decided."""

    columns_meant = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QComboBox] = []
        head = QLabel(self.tr("Say what the columns hold: an article needs at least its text or its headline."), self)
        head.setObjectName("rehearsalNote")
        head.setWordWrap(True)
        self._cells = QTableWidget(self)
        self._cells.setObjectName("columnCells")
        self._cells.setAccessibleName(self.tr("Columns"))
        self._cells.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._cells.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._cells.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cells.setWordWrap(False)
        self._cells.verticalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(head)
        column.addWidget(self._cells)

    def show_table(self, table: Table) -> None:
        """Show a table's columns, each under what it is taken to hold."""
        rows = table.rows[:_ROWS]
        self._cells.clear()
        self._cells.setColumnCount(len(table.columns))
        self._cells.setRowCount(1 + len(rows))
        self._cells.setHorizontalHeaderLabels([each or self.tr("no name") for each in table.header])
        self._boxes = [self._box(each, name) for each, name in zip(table.columns, table.header, strict=False)]
        for number, box in enumerate(self._boxes):
            self._cells.setCellWidget(0, number, box)
            self._cells.setColumnWidth(number, _WIDTH)
            for row, cells in enumerate(rows, 1):
                if number < len(cells):
                    self._cells.setItem(row, number, QTableWidgetItem(" ".join(cells[number][:_WIDTH].split())))
        self._cells.setRowHeight(0, self._boxes[0].sizeHint().height() + SPACE[0] if self._boxes else SPACE[4])

    def columns(self) -> tuple[str, ...]:
        """What each column holds."""
        return tuple(str(box.currentData()) for box in self._boxes)

    def _box(self, chosen: str, name: str) -> QComboBox:
        box = QComboBox(self._cells)
        box.setAccessibleName(self.tr("What column “{0}” holds").format(name))
        for value, said in names().items():
            box.addItem(said, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self.columns_meant.emit(self.columns()))
        return box
