"""The same story elsewhere: each place where it is printed again, how alike it is, a way there and one to compare."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db import reprints
from db.archive import Database
from db.reprints import Reprint
from viewer.ui import language, likeness
from viewer.ui.around.section import Section


class SameStory(Section):
    """The section; a line each, the oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sameStory")
        self._article = 0
        self.rows: list[QLabel] = []

    @staticmethod
    def read(db: Database, article: int) -> tuple[Reprint, ...]:
        """The places where an article's story is printed again."""
        return reprints.of(db, article)

    def put(self, article: int, found: Sequence[Reprint]) -> str:
        """Show the places."""
        self._article = article
        for row in self.rows:
            row.deleteLater()
        self.rows = [self._row(each) for each in found]
        for row in self.rows:
            self.column.addWidget(row)
        if len(found) == reprints.MOST:
            return self.tr("The same story in {0} other places or more").format(reprints.MOST)
        return self.tr("The same story in %Ln other place(s)", "", len(found))

    def _row(self, reprint: Reprint) -> QLabel:
        place = [reprint.newspaper]
        place += [language.short_day(reprint.date)] if reprint.date else []
        place += [language.page(reprint.page)] if reprint.page else []
        place += [likeness.words(reprint.likeness)]
        title = _link(f"article:{reprint.article}", reprint.title or self.tr("Untitled"))
        compare = _link(f"compare:{reprint.article}", self.tr("Compare"))
        row = QLabel(self)
        row.setObjectName("aroundRow")
        row.setText(f"{title}<br>{escape(' · '.join(place))} · {compare}")
        row.setAccessibleName(f"{reprint.title} · {' · '.join(place)}")
        row.setWordWrap(True)
        row.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        row.linkActivated.connect(self._follow)
        return row

    def _follow(self, link: str) -> None:
        kind, _, number = link.partition(":")
        if kind == "compare":
            self.compare_wanted.emit(self._article, int(number))
        else:
            self.article_chosen.emit(int(number))


def _link(address: str, text: str) -> str:
    return f'<a href="{address}" style="text-decoration:none">{escape(text)}</a>'
