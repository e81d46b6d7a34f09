"""Files and paper out of the window: what is chosen is made off the GUI thread, then saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QWidget

from db import archive, articles, issues
from viewer.exporting import FORMATS, choice, naming
from viewer.exporting.choice import Choice, File
from viewer.exporting.typeset import Layout, Typesetter
from viewer.ui import jobs, saving
from viewer.ui.printing import PrintPreview, prepare, print_pdf
from viewer.ui.tokens import SPACE


class ExportDialog(QDialog):
    """Asks what is to be exported and in which format."""

    def __init__(self, parent: QWidget) -> None:
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
        self._format.addItem(self.tr("JSON (open format of this program)"), "json")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        form.setSpacing(SPACE[3])
        form.addRow(self.tr("What"), self._scope)
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
        """Ask what and how, make the file, ask where, save it."""
        dialog = ExportDialog(self._window)
        accepted = dialog.exec()
        scope, name = dialog.scope, dialog.format
        dialog.deleteLater()
        if accepted:
            jobs.run(
                lambda cancel: choice.files(self._chosen(article, scope), name), self._save_all, self.failed.emit, self
            )

    def print(self, article: int) -> None:
        """Typeset an article and hand it to a printer that the user chooses."""
        self._typeset(article, Layout(), self._print)

    def preview(self, article: int) -> None:
        """Show how an article will be on paper."""
        if self._preview is not None:
            self._preview.deleteLater()
        preview = PrintPreview(self._window)
        self._preview = preview
        preview.layout_wanted.connect(lambda layout: self._typeset(article, layout, preview.show_pdf))
        preview.print_wanted.connect(self._print)
        preview.save_wanted.connect(lambda pdf: self._save(File(self._preview_name(article), pdf)))
        self._typeset(article, preview.chosen_layout(), preview.open_with)

    def _preview_name(self, article: int) -> str:
        return naming.of_document(self._chosen(article, "article").document) + ".pdf"

    def _typeset(self, article: int, layout: Layout, done: Callable[[bytes], None]) -> None:
        def work(cancel: object) -> bytes:
            self._typesetter = self._typesetter or Typesetter()
            return self._typesetter.pdf(self._chosen(article, "article").document, layout)

        jobs.run(work, done, self.failed.emit, self)

    def _chosen(self, article: int, scope: str) -> Choice:
        with closing(archive.connect(self._path)) as db:
            if scope == "article":
                return choice.of_articles(db, [article], None)
            issue = issues.get(db, articles.issue_of(db, article))
            if scope == "issue":
                return choice.of_issue(issue)
            whole = next(each for each in issue.articles if each.id == article)
            label = whole.placements[0].page
            on_page = [a.id for a in issue.articles if a.id and label in [p.page for p in a.placements]]
            return choice.of_articles(db, on_page, f"{choice.of_issue(issue).document.title} {label}")

    def _save(self, file: File) -> None:
        suffix = Path(file.name).suffix
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), file.name, f"*{suffix}")
        if name:
            target = Path(name) if Path(name).suffix else Path(name + suffix)
            saving.save(target, lambda: file.data, self.saved.emit, self.failed.emit, self)

    def _save_all(self, files: list[File]) -> None:
        for file in files:
            self._save(file)

    def _print(self, pdf: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, pdf)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            jobs.run(lambda cancel: print_pdf(pdf, printer), lambda _: self.printed.emit(), self.failed.emit, self)
        dialog.deleteLater()
