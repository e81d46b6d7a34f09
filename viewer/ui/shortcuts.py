"""The keyboard shortcuts, command by command, as Help shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.ui.actions import Actions, commands, menus
from viewer.ui.tokens import SPACE


class ShortcutsDialog(QDialog):
    """Stands beside the window; every command with keys has its line in it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions.by_key
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 560)
        sheet = QWidget(self)
        self._grid = QGridLayout(sheet)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(SPACE[4])
        for key, title in menus().items():
            self._menu(key, title.partition("(&")[0].replace("&", ""))
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.addWidget(area)
        column.addWidget(buttons)

    def _menu(self, key: str, title: str) -> None:
        there = (command for command in commands() if command.menu == key and command.key in self._actions)
        held = [(command.text, keys) for command in there if (keys := self._actions[command.key].shortcuts())]
        if not held:
            return
        head = QLabel(title, self)
        font = QFont(head.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        head.setContentsMargins(0, SPACE[2], 0, 0)
        self._grid.addWidget(head, self._grid.rowCount(), 0)
        for text, keys in held:
            row = self._grid.rowCount()
            shown = QLabel("   ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys), self)
            shown.setObjectName("listNote")
            self._grid.addWidget(QLabel(text.rstrip(" …"), self), row, 0)
            self._grid.addWidget(shown, row, 1)
