"""What one window does with searches that are kept: saved ones, the diary, the palette, suggestions below the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records import Asked
from db.search import lookup
from db.search.find import Result
from db.searches import SavedSearch
from db.suggestions import suggest
from viewer.importing.report import Report
from viewer.ui.diary.keeping import DiaryKeeping
from viewer.ui.palette.palette import Palette
from viewer.ui.saved.keeping import Keeping
from viewer.ui.suggesting import Suggesting
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class KeptSearches(QObject):
    """Connects them to the search and to each other."""

    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pane = window.frame.saved
        self.keeping, self.diary = Keeping(window.path, self), DiaryKeeping(window.path, window.settings, self)
        self.palette = Palette(
            window.db, window.path, window.actions_, lambda: self._pane.searches, lambda: self.diary.recent, window
        )
        bar = window.frame.search_bar
        self.suggesting = Suggesting(bar, window.path, suggest, lambda: self.diary.recent)
        self._connect_search()
        self._connect_saved()
        self.palette.chosen.connect(self._go)
        for work in (self.keeping, self.diary, self.palette):
            work.failed.connect(self.failed)
        self.keeping.read()
        self.diary.forget_old()
        self.diary.read()

    def _connect_search(self) -> None:
        finding, bar = self._window.finding, self._window.frame.search_bar
        self._allow_saving(False)
        finding.asked.connect(lambda asked: bar.show_text(asked.text))
        finding.asked.connect(self._pane.show_asked)
        finding.asked.connect(self.diary.begin)
        finding.asked.connect(lambda _: self._allow_saving(True))
        finding.left.connect(lambda: self._pane.show_asked(None))
        finding.left.connect(lambda: self._allow_saving(False))
        finding.searching.found.connect(self.diary.end)
        finding.searching.found.connect(self._note_hits)
        self.suggesting.asked_chosen.connect(finding.ask)
        self.diary.written.connect(self._window.beside.refresh_diary)
        self._window.beside.asked_chosen.connect(finding.ask)
        self._window.beside.diary_changed.connect(self.diary.read)

    def _connect_saved(self) -> None:
        pane, keeping, window = self._pane, self.keeping, self._window
        pane.chosen.connect(lambda search: window.finding.ask(search.asked))
        pane.named.connect(self._save)
        pane.renamed.connect(keeping.rename)
        pane.removed.connect(keeping.remove)
        pane.reordered.connect(keeping.reorder)
        pane.opened.connect(self.count)
        pane.name_left.connect(lambda: window.frame.focus_on("list"))
        keeping.listed.connect(pane.show_searches)
        keeping.listed.connect(lambda _: pane.show_asked(window.finding.now))
        keeping.removed.connect(self._say_removed)
        keeping.counted.connect(pane.show_counts)
        window.upkeep.current.connect(self.count)
        for changed in (window.importing.finished, window.importing.undone):
            changed.connect(self.count)
        window.importing.finished.connect(self._show_brought)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        for pane in (self._pane, self.palette, self.suggesting):
            pane.dress(scheme)

    def count(self) -> None:
        """Count anew what the saved searches find."""
        self._pane.view.set_stale(True)
        self.keeping.count()

    def _show_brought(self, report: Report) -> None:
        """Show the searches that an import brought."""
        if report.brought.searches:
            self.keeping.read()
        if report.brought.diary:
            self.diary.read()
            self._window.beside.refresh_diary()

    def save(self) -> None:
        """Ask in the sidebar for a name to save the search under."""
        asked = self._window.finding.now
        if asked is not None:
            self._window.actions_.by_key["sidebar"].setChecked(True)
            self._window.frame.set_sidebar(True)
            self._pane.ask_name(asked)

    def finish(self) -> None:
        """Have what was changed written, and do nothing else any more."""
        self.palette.stop()
        self.suggesting.close()
        self.keeping.finish()
        self.diary.finish()

    def _save(self, asked: Asked, name: str) -> None:
        result = self._window.searching.result
        self.keeping.save(asked, name, result.total if result and result.asked == asked else None)
        self._window.tell(self.tr("Saved as “{0}”.").format(name))

    def _note_hits(self, result: Result) -> None:
        same = (each for each in self._pane.searches if each.asked == result.asked)
        counts = {each.id: result.total for each in same if each.hits != result.total}
        if counts:
            self._pane.show_counts(counts, all_of_them=False)
            self.keeping.keep_counts(counts)

    def _say_removed(self, search: SavedSearch, place: int) -> None:
        self._window.frame.notice.say_undoable(
            self.tr("The saved search “{0}” was removed.").format(search.name),
            lambda: self.keeping.put_back(search, place),
        )

    def _allow_saving(self, allowed: bool) -> None:
        self._window.actions_.by_key["save_search"].setEnabled(allowed)

    def _go(self, kind: str, target: object) -> None:
        """Go to what was chosen in the palette."""
        window = self._window
        match kind, target:
            case "command", _:
                target.trigger()  # type: ignore[attr-defined]
            case "article", int(number):
                window.opening.open_article(number)
            case "issue", int(number):
                window.opening.open_issue(number)
            case "newspaper", int(number) if newest := lookup.newest_issue(window.db, number):
                window.opening.open_issue(newest)
            case "search", str(text):
                window.finding.ask_text(text)
            case _, Asked() as asked:
                window.finding.ask(asked)
