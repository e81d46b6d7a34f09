"""The find bar: looks for text in the article that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE


class FindBar(QWidget):
    """The pane, hidden until wanted; tells what to look for and where to go."""

    text_meant = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = LineEdit(self)
        self._text.setObjectName("findText")
        self._text.setAccessibleName(self.tr("Find in the article"))
        self._text.setPlaceholderText(self.tr("Find in the article"))
        self._text.setMaximumWidth(320)
        self._count = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[2], SPACE[0], SPACE[2], SPACE[0])
        row.addWidget(self._text)
        for sign, name, by in (("↑", self.tr("Previous place"), -1), ("↓", self.tr("Next place"), 1)):
            row.addWidget(self._button(sign, name, by))
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._button("×", self.tr("Close"), 0))
        self._text.textChanged.connect(self.text_meant)
        self._text.returnPressed.connect(lambda: self.stepped.emit(1))
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self._text.selectAll()
        self._text.setFocus()

    def show_place(self, number: int, total: int) -> None:
        """Say at which place of how many the reader stands."""
        self._count.setText(f"{number} / {total}" if total else self.tr("Not in this article"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _button(self, sign: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.stepped.emit(by) if by else self._close())
        return button

    def _close(self) -> None:
        self.hide()
        self._text.clear()
        self.closed.emit()
