"""What one window does with clippings folders: in the sidebar, in the list and below the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db import articles
from db import clippings as kept
from db.clippings import Clipping, Folder, Taken
from viewer import messages
from viewer.ui import language, rows
from viewer.ui.clippings.keeping import Contents, Keeping
from viewer.ui.clippings.popup import ClipPopup
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_OF_A_CLIPPING = ("unclip", "clip_up", "clip_down", "remark")


class Clippings(QObject):
    """Connects the panes of clippings to each other and to what writes them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._frame = window, window.frame
        self._pane, self._line = window.frame.folders, window.frame.remark_line
        self._popup = ClipPopup(window)
        self.keeping = Keeping(window.path, self)
        self._folders: tuple[Folder, ...] = ()
        self._listed: tuple[Clipping, ...] = ()
        self._wanted: int | None = None
        self._place: int | None = None
        self._was_delayed = self._is_listing = False
        self._connect_panes()
        self._connect_keeping()
        for changed in (window.importing.finished, window.importing.undone, window.upkeep.reindexed):
            changed.connect(lambda _=None: self._read_all())
        self.keeping.read()

    def _connect_panes(self) -> None:
        pane, line, popup, keeping = self._pane, self._line, self._popup, self.keeping
        pane.chosen.connect(self.open)
        pane.renamed.connect(keeping.rename)
        pane.removed.connect(keeping.remove)
        exporting = self._window.exporting
        pane.export_wanted.connect(exporting.export_folder)
        pane.print_wanted.connect(exporting.preview_folder)
        popup.folder_chosen.connect(self._clip)
        popup.named.connect(self._clip)
        line.remark_meant.connect(self._remark)
        line.away_wanted.connect(self.unclip)
        line.left.connect(self._frame.reader.setFocus)
        self._frame.results.delete_pressed.connect(self.unclip)
        self._frame.list_put.connect(self._follow_list)

    def _connect_keeping(self) -> None:
        keeping = self.keeping
        keeping.listed.connect(self._show_folders)
        keeping.shown.connect(self._show_contents)
        keeping.missed.connect(self._leave_folder)
        keeping.clipped.connect(self._say_clipped)
        keeping.taken_out.connect(self._say_taken_out)
        keeping.folder_removed.connect(self._say_folder_removed)
        keeping.delayed.connect(self._say_delayed)
        keeping.caught_up.connect(self._say_caught_up)
        keeping.failed.connect(self._say_failed)

    def ask(self, article: int) -> None:
        """Ask into which folder to clip an article."""
        within = [each.folder for each in kept.of_article(self._window.db, article)]
        self._popup.ask(self._folders, within)

    def open(self, folder: int) -> None:
        """List what is in a folder, and show its first article unless one of it is read."""
        self._wanted = folder
        self.keeping.show(folder)

    def show(self) -> None:
        """Show what is remarked of the article that is read now, if it is read out of a folder."""
        clipping, folder = self._read(), self._frame.folder
        if clipping is None or folder is None:
            self._line.leave()
        else:
            name = next((each.name for each in self._folders if each.id == folder), "")
            self._line.show_remark(folder, clipping.article, name, clipping.remark)
        for key in _OF_A_CLIPPING:
            self._window.actions_.by_key[key].setEnabled(clipping is not None)

    def unclip(self) -> None:
        """Take the article that is read out of the folder that is listed."""
        clipping, folder = self._read(), self._frame.folder
        if clipping is not None and folder is not None:
            self._line.flush()
            self._place = self._listed.index(clipping)
            self.keeping.unclip(folder, clipping.article)

    def move(self, by: int) -> None:
        """Put the clipping that is read one place up or down."""
        clipping, folder = self._read(), self._frame.folder
        if clipping is None or folder is None:
            return
        place = self._listed.index(clipping)
        to = place + by
        if not 0 <= to < len(self._listed):
            return
        order = list(self._listed)
        order.insert(to, order.pop(place))
        self._listed = tuple(order)
        self._frame.result_model.move(place, to)
        self._renew_rows()
        self._frame.results.scrollTo(self._frame.results.currentIndex())
        following = order[to + 1].article if to + 1 < len(order) else None
        self.keeping.move(folder, clipping.article, following)

    def write_remark(self) -> None:
        """Go to the field for what is remarked."""
        self._frame.focus_on("reader")
        self._line.write()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._pane.dress(scheme)
        self._popup.dress(scheme)

    def finish(self) -> None:
        """Have all that was typed written: the window goes."""
        self._line.flush()
        self.keeping.finish()

    def _read(self) -> Clipping | None:
        """The clipping of the folder that is listed whose article is read."""
        number = self._window.opening.current_article()
        here = self._listed if self._frame.folder is not None else ()
        return next((each for each in here if each.article == number), None)

    def _clip(self, folder: int | str) -> None:
        number = self._window.opening.current_article()
        if number is not None:
            self.keeping.clip(folder, number)

    def _remark(self, folder: int, article: int, text: str) -> None:
        self.keeping.remark(folder, article, text)
        if folder == self._frame.folder:
            same = (replace(each, remark=text) if each.article == article else each for each in self._listed)
            self._listed = tuple(same)
            self._renew_rows()

    def _renew_rows(self) -> None:
        self._frame.result_model.renew(rows.of_clippings(self._listed))

    def _read_all(self) -> None:
        self.keeping.read()
        if self._frame.folder is not None:
            self.keeping.show(self._frame.folder)

    def _show_folders(self, folders: tuple[Folder, ...]) -> None:
        self._folders = folders
        self._pane.show_folders(folders)

    def _show_contents(self, contents: Contents) -> None:
        """List a folder that is wanted, or one that is listed as it is now."""
        folder, listed = contents
        is_wanted, self._wanted = folder.id == self._wanted, None
        if not is_wanted and folder.id != self._frame.folder:
            return
        self._folders = tuple(folder if each.id == folder.id else each for each in self._folders)
        self._listed = listed
        scroll = 0 if is_wanted else self._frame.listed.scroll
        self._is_listing = True
        self._window.listing.list_folder(folder, listed, scroll)
        self._is_listing = False
        place, self._place = self._place, None
        if (clipping := self._read()) is not None:
            self._frame.results.show_article(clipping.article)
        elif listed and (is_wanted or place is not None):
            self._frame.results.go_to(min(place or 0, len(listed) - 1))
        if is_wanted:
            self._frame.focus_on("list")

    def _follow_list(self) -> None:
        """Stand by what is listed now; a folder that comes back into the list may have changed meanwhile."""
        folder = self._frame.folder
        self._pane.show_chosen(folder)
        if folder is not None and not self._is_listing:
            self.keeping.show(folder)
        self.show()

    def _leave_folder(self, folder: int) -> None:
        """List the page of what is read in place of a folder that is no more."""
        number = self._window.opening.current_article()
        if folder == self._frame.folder:
            page = None if number is None else articles.first_page(self._window.db, number)
            if page is None or number is None:
                self._window.listing.clear()
            else:
                self._window.listing.list_page(page)
                self._frame.results.show_article(number)

    def _say_clipped(self, folder: Folder, is_new: bool) -> None:
        said = self.tr("Clipped into “{0}”.") if is_new else self.tr("It is in “{0}” already.")
        self._window.tell(said.format(folder.name))
        if folder.id == self._frame.folder:
            self.keeping.show(folder.id)

    def _say_taken_out(self, taken: Taken) -> None:
        if not taken.slots:
            return
        title = next((each.title for each in self._listed if each.article == taken.slots[0].article), "")
        said = self.tr("“{0}” was removed from “{1}”.").format(title, taken.folder.name)
        self._frame.notice.say_undoable(said, lambda: self.keeping.put_back(taken))
        self.keeping.show(taken.folder.id)

    def _say_folder_removed(self, taken: Taken) -> None:
        count = len(taken.slots)
        said = self.tr("The folder “{0}” with %Ln article(s) was removed.", "", count).format(taken.folder.name)
        self._frame.notice.say_undoable(said, lambda: self.keeping.put_back(taken))
        self._leave_folder(taken.folder.id)

    def _say_delayed(self) -> None:
        self._was_delayed = True
        self._window.tell(self.tr("The archive is being written: clippings wait for it and are not lost."))

    def _say_caught_up(self) -> None:
        if self._was_delayed:
            self._was_delayed = False
            self._window.tell(self.tr("What had waited is written."))

    def _say_failed(self, error: Exception, text: str) -> None:
        """Say what went wrong; a remark that couldn't be written is shown, so that it can be copied."""
        if text:
            self._frame.notice.say(messages.sentence(error, language.say, language.day), text)
        else:
            self._window.tell_error(error)
        self._read_all()
