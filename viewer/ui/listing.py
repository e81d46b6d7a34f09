"""What stands in the list: the articles of a page or an issue, or in their place, for a while, a search's hits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from db import articles, browse
from db.archive import Database
from db.records import ArticleListing, Hit
from db.search.find import Result
from viewer import messages
from viewer.ui import language, results
from viewer.ui.frame import Frame, Listed


class Listing(QObject):
    """Fills the list of one window, and brings back what hits had displaced, as it stood."""

    def __init__(self, db: Database, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._db, self._frame = db, frame
        self._displaced: Listed | None = None

    def show_page(self, page: int) -> None:
        """List the articles of a page."""
        listings = articles.on_page(self._db, page)
        if listings:
            own = next(each for each in browse.pages(self._db, listings[0].issue) if each.id == page)
            self._show(listings, f"{language.page(own.label)} {own.section or ''}".strip())

    def show_issue(self, issue: int) -> None:
        """List the articles of an issue."""
        self._show(articles.of_issue_listed(self._db, issue), self.tr("Whole issue"))

    def show_result(self, result: Result, seconds: float) -> None:
        """List hits, found in so many seconds, in place of what is listed."""
        if self._displaced is None:
            self._displaced = self._frame.listed
        rows = tuple(results.of_hit(hit) for hit in result.hits)
        empty = self.tr("Nothing was found. Fewer words find more; “…” means exactly these characters.")
        said = self.tr("%Ln article(s) found", "", result.total)
        note = messages.result_note(result, seconds, language.say)
        self._frame.put_list(Listed(said, note, rows, result.total, empty))
        self._frame.focus_on("list")

    def add_hits(self, hits: tuple[Hit, ...]) -> None:
        """List more hits behind the last."""
        self._frame.result_model.add([results.of_hit(hit) for hit in hits])

    def bring_back(self, article: int | None) -> None:
        """List again what hits had displaced, where it stood, with the article that is read by now selected."""
        before = self._displaced
        if before is None:
            return
        self._displaced = None
        self._frame.put_list(before)
        if article is not None:
            self._frame.results.show_article(article)
            self._frame.results.verticalScrollBar().setValue(before.scroll)

    def clear(self) -> None:
        """List nothing."""
        self._displaced = None
        self._frame.put_list(Listed("", "", (), 0, ""))

    def _show(self, listings: list[ArticleListing], name: str) -> None:
        self._displaced = None
        if listings:
            issue = browse.issue(self._db, listings[0].issue)
            where = " · ".join(part for part in (issue.newspaper, language.day(issue.date)) if part)
            title = f"{name} · " + self.tr("%Ln article(s)", "", len(listings))
            rows = tuple(results.of_listing(each) for each in listings)
            self._frame.put_list(Listed(title, where, rows, len(rows), ""))
            self._frame.focus_on("list")
