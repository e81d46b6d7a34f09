"""What is written into the form: days as people write them, plurals and paces, decisions that undo each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from viewer.importing.choices import Choice
from viewer.importing.report import Progress
from viewer.importing.tables.vocabulary import COLUMNS, Table
from viewer.ui import pace
from viewer.ui.rehearsal.beginnings import decoded
from viewer.ui.rehearsal.column_panel import ColumnPanel, names
from viewer.ui.rehearsal.decisions import Decisions
from viewer.ui.rehearsal.fields import DateField, read_day
from viewer.ui.rehearsal.words import page_range


@pytest.mark.parametrize(
    "text", ["2031-03-10", "2031-3-10", "20310310", "2031/3/10", "2031.3.10", "2031年3月10日 星期一", "10 Mar 2031"]
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2031, 3, 10)


@pytest.mark.parametrize("text", ["", "tomorrow", "2031-02-30", "31", "10 Foo 2031"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_the_calendar_opens_at_the_day_that_the_file_tells(qtbot: QtBot) -> None:
    field = DateField("Date", "light")
    qtbot.addWidget(field)
    field.show()
    field.show_day(None, date(2031, 3, 10))
    assert (field.text(), field.placeholderText()) == ("", "10 Mar 2031")
    field.actions()[0].trigger()
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2031, 3, 10)
    with qtbot.waitSignal(field.day_meant) as meant:
        qtbot.keyClick(calendar.focusProxy(), Qt.Key.Key_Return)
    assert meant.args == [date(2031, 3, 10)]
    assert field.text() == "10 Mar 2031"
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (Progress(0, 1, "", 0.0), "0 of 1 file"),
        (Progress(1204, 9930, "", 3.8839), "1,204 of 9,930 files · 310 a second · 28 s left"),
        (Progress(50, 3000, "", 10.0), "50 of 3,000 files · 5.0 a second · 10 min left"),
        (Progress(100, 70_000, "", 100.0), "100 of 70,000 files · 1.0 a second · 19 h left"),
        (Progress(9930, 9930, "", 30.0), "9,930 of 9,930 files"),
    ],
)
def test_progress_is_told_with_rate_and_rest(qtbot: QtBot, progress: Progress, said: str) -> None:
    assert pace.line(progress) == said


def test_decisions_are_kept_by_file_and_taken_back() -> None:
    decisions = Decisions()
    assert decisions.decide(["a", "b"], lambda choice: replace(choice, newspaper="甲报")) == ["a", "b"]
    assert decisions.decide(["a"], lambda choice: replace(choice, leave_out=True)) == ["a"]
    assert decisions.as_told(["a", "b"]) == ["a", "b"]
    assert dict(decisions.choices().of_files) == {"a": Choice(leave_out=True)}
    narrow = decisions.choices_for(["b"])
    assert (narrow.of("b"), narrow.of("c").leave_out) == (Choice(), True)


def test_a_wrong_encoding_shows_marks_and_an_unknown_one_nothing() -> None:
    assert decoded("\ufeff山海新报\r\n第1版".encode("utf-16"), "utf-16") == "山海新报\n第1版"
    assert "\ufffd" in decoded("山海新报的第一版".encode(), "utf-16-le")
    assert decoded(b"abc", "klingon") == ""
    assert decoded("山海".encode("gb18030")[:3], "gb18030") == "山"


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ((), ""), (("1",), "p. 1"), (("1", "2", "3", "4"), "p. 1–4"), (("A1", "A2"), "p. A1 A2"),
        (("1", "3", "5", "7", "9"), "5 pages"),
    ],
)  # fmt: skip
def test_pages_are_told_as_ranges(labels: tuple[str, ...], said: str) -> None:
    assert page_range(labels) == said


_TABLE = Table(
    ("标题", "", "正文"), (("第一条", "甲", "内容一"), ("第二条", "乙", "内容\n二")), ("headline", "ignore", "body")
)


def test_every_kind_of_column_has_a_name() -> None:
    assert list(names()) == list(COLUMNS)


def test_what_a_column_holds_is_told_with_all_others(qtbot: QtBot) -> None:
    panel = ColumnPanel()
    qtbot.addWidget(panel)
    panel.show_table(_TABLE)
    assert panel.columns() == ("headline", "ignore", "body")
    box = panel._boxes[1]
    assert box.currentText() == names()["ignore"]
    with qtbot.waitSignal(panel.columns_meant) as meant:
        box.setCurrentIndex(box.findData("byline"))
        box.activated.emit(box.currentIndex())
    assert meant.args == [("headline", "byline", "body")]
