"""The pills: one for each filter, in words, on as many lines as they need, taken away by mouse and key."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSpacerItem, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.facets.pills import PillRow
from viewer.ui.flow import FlowLayout

FILTERS = ['column="要闻"', '-person="钱潮生"', "date:2031-02"]


@pytest.fixture
def row(qtbot: QtBot) -> PillRow:
    made = PillRow()
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show_filters(FILTERS)
    made.show()
    return made


def cross(row: PillRow, at: int) -> QPoint:
    pill = row.pills[at]
    return QPoint(pill.width() - pill.height() // 2, pill.height() // 2)


def test_every_filter_is_said(row: PillRow) -> None:
    assert [pill.text() for pill in row.pills] == ["Column: 要闻", "without Person: 钱潮生", "Date: Feb 2031"]


def test_a_filter_that_cannot_be_read_stands_as_typed(row: PillRow) -> None:
    row.show_filters(["潮汐 OR 风暴"])
    assert row.pills[0].text() == "潮汐 OR 风暴"


def test_the_cross_takes_a_filter_away_and_the_words_do_not(qtbot: QtBot, row: PillRow) -> None:
    removed: list[str] = []
    row.removed.connect(removed.append)
    qtbot.mouseClick(row.pills[1], Qt.MouseButton.LeftButton, pos=QPoint(14, 8))
    assert removed == []
    qtbot.mouseClick(row.pills[1], Qt.MouseButton.LeftButton, pos=cross(row, 1))
    assert removed == ['-person="钱潮生"']


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_take_a_filter_away_and_go_on_with_the_next(qtbot: QtBot, row: PillRow, key: Qt.Key) -> None:
    left = list(FILTERS)

    def remove(written: str) -> None:
        left.remove(written)
        row.show_filters(left)

    row.removed.connect(remove)
    row.activateWindow()
    row.pills[0].setFocus()
    qtbot.waitUntil(row.pills[0].hasFocus)
    while left:
        assert row.pills[0].hasFocus()
        qtbot.keyClick(row.pills[0], key)
    assert not row.isVisible()


def test_tab_goes_from_pill_to_pill_and_then_to_clear_all(qtbot: QtBot, row: PillRow) -> None:
    row.show_filters([FILTERS[0], "date:2030", *FILTERS[1:]])
    row.activateWindow()
    row.pills[0].setFocus()
    qtbot.waitUntil(row.pills[0].hasFocus)
    reached = []
    for _ in range(4):
        reached.append(row.focusWidget())
        qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Tab)
    assert (*reached, row.focusWidget()) == (*row.pills, row.last)


def test_all_are_cleared_at_once_when_there_are_several(qtbot: QtBot, row: PillRow) -> None:
    clear = row.findChild(QToolButton, "clearFilters")
    assert clear.isVisible()
    with qtbot.waitSignal(row.cleared):
        clear.click()
    row.show_filters(FILTERS[:1])
    assert not clear.isVisible()
    row.show_filters([])
    assert not row.isVisible()


def test_a_long_filter_is_no_wider_than_the_row_and_told_whole_by_its_tip(qtbot: QtBot, row: PillRow) -> None:
    long = "潮汐电站夜里发出第一度电" * 8
    row.show_filters([f'column="{long}"'])
    row.adjustSize()
    row.resize(340, row.heightForWidth(340))
    qtbot.waitUntil(lambda: row.pills[0].width() <= 340)
    assert row.pills[0].width() > 200
    assert long in row.pills[0].toolTip()


class _Sized(QSpacerItem):
    """Something to be placed."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(width, height)
        self.placed = QRect()

    def setGeometry(self, rect: QRect) -> None:
        self.placed = QRect(rect)


@settings(max_examples=60)
@given(st.lists(st.integers(1, 300), min_size=1, max_size=20), st.integers(50, 400))
def test_widgets_flow_in_order_within_the_width_and_none_upon_another(widths: list[int], width: int) -> None:
    parent = QWidget()
    flow = FlowLayout(parent, 6)
    flow.setContentsMargins(10, 5, 10, 5)
    items = [_Sized(each, 20) for each in widths]
    for item in items:
        flow.addItem(item)
    flow.setGeometry(QRect(0, 0, width, 1000))
    room = QRect(10, 5, width - 20, 1000)
    assert all(room.contains(item.placed) for item in items)
    assert all(
        item.placed.size() == QSize(min(given, width - 20), 20) for given, item in zip(widths, items, strict=True)
    )
    for one, following in pairwise(items):
        below = following.placed.top() >= one.placed.bottom()
        assert below or following.placed.left() == one.placed.right() + 1 + 6
        assert not below or following.placed.left() == 10
    assert flow.heightForWidth(width) == items[-1].placed.bottom() + 1 + 5
    taken: list[QLayoutItem | None] = [flow.takeAt(0) for _ in range(len(items) + 1)]
    assert taken[-1] is None
    parent.deleteLater()
