"""The reader: marks walked through, text found and copied, zoom and colours changed in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import articles, browse, issues
from db.archive import Database
from db.records import Mark
from db.search.marks import marks
from db.search.query import parse
from viewer.ui.reader import ArticleReader, Reading
from viewer.ui.tokens import BODY, COLOURS, MEASURE


@pytest.fixture
def reading(sample: Database) -> Reading:
    issue = browse.newest_issue(sample)
    assert issue is not None
    first = articles.of_issue(sample, issue)[0]
    return Reading(first, issues.heading(sample, issue), None, (2, "下一篇"), frozenset("1234"))


@pytest.fixture
def reader(qtbot: QtBot) -> ArticleReader:
    made = ArticleReader()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def marked(reader: ArticleReader) -> list[str]:
    return [selection.cursor.selectedText() for selection in reader.extraSelections()]


def test_what_a_search_matches_is_marked_and_the_first_place_is_the_current_one(
    reader: ArticleReader, reading: Reading, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reader.mark_reached) as told:
        reader.show_reading(reading, parse("电站"))
    assert set(marked(reader)) == {"电站"}
    assert told.args == [1, len(marked(reader))]
    assert reader.extraSelections()[0].format.background().color().name() == COLOURS["light"].current_mark.lower()


def test_marks_are_walked_to_the_last_and_back(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, parse("电站"))
    count = len(marked(reader))
    assert count > 3
    steps = 1
    while reader.next_mark(1):
        steps += 1
        assert reader.viewport().rect().intersects(reader.cursorRect())
    assert steps == count
    assert reader.next_mark(-1)
    assert not ArticleReader().next_mark(1)


def test_find_marks_what_is_typed_however_it_is_written(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    reader.find_text("ＨAILING")
    assert set(marked(reader)) == {"HaiLing"}
    reader.find_text("")
    assert marked(reader) == []


def test_a_text_that_is_not_there_is_told(reader: ArticleReader, reading: Reading, qtbot: QtBot) -> None:
    reader.show_reading(reading, None)
    with qtbot.waitSignal(reader.mark_reached) as told:
        reader.find_text("不在这里")
    assert told.args == [0, 0]


def test_selected_text_has_its_lines(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    reader.selectAll()
    text = reader.selected_text()
    assert (reading.article.headline or "") in text
    assert "\u2029" not in text and text.count("\n") > 5


def test_zoom_and_colours_keep_the_place_and_the_marks(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, parse("电站"))
    reader.next_mark(1)
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reader.zoom_step(1)
    reader.dress("dark")
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.03)
    assert set(marked(reader)) == {"电站"}
    assert reader.extraSelections()[1].format.background().color().name() == COLOURS["dark"].current_mark.lower()
    assert reader.zoom > 1


def test_zoom_has_ends(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    for _ in range(40):
        reader.zoom_step(-1)
    assert reader.zoom == 0.5
    reader.set_zoom(99)
    assert reader.zoom == 3.0


def test_the_measure_stays_in_the_middle_of_a_wide_window(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    reader.resize(1600, 400)
    frame = reader.document().rootFrame().frameFormat()
    assert frame.leftMargin() == pytest.approx(frame.rightMargin())
    width = reader.viewport().width() - 2 * frame.leftMargin()
    assert width == pytest.approx(MEASURE * BODY, abs=BODY)


def test_links_tell_where_they_lead(reader: ArticleReader, reading: Reading, qtbot: QtBot) -> None:
    reader.show_reading(reading, None)
    with qtbot.waitSignal(reader.article_chosen) as article:
        reader.anchorClicked.emit(QUrl("article:2"))
    with qtbot.waitSignal(reader.page_wanted) as page:
        reader.anchorClicked.emit(QUrl("page:特1"))
    assert (article.args, page.args) == ([2], ["特1"])


def test_an_article_is_shown_from_its_top(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    reader.moveCursor(QTextCursor.MoveOperation.End)
    reader.show_reading(reading, None)
    assert reader.verticalScrollBar().value() == 0


def test_the_reader_goes_to_a_mark_that_is_named(reader: ArticleReader, reading: Reading, qtbot: QtBot) -> None:
    query = parse("电站")
    found = marks(query, reading.article)
    reader.show_reading(reading, query)
    with qtbot.waitSignal(reader.mark_reached) as told:
        assert reader.go_to(found[-1])
    assert told.args == [len(found), len(found)]
    assert reader.textCursor().position() == reader.extraSelections()[-1].cursor.selectionStart()
    assert not reader.go_to(Mark("block", 0, 0, 1))
    reader.forget()
    assert not reader.go_to(found[0])


def test_two_fingers_that_part_on_a_touchpad_make_the_text_larger(reader: ArticleReader, reading: Reading) -> None:
    reader.show_reading(reading, None)
    pad = QPointingDevice.primaryPointingDevice()
    sizes = []
    for _ in range(9):
        at = QPointF(50, 50)
        kind = Qt.NativeGestureType.ZoomNativeGesture
        QApplication.sendEvent(reader.viewport(), QNativeGestureEvent(kind, pad, 2, at, at, at, 0.05, QPointF()))
        sizes.append(reader.zoom)
    assert sizes[0] == 1.0
    assert sizes[-1] == 1.5
    assert sizes == sorted(sizes)
