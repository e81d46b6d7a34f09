"""A reader tags and notes what is read, finds it again by that, and loses none of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive
from db.annotations import notes_of, tag, tags_of, write_note
from viewer import resources
from viewer.app import Program
from viewer.ui import jobs
from viewer.ui.main_window import MainWindow
from viewer.ui.results import SIGNS_ROLE


def _commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def _press(window: MainWindow, key: str) -> None:
    window.actions_.by_key[key].trigger()


def _tag(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = _listed(window)
    _press(window, "add_tag")
    _commit(window.frame.strip.field, name)
    qtbot.keyClick(window.frame.strip.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _listed(window) != before and name in _pills(window))


def _pills(window: MainWindow) -> list[str]:
    return [pill.text() for pill in window.frame.strip.pills]


def _listed(window: MainWindow) -> list[str]:
    return [f"{each.name} {each.articles}" for each in window.frame.tags.tags]


def _undo(window: MainWindow, qtbot: QtBot) -> None:
    button = next(each for each in window.frame.notice.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _signs(window: MainWindow) -> list[str]:
    model = window.frame.result_model
    return [model.index(row).data(SIGNS_ROLE) for row in range(model.rowCount())]


def test_tagging_finding_renaming_and_taking_back(window: MainWindow, qtbot: QtBot) -> None:
    _tag(window, qtbot, "潮汐")
    _tag(window, qtbot, "能源")
    assert (_pills(window), sorted(_listed(window))) == (["潮汐", "能源"], ["潮汐 1", "能源 1"])
    _press(window, "next_article")
    assert _pills(window) == []
    _tag(window, qtbot, "能源")
    assert _signs(window)[:3] == ["●", "●", ""]

    pill = window.frame.strip.pills[0]
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert window.frame.result_model.rowCount() == 2
    assert window.frame.tags.view.currentIndex().data() == "能源"

    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.frame.tags.renamed.emit("能源", "潮汐")
    assert window.frame.notice.text == "Tag “能源” is one with “潮汐” now."
    qtbot.waitUntil(lambda: _listed(window) == ["潮汐 2"])
    assert window.frame.result_model.rowCount() == 2
    _undo(window, qtbot)
    qtbot.waitUntil(lambda: sorted(_listed(window)) == ["潮汐 1", "能源 2"])

    window.frame.strip.pills[0].removed.emit()
    qtbot.waitUntil(lambda: _pills(window) == [])
    _undo(window, qtbot)
    qtbot.waitUntil(lambda: _pills(window) == ["能源"])

    window.frame.tags.removed.emit("能源")
    qtbot.waitUntil(lambda: _listed(window) == ["潮汐 1"])
    assert window.frame.notice.text == "Tag “能源” taken from 2 articles."
    _undo(window, qtbot)
    qtbot.waitUntil(lambda: sorted(_listed(window)) == ["潮汐 1", "能源 2"])


def test_a_note_is_kept_as_it_is_typed_and_comes_back_with_the_window(
    program: Program, window: MainWindow, qtbot: QtBot, sample_archive: Path
) -> None:
    keeping = window.annotating.keeping
    _press(window, "add_note")
    editor = window.frame.notes.boxes[0].editor
    assert window.frame.notes.isVisible()
    with qtbot.waitSignal(keeping.note_written):
        _commit(editor, "数字待核实")
    assert [note.text for note in notes_of(window.db, 1)] == ["数字待核实"]
    qtbot.waitUntil(lambda: _signs(window)[0] == "▪")
    assert window.frame.strip.notes.text() == "Notes 1"
    _press(window, "add_note")
    _commit(window.frame.notes.boxes[1].editor, "电话里说的")
    # Not a moment is waited for: neither another article nor the end of the program may lose a word.
    _press(window, "next_article")
    _press(window, "previous_article")
    assert [box.text for box in window.frame.notes.boxes] == ["数字待核实", "电话里说的"]
    _commit(window.frame.notes.boxes[1].editor, "，")
    program.close()
    with closing(archive.connect(sample_archive)) as db:
        assert [note.text for note in notes_of(db, 1)] == ["数字待核实", "，电话里说的"]
    assert program.open(sample_archive)
    assert program.window is not None
    assert [box.text for box in program.window.frame.notes.boxes] == ["数字待核实", "，电话里说的"]
    assert program.window.frame.notes.isVisible()


def test_a_removed_note_is_put_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.annotating.keeping.note_written):
        _press(window, "add_note")
        _commit(window.frame.notes.boxes[0].editor, "待核实")
    with qtbot.waitSignal(window.annotating.keeping.note_removed):
        window.frame.notes.boxes[0].removed.emit()
    assert (window.frame.notice.text, window.frame.strip.notes.text()) == ("A note was removed.", "Notes")
    _undo(window, qtbot)
    qtbot.waitUntil(lambda: [box.text for box in window.frame.notes.boxes] == ["待核实"])


def test_an_undone_import_keeps_them_and_says_so(program: Program, qtbot: QtBot, sample_archive: Path) -> None:
    with closing(archive.connect(sample_archive)) as db:
        tag(db, [1, 2], "潮汐")
        write_note(db, 1, "待核实")
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: _listed(window) == ["潮汐 2"])
    with qtbot.waitSignal(window.importing.undone, timeout=20_000):
        window.importing.undo(1)
    qtbot.waitUntil(lambda: window.frame.tags.gone.isVisibleTo(window.frame.tags))
    assert (_listed(window), window.frame.strip.isVisible()) == ([], False)
    assert window.frame.tags.gone.text() == "2 articles gone, annotations kept"
    assert window.statusBar().currentMessage() == "Annotations of 2 articles are kept until they come again."
    window.frame.tags.gone.click()
    details = window.frame.notice.findChild(QPlainTextEdit, "noticeDetails")
    assert "待核实" in details.toPlainText()

    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.import_at_once([resources.path("sample")])
    qtbot.waitUntil(lambda: _listed(window) == ["潮汐 2"])
    assert not window.frame.tags.gone.isVisible()
    first = window.frame.result_model.index(0)
    assert (first.data(), first.data(SIGNS_ROLE)) == ("潮汐电站夜里发出第一度电", "●▪")


def test_a_busy_archive_is_said_so_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_archive: Path
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.02)
    keeping = window.annotating.keeping
    with closing(archive.connect(sample_archive)) as importer, archive.transaction(importer):
        with qtbot.waitSignal(keeping.delayed):
            _press(window, "add_tag")
            _commit(window.frame.strip.field, "潮汐")
            qtbot.keyClick(window.frame.strip.field, Qt.Key.Key_Return)
        assert window.statusBar().currentMessage().startswith("The archive is being written")
        _press(window, "add_note")
        _commit(window.frame.notes.boxes[0].editor, "等着")
        _press(window, "next_article")
        _press(window, "previous_article")
        assert [box.text for box in window.frame.notes.boxes] == ["等着"]
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == "What had waited is written.")
    jobs.wait_for_all()
    assert (tags_of(window.db, 1), [note.text for note in notes_of(window.db, 1)]) == (["潮汐"], ["等着"])
