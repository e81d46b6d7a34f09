"""What a section of the pane around an article is: how it is read, and how it shows what was read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.archive import Database
from viewer.ui.tokens import SPACE


class Section(QWidget):
    """Reads in a job, shows in the window; tells which article or word was chosen, and which articles to compare."""

    article_chosen = Signal(int)
    compare_wanted = Signal(int, int)
    word_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, SPACE[2])
        self.column.setSpacing(SPACE[1])

    @staticmethod
    def read(db: Database, article: int) -> Any:
        """What is shown of an article, read in another thread with a connection of its own."""
        raise NotImplementedError

    def put(self, article: int, found: Any) -> str:
        """Show what was read of an article, and give the words for the folded strip; none where there is nothing."""
        raise NotImplementedError
