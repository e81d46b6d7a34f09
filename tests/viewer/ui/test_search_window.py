"""The window of a search as a whole: its head has room, its keys work from everywhere, Esc leads back as it came."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.records import Asked
from viewer.ui.list_head import orders
from viewer.ui.main_window import MainWindow

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def ask(window: MainWindow, text: str, qtbot: QtBot, *filters: str) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.ask(Asked(text, filters))


def resize(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)


@pytest.mark.parametrize("width", [1600, 1280, 900, 680])
def test_what_was_found_stands_in_one_line(window: MainWindow, qtbot: QtBot, width: int) -> None:
    resize(window, width, qtbot)
    ask(window, "青屿", qtbot)
    head = window.frame.head
    window.frame.focus_on("list")
    window.frame.set_facets(True)
    for button in (head.sort_button, head.facet_button):
        qtbot.waitUntil(button.isVisible)
        assert button.geometry().right() < head.width()
        assert head.title.geometry().right() <= button.geometry().left()
    one_line = head.title.fontMetrics().height()
    assert head.title.heightForWidth(head.title.width()) < one_line * 2


def test_the_list_gets_its_width_back_from_panes_that_fold_away(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1280, qtbot)
    wide = window.frame.sizes()[1]
    ask(window, "青屿", qtbot)
    window.frame.set_facets(True)
    resize(window, 900, qtbot)
    assert window.frame.sizes()[1] == wide
    resize(window, 1280, qtbot)
    assert window.frame.sizes()[1] == wide


def test_the_order_of_hits_is_chosen_above_them(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, "青屿", qtbot)
    head = window.frame.head
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        next(action for action in head.orders.actions() if action.data() == "date").trigger()
    assert window.finding.now == Asked("青屿", (), "date")
    assert head.sort_button.text() == orders()["date"]
    window.listing.leave_search()
    assert not head.sort_button.isVisible()
    assert head.sort_button.text() == orders()["date"]


def test_an_order_that_was_saved_with_a_search_is_the_one_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.ask(Asked("青屿", (), "page"))
    assert window.frame.head.sort_button.text() == orders()["page"]
    assert [action.data() for action in window.frame.head.orders.actions() if action.isChecked()] == ["page"]


def test_what_was_said_before_a_search_is_said_no_more(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_key["facets"].trigger()
    assert window.statusBar().currentMessage()
    ask(window, "青屿", qtbot)
    assert not window.statusBar().currentMessage()


def places(window: MainWindow) -> dict[str, QWidget]:
    frame = window.frame
    return {
        "search": frame.search_bar,
        "tree": frame.tree,
        "facets": frame.facets.tree,
        "hits": frame.results,
        "reader": frame.reader,
        "tag": frame.strip.field,
    }


@pytest.mark.parametrize("place", ["search", "tree", "facets", "hits", "reader", "tag"])
def test_the_keys_of_a_search_work_from_everywhere(window: MainWindow, qtbot: QtBot, place: str) -> None:
    resize(window, 1400, qtbot)
    ask(window, "青屿", qtbot)
    window.frame.set_facets(True)
    window.frame.results.step(1)
    at = places(window)[place]
    qtbot.waitUntil(at.isVisible)
    heard: list[str] = []
    keys = {
        "search": (Qt.Key.Key_L, _CONTROL),
        "palette": (Qt.Key.Key_K, _CONTROL),
        "facets": (Qt.Key.Key_F, _CONTROL | _SHIFT),
        "over_time": (Qt.Key.Key_T, _CONTROL | _SHIFT),
        "concordance": (Qt.Key.Key_K, _CONTROL | _SHIFT),
        "next_mark": (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        "next_hit": (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    }
    for key in keys:
        action = window.actions_.by_key[key]
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, key=key: heard.append(key))
    for key, modifiers in (*keys.values(), (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)):
        at.setFocus()
        qtbot.keyClick(at, key, modifiers)
    assert heard == [*keys, "search"]


def test_escape_leads_from_the_facets_over_the_hits_back_to_what_was_listed(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1400, qtbot)
    before = window.frame.listed.title
    ask(window, "青屿", qtbot)
    window.frame.set_facets(True)
    window.frame.facets.tree.setFocus()
    qtbot.keyClick(window.frame.facets.tree, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.frame.results.hasFocus)
    qtbot.keyClick(window.frame.results, Qt.Key.Key_Escape)
    assert window.frame.listed.title == before
    assert window.frame.search_bar.text() == ""
    assert not window.frame.facets_shown


def test_the_keys_go_through_the_search_from_the_left_to_the_right(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1400, qtbot)
    ask(window, "青屿", qtbot, "page=1")
    window.frame.set_facets(True)
    frame = window.frame
    wanted = [frame.facets.tree, frame.head.sort_button, frame.facet_button, frame.results, frame.reader]
    qtbot.waitUntil(frame.facets.tree.isVisible)
    after, at = [], frame.search_bar.nextInFocusChain()
    while at is not frame.search_bar:
        after.append(at)
        at = at.nextInFocusChain()
    assert sorted(wanted, key=after.index) == wanted


def test_the_field_for_another_tag_stands_beside_the_tags(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1280, qtbot)
    strip = window.frame.strip
    window.frame.results.step(1)
    strip.tag_added.emit("能源")
    qtbot.waitUntil(lambda: bool(strip.pills))
    qtbot.waitUntil(lambda: strip.field.geometry().left() > strip.pills[-1].geometry().right(), timeout=2000)
