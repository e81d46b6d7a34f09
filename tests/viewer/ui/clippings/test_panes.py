"""The panes of clippings: the list of folders, the popup that asks for one, the line with the remark."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from db.clippings import Folder
from viewer.ui.clippings.folder_list import FolderModel
from viewer.ui.clippings.folder_pane import FolderPane
from viewer.ui.clippings.popup import ClipPopup
from viewer.ui.clippings.remark_line import RemarkLine
from viewer.ui.results import ResultModel
from viewer.ui.rows import Row

FOLDERS = (Folder(3, "渔港", 4), Folder(1, "潮汐能", 2), Folder(2, "AI", 0))


def _commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def outer(qtbot: QtBot) -> Iterator[QWidget]:
    """A shown window to put a pane into."""
    widget = QWidget()
    widget.resize(800, 600)
    qtbot.addWidget(widget)
    widget.show()
    yield widget


@pytest.fixture
def popup(outer: QWidget) -> ClipPopup:
    """The popup, asking for one of three folders."""
    made = ClipPopup(outer)
    made.ask(FOLDERS, {1})
    return made


def _offered(popup: ClipPopup) -> list[str]:
    return [f"{each.kind} {each.title}" for each in popup.list.offers.offers]


def test_the_models_keep_the_rules_of_models(qapp: QApplication) -> None:
    folders, rows = FolderModel(), ResultModel()
    testers = [QAbstractItemModelTester(model) for model in (folders, rows)]
    for shown in (FOLDERS, FOLDERS[:2], FOLDERS[:2], ()):
        folders.show(shown)
        assert folders.folders == tuple(shown)
    rows.show([Row(n, "", "", "") for n in range(3)], 3)
    rows.move(0, 2)
    rows.move(2, 1)
    assert [row.article for row in rows.rows] == [1, 0, 2]
    del testers


def test_names_are_told_when_they_are_others(qapp: QApplication, qtbot: QtBot) -> None:
    model = FolderModel()
    model.show(FOLDERS)
    with qtbot.waitSignal(model.renamed) as told:
        assert model.setData(model.index(1), " 潮  汐 ")
    assert told.args == [1, "潮 汐"]
    with qtbot.assertNotEmitted(model.renamed):
        assert not model.setData(model.index(1), "  ")
        assert model.setData(model.index(1), "潮汐能")


def test_an_empty_pane_says_what_to_do(outer: QWidget) -> None:
    pane = FolderPane(outer)
    pane.show()
    hint = pane.findChild(QLabel, "folderHint")
    assert (hint.isVisible(), hint.text()) == (True, "None yet: Ctrl+J clips what is read.")
    pane.show_folders(FOLDERS)
    assert (hint.isVisible(), {each.id for each in pane.folders}) == (False, {1, 2, 3})
    pane.show_chosen(1)
    pane.show_folders(FOLDERS[1:])
    assert pane.view.currentIndex().data() == "潮汐能"
    pane.findChild(QToolButton, "folderHead").click()
    assert not pane.view.isVisible()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["folder 渔港", "folder 潮汐能", "folder AI"]),
        ("潮", ["folder 潮汐能", "new_folder 潮"]),
        ("ａｉ", ["folder AI"]),
        ("海", ["new_folder 海"]),
    ],
)
def test_folders_are_offered_by_what_is_typed_the_last_used_first(
    popup: ClipPopup, typed: str, offered: list[str]
) -> None:
    _commit(popup.field, typed)
    assert _offered(popup) == offered


def test_enter_takes_the_selected_folder_or_the_new_name(popup: ClipPopup, qtbot: QtBot) -> None:
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.folder_chosen) as told:
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert (told.args, popup.isVisible()) == ([1], False)
    popup.ask(FOLDERS, ())
    _commit(popup.field, " 海  港 ")
    with qtbot.waitSignal(popup.named) as told:
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert told.args == ["海 港"]


def test_without_a_folder_the_popup_says_what_to_do(popup: ClipPopup, qtbot: QtBot) -> None:
    popup.dismiss()
    popup.ask((), ())
    nothing = popup.findChild(QLabel, "paletteNothing")
    assert (nothing.isVisible(), nothing.text()) == (True, "There is no folder yet: type a name, then Enter.")
    with qtbot.assertNotEmitted(popup.named):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_remark_is_told_once_of_the_clipping_it_was_typed_to(outer: QWidget, qtbot: QtBot) -> None:
    line, told = RemarkLine(outer), list[tuple[object, ...]]()
    line.remark_meant.connect(lambda *args: told.append(args))
    line.show_remark(1, 5, "潮汐", "旧")
    line.write()
    _commit(line.field, "的")
    line.show_remark(1, 5, "潮汐", "旧")
    assert line.field.text() == "旧的"
    line.show_remark(1, 6, "潮汐", "")
    line.flush()
    line.leave()
    assert (told, line.isVisible()) == ([(1, 5, "旧的")], False)


def test_a_remark_is_told_without_a_key_after_a_while(outer: QWidget, qtbot: QtBot) -> None:
    line = RemarkLine(outer)
    line.show_remark(1, 5, "潮汐", "")
    with qtbot.waitSignal(line.remark_meant) as told:
        _commit(line.field, "待核实")
    assert told.args == [1, 5, "待核实"]
