"""The saved searches in the sidebar: what keys and mouse do with them, and what the pane tells."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.records import Asked
from db.searches import SavedSearch
from viewer.ui.saved.model import SavedModel
from viewer.ui.saved.pane import SavedPane

SEARCHES = tuple(
    SavedSearch(number, name, Asked(name, filters), "2031-03-10T12:00:00+00:00", hits)
    for number, name, filters, hits in (
        (3, "潮汐", (), 1204), (1, "灯塔", ('column="要闻"', "date:2031"), None), (2, "码头", (), 0),
    )
)  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[SavedPane]:
    outer = QWidget()
    qtbot.addWidget(outer)
    made = SavedPane(outer)
    QVBoxLayout(outer).addWidget(made)
    outer.resize(280, 400)
    outer.show()
    made.show_searches(SEARCHES)
    yield made


def hint(pane: SavedPane) -> QLabel:
    found = pane.findChild(QLabel, "savedHint")
    assert found is not None
    return found


def test_the_list_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = SavedModel()
    qtmodeltester.check(model)
    model.show(SEARCHES)
    model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)
    model.show(SEARCHES[:1])


@given(row=st.integers(0, 3), before=st.integers(-1, 5))
def test_a_moved_search_stands_where_it_was_put(row: int, before: int) -> None:
    model = SavedModel()
    model.show([SavedSearch(n, str(n), Asked(""), "") for n in range(4)])
    told: list[tuple[int, ...]] = []
    model.reordered.connect(told.append)
    order = [0, 1, 2, 3]
    moved = 0 <= before <= 4 and before not in (row, row + 1)
    if moved:
        order.remove(row)
        order.insert(before - (before > row), row)
    assert model.moveRows(QModelIndex(), row, 1, QModelIndex(), before) == moved
    assert [each.id for each in model.searches] == order
    assert told == ([tuple(order)] if moved else [])


def test_a_search_is_chosen_by_a_click_and_by_enter(qtbot: QtBot, pane: SavedPane) -> None:
    with qtbot.waitSignal(pane.chosen) as told:
        where = pane.view.visualRect(pane.view.model().index(1, 0)).center()
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [SEARCHES[1]]
    pane.view.show_row(2)
    with qtbot.waitSignal(pane.chosen) as told:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert told.args == [SEARCHES[2]]


def test_the_arrows_with_alt_reorder(qtbot: QtBot, pane: SavedPane) -> None:
    pane.view.show_row(0)
    told: list[tuple[int, ...]] = []
    pane.reordered.connect(told.append)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(pane.view, key, Qt.KeyboardModifier.AltModifier)
    assert told == [(1, 3, 2), (1, 2, 3), (1, 3, 2)]
    assert pane.view.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("key", "modifier", "claimed"),
    [
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, True),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, False),
    ],
)
def test_keys_of_the_window_that_mean_something_here_are_claimed(
    pane: SavedPane, key: Qt.Key, modifier: Qt.KeyboardModifier, claimed: bool
) -> None:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    asked.ignore()
    QCoreApplication.sendEvent(pane.view, asked)
    assert asked.isAccepted() == claimed


def test_delete_removes(qtbot: QtBot, pane: SavedPane) -> None:
    pane.view.show_row(1)
    with qtbot.waitSignal(pane.removed) as told:
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert told.args == [1]


@pytest.mark.parametrize(("typed", "told"), [("light", [(1, "light")]), ("  ", []), ("灯塔", [])])
def test_f2_changes_the_name(qtbot: QtBot, pane: SavedPane, typed: str, told: list[tuple[int, str]]) -> None:
    renamed: list[tuple[int, str]] = []
    pane.renamed.connect(lambda number, name: renamed.append((number, name)))
    pane.view.setFocus()
    pane.view.show_row(1)
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    editor = pane.view.findChild(QLineEdit)
    assert editor is not None and editor.text() == "灯塔"
    editor.setText(typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: renamed == told)


def test_a_name_is_asked_in_the_pane(qtbot: QtBot, pane: SavedPane) -> None:
    asked = Asked("潮汐", ('-column="要闻"',))
    pane.ask_name(asked)
    assert (pane.field.isVisible(), pane.field.text()) == (True, "潮汐 · −要闻")
    pane.field.setText("  潮  ")
    with qtbot.waitSignal(pane.named) as told:
        qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert told.args == [asked, "潮"]
    assert not pane.field.isVisible()


def test_escape_saves_nothing_and_gives_the_focus_back(qtbot: QtBot, pane: SavedPane) -> None:
    pane.view.setFocus()
    pane.ask_name(Asked("鲸"))
    qtbot.waitUntil(pane.field.hasFocus)
    with qtbot.assertNotEmitted(pane.named), qtbot.waitSignal(pane.name_left):
        qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert (pane.field.isVisible(), pane.view.hasFocus()) == (False, True)


def test_what_is_saved_already_is_not_saved_again_but_renamed(pane: SavedPane) -> None:
    pane.ask_name(Asked("灯塔", ("date:2031", 'column="要闻"'), "date"))
    assert (pane.field.isVisible(), pane.view.currentIndex().row()) == (False, 1)
    assert pane.view.findChild(QLineEdit) is not None


def test_the_search_that_is_asked_is_selected(pane: SavedPane) -> None:
    pane.show_asked(Asked("潮汐", sort="date"))
    assert pane.view.currentIndex().row() == 0
    pane.show_asked(Asked("潮汐", ("date:2031",)))
    assert not pane.view.currentIndex().isValid()


def test_counts_come_later(pane: SavedPane) -> None:
    pane.show_counts({1: 7, 2: 3})
    assert [each.hits for each in pane.searches] == [1204, 7, 3]
    said = pane.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "灯塔, 7"


def test_an_empty_list_says_how_to_fill_it_and_folds_away(qtbot: QtBot, pane: SavedPane) -> None:
    assert not hint(pane).isVisible()
    pane.show_searches(())
    assert hint(pane).isVisible() and "Ctrl+D" in hint(pane).text()
    head = pane._head
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert not hint(pane).isVisible()
    pane.show_searches(SEARCHES)
    assert not pane.view.isVisible()
    with qtbot.waitSignal(pane.opened):
        qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert pane.view.isVisible()
