"""The map of the window: its panes, and what happens in one when something is chosen in another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from viewer.ui import memory, theme
from viewer.ui.preferences import values
from viewer.ui.settings import Settings
from viewer.ui.tokens import SLIM, Scheme
from viewer.ui.top_bar import TopBar

if TYPE_CHECKING:
    from db.archive import Database
    from viewer.importing.choices import Choices
    from viewer.ui.changing_file import Change


_WEB = ("http", "https")


class Dressed(Protocol):
    """What takes the colours of a scheme."""

    def dress(self, scheme: Scheme) -> None:
        """Take them."""


# What the panes are made of is imported where it is used: the bare window is painted before any of it is loaded.


class MainWindow(QMainWindow):
    """The window over one archive; tells what is only to be had with another window in its place.

    That is another archive, this one in another language or size, or something done with its file while it is closed.
    """

    archive_wanted = Signal(object)
    anew_wanted = Signal()
    change_wanted = Signal(object)

    painted = Signal()
    """The window can be seen for the first time."""

    def __init__(self, path: Path, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Baoku 报库")
        self.setWindowTitle(f"{path.stem} — Baoku 报库")
        self.path, self.settings = path, settings
        self.top = TopBar(self)
        self._is_painted = self.is_furnished = False
        bare = QWidget(self)
        column = QVBoxLayout(bare)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.top)
        column.addStretch(1)
        self.setCentralWidget(bare)
        self.dress()
        memory.restore_window(settings, self)
        self.top.search_bar.setFocus()

    def say_opening(self) -> None:
        """Say what is waited for, unless it is there."""
        if not self.is_furnished:
            self.statusBar().showMessage(self.tr("The archive is being opened …"))

    def furnish(self, db: Database) -> None:
        """Put in the panes over an archive; what has been typed meanwhile stays and is searched."""
        from viewer.ui import rooms

        bar, typed = self.top.search_bar, self.top.search_bar.text()
        has_focus = bar.hasFocus()
        self.db, path, settings = db, self.path, self.settings
        self.frame = rooms.Frame(self.top, rooms.IssueTreeModel(db, self), self)
        self.setCentralWidget(self.frame)
        self.finding, self.importing = rooms.Finding(path, settings, self), rooms.Importing(path, self)
        self.searching = self.finding.searching
        self.over_time = rooms.OverTime(path, self.finding, self.frame.time_strip, self)
        self.asking = rooms.Asking(path, settings, self)
        self.fetching = rooms.Fetching(path, self)
        self.exporting, self.upkeep = rooms.Exporting(self), rooms.Upkeep(path, self)
        self.beside = rooms.Beside(db, path, self)
        self.around = rooms.AroundPane(path, settings, self.frame)
        self.frame.put_around(self.around)
        self.watching, self.digesting = rooms.Watching(path, settings, self), rooms.Digesting(path, self)
        self.backing_up = rooms.BackingUp(path, settings, lambda: self.importing.is_running, self)
        self.narrowing = rooms.Narrowing(self)
        self._commands = rooms.Commands(self)
        self.actions_ = rooms.Actions(self, self.menuBar(), self._commands.slots())
        self.status = rooms.Status(self.statusBar())
        self.kept = rooms.KeptSearches(self)
        self.annotating, self.highlighting = rooms.Annotating(self), rooms.Highlighting(self)
        self.citing = rooms.Citing(self)
        self.opening, self.listing = rooms.Opening(self), rooms.Listing(self)
        self.clipping = rooms.Clippings(self)
        self.carrying = rooms.Carrying(self)
        self.preferring = rooms.Preferring(self)
        rooms.AfterImport(self)
        # The way through the hits is told of them when they are in the list.
        self.walking = rooms.Walking(self.frame, self.searching, self)
        self._put_buttons()
        self._connect_panes()
        self._connect_work()
        self.statusBar().clearMessage()
        self.is_furnished = True
        self.setAcceptDrops(True)
        if (layout := self.layout()) is not None and self.isVisible():
            # Nothing else would tell the panes now how much room there is.
            self.frame.show()
            layout.activate()
        self._begin()
        if not bar.isEnabled():
            self.frame.empty.setFocus()
        elif has_focus:
            bar.setFocus()
        if typed:
            bar.setText(typed)

    def _put_buttons(self) -> None:
        keys = self.actions_.by_key
        self.top.put_buttons(
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
        frame.empty.watch_wanted.connect(lambda: self.preferring.open("import"))
        frame.empty.archive_wanted.connect(self._commands.open_archive)
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
        self.upkeep.looked_through.connect(self._show_after_crash)
        self.fetching.fetched.connect(self.import_paths)
        tellers = (
            self.upkeep,
            self.walking,
            self.citing,
            self.carrying,
            self.exporting.pictures,
            self.backing_up,
            self.fetching,
        )
        for telling in tellers:
            telling.told.connect(self.tell)
        for saving in (self.exporting, self.beside):
            saving.saved.connect(lambda target: self.tell(self.tr("Saved: {0}").format(target)))
        self.exporting.printed.connect(lambda: self.tell(self.tr("Sent to the printer.")))
        works = (self.searching, self.importing, self.exporting, self.upkeep, self.watching, self.beside, self.asking)
        panes = (self.kept, self.narrowing, self.over_time, self.around, self.carrying)
        for failing in (*works, *panes, self.backing_up, self.fetching, digesting):
            failing.failed.connect(self.tell_error)

    def _begin(self) -> None:
        from viewer.ui import fonts

        self.dress()
        memory.restore_sizes(self.settings, self.frame)
        self.refresh()
        if self.settings.of(values.REOPEN):
            self.opening.reopen()
        self.upkeep.make_current()
        self.watching.start()
        self.digesting.look()
        self.backing_up.look()
        self.preferring.say_troubles()
        if not fonts.has_chinese():
            self.frame.notice.say(self.tr("No Chinese font is installed: install one, such as Noto Serif CJK."))

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders, once the user has seen what that would do."""
        self.asking.ask(paths)

    def import_at_once(self, paths: list[Path], choices: Choices | None = None) -> None:
        """Import files and folders without a question."""
        self.frame.notice.progress(self.tr("Importing …"), 0, 0)
        self.importing.start(paths, choices)

    def change_file(self, change: Change) -> None:
        """Have something done with the archive's file, for which it is closed, unless an import would be cut off."""
        if self.may_leave():
            self.change_wanted.emit(change)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and links, but not what is dragged out of this window."""
        if event.source() is None and any(_is_wanted(url) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, once what lies in the web is fetched."""
        urls = event.mimeData().urls()
        self.import_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        links = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls if url.scheme() in _WEB]
        if links:
            self.fetching.fetch(links)
        event.acceptProposedAction()

    def refresh(self) -> None:
        """Show the archive as it is now."""
        from db import browse

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
        scheme = theme.scheme(self.settings.of(values.THEME))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, scheme)
        if self.is_furnished:
            for each in self._dressed():
                each.dress(scheme)

    def _dressed(self) -> tuple[Dressed, ...]:
        """What takes the colours of a scheme when others are chosen."""
        frame = self.frame
        panes = (frame.search_bar, frame.tree, frame.results, frame.reader, frame.time_strip, frame.empty)
        beside = (self.actions_, self.around, self.beside, self.exporting, self.preferring)
        return (*panes, *beside, self.narrowing, self.kept, self.annotating, self.highlighting, self.clipping)

    def tell(self, text: str) -> None:
        """Say what just happened, in the status bar."""
        self.statusBar().showMessage(text)

    def tell_error(self, error: Exception) -> None:
        """Say what went wrong, in the window; what we have no sentence for is our own mistake and goes on."""
        from viewer import messages
        from viewer.ui import language

        if not isinstance(error, messages.WORLD):
            raise error
        self.frame.notice.say(messages.sentence(error, language.say, language.day))

    def _show_faults(self, faults: list[str]) -> None:
        if faults:
            self.frame.notice.say(self.tr("The archive has faults: put back a backup."), "\n".join(faults))

    def _show_after_crash(self, faults: list[str]) -> None:
        if faults:
            said = self.tr("The program ended unexpectedly the last time. The archive has faults: put back a backup.")
            self.frame.notice.say(said, "\n".join(faults))
            return
        said = self.tr("The program ended unexpectedly the last time. The archive was looked through: it has no fault.")
        if self.frame.notice.isVisible():
            # What stands there, as notes that were rescued, is of more use.
            self.tell(said)
        else:
            self.frame.notice.say(said)

    def may_leave(self) -> bool:
        """Whether another archive may take the window's place now, with a word if not: an import would be cut off."""
        if self.importing.is_running:
            self.tell(self.tr("An import is under way: wait for its end, or cancel it."))
        return not self.importing.is_running

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # What follows is not done within the painting.
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for several panes any more, show what is being read."""
        super().resizeEvent(event)
        if not self.is_furnished:
            return
        if event.size().width() < SLIM <= event.oldSize().width() and self.opening.current_article() is not None:
            self.frame.focus_on("reader")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it was left, and let nothing go on behind it."""
        if self.is_furnished:
            self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        memory.keep(self.settings, self.path, self, self.frame)
        self.finding.leave()
        self.over_time.stop()
        self.narrowing.stop()
        self.asking.stop()
        self.fetching.stop()
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
        self.backing_up.stop()
        self.preferring.stop()


def _is_wanted(url: QUrl) -> bool:
    """Whether it is something to import that is dragged."""
    return url.isLocalFile() or url.scheme() in _WEB
