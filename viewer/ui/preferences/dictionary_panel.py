"""The way from the settings to the user dictionary, which is kept in the archive."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.ui.preferences.block import Block
from viewer.ui.preferences.entries import Panel
from viewer.ui.tokens import Scheme


class DictionaryPanel(Block):
    """The panel; tells when the dictionary is wanted."""

    wanted = Signal()

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(panel.title, panel.sentence, parent)
        button = QPushButton(self.tr("Open …"), self)
        button.setAccessibleName(panel.title)
        button.clicked.connect(self.wanted)
        self.put_beside(button, QWidget(self))

    def refresh(self) -> None:
        """It shows nothing that changes."""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
