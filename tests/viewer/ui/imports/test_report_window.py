"""The report of imports in the real window: read, undone, read again, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from db import browse, history
from viewer import resources
from viewer.ui.imports.report_window import ReportWindow
from viewer.ui.main_window import MainWindow


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot) -> ReportWindow:
    window.actions_.by_key["imports"].trigger()
    qtbot.waitUntil(lambda: window.beside.report.files.file is not None)
    return window.beside.report


def button(widget: ReportWindow, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def bring(window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.importing.start(paths)


@pytest.fixture
def revised(tmp_path: Path) -> Path:
    """The first page of the sample issue with a word changed."""
    page = resources.path("sample", "山海新报_20310310_01.txt")
    changed = tmp_path / "改" / page.name
    changed.parent.mkdir()
    changed.write_text(page.read_text(encoding="utf-8").replace("3月8日凌晨", "3月9日凌晨"), encoding="utf-8")
    return changed


def test_the_files_of_the_latest_run_are_shown(window: MainWindow, report: ReportWindow) -> None:
    assert report.isVisible() and not report.isModal()
    assert report.run is not None and report.run.id == 1
    file = report.files.file
    assert file is not None and file.path.endswith("_01.txt")


def test_the_notice_leads_to_the_run_and_undoes_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, revised: Path
) -> None:
    (tmp_path / "空.txt").write_text("")
    bring(window, qtbot, revised, tmp_path / "空.txt")
    notice = window.frame.notice
    assert "articles revised: 1" in notice.text and "failed: 1" in notice.text and "warnings: 1" in notice.text
    assert "3月9日凌晨" in window.frame.reader.toPlainText()
    notice._report.click()
    qtbot.waitUntil(lambda: window.beside.report.files.file is not None)
    assert window.beside.report.run is not None and window.beside.report.run.id == 2
    window.beside.report.kind.setCurrentIndex(window.beside.report.kind.findData("failed"))
    assert window.beside.report.files.file is not None and window.beside.report.files.file.path.endswith("空.txt")
    with qtbot.waitSignal(window.importing.undone):
        notice._undo.click()
    assert "3月8日凌晨" in window.frame.reader.toPlainText()
    qtbot.waitUntil(lambda: window.beside.report.run is not None and window.beside.report.run.undone is not None)
    assert not button(window.beside.report, "Undo this import").isEnabled()


def test_undoing_the_only_run_empties_tree_list_and_reader(
    window: MainWindow, report: ReportWindow, qtbot: QtBot
) -> None:
    assert window.frame.tree.model().rowCount() == 1
    with qtbot.waitSignal(window.importing.undone):
        button(report, "Undo this import").click()
    assert window.frame.tree.model().rowCount() == 0
    assert window.frame.result_model.rowCount() == 0
    assert window.opening.current_article() is None
    assert window.frame.empty.isVisible()
    bring(window, qtbot, resources.path("sample"))
    assert window.opening.current_article() is not None


def test_another_article_is_opened_where_the_one_being_read_is_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    later = tmp_path / "山海新报_20310317_01.txt"
    later.write_text("山海新报\n\n退潮以后\n\n" + "滩涂上留下一行脚印,通向没有开门的灯塔。" * 6, encoding="utf-8")
    bring(window, qtbot, later)
    window.listing.list_issue(2)
    window.frame.results.step(1)
    assert "退潮以后" in window.frame.reader.toPlainText()
    with qtbot.waitSignal(window.importing.undone):
        window.frame.notice._undo.click()
    assert browse.totals(window.db).issues == 1
    assert "潮汐电站" in window.frame.reader.toPlainText()


def test_a_run_whose_issue_changed_since_says_which_run_stands_before_it(
    window: MainWindow, report: ReportWindow, qtbot: QtBot, revised: Path
) -> None:
    bring(window, qtbot, revised)
    with qtbot.waitSignal(window.importing.failed):
        window.importing.undo(1)
    said = window.frame.notice.text
    assert said.startswith("Import 1 can't be undone alone: import 2 changed 山海新报 10 Mar 2031 after it.")


def test_an_issue_is_opened_from_the_file_that_went_into_it(
    window: MainWindow, report: ReportWindow, qtbot: QtBot
) -> None:
    window.opening.open_article(12)
    button(report, "Open the issue").click()
    assert window.frame.listed.title.startswith("Whole issue")


def test_the_source_is_opened_at_the_line(window: MainWindow, report: ReportWindow, qtbot: QtBot) -> None:
    file = report.files.file
    with qtbot.waitSignal(report._ledger.source_read):
        report.details.source_wanted.emit(file, 3)
    source = report._source
    assert source is not None and source.isVisible()
    assert source._text.marked_line == "SHANHAI WEEKLY"
    source.close()


def test_a_file_is_read_again_under_another_encoding(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "山海新报_20310317_01.txt"
    text = "山海新報\n\n退潮以後\n\n" + "灘塗上留下一行腳印,通向沒有開門的燈塔,說給遠來的船聽。" * 6
    path.write_bytes(text.encode("big5hkscs"))
    bring(window, qtbot, path)
    window.beside.report.show_run(2)
    qtbot.waitUntil(lambda: window.beside.report.files.file is not None)
    details = window.beside.report.details
    wrong = next(each for each in details._encodings.actions() if each.data() == "utf-16-le")
    with qtbot.waitSignal(window.importing.finished):
        wrong.trigger()
    assert history.runs(window.db)[0].id == 3
    with qtbot.waitSignal(window.importing.undone):
        window.importing.undo(3)
    right = next(each for each in details._encodings.actions() if each.data() == "big5hkscs")
    with qtbot.waitSignal(window.importing.finished):
        right.trigger()
    assert [file.encoding for file in history.files(window.db, 4)] == ["big5hkscs"]


def test_a_file_that_failed_is_read_again_from_the_disk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "山海新报_20310317_01.txt"
    path.write_text("")
    bring(window, qtbot, path)
    path.write_text("山海新报\n\n退潮以后\n\n" + "滩涂上留下一行脚印,通向没有开门的灯塔。" * 6, encoding="utf-8")
    window.beside.report.show_run(2)
    qtbot.waitUntil(lambda: window.beside.report.files.file is not None)
    with qtbot.waitSignal(window.importing.finished):
        window.beside.report.details._encodings.actions()[0].trigger()
    assert browse.totals(window.db).issues == 2


def test_the_report_is_saved_and_copied_as_text(
    window: MainWindow, report: ReportWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(report.saved):
        button(report, "Save as text …").click()
    saved = target.read_text(encoding="utf-8")
    assert saved.count("_20310310_0") == 4
    with qtbot.waitSignal(report._ledger.written):
        button(report, "Copy as text").click()
    assert QApplication.clipboard().text() == saved


def test_enter_in_a_list_or_field_presses_no_button(window: MainWindow, report: ReportWindow, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for each in report.findChildren(QPushButton):
        each.clicked.connect(lambda _=False, each=each: pressed.append(each.text()))
    for place in (report.filter, report.runs, report.details._list):
        qtbot.keyClick(place, Qt.Key.Key_Return)
    with qtbot.waitSignal(report._ledger.source_read):
        qtbot.keyClick(report.files, Qt.Key.Key_Return)
    assert pressed == [] and report._source is not None
    report._source.close()


def test_a_filter_that_nothing_passes_says_what_to_do(window: MainWindow, report: ReportWindow) -> None:
    report.filter.setText("不在任何一版")
    assert not report.files.isVisible()
    assert report._nothing.isVisible() and "All files" in report._nothing.text()
    assert not button(report, "Open the source").isEnabled()
    report.filter.clear()
    assert report.files.file is not None
