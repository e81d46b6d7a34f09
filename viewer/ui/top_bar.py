"""The bar above the panes: the search in its middle, commands on both sides of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.ui.search_bar import SearchBar
from viewer.ui.tokens import ICON, SPACE


class TopBar(QWidget):
    """The pane; the window shows it before there are any others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE[1], SPACE[0] + 2, SPACE[1], SPACE[0] + 2)
        self._row.setSpacing(SPACE[0])
        self._row.addStretch(1)
        self.search_bar = SearchBar(self)
        self.search_bar.setMinimumWidth(180)
        self.search_bar.setMaximumWidth(560)
        self._row.addWidget(self.search_bar, 4)
        self._row.addStretch(1)

    def put_buttons(self, before: list[QAction], after: list[QAction]) -> None:
        """Put commands into the bar, before and behind the search."""
        for place, action in enumerate(before):
            self._row.insertWidget(place, self._button(action))
        for action in after:
            self._row.addWidget(self._button(action))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(action.text())
        return button
