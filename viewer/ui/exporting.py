"""Files and paper out of the window: what is chosen is made off the GUI thread, then saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QWidget

from db import articles
from db.archive import Database
from viewer.exporting import FORMATS, chosen, naming, run
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.document import Document
from viewer.exporting.options import Layout, Options
from viewer.exporting.run import Report, Wish
from viewer.exporting.typeset import Typesetter, template_beside
from viewer.ui import asking_archive, jobs, saving
from viewer.ui.printing import PrintPreview, prepare, print_pdf
from viewer.ui.tokens import SPACE

T = TypeVar("T")
Choose = Callable[[Database], Chosen]


class ExportDialog(QDialog):
    """Asks what is to be exported and in which format."""

    def __init__(self, parent: QWidget, *, is_chosen: bool = False) -> None:
        """With only the format to be asked where it is chosen already what is exported."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._scope = QComboBox(self)
        self._scope.setObjectName("exportScope")
        self._scope.setAccessibleName(self.tr("What"))
        self._scope.addItem(self.tr("This article"), "article")
        self._scope.addItem(self.tr("This page"), "page")
        self._scope.addItem(self.tr("This issue"), "issue")
        self._format = QComboBox(self)
        self._format.setObjectName("exportFormat")
        self._format.setAccessibleName(self.tr("Format"))
        for each in FORMATS:
            self._format.addItem(each.label, each.name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        form.setSpacing(SPACE[3])
        form.addRow(self.tr("What"), self._scope)
        form.setRowVisible(0, not is_chosen)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(buttons)

    @property
    def scope(self) -> str:
        """ "article", "page" or "issue"."""
        return str(self._scope.currentData())

    @property
    def format(self) -> str:
        """The name of a format."""
        return str(self._format.currentData())


class Exporting(QObject):
    """Makes and saves files, typesets and prints, for one archive and one window."""

    saved = Signal(object)
    printed = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        self._typesetter: Typesetter | None = None
        self._preview: PrintPreview | None = None

    def export(self, article: int) -> None:
        """Ask what and how, ask where, write the file."""
        dialog = ExportDialog(self._window)
        accepted = dialog.exec()
        scope, name = dialog.scope, dialog.format
        dialog.deleteLater()
        if accepted:
            self._ask(lambda db: _chosen(db, article, scope), lambda what: self._write(what, name))

    def export_all(self, choose: Choose) -> None:
        """Ask in which format and where, write all that is chosen as one file."""
        dialog = ExportDialog(self._window, is_chosen=True)
        accepted = dialog.exec()
        name = dialog.format
        dialog.deleteLater()
        if accepted:
            self._ask(choose, lambda what: self._write(what, name))

    def print_all(self, choose: Choose) -> None:
        """Typeset all that is chosen and hand it to a printer that the user chooses."""
        self._typeset(choose, Layout(), self._print)

    def print(self, article: int) -> None:
        """Typeset an article and hand it to a printer that the user chooses."""
        self.print_all(lambda db: chosen.article(db, article))

    def preview(self, article: int) -> None:
        """Show how an article will be on paper."""
        if self._preview is not None:
            self._preview.deleteLater()
        preview, choose = PrintPreview(self._window), (lambda db: chosen.article(db, article))
        self._preview = preview
        preview.layout_wanted.connect(lambda layout: self._typeset(choose, layout, preview.show_pdf))
        preview.print_wanted.connect(self._print)
        preview.save_wanted.connect(self._save)
        self._typeset(choose, preview.chosen_layout(), preview.open_with)

    def _ask(self, question: Callable[[Database], T], told: Callable[[T], None]) -> None:
        jobs.run(lambda cancel: asking_archive.ask(self._path, question, cancel), told, self.failed.emit, self)

    def _typeset(self, choose: Choose, layout: Layout, done: Callable[[bytes], None]) -> None:
        def work(db: Database) -> bytes:
            self._typesetter = self._typesetter or Typesetter()
            what = choose(db)
            options = Options(layout, template_beside(self._path))
            document = Document(what.title, Pieces(db, what, False), what.numbered)
            return self._typesetter.pdf(document, options)

        self._ask(work, done)

    def _write(self, what: Chosen, name: str) -> None:
        ending = run.format_named(name).extension
        target = self._target(naming.safe(what.title) + ending, ending)
        if target is not None:
            self._ask(lambda db: run.write(db, Wish(what, name, target, overwrite=True)), self._tell)

    def _tell(self, report: Report) -> None:
        for target in report.written:
            self.saved.emit(target)
        for failure in report.failed:
            self.failed.emit(failure.error)

    def _save(self, pdf: bytes) -> None:
        target = self._target(".pdf", ".pdf")
        if target is not None:
            saving.save(target, lambda: pdf, self.saved.emit, self.failed.emit, self)

    def _target(self, name: str, ending: str) -> Path | None:
        answer, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), name, f"*{ending}")
        return (Path(answer) if Path(answer).suffix else Path(answer + ending)) if answer else None

    def _print(self, pdf: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, pdf)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            jobs.run(lambda cancel: print_pdf(pdf, printer), lambda _: self.printed.emit(), self.failed.emit, self)
        dialog.deleteLater()


def _chosen(db: Database, article: int, scope: str) -> Chosen:
    if scope == "article":
        return chosen.article(db, article)
    return chosen.page_of(db, article) if scope == "page" else chosen.issue(db, articles.issue_of(db, article))
