"""Printing to a file printer: the right pages, at their true size, none blank, nothing left when cancelled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from viewer.exporting.options import Layout
from viewer.exporting.writing import CannotWrite
from viewer.ui.exporting import paper as sheets
from viewer.ui.exporting import printer as printing
from viewer.ui.exporting.scopes import scopes
from viewer.ui.exporting.typesetting import Paper, Typesetting
from viewer.ui.jobs import Cancel

DOTS = 100
"""At which the pages are compared."""


@pytest.fixture(scope="module")
def paper(sample_archive_file: Path) -> Paper:
    return Typesetting(sample_archive_file).paper(scopes(1)[2], Layout(), False, Cancel())


def _printer(target: Path, paper: Paper) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(150)
    printing.prepare(printer, paper)
    return printer


def _ink(pdf: bytes, number: int) -> list[int]:
    """The rows of a page, at DOTS an inch, on which anything is printed."""
    page = sheets.page_image(pdf, number, DOTS).convertToFormat(QImage.Format.Format_Grayscale8)
    data, width = bytes(page.constBits()), page.bytesPerLine()
    return [row for row in range(page.height()) if min(data[row * width : row * width + page.width()]) < 200]


def test_all_pages_come_at_their_true_size_and_none_is_blank(qapp: QApplication, tmp_path: Path, paper: Paper) -> None:
    told: list[tuple[int, int]] = []
    assert printing.print_pages(paper, _printer(tmp_path / "out.pdf", paper), lambda *how: told.append(how))
    made = (tmp_path / "out.pdf").read_bytes()
    count = len(paper.sizes)
    assert told == [(page, count) for page in range(1, count + 1)]
    sizes = sheets.page_sizes(made)
    assert len(sizes) == count > 2
    for number, (printed, wanted) in enumerate(zip(sizes, paper.sizes, strict=True)):
        assert printed.width() == pytest.approx(wanted.width(), rel=0.02)
        assert printed.height() == pytest.approx(wanted.height(), rel=0.02)
        before, after = _ink(paper.pdf, number), _ink(made, number)
        assert len(before) > 100
        # From the first line to the last it is as far as it was set, and what is between is the same.
        assert after[-1] - after[0] == pytest.approx(before[-1] - before[0], rel=0.02)
        assert after[0] == pytest.approx(before[0], abs=2)
        assert len(set(before) & set(after)) > 0.9 * len(before)


@pytest.mark.parametrize(
    ("ranges", "pages"),
    [("", [0, 1, 2, 3, 4]), ("2-3", [1, 2]), ("1,4-5", [0, 3, 4]), ("5-9", [4])],
)
def test_the_ranges_of_pages_are_kept(
    qapp: QApplication, tmp_path: Path, paper: Paper, ranges: str, pages: list[int]
) -> None:
    printer = _printer(tmp_path / "out.pdf", paper)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    assert printing.chosen_pages(printer, 5) == pages
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.chosen_pages(printer, 5) == pages[::-1]


def test_a_range_is_printed_with_the_ink_of_its_pages(qapp: QApplication, tmp_path: Path, paper: Paper) -> None:
    printer = _printer(tmp_path / "out.pdf", paper)
    printer.setFromTo(2, 3)
    assert printing.print_pages(paper, printer)
    made = (tmp_path / "out.pdf").read_bytes()
    assert len(sheets.page_sizes(made)) == 2
    for number in range(2):
        before, after = _ink(paper.pdf, number + 1), _ink(made, number)
        assert (after[0], after[-1]) == pytest.approx((before[0], before[-1]), abs=2)


def test_larger_pages_are_made_smaller_for_the_paper_that_there_is(
    qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    half = replace(paper, sizes=tuple(QSizeF(298, 421) for _ in paper.sizes))
    printer = _printer(tmp_path / "out.pdf", half)
    assert printing.print_pages(paper, printer)
    made = (tmp_path / "out.pdf").read_bytes()
    before, after = _ink(paper.pdf, 0), _ink(made, 0)
    assert (after[-1] - after[0]) / (before[-1] - before[0]) == pytest.approx(0.5, rel=0.02)


def test_cancelled_it_leaves_no_half_file(qapp: QApplication, tmp_path: Path, paper: Paper) -> None:
    told: list[int] = []
    printer = _printer(tmp_path / "out.pdf", paper)
    assert not printing.print_pages(paper, printer, lambda done, total: told.append(done), lambda: len(told) >= 2)
    assert told == [1, 2]
    del printer
    assert list(tmp_path.iterdir()) == []


@pytest.mark.qt_log_ignore("QPainter::begin.*")
def test_a_printer_that_takes_nothing_is_an_error_of_the_world(
    qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    printer = _printer(tmp_path / "no" / "out.pdf", paper)
    with pytest.raises(CannotWrite):
        printing.print_pages(paper, printer)
