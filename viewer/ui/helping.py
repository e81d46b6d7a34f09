"""What the Help menu does: guide, sheets, folders, a report of a problem, and what the program is made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from viewer import places

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class Help(QObject):
    """The commands of one window's Help menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.beside.command_chosen.connect(lambda key: window.actions_.by_key[key].trigger())

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        beside = self._window.beside
        return {
            "guide": lambda: beside.guide.open_beside(),
            "news": lambda: beside.guide.open_beside("news"),
            "search_language": self._search_language,
            "shortcuts": self._shortcuts,
            "data_folder": lambda: self._show_folder(self._window.path.parent),
            "log_folder": lambda: self._show_folder(places.state_folder()),
            "report_problem": self._report_problem,
            "about": lambda: beside.about.open_beside(),
        }

    def _search_language(self) -> None:
        from viewer.ui.language_sheet import LanguageSheet

        sheet = LanguageSheet(self._window)
        sheet.example_chosen.connect(self._window.finding.ask_text)
        sheet.show()

    def _shortcuts(self) -> None:
        from viewer.ui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window.actions_, self._window).open()

    def _show_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            # Nothing here shows folders: the name can be read and copied at least.
            self._window.tell(self.tr("The folder is {0}").format(folder))

    def _report_problem(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from viewer import problem

        QGuiApplication.clipboard().setText(problem.report())
        self._window.tell(self.tr("Copied: versions and the last error, nothing of what you read. Paste it to us."))
