"""The table of an import's files: Qt's rules, order, filter, counts, and speed with very many files."""

from __future__ import annotations

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from db.records import Warning
from viewer.importing.material import FormatError
from viewer.importing.report import Entry, FileReport
from viewer.ui.rehearsal import file_model
from viewer.ui.rehearsal.decisions import Decisions
from viewer.ui.rehearsal.file_model import FileModel

MONDAY = date(2031, 3, 10)


def _report(name: str, day: date | None = MONDAY, added: int = 3, revised: int = 0, total: int = 3) -> FileReport:
    entry = Entry("山海新报", day, None, ("1", "2", "3", "5"), total, added, revised, bool(added or revised))
    status = "added" if added else "revised" if revised else "duplicate"
    return FileReport(name, status, "utf-8", (entry,), key=f"/in/{name}", format="printed_page")


def _broken(name: str) -> FileReport:
    return FileReport(name, "failed", error=FormatError(name, "empty"), key=f"/in/{name}")


@pytest.fixture
def model(qtbot: QtBot) -> FileModel:
    made = FileModel(Decisions(), "light")
    made._tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def _column(model: FileModel, column: int) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_row_says_what_would_happen(model: FileModel) -> None:
    model.take([_report("a.txt"), _report("b.txt", added=1, revised=2, total=4), _broken("c.txt")])
    assert _column(model, file_model.STATUS) == [
        "would be added",
        "revises 2 articles, adds 1 article",
        "can't be read: c.txt is empty.",
    ]
    row = [str(model.index(1, column).data()) for column in range(model.columnCount())]
    assert row[:10] == ["b.txt", "山海新报", "10 Mar 2031", "p. 1–3 5", "1", "2", "1", "", "UTF-8", "Newspaper page"]


def test_an_encoding_that_is_only_probable_is_marked(model: FileModel) -> None:
    model.take([FileReport("a.txt", "added", "gb18030", key="a", sure=False)])
    assert _column(model, file_model.ENCODING) == ["GB18030 ?"]


def test_rows_are_ordered_by_a_column_and_back(model: FileModel) -> None:
    model.take([_report("b.txt", date(2031, 3, 12)), _broken("c.txt"), _report("a.txt", date(2031, 3, 11))])
    model.sort(file_model.DATE)
    assert _column(model, file_model.NAME) == ["a.txt", "b.txt", "c.txt"]
    model.take([_report("d.txt", date(2031, 3, 1))])
    model.settle()
    assert _column(model, file_model.NAME) == ["d.txt", "a.txt", "b.txt", "c.txt"]
    model.sort(file_model.STATUS)
    assert _column(model, file_model.NAME)[0] == "c.txt"
    model.sort(-1)
    assert _column(model, file_model.NAME) == ["b.txt", "c.txt", "a.txt", "d.txt"]


def test_only_doubts_are_shown_and_counted_all_the_same(model: FileModel) -> None:
    doubt = FileReport("b.txt", "added", "utf-8", key="b", warnings=(Warning("b.txt", 1, "page-unsure", "A doubt."),))
    model.take([_report("a.txt"), doubt, _report("c.txt", None), _broken("d.txt")])
    model.show_only_doubts(True)
    assert _column(model, file_model.NAME) == ["b.txt", "c.txt", "d.txt"]
    assert model.row_of("b") == 0
    assert model.row_of("/in/a.txt") is None
    assert model.tally.files == 4
    model.show_only_doubts(False)
    assert model.rowCount() == 4


def test_the_summary_follows_what_comes_and_what_is_left_out(model: FileModel) -> None:
    known = _report("e.txt", added=0, total=3)
    model.take(
        [_report("a.txt"), _report("b.txt", added=2, revised=1), _report("c.txt", None), _broken("d.txt"), known]
    )
    assert model.tally.line() == (
        "5 files · 2 issues · 8 articles new, 1 revised · 1 file already there · 1 file can't be read"
    )
    assert model.leave_out(["/in/d.txt", "/in/c.txt"], True) == ["/in/d.txt", "/in/c.txt"]
    assert model.leave_out(["/in/d.txt"], True) == []
    assert model.tally.line() == "3 files · 1 issue · 5 articles new, 1 revised · 1 file already there · 2 left out"
    model.take([_report("b.txt", date(2031, 3, 11), added=7)])
    assert model.tally.line() == "3 files · 2 issues · 10 articles new · 1 file already there · 2 left out"
    assert model.rowCount() == 5
    assert _column(model, file_model.STATUS)[2:4] == ["left out", "left out"]


def test_a_box_tells_that_it_was_ticked(model: FileModel, qtbot: QtBot) -> None:
    model.take([_report("a.txt")])
    index = model.index(0, file_model.NAME)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    with qtbot.waitSignal(model.ticked) as ticked:
        assert model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert ticked.args == [["/in/a.txt"], False]


def test_seventy_thousand_files_are_no_burden(qtbot: QtBot) -> None:
    model = FileModel(Decisions(), "light")
    reports = [_report(f"{n}.txt", date.fromordinal(738_000 + n % 9_000)) for n in range(70_000)]
    longest = 0.0
    for start in range(0, len(reports), 1000):
        began = time.perf_counter()
        model.take(reports[start : start + 1000])
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.2
    began = time.perf_counter()
    model.show_only_doubts(True)
    model.show_only_doubts(False)
    model.sort(file_model.DATE)
    assert time.perf_counter() - began < 5
    assert (model.rowCount(), model.tally.issues) == (70_000, 9_000)
