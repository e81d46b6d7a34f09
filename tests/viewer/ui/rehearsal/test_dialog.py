"""The sheet before an import: what it tells, what is decided in it, and that nothing is stored by it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from db import browse, issues
from tests.sheets import import_button, press_import, rehearsed, sheet
from viewer import resources
from viewer.app import Program
from viewer.importing import run as importing_run
from viewer.importing.choices import Choice
from viewer.importing.report import Report
from viewer.ui.main_window import MainWindow
from viewer.ui.rehearsal import beginnings, file_model, rehearsing
from viewer.ui.rehearsal.column_panel import ColumnPanel
from viewer.ui.rehearsal.dialog import RehearsalDialog
from viewer.ui.rehearsal.encoding_box import EncodingBox
from viewer.ui.rehearsal.fields import DateField, Field

PAGE = resources.path("sample", "山海新报_20310310_02.txt")
FIRST, SECOND, THIRD = "山海新报_02.txt", "潮汐.txt", "照片.txt"


@pytest.fixture
def window(program: Program, tmp_path: Path) -> Iterator[MainWindow]:
    assert program.open(tmp_path / "new.baoku")
    assert program.window is not None
    yield program.window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page in GBK, a page that tells neither paper nor day, and what is no text."""
    made = tmp_path / "in"
    made.mkdir()
    (made / FIRST).write_bytes(PAGE.read_text(encoding="utf-8").encode("gb18030"))
    (made / SECOND).write_text("潮汐表\n\n初一的潮水在清晨涨满，渔船要在天亮前出港。\n", encoding="utf-8")
    (made / THIRD).write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    return made


def _cells(dialog: RehearsalDialog, column: int) -> list[str]:
    return [str(dialog.model.index(row, column).data()) for row in range(dialog.model.rowCount())]


def _choose(dialog: RehearsalDialog, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    dialog.table.selectionModel().clearSelection()
    for row in rows:
        dialog.table.selectionModel().setCurrentIndex(dialog.model.index(row, 0), flags.Select | flags.Rows)


def _said(dialog: RehearsalDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def _text(dialog: RehearsalDialog, name: str) -> str:
    pane = dialog.findChild(QPlainTextEdit, name)
    assert isinstance(pane, QPlainTextEdit)
    return pane.toPlainText()


def _write(dialog: RehearsalDialog, kind: type[Field], text: str, qtbot: QtBot) -> None:
    field = next(each for each in dialog.findChildren(Field) if type(each) is kind)
    field.setFocus()
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_rehearsal_tells_each_file_and_stores_nothing(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = hashlib.sha256(window.path.read_bytes()).hexdigest()
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    assert _said(dialog, "rehearsalSummary") == "3 files · 2 issues · 6 articles new · 1 file can't be read"
    assert _cells(dialog, file_model.NAME) == [f"in/{FIRST}", f"in/{SECOND}", f"in/{THIRD}"]
    assert _cells(dialog, file_model.DATE) == ["10 Mar 2031", "", ""]
    assert _cells(dialog, file_model.ENCODING) == ["GB18030", "UTF-8", ""]
    assert _cells(dialog, file_model.STATUS)[2].startswith("can't be read: 照片.txt is not a text file")
    assert import_button(dialog).isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.asking.dialog is None
    assert not window.importing.is_running
    assert browse.totals(window.db).issues == 0
    assert hashlib.sha256(window.path.read_bytes()).hexdigest() == before


def test_the_chosen_file_is_shown_with_doubts_and_text(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    assert dialog.table.keys == [str(folder / FIRST)]
    qtbot.waitUntil(lambda: "年检" in _text(dialog, "rehearsalText"))
    assert "5 articles new" in _text(dialog, "rehearsalFacts")
    _choose(dialog, 1)
    qtbot.waitUntil(lambda: _text(dialog, "rehearsalText").startswith("潮汐表"))
    assert "newspaper unknown · date unknown" in _text(dialog, "rehearsalFacts")
    assert "No page number is printed" in _text(dialog, "rehearsalFacts")
    _choose(dialog, 2)
    qtbot.waitUntil(lambda: "no plain text" in _text(dialog, "rehearsalText"))
    assert "not a text file" in _said(dialog, "rehearsalNote")
    dialog.reject()


def test_paper_and_day_are_told_for_several_files_and_taken_back(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    _choose(dialog, 0, 1)
    _write(dialog, Field, "青屿晚报", qtbot)
    _write(dialog, DateField, "2031年3月11日", qtbot)
    assert window.asking.dialog is dialog, "Enter in a line must not import"
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.NEWSPAPER) == ["青屿晚报", "青屿晚报", ""]
    assert _cells(dialog, file_model.DATE) == ["11 Mar 2031", "11 Mar 2031", ""]
    _choose(dialog, 0)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "As told by the file").click()
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.DATE) == ["10 Mar 2031", "11 Mar 2031", ""]
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        press_import(dialog, qtbot)
    stored = [issues.heading(window.db, number) for number in (1, 2)]
    assert {(each.newspaper.title, each.date) for each in stored} == {
        ("山海新报", date(2031, 3, 10)),
        ("青屿晚报", date(2031, 3, 11)),
    }


def test_a_day_that_is_none_is_said_so_and_changes_nothing(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    _write(dialog, DateField, "someday", qtbot)
    assert _said(dialog, "rehearsalNote") == "“someday” is no date."
    assert not dialog.is_rehearsing
    dialog.reject()


def test_what_is_written_and_not_yet_left_counts(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder / SECOND])
    dialog = rehearsed(window, qtbot)
    field = next(each for each in dialog.findChildren(Field) if type(each) is Field)
    field.setText("青屿晚报")
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        dialog.accept()
    assert issues.heading(window.db, 1).newspaper.title == "青屿晚报"


def test_files_are_left_out_by_the_space_bar(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    _choose(dialog, 1, 2)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert _said(dialog, "rehearsalSummary") == "1 file · 1 issue · 5 articles new · 2 left out"
    rehearsed(window, qtbot)
    _choose(dialog, 0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not import_button(dialog).isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.importing.finished, timeout=20_000) as finished:
        press_import(dialog, qtbot)
    assert [file.name for file in finished.args[0].files] == [f"in/{FIRST}"]


def test_where_one_of_two_equal_files_is_left_out_the_other_brings_the_articles(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / SECOND).write_bytes((folder / FIRST).read_bytes())
    window.import_paths([folder / FIRST, folder / SECOND])
    dialog = rehearsed(window, qtbot)
    assert _cells(dialog, file_model.STATUS) == ["would be added", "already in the archive"]
    dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.STATUS) == ["left out", "would be added"]
    dialog.reject()


def test_of_very_many_files_only_those_beside_the_decided_ones_are_read_again(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsing, "FEW", 2)
    other = folder / "beside"
    other.mkdir()
    (other / FIRST).write_bytes(PAGE.read_bytes())
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    told: list[str] = []
    dialog._rehearsing.came.connect(lambda reports: told.extend(report.name for report in reports))
    row = dialog.model.row_of(str(other / FIRST))
    assert row is not None
    _choose(dialog, row)
    _write(dialog, Field, "青屿晚报", qtbot)
    rehearsed(window, qtbot)
    assert told == [f"in/beside/{FIRST}"]
    assert _cells(dialog, file_model.NEWSPAPER)[row] == "青屿晚报"
    dialog.reject()


def test_home_and_end_go_to_the_first_and_the_last_file(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    for key, name in ((Qt.Key.Key_End, THIRD), (Qt.Key.Key_Home, FIRST)):
        qtbot.keyClick(dialog.table, key)
        assert dialog.table.keys == [str(folder / name)]
    dialog.reject()


def test_another_encoding_is_seen_before_it_is_chosen(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(PAGE.read_text(encoding="utf-8").encode("gb18030"))
    window.import_paths([file])
    dialog = rehearsed(window, qtbot)
    box = dialog.findChild(EncodingBox)
    assert isinstance(box, EncodingBox)
    qtbot.waitUntil(lambda: "年检" in _text(dialog, "rehearsalText"))
    assert box.currentText() == "As found: GB18030"
    box.showPopup()
    box.highlighted.emit(box.findData("big5hkscs"))
    assert "年检" not in _text(dialog, "rehearsalText")
    qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert "年检" in _text(dialog, "rehearsalText")
    box.setCurrentIndex(box.findData("big5hkscs"))
    box.activated.emit(box.currentIndex())
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.ENCODING) == ["BIG5HKSCS"]
    assert "年检" not in _text(dialog, "rehearsalText")
    dialog.reject()


def test_only_doubtful_files_are_shown_on_demand(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder])
    dialog = rehearsed(window, qtbot)
    dialog.findChild(QCheckBox).click()
    assert _cells(dialog, file_model.NAME) == [f"in/{SECOND}", f"in/{THIRD}"]
    assert dialog.table.keys == [str(folder / SECOND)]
    dialog.findChild(QCheckBox).click()
    assert dialog.model.rowCount() == 3
    dialog.reject()


def test_no_doubt_is_said_where_rows_would_be(window: MainWindow, qtbot: QtBot) -> None:
    window.import_paths([PAGE])
    dialog = rehearsed(window, qtbot)
    dialog.findChild(QCheckBox).click()
    assert "No file has doubts" in _said(dialog, "listEmpty")
    assert _said(dialog, "rehearsalName") == "No file is chosen"
    dialog.reject()


def test_an_import_does_not_wait_for_the_rehearsal(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(path: object, paths: object, progress: object, cancelled: object, choices: object) -> Report:
        while not cancelled():  # type: ignore[operator]
            pass
        return Report((), cancelled=True)

    monkeypatch.setattr(importing_run, "rehearse", endless)
    window.import_paths([folder])
    dialog = sheet(window)
    assert import_button(dialog).text() == "Import at once"
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert browse.totals(window.db).issues == 2


def test_sheets_come_one_after_the_other(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder / FIRST])
    window.import_paths([folder / SECOND])
    first = rehearsed(window, qtbot)
    assert _cells(first, file_model.NAME) == [FIRST]
    first.reject()
    second = rehearsed(window, qtbot)
    assert _cells(second, file_model.NAME) == [SECOND]
    second.reject()
    assert window.asking.dialog is None


def test_an_import_that_ends_meanwhile_is_taken_into_account(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.import_paths([folder / FIRST])
    dialog = rehearsed(window, qtbot)
    assert _cells(dialog, file_model.STATUS) == ["would be added"]
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.import_at_once([folder / FIRST])
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.STATUS) == ["already in the archive"]
    dialog.reject()


def test_files_given_at_the_start_are_asked_about(program: Program, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    assert program.open(tmp_path / "other.baoku", [folder])
    assert program.window is not None
    assert _cells(rehearsed(program.window, qtbot), file_model.NAME) == [f"in/{FIRST}", f"in/{SECOND}", f"in/{THIRD}"]


def test_the_sheet_remembers_its_size(window: MainWindow, qtbot: QtBot) -> None:
    window.import_paths([PAGE])
    dialog = sheet(window)
    # The offscreen platform has a screen of 800 by 800.
    dialog.resize(744, 655)
    dialog.reject()
    window.import_paths([PAGE])
    assert (sheet(window).width(), sheet(window).height()) == (744, 655)
    sheet(window).reject()


def test_a_file_in_a_container_is_previewed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    import zipfile

    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(PAGE, "old/2.txt")
    window.import_paths([archive])
    dialog = rehearsed(window, qtbot)
    assert _cells(dialog, file_model.NAME) == ["pages.zip/old/2.txt"]
    qtbot.waitUntil(lambda: "年检" in _text(dialog, "rehearsalText"))
    assert beginnings.read(dialog.model.report(0), Choice()).told == "utf-8"
    dialog.reject()


def test_a_table_whose_columns_are_not_known_is_imported_once_they_are_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "文章.csv"
    rows = [f"渡口增班{n},2031-03-1{n},码头的灯{n}" for n in range(1, 9)]
    file.write_text("\n".join(["paper,date,page", *rows]), encoding="utf-8")
    window.import_paths([file])
    dialog = rehearsed(window, qtbot)
    assert "none of its columns" in _cells(dialog, file_model.STATUS)[0]
    panel = dialog.findChild(ColumnPanel)
    assert isinstance(panel, ColumnPanel)
    qtbot.waitUntil(panel.isVisible)
    for box, holds in zip(panel.findChildren(QComboBox), ("headline", "date", "body"), strict=True):
        box.setCurrentIndex(box.findData(holds))
    box.activated.emit(box.currentIndex())
    rehearsed(window, qtbot)
    assert _cells(dialog, file_model.NEW) == ["8"]
    qtbot.waitUntil(panel.isVisible)
    assert panel.columns() == ("headline", "date", "body")
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        press_import(dialog, qtbot)
    assert browse.totals(window.db).articles == 8


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.import_paths([PAGE])
    dialog = rehearsed(window, qtbot)
    for control in (*dialog.findChildren(Field), *dialog.findChildren(QPlainTextEdit), dialog.table):
        assert control.accessibleName(), control.objectName()
    dialog.reject()
