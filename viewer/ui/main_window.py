"""The map of the window: its panes, and what happens in one when something is chosen in another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from db import articles, browse, history, issues
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import Mark
from db.search.find import Result
from db.search.nodes import Query
from viewer import messages
from viewer.importing.choices import Choices
from viewer.importing.report import Progress
from viewer.ui import fonts, language, memory, pace, theme
from viewer.ui.actions import Actions
from viewer.ui.after_import import AfterImport
from viewer.ui.annotating import Annotating
from viewer.ui.around.pane import AroundPane
from viewer.ui.beside import Beside
from viewer.ui.commands import Commands
from viewer.ui.digesting import Digesting
from viewer.ui.exporting import Exporting
from viewer.ui.finding import Finding
from viewer.ui.frame import Frame
from viewer.ui.history import History
from viewer.ui.importing import Importing
from viewer.ui.kept_searches import KeptSearches
from viewer.ui.listing import Listing
from viewer.ui.narrowing import Narrowing
from viewer.ui.reader import Reading
from viewer.ui.rehearsal.asking import Asking
from viewer.ui.settings import Settings
from viewer.ui.status import Status
from viewer.ui.timeline.over_time import OverTime
from viewer.ui.tokens import SLIM
from viewer.ui.tree_model import IssueTreeModel
from viewer.ui.upkeep import Upkeep
from viewer.ui.walking import Walking
from viewer.ui.watching import Watching


class MainWindow(QMainWindow):
    """The window over one archive; tells when another archive or language is wanted, for that is another window."""

    archive_wanted = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, db: Database, path: Path, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Baoku 报库")
        self.setWindowTitle(f"{path.stem} — Baoku 报库")
        self.setAcceptDrops(True)
        self.db, self.path, self.settings = db, path, settings
        self.frame = Frame(IssueTreeModel(db, self), self)
        self.setCentralWidget(self.frame)
        self.finding, self.importing = Finding(path, settings, self), Importing(path, self)
        self.searching = self.finding.searching
        self.over_time = OverTime(path, self.finding, self.frame.time_strip, self)
        self.asking = Asking(path, settings, self)
        self.exporting, self.upkeep = Exporting(path, self), Upkeep(path, self)
        self._listing = Listing(db, self.frame, self)
        self.beside = Beside(db, path, self)
        self.around = AroundPane(path, settings, self.frame)
        self.frame.put_around(self.around)
        self.watching, self.digesting = Watching(path, settings, self), Digesting(path, self)
        self.history = History()
        self.narrowing = Narrowing(self)
        self._commands = Commands(self)
        self.actions_ = Actions(self, self.menuBar(), self._commands.slots())
        self._status = Status(self.statusBar())
        self.kept = KeptSearches(self)
        self.annotating = Annotating(self)
        keys = self.actions_.by_key
        self.frame.put_buttons(
            [keys[key] for key in ("sidebar", "back", "forward")],
            [keys["zoom_out"], keys["zoom_in"], self.actions_.submenus["theme"].menuAction()]
            + [keys[key] for key in ("copy_cited", "export", "print")],
        )
        self._connect()
        self._connect_imports()
        self._connect_digesting()
        self._commands.fill_submenus()
        self.dress()
        memory.restore_sizes(settings, self, self.frame)
        self.refresh()
        self._reopen()
        self.upkeep.make_current()
        self.watching.start()
        self.digesting.look()
        if not fonts.has_chinese():
            self.frame.notice.say(self.tr("No Chinese font is installed: install one, such as Noto Serif CJK."))

    def _connect(self) -> None:
        frame, reader = self.frame, self.frame.reader
        for pane in (frame.tree, frame.results, reader, self.around):
            pane.article_chosen.connect(self.open_article)
        frame.tree.page_chosen.connect(self.list_page)
        frame.tree.issue_chosen.connect(self.list_issue)
        frame.search_bar.query_meant.connect(self.finding.ask_text)
        frame.search_bar.cleared.connect(self.leave_search)
        frame.search_bar.list_wanted.connect(frame.results.setFocus)
        frame.result_model.more_wanted.connect(self.searching.more)
        frame.notice.cancelled.connect(self.importing.cancel)
        frame.find_bar.text_meant.connect(reader.find_text)
        frame.find_bar.stepped.connect(reader.next_mark)
        frame.find_bar.closed.connect(lambda: reader.mark(self._query()))
        frame.empty.files_wanted.connect(self._commands.import_files)
        frame.empty.folder_wanted.connect(self._commands.import_folder)
        frame.empty.sample_wanted.connect(self._commands.sample)
        reader.page_wanted.connect(self._follow_jump)
        reader.versions_wanted.connect(lambda: self.actions_.by_key["versions"].trigger())
        reader.mark_reached.connect(frame.find_bar.show_place)
        self.around.compare_wanted.connect(self.beside.compare)
        self.around.word_chosen.connect(self.finding.ask_text)
        self.digesting.rested.connect(self.around.refresh)
        reader.zoom_changed.connect(self._status.show_zoom)
        self.finding.asked.connect(lambda _: self.statusBar().clearMessage())
        self.searching.found.connect(self._show_result)
        self.searching.more_found.connect(self._listing.add_hits)
        self.walking = Walking(frame, self.searching, self)
        self.walking.told.connect(self.tell)
        self.beside.mention_chosen.connect(self.open_mention)
        self.importing.progressed.connect(self._show_progress)
        self.importing.finished.connect(self.upkeep.tidy)
        for work in (self.exporting, self.beside):
            work.saved.connect(lambda target: self.tell(self.tr("Saved: {0}").format(target)))
        self.exporting.printed.connect(lambda: self.tell(self.tr("Sent to the printer.")))
        self.upkeep.current.connect(self._status.show_indexed)
        self.upkeep.checked.connect(self._show_faults)
        self.upkeep.reindexed.connect(lambda: self.tell(self.tr("The index was rebuilt.")))
        self.upkeep.backed_up.connect(lambda target: self.tell(self.tr("Backed up: {0}").format(target)))
        works = (self.searching, self.importing, self.exporting, self.upkeep, self.watching, self.beside, self.asking)
        for failing in (*works, self.kept, self.narrowing, self.over_time, self.around):
            failing.failed.connect(self.tell_error)

    def _connect_imports(self) -> None:
        after = AfterImport(self)
        self.watching.settled.connect(self.importing.start)
        self.asking.import_wanted.connect(self.import_at_once)
        self.importing.finished.connect(after.show_report)
        self.importing.finished.connect(self.asking.archive_changed)
        self.importing.undone.connect(self.asking.archive_changed)
        self.importing.undone.connect(after.show_undone)
        self.frame.notice.report_wanted.connect(self.beside.show_run)
        self.frame.notice.undo_wanted.connect(self.importing.undo)
        self.beside.undo_wanted.connect(self.importing.undo)
        self.beside.issue_chosen.connect(after.open_issue)
        self.beside.again_wanted.connect(after.read_again)

    def _connect_digesting(self) -> None:
        self.importing.began.connect(self.digesting.pause)
        self.importing.rested.connect(self.digesting.go_on)
        self.beside.dictionary_changed.connect(self.digesting.look)
        self.digesting.progressed.connect(self._status.show_digest)
        self.digesting.rested.connect(lambda: self._status.show_digest(None))
        self.digesting.failed.connect(self.tell_error)

    # Reading

    def open_article(self, number: int) -> None:
        """Show an article, marked with the search that led to it."""
        try:
            issue_id = articles.issue_of(self.db, number)
        except NoSuchRecord as error:
            self.tell_error(error)
            return
        before, after = (self._name(each) for each in articles.neighbours(self.db, number))
        pages = frozenset(page.label for page in browse.pages(self.db, issue_id))
        versions = len(history.revisions(self.db, number))
        heading = issues.heading(self.db, issue_id)
        reading = Reading(articles.get(self.db, number), heading, before, after, pages, versions)
        self.history.leave(self.frame.reader.verticalScrollBar().value())
        self.history.visit(number)
        self.frame.reader.show_reading(reading, self._query())
        self.narrowing.explain(reading.article)
        self.annotating.show(number)
        self.around.show_article(number)
        self.show_where(number)
        self._status.show_encoding(issues.sources(self.db, issue_id))
        self.actions_.enable_for_article(True)
        self._enable_ways()
        if self.frame.width() < SLIM:
            self.frame.focus_on("reader")

    def open_mention(self, number: int, mark: Mark, query: Query) -> None:
        """Show an article at one of the places that a query matches."""
        self.open_article(number)
        if self.current_article() == number:
            if query != self._query():
                self.frame.reader.mark(query)
            self.frame.reader.go_to(mark)

    def list_page(self, page: int) -> None:
        """List the articles of a page; a search is over with it."""
        self._end_search()
        self._listing.show_page(page)

    def list_issue(self, issue: int) -> None:
        """List the articles of an issue; a search is over with it."""
        self._end_search()
        self._listing.show_issue(issue)

    def current_article(self) -> int | None:
        """The number of the article in the reader."""
        reading = self.frame.reader.reading
        return reading.article.id if reading else None

    def show_where(self, number: int) -> None:
        """Show in the list and the tree where an article stands; out of a search its page is listed."""
        if self.searching.result is None and self.frame.result_model.row_of(number) is None:
            page = articles.first_page(self.db, number)
            if page is not None:
                self.list_page(page)
        self.frame.results.show_article(number)
        self.frame.tree.show_at(browse.path_to(self.db, number))

    def _name(self, number: int | None) -> tuple[int, str] | None:
        listed = articles.listings(self.db, [number]) if number is not None else []
        return (listed[0].id, listed[0].title) if listed else None

    def _follow_jump(self, label: str) -> None:
        reading = self.frame.reader.reading
        pages = browse.pages(self.db, reading.issue.id) if reading and reading.issue.id else []
        page = next((each.id for each in pages if each.label == label), None)
        if page is None:
            self.tell(self.tr("Page {0} of this issue is not in the archive.").format(label))
        else:
            self.list_page(page)

    def _enable_ways(self) -> None:
        reading = self.frame.reader.reading
        self.actions_.by_key["versions"].setEnabled(reading is not None and reading.versions > 0)
        for key, by in (("back", -1), ("forward", 1)):
            self.actions_.by_key[key].setEnabled(self.history.can_go(by))

    # Searching

    def leave_search(self) -> None:
        """Take the hits away and put back what was listed, as it stood."""
        self._end_search()
        self._listing.bring_back(self.current_article())

    def leave_all(self) -> None:
        """Leave what is listed and read, as it is not there any more, for the newest issue."""
        self._end_search()
        self._listing.clear()
        self.frame.reader.forget()
        self.annotating.show(None)
        self.around.clear()
        self.refresh()
        self._open_newest()

    def _end_search(self) -> None:
        self.finding.leave()
        self.frame.search_bar.forget()
        self.frame.reader.mark(None)
        self.statusBar().clearMessage()

    def _query(self) -> Query | None:
        result = self.searching.result
        return result.query if result else None

    def _show_result(self, result: Result) -> None:
        self._listing.show_result(result, self.searching.seconds)
        self.frame.reader.mark(result.query)

    # Importing

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders, once the user has seen what that would do."""
        self.asking.ask(paths)

    def import_at_once(self, paths: list[Path], choices: Choices | None = None) -> None:
        """Import files and folders without a question."""
        self.frame.notice.progress(self.tr("Importing …"), 0, 0)
        self.importing.start(paths, choices)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.import_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _show_progress(self, progress: Progress) -> None:
        text = self.tr("Importing: {0}").format(pace.line(progress))
        self.frame.notice.progress(text, progress.done, progress.total)

    # The whole

    def refresh(self) -> None:
        """Show the archive as it is now."""
        totals = browse.totals(self.db)
        self.frame.tree.reload()
        self.frame.show_empty(totals.issues == 0)
        self.frame.search_bar.count(totals.articles)
        self._status.show_total(totals.articles)
        self._status.show_zoom(self.frame.reader.zoom)
        self.actions_.enable_for_article(self.current_article() is not None)
        self._enable_ways()
        self.around.refresh()
        if (number := self.current_article()) is not None:
            self.frame.tree.show_at(browse.path_to(self.db, number))

    def _reopen(self) -> None:
        """Open what was open when this archive was left."""
        memory.open_branches(self.settings, self.path, self.frame)
        last = memory.last_article(self.settings, self.path)
        if last is not None and articles.exists(self.db, last[0]):
            self.open_article(last[0])
            self.frame.reader.scroll_later(last[1])
        else:
            self._open_newest()

    def _open_newest(self) -> None:
        if newest := browse.newest_issue(self.db):
            self.list_issue(newest)
            self.frame.results.step(1)

    def dress(self) -> None:
        """Take the colours that are chosen."""
        scheme = theme.scheme(self.settings.get("view/theme", theme.SYSTEM))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, scheme)
        frame = self.frame
        panes = (frame.tree, frame.results, frame.reader, frame.search_bar, frame.time_strip, frame.empty)
        for pane in (*panes, self.actions_):
            pane.dress(scheme)
        self.narrowing.dress(scheme)
        self.around.dress(scheme)
        self.beside.dress(scheme)
        self.kept.dress(scheme)
        self.annotating.dress(scheme)

    def tell(self, text: str) -> None:
        """Say what just happened, in the status bar."""
        self.statusBar().showMessage(text)

    def tell_error(self, error: Exception) -> None:
        """Say what went wrong, in the window; what we have no sentence for is our own mistake and goes on."""
        if not isinstance(error, messages.WORLD):
            raise error
        self.frame.notice.say(messages.sentence(error, language.say, language.day))

    def _show_faults(self, faults: list[str]) -> None:
        if faults:
            self.frame.notice.say(self.tr("The archive has faults: put back a backup."), "\n".join(faults))
        else:
            self.tell(self.tr("The archive has no fault."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panes that there is no room for; what is being read is the last to go."""
        super().resizeEvent(event)
        if event.size().width() < SLIM <= event.oldSize().width() and self.current_article() is not None:
            self.frame.focus_on("reader")
        self.frame.fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it was left, and let nothing go on behind it."""
        memory.keep(self.settings, self.path, self, self.frame)
        self.finding.leave()
        self.over_time.stop()
        self.narrowing.stop()
        self.asking.stop()
        self.importing.cancel()
        self.upkeep.stop()
        self.around.stop()
        self.beside.stop()
        self.watching.stop()
        self.digesting.stop()
        self.kept.finish()
        self.annotating.finish()
        super().closeEvent(event)
