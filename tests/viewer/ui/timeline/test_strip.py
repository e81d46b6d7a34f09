"""The strip of time above the hits: it comes with them, narrows them, and stays whole."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.records import Asked
from db.search.timeline import Day, Holdings, Timeline
from viewer.ui.main_window import MainWindow
from viewer.ui.timeline.strip import TimeStrip
from viewer.ui.tokens import STRIP


def _ask(window: MainWindow, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(window.over_time.counting.counted):
        window.finding.ask_text(text)


def _middle(strip: TimeStrip, number: int) -> QPoint:
    """A place in a bar: the first period that a place is in, and half of it."""
    places = [x for x in range(strip.width()) if strip.number_at(QPoint(x, 20).toPointF()) == number]
    return QPoint(places[len(places) // 2], 20)


@pytest.fixture
def strip(timed: MainWindow, qtbot: QtBot) -> TimeStrip:
    assert not timed.frame.time_strip.isVisible()
    _ask(timed, qtbot, "潮汐")
    return timed.frame.time_strip


def test_it_comes_with_hits_of_several_days_and_goes_with_the_search(
    timed: MainWindow, strip: TimeStrip, qtbot: QtBot
) -> None:
    assert strip.isVisible() and strip.height() == STRIP
    assert [each.hits for each in strip.periods] == [1, 3, None, 3, 0, 2]
    _ask(timed, qtbot, "潮汐 date:2031-02")
    assert not strip.isVisible()
    _ask(timed, qtbot, "渔船")
    assert strip.isVisible()
    timed.listing.leave_search()
    assert not strip.isVisible()


def test_pointing_says_the_figures(strip: TimeStrip, qtbot: QtBot) -> None:
    assert strip.line == ""
    qtbot.mouseMove(strip, _middle(strip, 1))
    assert strip.line == "Dec 2030 · 3 articles"
    assert strip.accessibleDescription() == strip.line
    qtbot.mouseMove(strip, _middle(strip, 2))
    assert strip.line == "Jan 2031 · No issue in the archive"
    qtbot.mouseMove(strip, _middle(strip, 4))
    assert strip.line == "Mar 2031 · 0 articles"


def test_a_click_narrows_to_a_month_and_another_one_to_that(timed: MainWindow, strip: TimeStrip, qtbot: QtBot) -> None:
    for number, filter_, total in ((1, "date:2030-12", 3), (3, "date:2031-02", 3), (5, "date:2031-04", 2)):
        with qtbot.waitSignals([timed.searching.found, timed.over_time.counting.counted]):
            qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=_middle(strip, number))
        assert timed.finding.now == Asked("潮汐", (filter_,))
        assert timed.searching.result is not None and timed.searching.result.total == total
        assert [each.hits for each in strip.periods] == [1, 3, None, 3, 0, 2]
    with qtbot.waitSignals([timed.searching.found, timed.over_time.counting.counted]):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=_middle(strip, 5))
    assert timed.finding.now == Asked("潮汐")


def test_a_drag_narrows_to_several_months_either_way(timed: MainWindow, strip: TimeStrip, qtbot: QtBot) -> None:
    for begin, end in ((1, 3), (3, 1)):
        qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=_middle(strip, begin))
        qtbot.mouseMove(strip, _middle(strip, end))
        assert strip.line == "Dec 2030 – Feb 2031 · 6 articles"
        with qtbot.waitSignal(strip.days_chosen) if begin == 1 else qtbot.waitSignal(strip.days_left):
            qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=_middle(strip, end))
        if begin == 1:
            with qtbot.waitSignal(timed.over_time.counting.counted):
                pass
            assert timed.finding.now == Asked("潮汐", ("date:2030-12-01..2031-02-28",))
            qtbot.mouseMove(timed.frame.results, QPoint(10, 10))
            strip.point(None)
            assert strip.line == "Dec 2030 – Feb 2031"


def test_the_keys_do_what_the_mouse_does(timed: MainWindow, strip: TimeStrip, qtbot: QtBot) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(strip.hasFocus)
    assert strip.line == "Apr 2031 · 2 articles"
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.line == "Dec 2030 · 3 articles"
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignals([strip.days_chosen, timed.over_time.counting.counted]):
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert timed.finding.now == Asked("潮汐", ("date:2030-12-01..2031-02-28",))
    with qtbot.waitSignals([strip.days_left, timed.over_time.counting.counted]):
        qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert timed.finding.now == Asked("潮汐")


def _alone(qtbot: QtBot, *days: date, width: int = 340) -> TimeStrip:
    known = tuple(Day(day, 1) for day in days)
    strip = TimeStrip()
    qtbot.addWidget(strip)
    strip.resize(width, STRIP)
    strip.show_timeline(Timeline(known, 0, Holdings(known, known, 0)), None)
    return strip


@pytest.mark.parametrize(
    ("first", "last", "by"),
    [
        (date(2031, 3, 1), date(2031, 5, 9), "day"),
        (date(2030, 3, 1), date(2031, 5, 9), "month"),
        (date(1950, 3, 1), date(2031, 5, 9), "year"),
    ],
)
def test_bars_are_days_months_or_years_as_there_is_room(qtbot: QtBot, first: date, last: date, by: str) -> None:
    strip = _alone(qtbot, first, last)
    assert strip.by == by
    strip.resize(4800, STRIP)
    assert strip.by == ("month" if by == "year" else by)


def _inks(image: QImage, x: int) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(10, 30)}


def test_a_gap_is_drawn_otherwise_than_nothing_found(timed: MainWindow, strip: TimeStrip, qapp: QApplication) -> None:
    strip.point(None)
    image = strip.grab().toImage()
    gap, nothing, some = (_inks(image, _middle(strip, number).x()) for number in (2, 4, 1))
    assert len(nothing) == 1 and len(gap) > 1 and len(some) == 1 and some != nothing
    for scheme in ("sepia", "dark"):
        strip.dress(scheme)
        assert strip.grab().toImage() != image
