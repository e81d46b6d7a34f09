"""Searches that are kept, through the real window: saved, found again, counted anew, written down."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive, searches
from db.records import Asked
from viewer.app import Program
from viewer.ui.main_window import MainWindow


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    bar = window.frame.search_bar
    event = QInputMethodEvent()
    event.setCommitString(text)
    bar.clear()
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        QCoreApplication.sendEvent(bar, event)
        qtbot.keyClick(bar, Qt.Key.Key_Return)


def save(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.actions_.by_key["save_search"].trigger()
    window.frame.saved.field.setText(name)
    with qtbot.waitSignal(window.kept.keeping.listed):
        qtbot.keyClick(window.frame.saved.field, Qt.Key.Key_Return)


def listed(window: MainWindow) -> list[tuple[str, int | None]]:
    return [(each.name, each.hits) for each in window.frame.saved.searches]


def test_a_search_is_saved_and_asked_again(qtbot: QtBot, window: MainWindow) -> None:
    action = window.actions_.by_key["save_search"]
    assert not action.isEnabled()
    search(qtbot, window, "潮水")
    assert action.isEnabled()
    window.finding.narrow("date:2031-03")
    qtbot.waitSignal(window.searching.found).wait()
    save(qtbot, window, "三月的潮水")
    assert listed(window) == [("三月的潮水", 1)]
    assert window.frame.saved.view.currentIndex().row() == 0
    window.listing.leave_search()
    assert not window.frame.saved.view.currentIndex().isValid()
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.keyClick(window.frame.saved.view, Qt.Key.Key_Down)
        qtbot.keyClick(window.frame.saved.view, Qt.Key.Key_Return)
    assert window.finding.now == Asked("潮水", ("date:2031-03",))
    assert window.frame.search_bar.text() == "潮水"


def test_what_was_removed_is_put_back_from_the_notice(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "潮水")
    save(qtbot, window, "潮水")
    with qtbot.waitSignal(window.kept.keeping.removed):
        qtbot.keyClick(window.frame.saved.view, Qt.Key.Key_Delete)
    assert "潮水" in window.frame.notice.text
    qtbot.waitUntil(lambda: listed(window) == [])
    undo = next(each for each in window.frame.notice.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(window) == [("潮水", 1)])
    assert not window.frame.notice.isVisible()


def test_counts_follow_the_archive_and_are_there_at_the_next_start(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "a.baoku"
    with closing(archive.create_or_open(path)) as db:
        searches.save(db, "青屿", Asked("青屿"), datetime(2031, 3, 10, tzinfo=UTC))
    assert program.open(path)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: listed(window) == [("青屿", 0)], timeout=20_000)
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.frame.empty.sample_wanted.emit()
    qtbot.waitUntil(lambda: listed(window)[0][1] not in (None, 0), timeout=20_000)
    counted = listed(window)
    qtbot.waitUntil(lambda: not window.frame.saved.view._delegate.stale, timeout=20_000)
    program.close()
    with closing(archive.create_or_open(path)) as db:
        assert [(each.name, each.hits) for each in searches.saved(db)] == counted


def test_the_diary_has_what_was_meant_and_repeats_it(qtbot: QtBot, window: MainWindow) -> None:
    for text in ("潮", "潮水", "青屿"):
        search(qtbot, window, text)
    qtbot.waitUntil(lambda: len(window.kept.diary.recent) == 2)
    assert [each.text for each in window.kept.diary.recent] == ["青屿", "潮水"]
    window.actions_.by_key["diary"].trigger()
    table = window.beside.diary.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    table.selectRow(1)
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.frame.search_bar.text() == "潮水"
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)


def test_what_is_searched_last_is_written_though_the_window_closes(
    qtbot: QtBot, program: Program, sample_archive: Path
) -> None:
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    search(qtbot, window, "潮水")
    program.close()
    with closing(archive.create_or_open(sample_archive)) as db:
        assert [each.asked.text for each in searches.diary(db)] == ["潮水"]


def test_the_empty_bar_offers_the_searches_of_late(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "潮水")
    qtbot.waitUntil(lambda: bool(window.kept.diary.recent))
    window.listing.leave_search()
    bar = window.frame.search_bar
    window.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.text() == "潮水"


def test_a_diary_that_an_import_keeps_from_being_written_is_written_later(
    qtbot: QtBot, window: MainWindow, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.05)
    with closing(archive.connect(sample_archive)) as other, archive.transaction(other):
        search(qtbot, window, "潮水")
        with qtbot.waitSignal(window.kept.diary._work.delayed):
            pass
        search(qtbot, window, "青屿")
        assert window.kept.diary.recent == ()
    qtbot.waitUntil(lambda: [each.text for each in window.kept.diary.recent] == ["青屿", "潮水"])
    assert not window.frame.notice.isVisible()


def test_the_sidebar_shows_where_a_name_is_asked(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "潮水")
    window.resize(900, 700)
    window.frame.set_sidebar(False)
    window.actions_.by_key["save_search"].trigger()
    pane = window.findChild(QWidget, "savedPane")
    assert pane is not None and pane.isVisible()
    qtbot.keyClick(window.frame.saved.field, Qt.Key.Key_Escape)
    assert listed(window) == []
    assert window.frame.results.isVisible()


def test_what_a_search_finds_is_the_count_of_the_saved_one(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "潮水")
    window.kept.keeping.save(Asked("青屿"), "青屿", None)
    qtbot.waitUntil(lambda: listed(window) == [("青屿", None)])
    search(qtbot, window, "青屿")
    total = window.searching.result.total if window.searching.result else None
    assert listed(window) == [("青屿", total)]
    with qtbot.waitSignal(window.kept.keeping.listed):
        window.kept.keeping.read()
    assert listed(window) == [("青屿", total)]
