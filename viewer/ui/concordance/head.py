"""The head of the concordance: what was searched, how often it stands in the archive, the lines' order, the export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from db.search.concordance import Order
from viewer.ui.tokens import SPACE


class ConcordanceHead(QWidget):
    """The pane; tells when another order is chosen, counting is to go on, or a file of some kind is wanted."""

    order_chosen = Signal()
    more_wanted = Signal()
    file_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.count = self._label("paneTitle"), self._label("paneNote")
        self._order = QComboBox(self)
        self._order.setAccessibleName(self.tr("Order of lines"))
        self._order.addItem(self.tr("By date"), "date")
        self._order.addItem(self.tr("By the text before"), "left")
        self._order.addItem(self.tr("By the text after"), "right")
        self._order.activated.connect(self.order_chosen)
        self.go_on = QPushButton(self.tr("Go on counting"), self)
        self.go_on.clicked.connect(self.more_wanted)
        self.export = QPushButton(self.tr("Export …"), self)
        menu = QMenu(self)
        menu.addAction(self.tr("Table for any program (CSV) …"), lambda: self.file_wanted.emit(".csv"))
        menu.addAction(self.tr("Workbook (XLSX) …"), lambda: self.file_wanted.emit(".xlsx"))
        self.export.setMenu(menu)
        self._arrange()

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        chosen: Order = self._order.currentData()
        return chosen

    def show_order(self, order: Order) -> None:
        """Say in which order the lines stand."""
        self._order.setCurrentIndex(self._order.findData(order))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(0)
        return label

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[1])
        row.addLayout(words, 1)
        for control in (self.go_on, self._order, self.export):
            row.addWidget(control)
