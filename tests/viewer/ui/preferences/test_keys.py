"""Commands take other keys at once; what belongs to another, is needed for typing or opens a menu is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow
from viewer.ui.preferences.key_model import KeyModel, native, writes
from viewer.ui.preferences.keys import KeysPanel

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(window: MainWindow) -> KeysPanel:
    window.preferring.open("keyboard")
    (found,) = window.findChildren(KeysPanel)
    return found


def choose(panel: KeysPanel, command: str) -> None:
    row = next(row for row in range(panel.model.rowCount()) if panel.model.at(row).command.key == command)  # type: ignore[union-attr]
    panel.table.selectRow(row)


def keys(window: MainWindow, command: str) -> list[str]:
    return [each.toString() for each in window.actions_.by_key[command].shortcuts()]


def button(panel: KeysPanel, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text)


def test_the_table_keeps_the_rules_of_models(window: MainWindow) -> None:
    model = KeyModel(window.actions_, window)
    QAbstractItemModelTester(model)
    assert model.narrow(("print",)) and model.rowCount() == 2
    window.settings.choose_keys("print", ["F7"])
    model.refresh()
    assert model.index(1, 1).data() == "F7"
    assert not model.narrow(("no such command",))
    assert model.narrow(()) and model.rowCount() > 50


def test_keys_that_are_pressed_are_the_commands_at_once(window: MainWindow, panel: KeysPanel, qtbot: QtBot) -> None:
    choose(panel, "export")
    qtbot.keyClick(panel.recorder, Qt.Key.Key_X, CTRL | ALT)
    qtbot.waitUntil(lambda: keys(window, "export") == ["Ctrl+Alt+X"])
    assert panel.said == "Ctrl+Alt+X calls “File › Export” now."
    assert window.actions_.by_key["export"].toolTip().endswith("Ctrl+Alt+X")
    assert window.settings.own_keys() == {"export": ("Ctrl+Alt+X",)}
    button(panel, "Restore default").click()
    assert (keys(window, "export"), window.settings.own_keys()) == (["Ctrl+E"], {})


def test_keys_of_another_command_are_taken_over_only_when_that_is_meant(
    window: MainWindow, panel: KeysPanel, qtbot: QtBot
) -> None:
    choose(panel, "export")
    qtbot.keyClick(panel.recorder, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: panel.said == "Ctrl+L belongs to “Search › Search the archive”.")
    assert keys(window, "export") == ["Ctrl+E"]
    button(panel, "Give them to this command").click()
    assert (keys(window, "export"), keys(window, "search")) == (["Ctrl+L"], ["F6"])
    assert window.frame.search_bar.placeholderText().endswith("F6")
    button(panel, "Restore all").click()
    assert (keys(window, "export"), keys(window, "search")) == (["Ctrl+E"], ["Ctrl+L", "F6"])


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Qt.Key.Key_J, NONE, "J alone is needed for typing"),
        (Qt.Key.Key_J, SHIFT, "Shift+J alone is needed for typing"),
        (Qt.Key.Key_Down, NONE, "Down alone is needed for typing"),
        (Qt.Key.Key_F, ALT, "Alt+F opens the menu “File”"),
    ],
)
def test_keys_that_would_be_missed_elsewhere_are_not_given(
    window: MainWindow, panel: KeysPanel, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    choose(panel, "export")
    qtbot.keyClick(panel.recorder, key, modifiers)
    qtbot.waitUntil(lambda: panel.said.startswith(said))
    assert keys(window, "export") == ["Ctrl+E"]
    assert not button(panel, "Give them to this command").isVisible()


def test_a_function_key_alone_will_do_and_a_command_can_do_without_keys(
    window: MainWindow, panel: KeysPanel, qtbot: QtBot
) -> None:
    assert not writes(QKeySequence("F7")) and writes(QKeySequence("Shift+A"))
    choose(panel, "watch")
    qtbot.keyClick(panel.recorder, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: keys(window, "watch") == ["F7"])
    button(panel, "No keys").click()
    assert keys(window, "watch") == []
    assert not button(panel, "No keys").isEnabled()
    assert native(("Ctrl+,",)) == "Ctrl+,"


def test_one_comes_away_from_the_recorder_by_tab(panel: KeysPanel, qtbot: QtBot) -> None:
    choose(panel, "export")
    panel.recorder.setFocus()
    qtbot.keyClick(panel.recorder, Qt.Key.Key_Tab)
    assert not panel.recorder.hasFocus()
    assert panel.said == ""
