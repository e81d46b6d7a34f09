"""What the window shows of imports: how far one is, and what follows when it has ended or was undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import ImportedFile
from viewer import messages
from viewer.importing.report import Progress, Report
from viewer.ui import importing, language, pace

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class AfterImport(QObject):
    """Brings the panes of one window up to what the archive holds now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        importing, asking, beside, notice = window.importing, window.asking, window.beside, window.frame.notice
        window.watching.settled.connect(importing.start)
        asking.import_wanted.connect(window.import_at_once)
        importing.progressed.connect(self._show_progress)
        importing.finished.connect(window.upkeep.tidy)
        importing.finished.connect(self._show_report)
        importing.undone.connect(self._show_undone)
        for changed in (importing.finished, importing.undone):
            changed.connect(asking.archive_changed)
        notice.cancelled.connect(importing.cancel)
        notice.report_wanted.connect(lambda run: beside.report.show_run(run))
        for undoing in (notice, beside):
            undoing.undo_wanted.connect(importing.undo)
        beside.issue_chosen.connect(self._open_issue)
        beside.again_wanted.connect(self._read_again)

    def _show_progress(self, progress: Progress) -> None:
        said = self.tr("Importing: {0}").format(pace.line(progress))
        self._window.frame.notice.progress(said, progress.done, progress.total)

    def _show_report(self, report: Report) -> None:
        """Say what an import brought; its first issue is opened where nothing is read."""
        self._say(report)
        window = self._window
        self._refresh()
        brought = [issue for file in report.files for issue in file.issues]
        reading = window.frame.reader.reading
        if reading is not None and reading.issue.id in brought:
            window.opening.renew()
        elif brought and reading is None:
            window.opening.open_issue(brought[0])

    def _show_undone(self, run: int) -> None:
        """Say that an import was undone, and show nothing of it any more."""
        window = self._window
        window.frame.notice.say(self.tr("Import {0} was undone.").format(run))
        self._refresh()
        window.opening.renew()

    def _read_again(self, file: ImportedFile, encoding: str) -> None:
        """Have a file read again."""
        self._window.frame.notice.progress(self.tr("Reading again …"), 0, 0)
        self._window.importing.read_again(file, encoding)

    def _open_issue(self, number: int) -> None:
        """Open an issue that a file went into."""
        self._window.opening.open_issue(number)
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
