"""The search bar means committed text, once the typing rests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from viewer.ui.search_bar import SearchBar


class Heard:
    """What a bar told, in order."""

    def __init__(self, bar: SearchBar) -> None:
        self.queries: list[str] = []
        self.cleared = 0
        bar.query_meant.connect(self.queries.append)
        bar.cleared.connect(self._clear)

    def _clear(self) -> None:
        self.cleared += 1


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    made = SearchBar()
    qtbot.addWidget(made)
    made.show()
    return made


def compose(bar: SearchBar, preedit: str, commit: str = "") -> None:
    """What an input method sends: text in the making, then text that is meant."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(bar, event)


def test_what_is_being_composed_is_not_searched(qtbot: QtBot, bar: SearchBar) -> None:
    heard = Heard(bar)
    compose(bar, "chao'xi")
    assert not bar._pause.isActive()
    compose(bar, "", "潮汐")
    qtbot.waitUntil(lambda: heard.queries == ["潮汐"])


def test_fast_typing_asks_once_for_all_of_it(qtbot: QtBot, bar: SearchBar) -> None:
    heard = Heard(bar)
    for sign in "tide":
        qtbot.keyClick(bar, sign)
    qtbot.waitUntil(lambda: bool(heard.queries))
    assert heard.queries == ["tide"]


def test_enter_asks_at_once_and_not_a_second_time(qtbot: QtBot, bar: SearchBar) -> None:
    heard = Heard(bar)
    bar.setText(" 潮汐 ")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert heard.queries == ["潮汐"]
    assert not bar._pause.isActive()


def test_escape_clears_and_says_so(qtbot: QtBot, bar: SearchBar) -> None:
    heard = Heard(bar)
    bar.setText("潮汐")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert (bar.text(), heard.cleared, heard.queries) == ("", 1, [])
    assert not bar._pause.isActive()


def test_forgetting_says_nothing(bar: SearchBar) -> None:
    heard = Heard(bar)
    bar.setText("潮汐")
    bar.forget()
    assert (bar.text(), heard.cleared) == ("", 0)


def test_the_arrow_goes_down_to_the_list_or_to_old_searches(qtbot: QtBot, bar: SearchBar) -> None:
    with qtbot.waitSignal(bar.recent_wanted):
        qtbot.keyClick(bar, Qt.Key.Key_Down)
    bar.setText("潮汐")
    with qtbot.waitSignal(bar.list_wanted):
        qtbot.keyClick(bar, Qt.Key.Key_Down)
    bar.forget()


def test_what_is_asked_elsewhere_is_shown_without_a_word(bar: SearchBar) -> None:
    heard = Heard(bar)
    bar.show_text("潮汐")
    assert (bar.text(), bar._pause.isActive(), heard.queries, heard.cleared) == ("潮汐", False, [], 0)


def test_the_empty_bar_says_how_much_there_is(bar: SearchBar) -> None:
    bar.count(36544)
    assert "36,544" in bar.placeholderText()


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K])
def test_the_windows_shortcuts_are_heard_while_one_types(bar: SearchBar, key: Qt.Key) -> None:
    # Qt asks the widget with the focus first; an event that stays accepted keeps the key from the shortcut.
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    asked.accept()
    QCoreApplication.sendEvent(bar, asked)
    assert not asked.isAccepted()
