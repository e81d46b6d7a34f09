"""Why the article that is read is a hit: which words of the search stand where, in a quiet line below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db.search.why import Found
from viewer.ui.why import phrases


class WhyLine(QLabel):
    """The line, hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyLine")
        self.setAccessibleName(self.tr("Why this hit"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setIndent(0)
        self.hide()

    def show_found(self, found: Sequence[Found]) -> None:
        """Say where the words stand."""
        said = phrases.found(found)
        self.setText(self.tr("Why this hit — {0}").format(said))
        self.setVisible(bool(said))
