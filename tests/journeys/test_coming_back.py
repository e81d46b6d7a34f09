"""Everything is found again where it was left: after a search, a step back, another start, an import, an error."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from db import archive
from tests.sheets import press_import, sheet
from viewer.app import Program
from viewer.importing import run as importing_run
from viewer.importing.report import Report
from viewer.ui.main_window import MainWindow


def _search(window: MainWindow, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.frame.search_bar.setText(text)


def _titles(window: MainWindow) -> list[str]:
    model = window.frame.result_model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def _scrolled(window: MainWindow, qtbot: QtBot) -> int:
    """Scroll the article half way down and say how far that is."""
    bar = window.frame.reader.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum() // 2)
    return bar.value()


def test_escape_brings_the_list_back_as_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 500)
    bar = window.frame.results.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    before, title = _titles(window), window.frame.listed.title
    _search(window, qtbot, "第一")
    window.frame.results.step(1)
    _search(window, qtbot, "海苔")
    assert _titles(window) != before
    qtbot.keyClick(window.frame.search_bar, Qt.Key.Key_Escape)
    assert (_titles(window), window.frame.listed.title) == (before, title)
    assert bar.value() == 100


def test_a_chosen_page_ends_the_search(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, "第一")
    page = window.frame.tree.model().index(0, 0, window.frame.tree.currentIndex().parent()).parent()
    window.frame.tree.setCurrentIndex(page)
    assert window.frame.search_bar.text() == ""
    assert window.searching.result is None
    assert len(_titles(window)) == 3
    assert window.frame.reader.extraSelections() == []


def test_a_search_without_hits_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, '"不在任何一版"')
    label = window.findChild(QLabel, "listEmpty")
    assert label is not None and label.isVisible() and label.text()
    assert not window.frame.results.isVisible()
    qtbot.keyClick(window.frame.search_bar, Qt.Key.Key_Escape)
    assert window.frame.results.isVisible() and not label.isVisible()


def test_only_the_last_of_many_searches_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    shown: list[str] = []
    window.searching.found.connect(lambda result: shown.append(result.asked.text))
    for text in ("一", "潮", "的", "海苔"):
        window.finding.ask_text(text)
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    window.finding.ask_text("第一")
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=20_000)
    assert shown == ["海苔", "第一"]


def test_back_stands_where_the_article_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 500)
    left = _scrolled(window, qtbot)
    window.actions_.by_key["next_article"].trigger()
    assert window.frame.reader.verticalScrollBar().value() == 0
    window.actions_.by_key["back"].trigger()
    assert window.frame.reader.verticalScrollBar().value() == left


def test_another_start_finds_article_place_branches_and_sizes(
    program: Program, window: MainWindow, sample_archive: Path, qtbot: QtBot
) -> None:
    # The offscreen platform has a screen of 800 by 800.
    window.resize(755, 555)
    left = _scrolled(window, qtbot)
    opened, article = window.frame.tree.opened(), window.opening.current_article()
    program.close()
    assert program.open(sample_archive)
    again = program.window
    assert again is not None
    assert (again.opening.current_article(), again.frame.tree.opened()) == (article, opened)
    assert (again.width(), again.height()) == (755, 555)
    qtbot.waitUntil(lambda: abs(again.frame.reader.verticalScrollBar().value() - left) <= 2)


def test_an_archive_that_lost_its_article_opens_all_the_same(
    program: Program, window: MainWindow, sample_archive: Path, tmp_path: Path
) -> None:
    window.opening.open_article(12)
    program.close()
    sample_archive.unlink()
    assert program.open(sample_archive)
    assert program.window is not None
    assert program.window.frame.empty.isVisible()


def test_a_file_that_is_no_archive_leaves_the_window_as_it_is(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear reader", encoding="utf-8")
    assert not program.open(letter)
    assert program.window is window and window.isVisible()
    assert "letter.txt" in window.frame.notice.text
    assert letter.read_text(encoding="utf-8") == "dear reader"


def test_a_new_archive_from_the_menu_is_opened(
    program: Program, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "new" / "mine.baoku"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_.by_key["new_archive"].trigger()
    assert program.window is not None and program.window.path == target
    assert target.exists()
    assert program.window.frame.empty.isVisible()


def test_imports_wait_for_one_another_and_the_window_for_them(
    program: Program, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, taken = threading.Event(), []

    def slow(path: Path, paths: list[Path], progress: object, cancelled: object, choices: object) -> Report:
        taken.append(paths)
        assert go.wait(10)
        return Report(())

    monkeypatch.setattr(importing_run, "run", slow)
    window.import_paths([tmp_path / "a"])
    window.import_paths([tmp_path / "b"])
    for _ in range(2):
        press_import(sheet(window), qtbot)
    assert window.asking.dialog is None
    next(each for each in window.actions_.submenus["language"].actions() if each.text() == "简体中文").trigger()
    assert program.window is window
    go.set()
    qtbot.waitUntil(lambda: len(taken) == 2)
    qtbot.waitUntil(lambda: not window.importing.is_running)
    assert taken == [[tmp_path / "a"], [tmp_path / "b"]]


def test_cancelling_an_import_keeps_what_was_stored_and_says_so(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_cancelled(path: Path, paths: list[Path], progress: object, cancelled: object, choices: object) -> Report:
        while not cancelled():  # type: ignore[operator]
            pass
        return Report((), cancelled=True)

    monkeypatch.setattr(importing_run, "run", until_cancelled)
    window.import_paths([tmp_path])
    press_import(sheet(window), qtbot)
    with qtbot.waitSignal(window.importing.finished, timeout=10_000):
        window.frame.notice.cancelled.emit()
    assert "cancelled" in window.frame.notice.text


def test_an_index_of_other_rules_is_made_anew_behind_the_window(
    program: Program, window: MainWindow, sample_archive: Path, qtbot: QtBot
) -> None:
    program.close()
    with archive.create_or_open(sample_archive).conn as connection:
        connection.execute("UPDATE setting SET value = 'older' WHERE name = 'index_version'")
        connection.execute("INSERT INTO article_index(article_index) VALUES('delete-all')")
    connection.close()
    assert program.open(sample_archive)
    again = program.window
    assert again is not None
    with qtbot.waitSignal(again.upkeep.current, timeout=20_000):
        pass
    _search(again, qtbot, "何守川")
    assert _titles(again) == ["潮汐电站夜里发出第一度电"]


def test_help_lists_every_shortcut(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_key["shortcuts"].trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "shortcutsDialog")
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Import files", "Ctrl+O", "Ctrl+L   F6", "Ctrl+K", "Ctrl+D"} <= said
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
