"""What a section of the pane around an article is: how it is read, and the lines in which it shows what was read."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.archive import Database
from viewer.ui.tokens import SPACE


class Section(QWidget):
    """Reads in a job, shows in the window; tells which article or word was chosen, and which articles to compare."""

    article_chosen = Signal(int)
    compare_wanted = Signal(int, int)
    word_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, SPACE[2])
        self._column.setSpacing(SPACE[1])

    @staticmethod
    def read(db: Database, article: int) -> Any:
        """What is shown of an article, read in another thread with a connection of its own."""
        raise NotImplementedError

    def put(self, article: int, found: Any) -> str:
        """Show what was read of an article, and give the words for the folded strip; none where there is nothing."""
        raise NotImplementedError

    def show_lines(self, lines: Iterable[tuple[str, str]]) -> None:
        """Show lines of links in place of those before, each with its name for those who hear it."""
        for row in self.rows:
            row.deleteLater()
        self.rows = [self._row(html, name) for html, name in lines]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, html: str, name: str) -> QLabel:
        row = QLabel(html, self)
        row.setObjectName("aroundRow")
        row.setAccessibleName(name)
        row.setWordWrap(True)
        row.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        row.linkActivated.connect(self._follow)
        return row

    def _follow(self, address: str) -> None:
        kind, *targets = address.split(":")
        if kind == "article":
            self.article_chosen.emit(int(targets[0]))
        elif kind == "compare":
            self.compare_wanted.emit(*map(int, targets))
        else:
            self.word_chosen.emit(":".join(targets))


def link(address: str, text: str) -> str:
    """A link in a line: its address is article:12, compare:12:34 or word:潮汐."""
    return f'<a href="{escape(address)}" style="text-decoration:none">{escape(text)}</a>'
