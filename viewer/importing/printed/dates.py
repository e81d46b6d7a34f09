"""Dates and weekdays as newspapers print them: any digits, letters O for zero, Chinese numerals, the years of 民國."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from viewer.importing.printed.numerals import NUMERAL, value

_YEAR = (
    rf"(?:(?P<republic>(?:中[華华])?民[國国]\s*(?:{NUMERAL}))"
    r"|(?P<year>[12１２][0-9０-９OoＯ〇○]{3}|[一二三四五六七八九〇○零]{4}))"
)
DATE = re.compile(rf"{_YEAR}\s*年\s*(?P<month>{NUMERAL})\s*月\s*(?P<day>{NUMERAL})\s*日")
"""A full date; "农历甲辰年正月二十" has no year in digits and is none."""
WEEKDAY = re.compile(r"(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])")
LUNAR = re.compile(
    r"(?:农历|農曆|夏历)?\s*[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\s*[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月"
    r"(?:初[一二三四五六七八九十]|[十廿卅二三][一二三四五六七八九十]{0,2})"
)
_REPUBLIC = 1911
_EARLIEST = 1800
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Day:
    """A printed date: where it stands in its line, its text, and the day, None if there is no such day."""

    start: int
    end: int
    text: str
    day: date | None


def find(text: str) -> Day | None:
    """The first date in a line."""
    match = DATE.search(text)
    if match is None:
        return None
    year = value(match["year"]) if match["year"] else _REPUBLIC + value(re.sub(r"^\D*[國国]\s*", "", match["republic"]))
    day = None
    if year >= _EARLIEST:
        try:
            day = date(year, value(match["month"]), value(match["day"]))
        except ValueError:
            day = None
    return Day(match.start(), match.end(), match[0], day)


def weekday_differs(weekday: str, day: date) -> bool:
    """Whether a printed weekday ("星期一") is another day's."""
    return _WEEKDAYS.index(weekday[-1].replace("天", "日")) != day.weekday()
