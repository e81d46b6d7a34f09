"""Related articles: those that share keywords with the one that is read, the closest first."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from db.archive import Database
from db.records import Related
from db.related import related
from viewer.ui import language
from viewer.ui.around.section import Section, link


class RelatedArticles(Section):
    """The section; a line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedSection")

    @staticmethod
    def read(db: Database, article: int) -> tuple[Related, ...]:
        """The articles that share keywords with one."""
        return related(db, article)

    def put(self, article: int, found: Sequence[Related]) -> str:
        """Show the articles."""
        self.show_lines(map(self._line, found))
        return self.tr("%Ln related article(s)", "", len(found)) if found else ""

    def _line(self, each: Related) -> tuple[str, str]:
        where = language.where(each.newspaper, each.date, each.page, " ".join(each.words))
        title = link(f"article:{each.article}", each.title or self.tr("Untitled"))
        return f"{title}<br>{escape(where)}", f"{each.title} · {where}"
