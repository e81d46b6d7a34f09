"""The printer: pages of a typeset PDF, drawn and sent one after the other off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from viewer.exporting.writing import CannotWrite
from viewer.ui import jobs
from viewer.ui.exporting.paper import POINTS, page_image
from viewer.ui.exporting.typesetting import Paper

_FINEST = 300
"""Dots an inch at which pages are drawn for a printer: finer ones need 140 MB a page and look the same."""


def prepare(printer: QPrinter, paper: Paper) -> None:
    """Set a printer to the paper that a document was set for, without margins: the pages have their own."""
    printer.setFullPage(True)
    printer.setDocName(paper.title)
    size = QPageSize(paper.sizes[0], QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages of so many, from 0, that a printer is set to, in the order in which they are to be sent."""
    ranges = printer.pageRanges()
    pages = [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
    # Where the printer makes no copies itself, each comes as pages of their own.
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sent = pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]
    return sent[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else sent


def print_pages(
    paper: Paper,
    printer: QPrinter,
    told: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Print a document's pages at their true size; whether all were sent. Raises CannotWrite.

    A page that is larger than the printer's paper is made smaller, so that nothing of it is cut off.
    """
    pages = chosen_pages(printer, len(paper.sizes))
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotWrite(Path(printer.outputFileName() or printer.printerName()), "the printer does not take it")
    try:
        for done, page in enumerate(pages):
            if cancelled():
                return _aborted(printer)
            if done:
                printer.newPage()
            image = page_image(paper.pdf, page, min(printer.resolution(), _FINEST))
            painter.drawImage(_place(printer, paper.sizes[page]), image)
            told(done + 1, len(pages))
    finally:
        painter.end()
    return True


def _place(printer: QPrinter, size: QSizeF) -> QRectF:
    scale, room = printer.resolution() / POINTS, printer.paperRect(QPrinter.Unit.DevicePixel)
    width, height = size.width() * scale, size.height() * scale
    # A printer's paper is told in whole points or pixels: less than 2 % is the same paper.
    fit = min(room.width() / width, room.height() / height)
    if fit >= 0.98:
        return QRectF(0, 0, width, height)
    return QRectF((room.width() - width * fit) / 2, (room.height() - height * fit) / 2, width * fit, height * fit)


def _aborted(printer: QPrinter) -> bool:
    printer.abort()
    if printer.outputFileName():
        with suppress(OSError):
            Path(printer.outputFileName()).unlink(missing_ok=True)
    return False


class Printing(QObject):
    """Asks for a printer and prints, one document at a time; tells how far it is and whether all was sent."""

    progressed = Signal(int, int)
    finished = Signal(bool)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stop = threading.Event()
        self.dialog: QPrintDialog | None = None
        """The platform's dialog while it is open."""

    def ask(self, paper: Paper, parent: QWidget | None = None) -> None:
        """Ask for a printer, which pages, how many copies and what else the platform offers, and print."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, paper)
        dialog = QPrintDialog(printer, parent or self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(paper.sizes))
        dialog.accepted.connect(lambda: self.print(paper, printer))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        # QPrintDialog has another open beside that of all dialogs.
        QDialog.open(dialog)

    def print(self, paper: Paper, printer: QPrinter) -> None:
        """Print a document on a printer that is set."""
        stop = self._stop = threading.Event()
        self.progressed.emit(0, len(paper.sizes))
        jobs.run(
            lambda cancel: print_pages(paper, printer, self.progressed.emit, lambda: stop.is_set() or cancel()),
            self.finished.emit,
            self.failed.emit,
            self,
        )

    def cancel(self) -> None:
        """Stop behind the page at hand."""
        self._stop.set()

    def stop(self) -> None:
        """Close the dialog, and print nothing any more."""
        self.cancel()
        if self.dialog is not None:
            self.dialog.reject()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
