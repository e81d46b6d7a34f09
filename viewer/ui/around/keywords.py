"""What an article is about: its keywords, each a link to a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db import keywords
from db.archive import Database
from db.records import Keyword
from viewer.ui.around.section import Section, link

_WORDS = 12
"""Keywords that are shown, the weightiest of those that are kept."""
_IN_STRIP = 4


class Keywords(Section):
    """The section; one line of links."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keywordsSection")

    @staticmethod
    def read(db: Database, article: int) -> tuple[Keyword, ...]:
        """The keywords of an article."""
        return keywords.of(db, article)

    def put(self, article: int, found: Sequence[Keyword]) -> str:
        """Show the keywords."""
        words = [each.word for each in found[:_WORDS]]
        links = (link(f"word:{word}", _unbroken(word)) for word in words)
        self.show_lines([(" &nbsp; ".join(links), self.tr("Keywords"))] if words else [])
        return self.tr("Keywords: {0}").format(" ".join(words[:_IN_STRIP])) if words else ""


def _unbroken(word: str) -> str:
    """A word that isn't parted at the end of a line."""
    return "\u2060".join(word)
