"""A reader clips articles by the keyboard, orders and remarks them, takes one out and back, and finds all kept."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive, clippings
from viewer import resources
from viewer.app import Program
from viewer.ui import jobs
from viewer.ui.clippings.popup import ClipPopup
from viewer.ui.main_window import MainWindow
from viewer.ui.results import ROW_ROLE

_KEYS = Qt.KeyboardModifier


def _commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def _press(window: MainWindow, key: str) -> None:
    window.actions_.by_key[key].trigger()


def _clip(window: MainWindow, qtbot: QtBot, name: str = "") -> None:
    """Clip what is read into a folder of a name; without one into that of the first row."""
    _press(window, "clip")
    popup = window.findChild(ClipPopup)
    assert popup.isVisible()
    if name:
        _commit(popup.field, name)
    with qtbot.waitSignal(window.clipping.keeping.clipped):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    there = {each.id: each for each in clippings.folders(window.db)}
    qtbot.waitUntil(lambda: {each.id: each for each in window.frame.folders.folders} == there)


def _open(window: MainWindow, qtbot: QtBot) -> None:
    view = window.frame.folders.view
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(window.clipping.keeping.shown):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def _folders(window: MainWindow) -> list[str]:
    return [f"{each.name} {each.clippings}" for each in window.frame.folders.folders]


def _rows(window: MainWindow) -> list[int]:
    return [row.article for row in window.frame.result_model.rows]


def _title(window: MainWindow) -> str:
    return window.frame.head.findChild(QLabel, "listTitle").text()


def _undo(window: MainWindow, qtbot: QtBot) -> None:
    button = next(each for each in window.frame.notice.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def folder(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in which articles 1, 2 and 3 are in the folder 潮汐, which is listed."""
    _clip(window, qtbot, "潮汐")
    _press(window, "next_article")
    _clip(window, qtbot)
    _press(window, "next_article")
    _clip(window, qtbot)
    _open(window, qtbot)
    return window


def test_clipping_ordering_remarking_and_coming_back(
    program: Program, window: MainWindow, qtbot: QtBot, sample_archive: Path
) -> None:
    assert not window.actions_.by_key["unclip"].isEnabled()
    _clip(window, qtbot, "潮汐")
    assert window.statusBar().currentMessage() == "Clipped into “潮汐”."
    _press(window, "next_article")
    _clip(window, qtbot)
    _clip(window, qtbot)
    assert window.statusBar().currentMessage() == "It is in “潮汐” already."
    assert _folders(window) == ["潮汐 2"]

    _open(window, qtbot)
    assert (_rows(window), _title(window)) == ([1, 2], "潮汐 · 2 articles")
    qtbot.keyClick(window.frame.results, Qt.Key.Key_Up, _KEYS.AltModifier | _KEYS.ShiftModifier)
    assert (_rows(window), window.opening.current_article()) == ([2, 1], 2)
    assert window.frame.results.currentIndex().row() == 0
    assert window.frame.result_model.index(0).data().startswith("1  ")

    _press(window, "remark")
    line = window.frame.remark_line
    _commit(line.field, "数字待核实")
    # Not a moment is waited for: the end of the program may not lose a word.
    program.close()
    with closing(archive.connect(sample_archive)) as db:
        assert [(slot.article, slot.remark) for slot in clippings.slots(db, 1)] == [(2, "数字待核实"), (1, "")]

    assert program.open(sample_archive)
    again = program.window
    assert again is not None
    qtbot.waitUntil(lambda: _folders(again) == ["潮汐 2"])
    _open(again, qtbot)
    assert (_rows(again), again.frame.remark_line.field.text()) == ([2, 1], "数字待核实")
    assert again.frame.result_model.index(0).data(ROW_ROLE).remark == "数字待核实"


def test_a_removal_is_undone_and_the_next_is_read_meanwhile(folder: MainWindow, qtbot: QtBot) -> None:
    folder.frame.results.go_to(1)
    title = clippings.clippings(folder.db, 1)[1].title
    with qtbot.waitSignal(folder.clipping.keeping.shown):
        qtbot.keyClick(folder.frame.results, Qt.Key.Key_Delete)
    assert (_rows(folder), folder.opening.current_article()) == ([1, 3], 3)
    assert folder.frame.notice.text == f"“{title}” was removed from “潮汐”."
    with qtbot.waitSignal(folder.clipping.keeping.shown):
        _undo(folder, qtbot)
    assert (_rows(folder), folder.opening.current_article()) == ([1, 2, 3], 3)
    qtbot.waitUntil(lambda: _folders(folder) == ["潮汐 3"])


def test_keys_that_come_fast_are_all_obeyed(folder: MainWindow) -> None:
    folder.frame.results.go_to(0)
    for key in ("clip_down", "clip_down", "clip_down", "clip_up"):
        _press(folder, key)
    assert _rows(folder) == [2, 1, 3]
    jobs.wait_for_all()
    assert [slot.article for slot in clippings.slots(folder.db, 1)] == [2, 1, 3]


def test_a_search_leaves_the_folder_and_comes_back_to_it_as_it_is_now(folder: MainWindow, qtbot: QtBot) -> None:
    folder.frame.results.go_to(2)
    with qtbot.waitSignal(folder.searching.found, timeout=20_000):
        folder.finding.ask_text("潮")
    assert not folder.frame.remark_line.isVisible()
    assert not folder.frame.folders.view.currentIndex().isValid()
    with closing(archive.connect(folder.path)) as other:
        clippings.unclip(other, 1, [1])
    with qtbot.waitSignal(folder.clipping.keeping.shown):
        folder.listing.leave_search()
    assert (_rows(folder), _title(folder)) == ([2, 3], "潮汐 · 2 articles")


def test_a_folder_is_renamed_removed_and_put_back(folder: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(folder.clipping.keeping.shown):
        folder.frame.folders.renamed.emit(1, "潮")
    assert _title(folder) == "潮 · 3 articles"
    view = folder.frame.folders.view
    with qtbot.waitSignal(folder.clipping.keeping.folder_removed):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert folder.frame.folder is None
    assert folder.frame.notice.text == "The folder “潮” with 3 articles was removed."
    _undo(folder, qtbot)
    qtbot.waitUntil(lambda: _folders(folder) == ["潮 3"])


def test_a_name_that_is_taken_is_refused(folder: MainWindow, qtbot: QtBot) -> None:
    _clip(folder, qtbot, "海")
    with qtbot.waitSignal(folder.clipping.keeping.failed):
        folder.frame.folders.renamed.emit(1, "海")
    assert folder.frame.notice.text == "There is already a folder “海”: choose another name."
    assert sorted(_folders(folder)) == ["海 1", "潮汐 3"]


def test_an_undone_import_leaves_a_folder_that_fills_again(folder: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(folder.importing.undone, timeout=20_000):
        folder.importing.undo(1)
    qtbot.waitUntil(lambda: _folders(folder) == ["潮汐 0"])
    with qtbot.waitSignal(folder.importing.finished, timeout=20_000):
        folder.import_at_once([resources.path("sample")])
    qtbot.waitUntil(lambda: _folders(folder) == ["潮汐 3"])


def test_a_busy_archive_is_said_so_and_nothing_is_lost(
    folder: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.02)
    keeping = folder.clipping.keeping
    folder.frame.results.go_to(0)
    with closing(archive.connect(folder.path)) as importer, archive.transaction(importer):
        with qtbot.waitSignal(keeping.delayed):
            _press(folder, "clip_down")
        _commit(folder.frame.remark_line.field, "等着")
        folder.frame.remark_line.flush()
        _press(folder, "next_article")
        assert folder.frame.result_model.index(1).data(ROW_ROLE).remark == "等着"
    qtbot.waitUntil(lambda: folder.statusBar().currentMessage() == "What had waited is written.")
    jobs.wait_for_all()
    assert [(s.article, s.remark) for s in clippings.slots(folder.db, 1)] == [(2, ""), (1, "等着"), (3, "")]
