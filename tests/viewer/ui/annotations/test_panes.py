"""The panes of tags and notes by themselves: what they show, what they tell, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.annotations import TagListing
from viewer.ui.annotations import notes
from viewer.ui.annotations.keeping import Draft
from viewer.ui.annotations.notes import NotePanel
from viewer.ui.annotations.strip import Strip
from viewer.ui.annotations.tag_list import TagModel
from viewer.ui.annotations.tag_pane import TagPane

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    made = Strip()
    qtbot.addWidget(made)
    made.resize(640, 40)
    made.show_tags(["潮汐", "能源"])
    made.activateWindow()
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> NotePanel:
    made = NotePanel()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[TagPane]:
    holder = QWidget()
    made = TagPane(holder)
    qtbot.addWidget(holder)
    holder.resize(260, 400)
    holder.show()
    made.resize(260, 400)
    yield made


def told(signal: Any) -> list[Any]:
    """Collects what a signal tells."""
    heard: list[Any] = []
    signal.connect(lambda *args: heard.append(args[0] if len(args) == 1 else args))
    return heard


def commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_a_pill_is_chosen_and_its_cross_takes_it_away(strip: Strip, qtbot: QtBot) -> None:
    chosen, removed = told(strip.tag_chosen), told(strip.tag_removed)
    pill = strip.pills[0]
    qtbot.mouseClick(pill, LEFT, pos=QPoint(8, pill.height() // 2))
    assert (chosen, removed) == (["潮汐"], [])
    qtbot.mouseClick(pill, LEFT, pos=QPoint(pill.width() - 6, pill.height() // 2))
    assert (chosen, removed) == (["潮汐"], ["潮汐"])


@pytest.mark.parametrize(("key", "is_chosen"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Delete, False)])
def test_a_pill_obeys_keys(strip: Strip, qtbot: QtBot, key: Qt.Key, is_chosen: bool) -> None:
    chosen, removed = told(strip.tag_chosen), told(strip.tag_removed)
    qtbot.keyClick(strip.pills[1], key)
    assert (chosen, removed) == ((["能源"], []) if is_chosen else ([], ["能源"]))


def test_the_keys_stay_beside_a_tag_that_went(strip: Strip, qtbot: QtBot) -> None:
    qtbot.waitUntil(strip.isActiveWindow)
    strip.pills[0].setFocus()
    strip.show_tags(["能源"])
    assert strip.pills[0].hasFocus()
    strip.show_tags([])
    assert strip.field.hasFocus()


def test_a_tag_is_typed_told_clean_and_the_field_is_empty_again(strip: Strip, qtbot: QtBot) -> None:
    added = told(strip.tag_added)
    commit(strip.field, " 海上  风电 ")
    qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not strip.field.text())
    assert added == ["海上 风电"]
    commit(strip.field, "  ")
    qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    assert added == ["海上 风电"]


def test_a_tag_that_there_is_is_offered_and_added_once(strip: Strip, qtbot: QtBot) -> None:
    added = told(strip.tag_added)
    strip.field.offer(["潮汐电站", "数字 AI"])
    strip.field.setFocus()
    qtbot.keyClick(strip.field, "a")
    popup = strip.field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not strip.field.text())
    assert added == ["数字 AI"]


def test_the_field_is_left_by_escape(strip: Strip, qtbot: QtBot) -> None:
    left = told(strip.left)
    commit(strip.field, "半")
    qtbot.keyClick(strip.field, Qt.Key.Key_Escape)
    assert (len(left), strip.field.text()) == (1, "")


def test_a_note_is_told_when_the_typist_pauses(panel: NotePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "PAUSE", 10)
    meant = told(panel.text_meant)
    panel.show_notes(1, [])
    draft = panel.boxes[0].draft
    commit(panel.boxes[0].editor, "待核实")
    qtbot.waitUntil(lambda: meant == [(draft, "待核实")])
    assert (draft.article, panel.count) == (1, 1)


def test_a_note_is_told_when_it_is_left_when_others_are_shown_and_only_once(panel: NotePanel, qtbot: QtBot) -> None:
    meant = told(panel.text_meant)
    first = Draft(1, 7, "旧")
    panel.show_notes(1, [first])
    commit(panel.boxes[0].editor, "新")
    panel.boxes[0].editor.left.emit()
    panel.show_notes(2, [])
    assert meant == [(first, "新旧")]
    commit(panel.boxes[0].editor, "另一篇")
    panel.show_notes(3, [])
    assert meant[1:] == [(meant[1][0], "另一篇")]
    assert meant[1][0].article == 2


def test_blanks_are_no_note(panel: NotePanel) -> None:
    meant, removed = told(panel.text_meant), told(panel.removed)
    panel.show_notes(1, [])
    commit(panel.boxes[0].editor, " \n ")
    panel.boxes[0].editor.left.emit()
    assert (meant, removed, panel.count) == ([], [], 0)


def test_a_note_without_its_text_is_to_go(panel: NotePanel) -> None:
    removed = told(panel.removed)
    draft = Draft(1, 7, "旧")
    panel.show_notes(1, [draft, Draft(1, 8, "另")])
    panel.boxes[0].editor.clear()
    panel.boxes[0].editor.left.emit()
    assert (removed, len(panel.boxes), panel.count) == ([draft], 1, 1)


def test_a_removed_note_leaves_the_keys_to_another(panel: NotePanel, qtbot: QtBot) -> None:
    panel.show_notes(1, [Draft(1, 7, "一"), Draft(1, 8, "二")])
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.boxes[0].editor.setFocus()
    panel.boxes[0].removed.emit()
    assert [box.text for box in panel.boxes] == ["二"]
    assert panel.boxes[0].editor.hasFocus()


def test_there_is_one_blank_note_at_most(panel: NotePanel, qtbot: QtBot) -> None:
    panel.show_notes(1, [Draft(1, 7, "一")])
    panel.write_new()
    panel.write_new()
    assert [box.text for box in panel.boxes] == ["一", ""]
    qtbot.waitUntil(lambda: panel.boxes[1].editor.viewport().visibleRegion().boundingRect().height() > 0)


def test_a_long_note_has_a_bar_and_leaves_room_to_the_article(panel: NotePanel) -> None:
    panel.show_notes(1, [Draft(1, 7, "一行\n" * 200), Draft(1, 8, "二")])
    assert panel.height() <= 260
    assert panel.boxes[0].height() < 260


def test_tags_stand_in_the_order_of_their_names_with_their_counts(pane: TagPane) -> None:
    pane.show_tags([TagListing("b", 2), TagListing("a10", 1), TagListing("a9", 12345)], 0)
    assert [tag.name for tag in pane.tags] == ["a9", "a10", "b"]
    assert pane.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "a9, 12,345"
    assert not pane.gone.isVisible()


def test_without_a_tag_the_pane_says_what_to_do(pane: TagPane) -> None:
    labels = [each for each in pane.findChildren(QWidget, "tagHint") if each.isVisible()]
    assert labels
    pane.show_tags([TagListing("a", 1)], 3)
    assert not labels[0].isVisible()
    assert (pane.gone.isVisible(), pane.gone.text()) == (True, "3 articles gone, annotations kept")


def test_a_tag_is_chosen_renamed_and_removed_by_keys(pane: TagPane, qtbot: QtBot) -> None:
    chosen, renamed, removed = told(pane.chosen), told(pane.renamed), told(pane.removed)
    pane.show_tags([TagListing("ab", 2), TagListing("cd", 1)], 0)
    pane.show_chosen("cd")
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    pane.view.edit(pane.view.currentIndex())
    editor = pane.view.findChild(QLineEdit)
    editor.setText(" ef ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: renamed == [("cd", "ef")])
    assert (chosen, removed) == (["cd"], ["cd"])


def test_a_tag_has_a_menu(pane: TagPane, qtbot: QtBot) -> None:
    removed = told(pane.removed)
    pane.show_tags([TagListing("ab", 2)], 0)
    pane.view.customContextMenuRequested.emit(pane.view.visualRect(pane.view.model().index(0, 0)).center())
    menu = pane.findChild(QMenu)
    assert len(menu.actions()) == 3
    menu.actions()[2].trigger()
    assert removed == ["ab"]
    menu.close()


def test_the_tags_fold_away(pane: TagPane, qtbot: QtBot) -> None:
    pane.show_tags([TagListing("ab", 2)], 0)
    head = pane.findChild(QWidget, "tagHead")
    qtbot.mouseClick(head, LEFT)
    assert not pane.view.isVisible()
    qtbot.mouseClick(head, LEFT)
    assert pane.view.isVisible()


def test_the_model_keeps_to_the_rules_of_models() -> None:
    model = TagModel()
    tester = QAbstractItemModelTester(model)
    model.show([TagListing("a", 1), TagListing("b", 1)])
    model.show([TagListing("a", 2), TagListing("b", 1)])
    assert not model.setData(model.index(0), "  ")
    model.show([])
    assert tester.model() is model
