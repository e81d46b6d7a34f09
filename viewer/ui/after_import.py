"""What follows in the window when an import has ended, was undone, or when a file is to be read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db import articles
from db.records import ImportedFile
from viewer import messages
from viewer.importing.report import Report
from viewer.ui import importing, language

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class AfterImport(QObject):
    """Brings the panes of one window up to what the archive holds now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_report(self, report: Report) -> None:
        """Say what an import brought; its first issue is opened where nothing is read."""
        self._say(report)
        window = self._window
        self._refresh()
        brought = [issue for file in report.files for issue in file.issues]
        reading = window.frame.reader.reading
        if reading is not None and reading.issue.id in brought:
            self._renew()
        elif brought and reading is None:
            window.list_issue(brought[0])
            window.frame.results.step(1)

    def show_undone(self, run: int) -> None:
        """Say that an import was undone, and show nothing of it any more."""
        window = self._window
        window.frame.notice.say(self.tr("Import {0} was undone.").format(run))
        self._refresh()
        self._renew()

    def read_again(self, file: ImportedFile, encoding: str) -> None:
        """Have a file read again."""
        self._window.frame.notice.progress(self.tr("Reading again …"), 0, 0)
        self._window.importing.read_again(file, encoding)

    def open_issue(self, number: int) -> None:
        """Open an issue that a file went into."""
        self._window.list_issue(number)
        self._window.frame.results.step(1)
        self._window.activateWindow()

    def _say(self, report: Report) -> None:
        said = messages.report_line(report, language.say)
        if self._window.watching.has_found(report):
            said = self.tr("From a watched folder: {0}").format(said)
        notice = self._window.frame.notice
        if report.run is None:
            notice.say(said, importing.details(report))
        else:
            changed = any(entry.changed for file in report.files for entry in file.entries)
            notice.say_imported(said, report.run, changed=changed)

    def _refresh(self) -> None:
        self._window.refresh()
        self._window.beside.refresh()

    def _renew(self) -> None:
        """Show list and article as they are now, where they were; another article where it is gone."""
        window, number = self._window, self._window.current_article()
        if number is None or not articles.exists(window.db, number):
            window.leave_all()
            return
        page = articles.first_page(window.db, number)
        if window.searching.result is not None:
            window.finding.again()
        elif page is not None:
            window.list_page(page)
        scroll = window.frame.reader.verticalScrollBar().value()
        window.open_article(number)
        window.frame.reader.scroll_now(scroll)
