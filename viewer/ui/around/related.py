"""Related articles: those that share keywords with the one that is read, the closest first."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db.archive import Database
from db.records import Related
from db.related import related
from viewer.ui import language
from viewer.ui.around.section import Section


class RelatedArticles(Section):
    """The section; a line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedSection")
        self.rows: list[QLabel] = []

    @staticmethod
    def read(db: Database, article: int) -> tuple[Related, ...]:
        """The articles that share keywords with one."""
        return related(db, article)

    def put(self, article: int, found: Sequence[Related]) -> str:
        """Show the articles."""
        for row in self.rows:
            row.deleteLater()
        self.rows = [self._row(each) for each in found]
        for row in self.rows:
            self.column.addWidget(row)
        return self.tr("%Ln related article(s)", "", len(found)) if found else ""

    def _row(self, each: Related) -> QLabel:
        where = (
            each.newspaper,
            language.short_day(each.date) if each.date else "",
            language.page(each.page) if each.page else "",
            " ".join(each.words),
        )
        told = " · ".join(part for part in where if part)
        title = escape(each.title or self.tr("Untitled"))
        row = QLabel(f'<a href="{each.article}" style="text-decoration:none">{title}</a><br>{escape(told)}', self)
        row.setObjectName("aroundRow")
        row.setAccessibleName(f"{each.title} · {told}")
        row.setWordWrap(True)
        row.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        row.linkActivated.connect(lambda link: self.article_chosen.emit(int(link)))
        return row
