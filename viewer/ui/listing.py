"""What stands in the list: the articles of a page or an issue, or in their place, for a while, a search's hits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db import articles, browse
from db.clippings import Clipping, Folder
from db.records import ArticleListing, Hit
from db.search.find import Result
from db.search.nodes import Query
from viewer import messages
from viewer.ui import language, rows
from viewer.ui.frame import Listed

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class Listing(QObject):
    """Fills the list of one window, and brings back what hits had displaced, as it stood."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._db, self._frame, self._finding = window.db, window.frame, window.finding
        self._status = window.statusBar()
        self._displaced: Listed | None = None
        frame, searching = self._frame, self._finding.searching
        frame.tree.page_chosen.connect(self.list_page)
        frame.tree.issue_chosen.connect(self.list_issue)
        frame.search_bar.cleared.connect(self.leave_search)
        frame.find_bar.closed.connect(lambda: frame.reader.mark(self.query))
        frame.result_model.more_wanted.connect(searching.more)
        self._finding.asked.connect(lambda _: self._status.clearMessage())
        searching.found.connect(self._show_result)
        searching.more_found.connect(self._add_hits)

    @property
    def query(self) -> Query | None:
        """The search whose hits are listed."""
        result = self._finding.searching.result
        return result.query if result else None

    def list_page(self, page: int) -> None:
        """List the articles of a page; a search is over with it."""
        self._end_search()
        listings = articles.on_page(self._db, page)
        if listings:
            own = next(each for each in browse.pages(self._db, listings[0].issue) if each.id == page)
            self._show(listings, f"{language.page(own.label)} {own.section or ''}".strip())

    def list_issue(self, issue: int) -> None:
        """List the articles of an issue; a search is over with it."""
        self._end_search()
        self._show(articles.of_issue_listed(self._db, issue), self.tr("Whole issue"))

    def list_folder(self, folder: Folder, clippings: Sequence[Clipping], scroll: int) -> None:
        """List what is in a clippings folder, scrolled down by so many pixels; a search is over with it.

        Where the folder is listed already it is only shown as it is now.
        """
        if folder.id != self._frame.folder:
            self._end_search()
            self._displaced = None
        count = len(clippings)
        title = f"{folder.name} · " + self.tr("%Ln article(s)", "", count)
        note = self.tr("%Ln more are gone; they come back when they are imported again.", "", folder.away)
        empty = self.tr("Nothing is in this folder: Ctrl+J clips the article that is read.")
        shown = rows.of_clippings(clippings)
        self._frame.put_list(Listed(title, note if folder.away else "", shown, count, empty, scroll, folder.id))

    def leave_search(self) -> None:
        """Take the hits away and list what they had displaced, as it stood, with the article that is read selected."""
        self._end_search()
        before, reading = self._displaced, self._frame.reader.reading
        if before is None:
            return
        self._displaced = None
        self._frame.put_list(before)
        if reading is not None and reading.article.id is not None:
            self._frame.results.show_article(reading.article.id)
            self._frame.results.verticalScrollBar().setValue(before.scroll)

    def clear(self) -> None:
        """List nothing."""
        self._end_search()
        self._displaced = None
        self._frame.put_list(Listed("", "", (), 0, ""))

    def _end_search(self) -> None:
        self._finding.leave()
        self._frame.search_bar.forget()
        self._frame.reader.mark(None)
        self._status.clearMessage()

    def _show_result(self, result: Result) -> None:
        """List hits in place of what is listed."""
        if self._displaced is None:
            self._displaced = self._frame.listed
        hits = tuple(rows.of_hit(hit) for hit in result.hits)
        empty = self.tr("Nothing was found. Fewer words find more; “…” means exactly these characters.")
        said = self.tr("%Ln article(s) found", "", result.total)
        note = messages.result_note(result, self._finding.searching.seconds, language.say)
        self._frame.put_list(Listed(said, note, hits, result.total, empty))
        self._frame.focus_on("list")
        self._frame.reader.mark(result.query)

    def _add_hits(self, hits: tuple[Hit, ...]) -> None:
        """List more hits behind the last."""
        self._frame.result_model.add([rows.of_hit(hit) for hit in hits])

    def _show(self, listings: list[ArticleListing], name: str) -> None:
        self._displaced = None
        if listings:
            issue = browse.issue(self._db, listings[0].issue)
            where = " · ".join(part for part in (issue.newspaper, language.day(issue.date)) if part)
            title = f"{name} · " + self.tr("%Ln article(s)", "", len(listings))
            shown = tuple(rows.of_listing(each) for each in listings)
            self._frame.put_list(Listed(title, where, shown, len(shown), ""))
            self._frame.focus_on("list")
