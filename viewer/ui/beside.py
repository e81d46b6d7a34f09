"""The windows beside the main one, made when they are first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from db.archive import Database
from db.records import Asked
from db.search.find import Result
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.concordance.window import ConcordanceWindow
    from viewer.ui.diary.window import DiaryWindow
    from viewer.ui.dictionary_window import DictionaryWindow
    from viewer.ui.imports.report_window import ReportWindow
    from viewer.ui.timeline.window import TimelineWindow
    from viewer.ui.versions.window import VersionsWindow


class _Window(Protocol):
    """What every window beside the main one can do."""

    failed: SignalInstance

    def refresh(self) -> None:
        """Read anew what is shown."""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""

    def stop(self) -> None:
        """Close."""


class Beside(QObject):
    """Loads and makes the windows when they are first wanted, and tells on what they tell."""

    issue_chosen = Signal(int)
    undo_wanted = Signal(int)
    again_wanted = Signal(object, str)
    mention_chosen = Signal(int, object, object)
    dictionary_changed = Signal()
    asked_chosen = Signal(object)
    diary_changed = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, db: Database, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._db, self._path, self._window = db, path, window
        self._scheme: Scheme = "light"
        self._made: list[_Window] = []

    @cached_property
    def report(self) -> ReportWindow:
        """The window with the imports."""
        from viewer.ui.imports.report_window import ReportWindow

        made = ReportWindow(self._db, self._path, self._window)
        made.issue_chosen.connect(self.issue_chosen)
        made.undo_wanted.connect(self.undo_wanted)
        made.again_wanted.connect(self.again_wanted)
        made.saved.connect(self.saved)
        self._keep(made)
        return made

    @cached_property
    def versions(self) -> VersionsWindow:
        """The window in which versions of an article, or two articles, are compared."""
        from viewer.ui.versions.window import VersionsWindow

        made = VersionsWindow(self._path, self._window)
        self._keep(made)
        return made

    @cached_property
    def timeline(self) -> TimelineWindow:
        """The window with the chart of hits over time."""
        from viewer.ui.timeline.window import TimelineWindow

        made = TimelineWindow(self._path, self._window)
        made.asked_chosen.connect(self.asked_chosen)
        made.saved.connect(self.saved)
        self._keep(made)
        return made

    @cached_property
    def concordance(self) -> ConcordanceWindow:
        """The window with the mentions."""
        from viewer.ui.concordance.window import ConcordanceWindow

        made = ConcordanceWindow(self._path, self._window)
        made.mention_chosen.connect(self.mention_chosen)
        made.reading_wanted.connect(self._window.raise_)
        made.reading_wanted.connect(self._window.activateWindow)
        made.saved.connect(self.saved)
        self._keep(made)
        return made

    @cached_property
    def dictionary(self) -> DictionaryWindow:
        """The window with the user dictionary."""
        from viewer.ui.dictionary_window import DictionaryWindow

        made = DictionaryWindow(self._db, self._path, self._window)
        made.saved.connect(self.dictionary_changed)
        self._keep(made)
        return made

    @cached_property
    def diary(self) -> DiaryWindow:
        """The window with the search history."""
        from viewer.ui.diary.window import DiaryWindow

        made = DiaryWindow(self._path, self._window)
        made.asked_chosen.connect(self.asked_chosen)
        made.changed.connect(self.diary_changed)
        made.saved.connect(self.saved)
        self._keep(made)
        return made

    def show_diary(self) -> None:
        """Show what was searched."""
        self.diary.open_beside()

    def refresh_diary(self) -> None:
        """Read the search history anew, if it is shown."""
        if "diary" in self.__dict__:
            self.diary.refresh()

    def show_run(self, number: int | None = None) -> None:
        """Show what became of an import, the latest if none is named."""
        self.report.show_run(number)

    def show_versions(self, article: int) -> None:
        """Show an article's earlier versions."""
        self.versions.show_article(article)

    def show_over_time(self, asked: Asked | None) -> None:
        """Show what is asked over time."""
        self.timeline.show_asked(asked)

    def show_concordance(self, result: Result) -> None:
        """Show all mentions of what a search found."""
        self.concordance.show_result(result)

    def show_dictionary(self) -> None:
        """Show the user dictionary."""
        self.dictionary.open_beside()

    def compare(self, one: int, other: int) -> None:
        """Compare two articles."""
        self.versions.show_pair(one, other)

    def refresh(self) -> None:
        """Read anew what is shown."""
        for each in self._made:
            each.refresh()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        for each in self._made:
            each.dress(scheme)

    def stop(self) -> None:
        """Close the windows."""
        for each in self._made:
            each.stop()

    def _keep(self, made: _Window) -> None:
        made.failed.connect(self.failed)
        made.dress(self._scheme)
        self._made.append(made)
