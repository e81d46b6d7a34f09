"""The list of highlights by itself: what it shows, what it tells, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.highlights import COLOURS, Colour, Highlight
from viewer.ui.highlights.pane import HighlightModel, HighlightPane, Row
from viewer.ui.tokens import PENS

LEFT = Qt.MouseButton.LeftButton


def lit(number: int, text: str, colour: Colour = "yellow") -> Highlight:
    return Highlight(number, 1, "block", 0, 0, len(text), text, colour, "2031-03-11T08:30:00+00:00")


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[HighlightPane]:
    holder = QWidget()
    made = HighlightPane(holder)
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    made.resize(400, 200)
    made.show_highlights([lit(1, "涨潮\n发一次"), lit(2, "退潮", "red")], [lit(3, "没有了", "blue")])
    made.show()
    holder.show()
    holder.activateWindow()
    yield made


def told(signal: Any) -> list[Any]:
    heard: list[Any] = []
    signal.connect(lambda *args: heard.append(args[0] if len(args) == 1 else args))
    return heard


def test_every_row_has_its_text_on_one_line_and_says_what_is_gone(pane: HighlightPane) -> None:
    model = pane.view.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["涨潮 发一次", "退潮", "没有了 — no longer in the text"]
    assert [row.has_place for row in pane.rows] == [True, True, False]


def test_a_colour_is_also_told_in_words(pane: HighlightPane) -> None:
    model = pane.view.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == ["Yellow: 涨潮 发一次", "Red: 退潮", "Blue: 没有了 — no longer in the text"]
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "退潮\nRed"


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = HighlightModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Row(lit(1, "潮"), True), Row(lit(2, "汐"), False)])
    model.show([])
    assert model.rowCount() == 0


def test_a_row_is_painted_in_its_colour(pane: HighlightPane) -> None:
    for scheme in PENS:
        pane.dress(scheme)
        picture = pane.view.grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(60) for y in range(picture.height())}
        assert {PENS[scheme][colour].line.lower() for colour in ("yellow", "red", "blue")} <= seen


def test_a_click_and_enter_choose_and_delete_removes(pane: HighlightPane, qtbot: QtBot) -> None:
    chosen, removed, left = told(pane.chosen), told(pane.removed), told(pane.left)
    where = pane.view.visualRect(pane.view.model().index(1, 0)).center()
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=where)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert [each.id for each in chosen] == [2, 2]
    assert [each.id for each in removed] == [2]
    assert len(left) == 1


def test_the_current_row_stays_when_one_goes(pane: HighlightPane) -> None:
    pane.view.setCurrentIndex(pane.view.model().index(2, 0))
    pane.show_highlights([lit(1, "涨潮"), lit(2, "退潮")], ())
    assert pane.view.currentIndex().row() == 1


def test_a_menu_is_offered_for_the_row_that_is_pointed_at(pane: HighlightPane) -> None:
    offered = told(pane.menu_offered)
    pane.view.customContextMenuRequested.emit(pane.view.visualRect(pane.view.model().index(2, 0)).center())
    pane.view.customContextMenuRequested.emit(QPoint(5, 2000))
    ((menu, highlight),) = offered
    assert isinstance(menu, QMenu)
    assert highlight.id == 3
    menu.close()


def test_where_there_is_none_it_says_how_to_make_one(pane: HighlightPane) -> None:
    pane.show_highlights((), ())
    hint = pane.findChild(QLabel, "highlightHint")
    assert hint is not None and not hint.isHidden() and "Ctrl+U" in hint.text()
    assert pane.view.isHidden()


def test_there_is_a_pen_for_every_colour() -> None:
    assert all(tuple(pens) == COLOURS for pens in PENS.values())
