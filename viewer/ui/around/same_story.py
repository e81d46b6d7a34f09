"""The same story elsewhere: each place where it is printed again, how alike it is, a way there and one to compare."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from db import reprints
from db.archive import Database
from db.reprints import Reprint
from viewer.ui import language, likeness
from viewer.ui.around.section import Section, link


class SameStory(Section):
    """The section; a line each, the oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sameStory")

    @staticmethod
    def read(db: Database, article: int) -> tuple[Reprint, ...]:
        """The places where an article's story is printed again."""
        return reprints.of(db, article)

    def put(self, article: int, found: Sequence[Reprint]) -> str:
        """Show the places."""
        self.show_lines(self._line(article, each) for each in found)
        if len(found) == reprints.MOST:
            return self.tr("The same story in {0} other places or more").format(reprints.MOST)
        return self.tr("The same story in %Ln other place(s)", "", len(found))

    def _line(self, article: int, reprint: Reprint) -> tuple[str, str]:
        where = language.where(reprint.newspaper, reprint.date, reprint.page, likeness.words(reprint.likeness))
        title = link(f"article:{reprint.article}", reprint.title or self.tr("Untitled"))
        compare = link(f"compare:{article}:{reprint.article}", self.tr("Compare"))
        return f"{title}<br>{escape(where)} · {compare}", f"{reprint.title} · {where}"
