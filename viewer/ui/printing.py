"""Paper: the very pages of a typeset PDF, on a printer and in a preview."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.exporting.options import Layout
from viewer.ui.tokens import SPACE

_POINTS = 72
_FINEST = 300
"""Dots an inch at which pages are drawn for a printer: finer ones need 140 MB a page and look the same."""
_PAPERS: dict[str, str] = {"a4": "A4", "a3": "A3", "iso-b5": "B5", "us-letter": "Letter"}


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """The sizes of a PDF's pages in points."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [QSizeF(*document.get_page_size(number)) for number in range(len(document))]


def page_image(pdf: bytes, number: int, dots: float) -> QImage:
    """A page, counted from 0, drawn with so many dots an inch."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[number].render(scale=dots / _POINTS, prefer_bgrx=True)
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()


def prepare(printer: QPrinter, pdf: bytes) -> None:
    """Set a printer to the paper that a PDF was made for, without margins: the pages have their own."""
    size = page_sizes(pdf)[0]
    printer.setFullPage(True)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print a PDF's pages, or the range that the printer is set to, at their true size."""
    sizes = page_sizes(pdf)
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or len(sizes), len(sizes))
    dots = min(printer.resolution(), _FINEST)
    painter = QPainter(printer)
    try:
        for number in range(first, last):
            if number > first:
                printer.newPage()
            scale = printer.resolution() / _POINTS
            target = QRectF(0, 0, sizes[number].width() * scale, sizes[number].height() * scale)
            painter.drawImage(target, page_image(pdf, number, dots))
    finally:
        painter.end()


class PrintPreview(QDialog):
    """Shows the PDF that will be printed; tells when it is to be set otherwise, printed or saved."""

    layout_wanted = Signal(object)
    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printPreview")
        self.setWindowTitle(self.tr("Print preview"))
        room = self.screen().availableSize()
        self.resize(min(900, room.width() - 40), min(900, room.height() - 60))
        self._pdf = b""
        self._labels: list[QLabel] = []
        self._drawn: set[int] = set()
        self._paper = self._combo(self.tr("Paper"), _PAPERS)
        self._columns = self._combo(self.tr("Columns"), {"1": self.tr("One column"), "2": self.tr("Two columns")})
        sizes = {str(size): self.tr("{0} pt").format(f"{size:g}") for size in (9.0, 10.5, 12.0, 14.0, 16.0)}
        self._size = self._combo(self.tr("Text size"), sizes)
        self._size.setCurrentIndex(1)
        self._count = QLabel(self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.verticalScrollBar().valueChanged.connect(self._draw_visible)
        for combo in (self._paper, self._columns, self._size):
            combo.currentIndexChanged.connect(lambda _: self.layout_wanted.emit(self.chosen_layout()))
        self._arrange()

    def chosen_layout(self) -> Layout:
        """The layout that the boxes say."""
        paper, size = self._paper.currentData(), float(self._size.currentData())
        return Layout(paper, 2, size) if self._columns.currentData() == "2" else Layout(paper, 1, size)

    def open_with(self, pdf: bytes) -> None:
        """Show the window with a PDF."""
        self.show_pdf(pdf)
        self.show()

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of a PDF."""
        self._pdf = pdf
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setSpacing(SPACE[3])
        self._labels, self._drawn = [], set()
        for size in page_sizes(pdf):
            label = QLabel(sheet)
            label.setFixedSize(self._shown(size))
            label.setStyleSheet("background: white")
            label.setAccessibleName(self.tr("Page {0}").format(len(self._labels) + 1))
            column.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
            self._labels.append(label)
        column.addStretch()
        self._area.setWidget(sheet)
        self._count.setText(self.tr("%n page(s)", "", len(self._labels)))
        self._draw_visible()

    def _shown(self, size: QSizeF) -> QSize:
        width = 700.0
        return QSizeF(width, width * size.height() / size.width()).toSize()

    def _draw_visible(self) -> None:
        """Draw the pages that are in view or nearly so."""
        top = self._area.verticalScrollBar().value() - self._area.height()
        bottom = top + 3 * self._area.height()
        for number, label in enumerate(self._labels):
            near = number < 2 or top <= label.y() <= bottom or top <= label.y() + label.height() <= bottom
            if near and number not in self._drawn:
                self._drawn.add(number)
                ratio = self.devicePixelRatioF()
                dots = label.width() * ratio / page_sizes(self._pdf)[number].width() * _POINTS
                image = page_image(self._pdf, number, dots)
                image.setDevicePixelRatio(ratio)
                label.setPixmap(QPixmap.fromImage(image))

    def _combo(self, name: str, choices: dict[str, str]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        for key, text in choices.items():
            combo.addItem(text, key)
        return combo

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for combo in (self._paper, self._columns, self._size):
            row.addWidget(combo)
        row.addWidget(self._count)
        row.addStretch()
        for name, told in ((self.tr("Save PDF …"), self.save_wanted), (self.tr("Print …"), self.print_wanted)):
            button = QPushButton(name, self)
            button.clicked.connect(lambda _=False, told=told: told.emit(self._pdf))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._area)
