"""The windows beside the main one, made when they are first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.archive import Database
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.about.window import AboutWindow
    from viewer.ui.citing.window import CitationsWindow
    from viewer.ui.concordance.window import ConcordanceWindow
    from viewer.ui.diary.window import DiaryWindow
    from viewer.ui.dictionary_window import DictionaryWindow
    from viewer.ui.guide.window import GuideWindow
    from viewer.ui.imports.report_window import ReportWindow
    from viewer.ui.timeline.window import TimelineWindow
    from viewer.ui.versions.window import VersionsWindow


class _Window(Protocol):
    """What every window beside the main one can do; signals of the same names as those of Beside are told on."""

    def refresh(self) -> None:
        """Read anew what is shown."""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""

    def stop(self) -> None:
        """Close."""


W = TypeVar("W", bound=_Window)


class Beside(QObject):
    """Loads and makes the windows when they are first wanted, and tells on what they tell."""

    issue_chosen = Signal(int)
    undo_wanted = Signal(int)
    again_wanted = Signal(object, str)
    mention_chosen = Signal(int, object, object)
    asked_chosen = Signal(object)
    dictionary_changed = Signal()
    diary_changed = Signal()
    command_chosen = Signal(str)
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

        return self._kept(ReportWindow(self._db, self._path, self._window))

    @cached_property
    def versions(self) -> VersionsWindow:
        """The window in which versions of an article, or two articles, are compared."""
        from viewer.ui.versions.window import VersionsWindow

        return self._kept(VersionsWindow(self._path, self._window))

    @cached_property
    def timeline(self) -> TimelineWindow:
        """The window with the chart of hits over time."""
        from viewer.ui.timeline.window import TimelineWindow

        return self._kept(TimelineWindow(self._path, self._window))

    @cached_property
    def concordance(self) -> ConcordanceWindow:
        """The window with the mentions."""
        from viewer.ui.concordance.window import ConcordanceWindow

        made = ConcordanceWindow(self._path, self._window)
        made.reading_wanted.connect(self._window.raise_)
        made.reading_wanted.connect(self._window.activateWindow)
        return self._kept(made)

    @cached_property
    def dictionary(self) -> DictionaryWindow:
        """The window with the user dictionary."""
        from viewer.ui.dictionary_window import DictionaryWindow

        return self._kept(DictionaryWindow(self._db, self._path, self._window))

    @cached_property
    def diary(self) -> DiaryWindow:
        """The window with the search history."""
        from viewer.ui.diary.window import DiaryWindow

        return self._kept(DiaryWindow(self._path, self._window))

    @cached_property
    def citations(self) -> CitationsWindow:
        """The window with references."""
        from viewer.ui.citing.window import CitationsWindow

        return self._kept(CitationsWindow(self._path, self._window))

    @cached_property
    def about(self) -> AboutWindow:
        """The window that says what the program is made of."""
        from viewer.ui.about.window import AboutWindow

        return self._kept(AboutWindow(self._window))

    @cached_property
    def guide(self) -> GuideWindow:
        """The window with the user's guide."""
        from viewer.ui.guide.window import GuideWindow

        return self._kept(GuideWindow(self._window))

    def refresh_diary(self) -> None:
        """Read the search history anew, if it is shown."""
        if "diary" in self.__dict__:
            self.diary.refresh()

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

    def _kept(self, made: W) -> W:
        for name in _TOLD_ON:
            if hasattr(made, name):
                getattr(made, name).connect(getattr(self, name))
        made.dress(self._scheme)
        self._made.append(made)
        return made


_TOLD_ON = tuple(name for name, value in vars(Beside).items() if isinstance(value, Signal))
