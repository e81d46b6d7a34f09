"""What is read in one window: articles opened, the way back to them, and the panes that stand by what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db import articles, browse, history, issues
from db.errors import NoSuchRecord
from db.records import Mark, PageListing
from db.search.nodes import Query
from viewer.ui import memory
from viewer.ui.history import History
from viewer.ui.reader import Reading
from viewer.ui.tokens import SLIM

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class Opening(QObject):
    """Opens articles in the reader, and goes from them to others."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._db, self._frame = window, window.db, window.frame
        self._history = History()
        for pane in (self._frame.tree, self._frame.results, self._frame.reader, window.around):
            pane.article_chosen.connect(self.open_article)
        self._frame.reader.page_wanted.connect(self._follow_jump)
        window.beside.mention_chosen.connect(self.open_mention)

    def open_article(self, number: int) -> None:
        """Show an article, marked with the search that led to it."""
        try:
            reading = self._read(number)
        except NoSuchRecord as error:
            self._window.tell_error(error)
            return
        window, reader = self._window, self._frame.reader
        self._history.leave(reader.verticalScrollBar().value())
        self._history.visit(number)
        reader.show_reading(reading, window.listing.query)
        window.narrowing.explain(reading.article)
        window.annotating.show(number)
        window.highlighting.show(number)
        window.clipping.show()
        window.around.show_article(number)
        self.show_where(number)
        window.status.show_encoding(issues.sources(self._db, articles.issue_of(self._db, number)))
        self.enable_ways()
        if self._frame.width() < SLIM:
            self._frame.focus_on("reader")

    def open_mention(self, number: int, mark: Mark, query: Query) -> None:
        """Show an article at one of the places that a query matches."""
        self.open_article(number)
        if self.current_article() == number:
            if query != self._window.listing.query:
                self._frame.reader.mark(query)
            self._frame.reader.go_to(mark)

    def open_issue(self, number: int) -> None:
        """List an issue and show its first article."""
        self._window.listing.list_issue(number)
        self._frame.results.step(1)

    def open_newest(self) -> None:
        """Open the newest issue, if there is one."""
        if newest := browse.newest_issue(self._db):
            self.open_issue(newest)

    def reopen(self) -> None:
        """Open what was open when this archive was left."""
        settings, path = self._window.settings, self._window.path
        memory.open_branches(settings, path, self._frame)
        last = memory.last_article(settings, path)
        if last is not None and articles.exists(self._db, last[0]):
            self.open_article(last[0])
            self._frame.reader.scroll_later(last[1])
        else:
            self.open_newest()

    def renew(self) -> None:
        """Show list and article as they are now, where they were; the newest issue where the article is gone."""
        window, reader, number = self._window, self._frame.reader, self.current_article()
        if number is None or not articles.exists(self._db, number):
            self._leave_all()
            return
        page = articles.first_page(self._db, number)
        if window.listing.query is not None:
            window.finding.again()
        elif page is not None and self._frame.folder is None:
            window.listing.list_page(page)
        scroll = reader.verticalScrollBar().value()
        self.open_article(number)
        reader.scroll_now(scroll)

    def current_article(self) -> int | None:
        """The number of the article in the reader."""
        reading = self._frame.reader.reading
        return reading.article.id if reading else None

    def show_where(self, number: int) -> None:
        """Show in the list and the tree where an article stands; out of a search its page is listed."""
        if self._window.listing.query is None and self._frame.result_model.row_of(number) is None:
            page = articles.first_page(self._db, number)
            if page is not None:
                self._window.listing.list_page(page)
        self._frame.results.show_article(number)
        self._frame.tree.show_at(browse.path_to(self._db, number))

    def enable_ways(self) -> None:
        """Allow the commands that lead on from what is read, or do something with it."""
        reading, actions = self._frame.reader.reading, self._window.actions_
        actions.enable_for_article(reading is not None)
        actions.by_key["versions"].setEnabled(reading is not None and reading.versions > 0)
        for key, by in (("back", -1), ("forward", 1)):
            actions.by_key[key].setEnabled(self._history.can_go(by))

    def travel(self, by: int) -> None:
        """Go back, or forward again, to what was read, as far down as it was left."""
        reader = self._frame.reader
        self._history.leave(reader.verticalScrollBar().value())
        if stop := self._history.go(by):
            self.open_article(stop[0])
            reader.scroll_now(stop[1])

    def step_article(self, by: int) -> None:
        """Open the next article of the issue, or the one before."""
        reading = self._frame.reader.reading
        beside = (reading.following if by > 0 else reading.previous) if reading else None
        if beside is not None:
            self.open_article(beside[0])

    def step_page(self, by: int) -> None:
        """Open the next page of the issue, or the one before."""
        reading, pages = self._frame.reader.reading, self._pages()
        if reading is not None and pages and reading.article.placements:
            here = next(n for n, page in enumerate(pages) if page.label == reading.article.placements[0].page)
            if 0 <= here + by < len(pages):
                self._window.listing.list_page(pages[here + by].id)
                self._frame.results.step(1)

    def step_issue(self, by: int) -> None:
        """Open the newspaper's next issue, or the one before."""
        reading = self._frame.reader.reading
        if reading is not None and reading.issue.id is not None:
            issue = browse.issue_beside(self._db, reading.issue.id, by)
            if issue is not None:
                self.open_issue(issue)

    def _read(self, number: int) -> Reading:
        issue = articles.issue_of(self._db, number)
        before, after = (self._name(each) for each in articles.neighbours(self._db, number))
        outline = issues.outline(self._db, issue)
        pages = frozenset(page.label for page in outline.pages)
        versions = len(history.revisions(self._db, number))
        return Reading(articles.get(self._db, number), outline, before, after, pages, versions)

    def _name(self, number: int | None) -> tuple[int, str] | None:
        listed = articles.listings(self._db, [number]) if number is not None else []
        return (listed[0].id, listed[0].title) if listed else None

    def _pages(self) -> list[PageListing]:
        """The pages of the issue that is read."""
        reading = self._frame.reader.reading
        return browse.pages(self._db, reading.issue.id) if reading and reading.issue.id else []

    def _follow_jump(self, label: str) -> None:
        page = next((each.id for each in self._pages() if each.label == label), None)
        if page is None:
            self._window.tell(self.tr("Page {0} of this issue is not in the archive.").format(label))
        else:
            self._window.listing.list_page(page)

    def _leave_all(self) -> None:
        """Leave what is listed and read, as it is not there any more, for the newest issue."""
        self._window.listing.clear()
        self._frame.reader.forget()
        self._window.annotating.show(None)
        self._window.highlighting.show(None)
        self._window.clipping.show()
        self._window.around.clear()
        self._window.refresh()
        self.open_newest()
