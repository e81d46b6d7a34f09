"""The windows beside the main one: what became of imports, and articles compared."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.archive import Database
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.imports.report_window import ReportWindow
    from viewer.ui.versions.window import VersionsWindow


class Beside(QObject):
    """Loads and makes the windows when they are first wanted, and tells on what they tell."""

    issue_chosen = Signal(int)
    undo_wanted = Signal(int)
    again_wanted = Signal(object, str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, db: Database, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._db, self._path, self._window = db, path, window
        self._scheme: Scheme = "light"
        self._made: list[ReportWindow | VersionsWindow] = []

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

    def show_run(self, number: int | None = None) -> None:
        """Show what became of an import, the latest if none is named."""
        self.report.show_run(number)

    def show_versions(self, article: int) -> None:
        """Show an article's earlier versions."""
        self.versions.show_article(article)

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

    def _keep(self, made: ReportWindow | VersionsWindow) -> None:
        made.failed.connect(self.failed)
        made.dress(self._scheme)
        self._made.append(made)
