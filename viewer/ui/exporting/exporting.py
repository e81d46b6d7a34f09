"""What leaves one window: its sheet, preview and printer, and the strip that tells how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from db import browse
from viewer.exporting import naming
from viewer.ui import saving, theme
from viewer.ui.asking_archive import Questions
from viewer.ui.counts import Counts
from viewer.ui.exporting import outcome, remembered, scopes, table_words
from viewer.ui.exporting.pictures import Pictures
from viewer.ui.exporting.scopes import Scope
from viewer.ui.exporting.work import Exports
from viewer.ui.preferences import values
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.exporting.everything.folder import Everything
    from viewer.exporting.run import Report, Wish
    from viewer.ui.exporting.preview import PreviewWindow
    from viewer.ui.exporting.printer import Printing
    from viewer.ui.exporting.sheet import ExportSheet
    from viewer.ui.exporting.typesetting import Paper, Typesetting
    from viewer.ui.main_window import MainWindow


class Exporting(QObject):
    """Asks, writes, shows and prints for one window; tells what was saved or printed, and what went wrong."""

    saved = Signal(object)
    printed = Signal()
    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._strip = window.frame.outgoing
        self._questions = Questions(window.path, self)
        self.exports = Exports(window.path, self)
        self.pictures = Pictures(window, lambda: self._typesetting)
        self.sheet: ExportSheet | None = None
        """The sheet that is open."""
        self.preview_window: PreviewWindow | None = None
        """The preview, once it was wanted."""
        self._questions.failed.connect(self._fail)
        self.pictures.saved.connect(self.saved)
        self.pictures.failed.connect(self.failed)
        self.exports.progressed.connect(self._show_writing)
        self.exports.finished.connect(self._show_report)
        self.exports.everything_ended.connect(self._show_everything)
        self.exports.failed.connect(self._fail)
        self._strip.cancelled.connect(self._cancel)

    # Typesetter and printer are loaded when one is first wanted: a window that only reads starts without them.

    @cached_property
    def _typesetting(self) -> Typesetting:
        from viewer.ui.exporting.typesetting import Typesetting

        return Typesetting(self._window.path)

    @cached_property
    def printing(self) -> Printing:
        """What prints."""
        from viewer.ui.exporting.printer import Printing

        made = Printing(self._window)
        made.progressed.connect(self._show_printing)
        made.finished.connect(self._show_printed)
        made.failed.connect(self._fail)
        return made

    def export(self, article: int) -> None:
        """Ask what is to be exported and how, and write it."""
        self._open_sheet(self._offered(article))

    def export_everything(self) -> None:
        """Ask for a folder, and write everything that the archive holds into a new one in it."""
        from viewer.exporting.everything import folder as everything

        window = self._window
        asked = self.tr("Export everything into a new folder in")
        parent = QFileDialog.getExistingDirectory(window, asked, window.settings.get("export/folder", ""))
        if parent:
            window.settings.set("export/folder", parent)
            folder = everything.free_folder(Path(parent), window.path.stem, date.today())
            self.exports.start_everything(folder, browse.totals(window.db).articles)

    def export_folder(self, number: int) -> None:
        """Ask how a clippings folder is to be exported, and write it."""
        self._open_sheet((scopes.folder(number),))

    def preview_folder(self, number: int) -> None:
        """Show how a clippings folder will be on paper."""
        self._show_preview((scopes.folder(number),), "folder")

    def _open_sheet(self, offered: tuple[Scope, ...]) -> None:
        # Loaded when it is first wanted: a window that only reads starts without it.
        from viewer.ui.exporting.sheet import ExportSheet

        if self.sheet is not None:
            self.sheet.activateWindow()
            return
        self.sheet = ExportSheet(self._window.path, offered, self._window.settings, self._window)
        self.sheet.export_wanted.connect(self._write)
        self.sheet.preview_wanted.connect(lambda key: self._leave_sheet_for(offered, key))
        self.sheet.failed.connect(self.failed)
        self.sheet.finished.connect(self._sheet_closed)
        self.sheet.open()

    def preview(self, article: int) -> None:
        """Show how an article, its page or issue, or the hits will be on paper."""
        self._show_preview(self._offered(article), "article")

    def print(self, article: int) -> None:
        """Typeset an article as it was laid out last, and hand it to a printer that the user chooses."""
        scope, layout = self._offered(article)[0], remembered.layout(self._window.settings)
        typesetting = self._typesetting
        self._window.tell(self.tr("The pages are being set …"))
        self._questions.do("print", lambda cancel: typesetting.paper(scope, layout, False, cancel), self._print)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        if self.preview_window is not None:
            self.preview_window.dress(scheme)

    def stop(self) -> None:
        """Close what is open, and write nothing any more."""
        self._questions.stop()
        self.pictures.stop()
        self.exports.cancel()
        if "printing" in self.__dict__:
            self.printing.stop()
        for dialog in (self.sheet, self.preview_window):
            if dialog is not None:
                dialog.reject()

    # What the sheet and the preview want

    def _offered(self, article: int) -> tuple[Scope, ...]:
        frame = self._window.frame
        listed = () if frame.folder is None else (scopes.folder(frame.folder),)
        return (*scopes.scopes(article, self._window.finding.now, frame.results.selected), *listed)

    def _write(self, wish: Wish) -> None:
        self.pictures.fill_submenu()
        options = replace(wish.options, citing=self._window.citing.choice.settings, table=table_words.words())
        self.exports.start(replace(wish, options=options))

    def _leave_sheet_for(self, offered: Sequence[Scope], key: str) -> None:
        if self.sheet is not None:
            self.sheet.reject()
        self._show_preview(offered, key)

    def _sheet_closed(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _show_preview(self, offered: Sequence[Scope], key: str) -> None:
        from viewer.ui.exporting.preview import PreviewWindow

        if self.preview_window is None:
            window = self._window
            made = PreviewWindow(window.path, self._typesetting, window.settings, window)
            made.save_wanted.connect(self._save)
            made.print_wanted.connect(lambda paper: self.printing.ask(paper, made))
            made.failed.connect(self.failed)
            made.dress(theme.scheme(window.settings.of(values.THEME)))
            self.preview_window = made
        self.preview_window.show_for(offered, key)

    def _print(self, paper: Paper) -> None:
        self._window.statusBar().clearMessage()
        self.printing.ask(paper)

    def _save(self, paper: Paper) -> None:
        parent: QWidget = self.preview_window or self._window
        folder = self._window.settings.get("export/folder", "")
        proposed = str(Path(folder) / f"{naming.safe(paper.title)}.pdf")
        name, _ = QFileDialog.getSaveFileName(parent, self.tr("Save PDF"), proposed, "PDF (*.pdf)")
        if name:
            target = Path(name) if Path(name).suffix else Path(f"{name}.pdf")
            saving.save(target, lambda: paper.pdf, self.saved.emit, self.failed.emit, self)

    # What the strip says

    def _cancel(self) -> None:
        self.exports.cancel()
        if "printing" in self.__dict__:
            self.printing.cancel()

    def _show_writing(self, done: int, total: int) -> None:
        said = self.tr("Exporting: {0}").format(Counts().of_articles(done, total))
        self._strip.progress(said, done, total)

    def _show_report(self, wish: Wish, report: Report) -> None:
        folder = outcome.folder(wish, report)
        show = (lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))) if folder else None
        self._strip.say_saved(outcome.said(wish, report), outcome.failures(report), show)

    def _show_everything(self, done: Everything) -> None:
        folder = done.folder
        show = (lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))) if folder else None
        self._strip.say_saved(outcome.said_of_everything(done), outcome.unread(done), show)

    def _show_printing(self, done: int, total: int) -> None:
        self._strip.progress(self.tr("Printing: {0}").format(Counts().of_pages(done, total)), done, total)

    def _show_printed(self, whole: bool) -> None:
        if whole:
            self._strip.hide()
            self.printed.emit()
        else:
            self._strip.say(self.tr("Printing was cancelled."))

    def _fail(self, error: Exception) -> None:
        self._strip.hide()
        self.failed.emit(error)
