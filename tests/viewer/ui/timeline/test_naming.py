"""Stretches of time: what they are called, and how a search is narrowed to them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from db.records import Asked
from viewer.ui.timeline import naming

_WHOLE = Asked("潮汐", ('column="要闻"', "-date:2029"), "date")


@pytest.mark.parametrize(
    ("first", "last", "chinese", "english", "narrowing"),
    [
        (date(2031, 1, 1), date(2031, 12, 31), "2031年", "2031", "date:2031"),
        (date(2030, 1, 1), date(2031, 12, 31), "2030年 – 2031年", "2030 – 2031", "date:2030-01-01..2031-12-31"),
        (date(2031, 2, 1), date(2031, 2, 28), "2031年2月", "Feb 2031", "date:2031-02"),
        (
            date(2031, 2, 1), date(2031, 4, 30), "2031年2月 – 2031年4月", "Feb 2031 – Apr 2031",
            "date:2031-02-01..2031-04-30",
        ),
        (date(2031, 3, 10), date(2031, 3, 10), "2031年3月10日 星期一", "10 Mar 2031", "date:2031-03-10"),
        (
            date(2031, 3, 9), date(2031, 4, 2), "2031年3月9日 – 2031年4月2日", "9 Mar 2031 – 2 Apr 2031",
            "date:2031-03-09..2031-04-02",
        ),
    ],
)  # fmt: skip
def test_a_stretch_has_a_short_name_and_a_filter(
    first: date, last: date, chinese: str, english: str, narrowing: str
) -> None:
    assert naming.stretch(first, last) == english
    QLocale.setDefault(QLocale("zh_CN"))
    assert naming.stretch(first, last) == chinese
    narrowed = naming.in_days(_WHOLE, first, last)
    assert narrowed == Asked("潮汐", ('column="要闻"', "-date:2029", narrowing), "date")
    assert naming.chosen_days(narrowed) == (first, last)
    assert naming.at_any_time(narrowed) == _WHOLE


def test_other_days_take_the_place_of_those_that_were_chosen() -> None:
    once = naming.in_days(_WHOLE, date(2031, 2, 1), date(2031, 2, 28))
    assert naming.in_days(once, date(2031, 3, 1), date(2031, 3, 31)).filters[-1:] == ("date:2031-03",)
    assert naming.of_time(once) == ("date:2031-02",)


def test_of_several_filters_the_days_that_all_leave_are_chosen() -> None:
    asked = Asked("潮汐", ("date:2031", "date:2031-02..", "date:..2031-05-03"))
    assert naming.chosen_days(asked) == (date(2031, 2, 1), date(2031, 5, 3))
    assert naming.chosen_days(_WHOLE) is None
