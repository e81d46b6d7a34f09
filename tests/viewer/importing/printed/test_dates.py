"""Printed dates: what day they are, and what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031年3月10日", date(2031, 3, 10)),
        ("２０３１年０３月１０日", date(2031, 3, 10)),
        ("2O31年3月1O日", date(2031, 3, 10)),
        ("2〇31年3月10日", date(2031, 3, 10)),
        ("二〇三一年三月十日", date(2031, 3, 10)),
        ("二○三一年十二月卅一日", date(2031, 12, 31)),
        ("一九三一年三月廿三日", date(1931, 3, 23)),
        ("民國二十年三月一日", date(1931, 3, 1)),
        ("中華民國91年3月19日", date(2002, 3, 19)),
        ("2031 年 3 月 10 日", date(2031, 3, 10)),
        ("2031.3.10", date(2031, 3, 10)),
        ("2031-03-10", date(2031, 3, 10)),
        ("2031/03/10", date(2031, 3, 10)),
        ("2031年2月30日", None),
        ("2031年13月1日", None),
        ("1031年2月3日", None),
    ],
)
def test_a_date_is_read(text: str, day: date | None) -> None:
    found = dates.find(flat(f"星期一 {text} 第5期"))
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "text", ["农历辛亥年正月二十", "辛亥年三月初五", "3月10日", "31年3月10日", "CN 11-0237", "1.2.3"]
)
def test_what_is_no_full_date_is_none(text: str) -> None:
    assert dates.find(flat(text)) is None


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2200, 1, 1)))
def test_every_day_is_read_back_and_its_weekday_known(day: date) -> None:
    found = dates.find(f"{day.year}年{day.month}月{day.day}日")
    assert found is not None and found.day == day
    weekday = "星期" + dates.WEEKDAYS[day.weekday()]
    assert not dates.weekday_differs(weekday, day)
    assert dates.weekday_differs(weekday, day + timedelta(days=1))
