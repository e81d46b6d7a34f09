"""The lists of runs, files and notes: models that keep Qt's rules and stay quick."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from db.records import ImportedFile, ImportRun, Warning
from viewer.ui.imports import file_details, written
from viewer.ui.imports.file_table import FileTable
from viewer.ui.imports.files import FILE_ROLE, FileModel
from viewer.ui.imports.runs import RunModel

RUN = ImportRun(3, "2031-03-10T01:30:00+00:00", "2031-03-10T01:31:00+00:00", None, 3, 14, 2, 1, True)
DOUBT = Warning("乙.txt", 7, "jump-unresolved", "A doubt.")
GOOD = ImportedFile(1, "/报/甲.txt", "added", "gb18030", "printed_page", 12, None, None, None, "aa", (1,))
DOUBTFUL = ImportedFile(2, "/报/乙.txt", "revised", "utf-8", "printed_page", 2, None, None, None, "bb", (1,), (DOUBT,))
BAD = ImportedFile(3, "/别处/丙.json", "failed", None, None, 0, "malformed", 5, "no end", None)


@pytest.fixture
def model(qtbot: QtBot) -> FileModel:
    made = FileModel()
    made._tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined]
    made.show([GOOD, DOUBTFUL, BAD])
    return made


def shown(model: FileModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_runs_keep_the_rules_of_models(qtbot: QtBot) -> None:
    model = RunModel()
    QAbstractItemModelTester(model)
    undone = replace(RUN, id=2, undone="2031-03-11T01:30:00+00:00")
    model.show([RUN, undone, replace(RUN, id=1, finished=None)])
    spoken = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert "10 Mar 2031" in spoken[0] and "Import 3 · 3 file" in spoken[0] and "1 failed" in spoken[0]
    assert "Undone 11 Mar 2031" in spoken[1]
    assert "Not finished" in spoken[2]
    assert (model.row_of(2), model.row_of(9)) == (1, None)


def test_files_are_sifted_by_path_and_by_outcome(model: FileModel) -> None:
    model.sift("报", "all")
    assert shown(model) == ["甲.txt", "乙.txt"]
    model.sift("", "doubtful")
    assert shown(model) == ["乙.txt"]
    model.sift("", "failed")
    assert shown(model) == ["丙.json"]
    model.sift("甲", "failed")
    assert shown(model) == []
    assert len(model.files) == 3


def test_cells_say_what_became_of_a_file(model: FileModel) -> None:
    cells = [[str(model.index(row, column).data()) for column in range(6)] for row in range(3)]
    assert cells == [
        ["甲.txt", "added", "GB18030", "Newspaper page", "12", ""],
        ["乙.txt", "revised", "UTF-8", "Newspaper page", "2", "1"],
        ["丙.json", "failed", "", "", "", ""],
    ]
    assert model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == "/别处/丙.json"


def test_a_column_sorts_one_way_then_the_other_then_no_more(model: FileModel, qtbot: QtBot) -> None:
    table = FileTable(model)
    qtbot.addWidget(table)
    table.show_file(DOUBTFUL.id)
    for expected in (["乙.txt", "甲.txt", "丙.json"], ["甲.txt", "丙.json", "乙.txt"], ["甲.txt", "乙.txt", "丙.json"]):
        table.horizontalHeader().sectionClicked.emit(5)
        assert shown(model) == expected
        assert table.file == DOUBTFUL


def test_notes_say_why_a_file_failed_and_what_is_doubtful(qtbot: QtBot) -> None:
    model = file_details.NoteModel()
    QAbstractItemModelTester(model)
    model.show(file_details.notes(BAD))
    assert model.index(0).data() == "Line 5 · 丙.json breaks the rules of its format: no end. (line 5)"
    model.show(file_details.notes(DOUBTFUL))
    assert model.index(0).data() == "Line 7 · A doubt."
    assert file_details.notes(GOOD) == ()


def test_what_the_system_said_is_told_as_such() -> None:
    denied = replace(BAD, why="[Errno 5] Input/output error", line=None)
    assert file_details.notes(denied)[0].text == "丙.json: the system says “[Errno 5] Input/output error”."


def test_the_report_as_text_has_failures_first() -> None:
    lines = written.report(RUN, [GOOD, DOUBTFUL, BAD]).splitlines()
    assert lines[0].startswith("10 Mar 2031, ")
    assert lines[1].split(" · ")[-1] == "1 failed"
    assert lines[3].startswith("/别处/丙.json: failed · 丙.json breaks")
    assert lines[4] == "/报/甲.txt: added · GB18030 · Newspaper page"
    assert lines[6] == "    7: A doubt."


def test_seventy_thousand_files_are_no_burden(qtbot: QtBot) -> None:
    model = FileModel()
    table = FileTable(model)
    qtbot.addWidget(table)
    table.show()
    files = [replace(GOOD, id=n, path=f"/报/{n:06}.txt") for n in range(70_000)]
    began = time.perf_counter()
    model.show(files)
    table.show_file()
    model.sift("00069", "all")
    model.sift("", "all")
    table.grab()
    assert time.perf_counter() - began < 1.0
    assert model.index(69_999, 0).data(FILE_ROLE).id == 69_999
