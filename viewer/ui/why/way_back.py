"""The way back from words that were searched one by one to the very characters that were typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records import Asked
from db.search.find import Result
from viewer.ui.why.exactly import exactly
from viewer.ui.why.line import Line


class WayBack(Line):
    """A line to click, hidden where the characters themselves were searched; tells what is to be asked instead."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wayBack")
        self._instead: Asked | None = None
        self.clicked.connect(lambda: self.asked.emit(self._instead))
        self.hide()

    def show_result(self, result: Result) -> None:
        """Offer the way back from a result that went another way."""
        text = exactly(result.asked.text) if result.words else None
        self.setVisible(text is not None)
        if text is not None:
            self._instead = replace(result.asked, text=text)
            self.say(self.tr("Search exactly {0}").format(text))
