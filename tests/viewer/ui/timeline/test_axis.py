"""The axes: round numbers, and as many dates as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from db.search.timeline import Day, Grain, Holdings, Timeline, grouped
from viewer.ui.timeline import axis


@pytest.fixture
def chinese() -> Iterator[None]:
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(QLocale("en"))


@given(st.floats(1e-3, 1e9) | st.just(0.0), st.integers(2, 12), st.booleans())
def test_numbers_are_round_few_and_reach_the_top(top: float, most: int, whole: bool) -> None:
    found = axis.rounded(top, most, whole=whole)
    step = found[1]
    assert found[0] == 0 and found[-1] >= top * (1 - 1e-6)
    assert len(found) <= most + 2
    assert f"{step:e}"[0] in "125"
    assert not whole or all(value == int(value) for value in found)
    assert len({axis.number(value, step) for value in found}) == len(found)


@pytest.mark.parametrize(("value", "step", "shown"), [(1500, 500, "1,500"), (0.25, 0.05, "0.25"), (0, 0.2, "0.0")])
def test_numbers_show_what_their_steps_need(value: float, step: float, shown: str) -> None:
    assert axis.number(value, step) == shown


def _labels(first: date, days: int, by: Grain, pixels: float) -> tuple[list[str], list[str]]:
    known = (Day(first, 1), Day(first + timedelta(days), 1))
    periods = grouped(Timeline((), 0, Holdings(known, known, 0)), by)
    found = axis.ticks(periods, by, pixels / len(periods), lambda text: 7.0 * len(text))
    return [each.text for each in found if each.row == 0], [each.text for each in found if each.row == 1]


@pytest.mark.parametrize(
    ("days", "by", "pixels", "first", "second"),
    [
        (9, "day", 900, ["27", "28", "29", "30", "31", "1", "2", "3", "4", "5"], ["Dec 2030", "Jan 2031"]),
        (40, "day", 400, ["1", "6", "11", "16", "21", "26", "1"], ["Jan 2031"]),
        (200, "month", 900, ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"], ["2030", "2031"]),
        (200, "month", 200, ["Jan", "Apr", "Jul"], ["2031"]),
        (4000, "month", 300, ["2032", "2034", "2036", "2038", "2040"], []),
        (4000, "year", 900, [str(year) for year in range(2030, 2042)], []),
        (40000, "year", 300, ["2040", "2060", "2080", "2100", "2120", "2140"], []),
    ],
)
def test_dates_stand_where_there_is_room(
    days: int, by: Grain, pixels: float, first: list[str], second: list[str]
) -> None:
    assert _labels(date(2030, 12, 27), days, by, pixels) == (first, second)


def test_dates_are_said_as_chinese_says_them(chinese: None) -> None:
    assert _labels(date(2030, 12, 27), 40, "month", 400) == (["12月", "1月", "2月"], ["2030年", "2031年"])


@given(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.integers(0, 3000),
    st.sampled_from(["day", "month", "year"]),
    st.floats(100, 3000),
)
def test_labels_never_run_into_each_other(first: date, days: int, by: Grain, pixels: float) -> None:
    known = (Day(first, 1), Day(first + timedelta(days), 1))
    periods = grouped(Timeline((), 0, Holdings(known, known, 0)), by)
    pitch = pixels / len(periods)
    ticks = axis.ticks(periods, by, pitch, lambda text: 8.0 * len(text))
    for row in (0, 1):
        some = [each for each in ticks if each.row == row]
        for one, two in pairwise(some):
            need = 8.0 * (len(one.text) if row else (len(one.text) + len(two.text)) / 2)
            assert (two.period - one.period) * pitch >= need
