"""The map of the window: its panes, and what happens in one when something is chosen in another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from db import browse
from db.archive import Database
from viewer import messages
from viewer.importing.choices import Choices
from viewer.ui import fonts, language, memory, theme
from viewer.ui.actions import Actions
from viewer.ui.after_import import AfterImport
from viewer.ui.annotating import Annotating
from viewer.ui.around.pane import AroundPane
from viewer.ui.beside import Beside
from viewer.ui.carrying import Carrying
from viewer.ui.citing.citing import Citing
from viewer.ui.clipping import Clippings
from viewer.ui.commands import Commands
from viewer.ui.digesting import Digesting
from viewer.ui.exporting.exporting import Exporting
from viewer.ui.finding import Finding
from viewer.ui.frame import Frame
from viewer.ui.highlighting import Highlighting
from viewer.ui.importing import Importing
from viewer.ui.kept_searches import KeptSearches
from viewer.ui.listing import Listing
from viewer.ui.narrowing import Narrowing
from viewer.ui.opening import Opening
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
        self.exporting, self.upkeep = Exporting(self), Upkeep(path, self)
        self.beside = Beside(db, path, self)
        self.around = AroundPane(path, settings, self.frame)
        self.frame.put_around(self.around)
        self.watching, self.digesting = Watching(path, settings, self), Digesting(path, self)
        self.narrowing = Narrowing(self)
        self._commands = Commands(self)
        self.actions_ = Actions(self, self.menuBar(), self._commands.slots())
        self.status = Status(self.statusBar())
        self.kept = KeptSearches(self)
        self.annotating, self.highlighting = Annotating(self), Highlighting(self)
        self.citing = Citing(self)
        self.opening, self.listing = Opening(self), Listing(self)
        self.clipping = Clippings(self)
        self.carrying = Carrying(self)
        AfterImport(self)
        # The way through the hits is told of them when they are in the list.
        self.walking = Walking(self.frame, self.searching, self)
        self._put_buttons()
        self._connect_panes()
        self._connect_work()
        self._begin()

    def _put_buttons(self) -> None:
        keys = self.actions_.by_key
        self.frame.put_buttons(
            [keys[key] for key in ("sidebar", "back", "forward")],
            [keys["zoom_out"], keys["zoom_in"], self.actions_.submenus["theme"].menuAction()]
            + [keys[key] for key in ("copy_cited", "export", "print")],
        )
        self.frame.reader.addActions([keys[key] for key in ("copy_article", "copy_picture", "save_picture")])
        self.frame.reader.addActions([keys[key] for key in ("copy_citation", "copy_cited")])
        self._commands.fill_submenus()

    def _connect_panes(self) -> None:
        frame, reader, beside = self.frame, self.frame.reader, self.beside
        frame.search_bar.query_meant.connect(self.finding.ask_text)
        frame.search_bar.list_wanted.connect(frame.results.setFocus)
        frame.find_bar.text_meant.connect(reader.find_text)
        frame.find_bar.stepped.connect(reader.next_mark)
        frame.empty.files_wanted.connect(self._commands.import_files)
        frame.empty.folder_wanted.connect(self._commands.import_folder)
        frame.empty.sample_wanted.connect(self._commands.sample)
        reader.versions_wanted.connect(lambda: self.actions_.by_key["versions"].trigger())
        reader.mark_reached.connect(frame.find_bar.show_place)
        reader.zoom_changed.connect(self.status.show_zoom)
        self.around.compare_wanted.connect(lambda one, other: beside.versions.show_pair(one, other))
        self.around.word_chosen.connect(self.finding.ask_text)

    def _connect_work(self) -> None:
        digesting, status = self.digesting, self.status
        self.importing.began.connect(digesting.pause)
        self.importing.rested.connect(digesting.go_on)
        self.beside.dictionary_changed.connect(digesting.look)
        digesting.progressed.connect(status.show_digest)
        digesting.rested.connect(lambda: status.show_digest(None))
        digesting.rested.connect(self.around.refresh)
        self.upkeep.current.connect(status.show_indexed)
        self.upkeep.checked.connect(self._show_faults)
        for telling in (self.upkeep, self.walking, self.citing, self.carrying, self.exporting.pictures):
            telling.told.connect(self.tell)
        for saving in (self.exporting, self.beside):
            saving.saved.connect(lambda target: self.tell(self.tr("Saved: {0}").format(target)))
        self.exporting.printed.connect(lambda: self.tell(self.tr("Sent to the printer.")))
        works = (self.searching, self.importing, self.exporting, self.upkeep, self.watching, self.beside, self.asking)
        for failing in (*works, self.kept, self.narrowing, self.over_time, self.around, self.carrying, digesting):
            failing.failed.connect(self.tell_error)

    def _begin(self) -> None:
        self.dress()
        memory.restore_sizes(self.settings, self, self.frame)
        self.refresh()
        self.opening.reopen()
        self.upkeep.make_current()
        self.watching.start()
        self.digesting.look()
        if not fonts.has_chinese():
            self.frame.notice.say(self.tr("No Chinese font is installed: install one, such as Noto Serif CJK."))

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders, once the user has seen what that would do."""
        self.asking.ask(paths)

    def import_at_once(self, paths: list[Path], choices: Choices | None = None) -> None:
        """Import files and folders without a question."""
        self.frame.notice.progress(self.tr("Importing …"), 0, 0)
        self.importing.start(paths, choices)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, but not those that are dragged out of this window."""
        if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.import_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def refresh(self) -> None:
        """Show the archive as it is now."""
        totals = browse.totals(self.db)
        self.frame.tree.reload()
        self.frame.show_empty(totals.issues == 0)
        self.frame.search_bar.count(totals.articles)
        self.status.show_total(totals.articles)
        self.status.show_zoom(self.frame.reader.zoom)
        self.opening.enable_ways()
        self.around.refresh()
        if (number := self.opening.current_article()) is not None:
            self.frame.tree.show_at(browse.path_to(self.db, number))

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
        self.highlighting.dress(scheme)
        self.exporting.dress(scheme)
        self.clipping.dress(scheme)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panes that there is no room for; what is being read is the last to go."""
        super().resizeEvent(event)
        if event.size().width() < SLIM <= event.oldSize().width() and self.opening.current_article() is not None:
            self.frame.focus_on("reader")
        self.frame.fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it was left, and let nothing go on behind it."""
        memory.keep(self.settings, self.path, self, self.frame)
        self.finding.leave()
        self.over_time.stop()
        self.narrowing.stop()
        self.asking.stop()
        self.exporting.stop()
        self.carrying.stop()
        self.importing.cancel()
        self.upkeep.stop()
        self.around.stop()
        self.beside.stop()
        self.watching.stop()
        self.digesting.stop()
        self.citing.stop()
        self.kept.finish()
        self.annotating.finish()
        self.highlighting.finish()
        self.clipping.finish()
        super().closeEvent(event)
