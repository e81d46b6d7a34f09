"""What an article is about: its keywords, each a link to a search."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db import keywords
from db.archive import Database
from db.records import Keyword
from viewer.ui.around.section import Section

_WORDS = 12
"""Keywords that are shown, the weightiest of those that are kept."""
_IN_STRIP = 4


class Keywords(Section):
    """The section; one line of links."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keywordsSection")
        self._words: tuple[Keyword, ...] = ()
        self.links = QLabel(self)
        self.links.setObjectName("aroundRow")
        self.links.setAccessibleName(self.tr("Keywords"))
        self.links.setWordWrap(True)
        self.links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.links.linkActivated.connect(lambda link: self.word_chosen.emit(self._words[int(link)].word))
        self.column.addWidget(self.links)

    @staticmethod
    def read(db: Database, article: int) -> tuple[Keyword, ...]:
        """The keywords of an article."""
        return keywords.of(db, article)

    def put(self, article: int, found: Sequence[Keyword]) -> str:
        """Show the keywords."""
        self._words = tuple(found[:_WORDS])
        links = (
            f'<a href="{n}" style="text-decoration:none">{_unbroken(each.word)}</a>'
            for n, each in enumerate(self._words)
        )
        self.links.setText(" &nbsp; ".join(links))
        first = " ".join(each.word for each in self._words[:_IN_STRIP])
        return self.tr("Keywords: {0}").format(first) if self._words else ""


def _unbroken(word: str) -> str:
    """A word that isn't parted at the end of a line."""
    return "\u2060".join(escape(char) for char in word)
