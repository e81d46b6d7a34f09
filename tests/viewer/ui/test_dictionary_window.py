"""The user dictionary in its window: written, counted, faulty lines named, kept, and asked for anew by keywords."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from db import dictionary
from viewer.ui.dictionary_window import DictionaryWindow
from viewer.ui.main_window import MainWindow


@pytest.fixture
def shown(window: MainWindow) -> DictionaryWindow:
    window.actions_.by_key["dictionary"].trigger()
    return window.beside.dictionary


def _text(shown: DictionaryWindow) -> QPlainTextEdit:
    found = shown.findChild(QPlainTextEdit, "dictionaryText")
    assert found is not None
    return found


def _says(shown: DictionaryWindow, name: str) -> str:
    label = shown.findChild(QLabel, name)
    assert label is not None
    return "" if label.isHidden() else label.text()


def _button(shown: DictionaryWindow, text: str) -> QPushButton:
    return next(each for each in shown.findChildren(QPushButton) if each.text() == text)


def test_terms_are_counted_and_faulty_lines_named_and_marked(shown: DictionaryWindow, qtbot: QtBot) -> None:
    assert _says(shown, "dictionaryCount") == "0 terms"
    _text(shown).setPlainText("潮汐电站\n潮\n何守川\n。。\n海 湾\n" + "长" * 50 + "\n灯")
    qtbot.waitUntil(lambda: _says(shown, "dictionaryCount") == "2 terms")
    assert _says(shown, "dictionaryFaults").split("\n") == [
        "Line 2, “潮”: one character alone is no term.",
        "Line 4, “。。”: these are only signs.",
        "Line 5, “海 湾”: a blank parts it; write a line for each term.",
        "2 more lines can't be used.",
    ]
    marked = [each.cursor.blockNumber() + 1 for each in _text(shown).extraSelections()]  # type: ignore[attr-defined]
    assert marked == [2, 4, 5, 6, 7]


def test_what_is_saved_is_in_the_archive_and_keywords_are_made_anew(
    window: MainWindow, shown: DictionaryWindow, qtbot: QtBot
) -> None:
    window.digesting.stop()
    _text(shown).setPlainText("潮汐电站")
    with qtbot.waitSignal(shown.dictionary_changed):
        qtbot.mouseClick(_button(shown, "Save"), Qt.MouseButton.LeftButton)
    assert dictionary.terms(window.db) == {"潮汐电站"}
    assert window.digesting.is_running
    assert not shown.isVisible()


def test_save_has_its_key(window: MainWindow, shown: DictionaryWindow, qtbot: QtBot) -> None:
    _text(shown).setPlainText("潮汐电站")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    with qtbot.waitSignal(shown.dictionary_changed):
        qtbot.keySequence(_text(shown), QKeySequence(QKeySequence.StandardKey.Save))


def test_what_is_not_saved_waits_in_the_closed_window_and_is_gone_when_cancelled(
    window: MainWindow, shown: DictionaryWindow, qtbot: QtBot
) -> None:
    _text(shown).setPlainText("潮汐电站")
    _text(shown).document().setModified(True)
    shown.close()
    window.beside.dictionary.open_beside()
    assert _text(shown).toPlainText() == "潮汐电站"
    qtbot.mouseClick(_button(shown, "Cancel"), Qt.MouseButton.LeftButton)
    window.beside.dictionary.open_beside()
    assert _text(shown).toPlainText() == ""
    assert dictionary.text(window.db) == ""
