"""Dates and weekdays as newspapers print them: any digits, letters O for zero, Chinese numerals, the years of 民國."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from viewer.importing.printed.numerals import NUMERAL, value

_YEAR = (
    rf"(?:(?:中[華华])?民[國国] ?(?P<republic>{NUMERAL}|[一二三四五六七八九十百零]{{2,5}})"
    r"|(?<![0-9])(?P<year>[12][0-9OoＯ〇○]{3}|[一二三四五六七八九〇○零]{4}))"
)
DATE = re.compile(
    rf"{_YEAR} ?年 ?(?P<month>{NUMERAL}) ?月 ?(?P<day>{NUMERAL}) ?日"
    r"|(?<![0-9.-])(?P<y>[12][0-9]{3})(?P<sign>[./-])(?P<m>[0-9]{1,2})(?P=sign)(?P<d>[0-9]{1,2})(?![0-9.-])"
)
"""A full date in flat text; "农历甲辰年正月二十" has no year in digits and is none."""
WEEKDAY = re.compile(r"(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])")
_LUNAR_DAY = r"(?:初[一二三四五六七八九十]|[十廿卅二三][一二三四五六七八九十]{0,2})"
LUNAR = re.compile(
    r"(?:(?:农历|農曆|夏历|夏曆) ?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?"
    r"|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)"
    rf" ?[闰閏]?[正一二三四五六七八九十冬腊臘]{{1,2}}月 ?{_LUNAR_DAY}"
)
_REPUBLIC = 1911
_EARLIEST = 1800
WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Day:
    """A printed date: where it stands in its line, and the day, None if there is no such day."""

    start: int
    end: int
    day: date | None


def find(text: str) -> Day | None:
    """The first date in a flat line."""
    match = DATE.search(text)
    return Day(match.start(), match.end(), _day(match)) if match else None


def _day(match: re.Match[str]) -> date | None:
    republic = match["republic"]
    year = _REPUBLIC + value(republic) if republic else value(match["year"] or match["y"])
    try:
        day = date(year, value(match["month"] or match["m"]), value(match["day"] or match["d"]))
    except ValueError:
        return None
    return day if day.year >= _EARLIEST else None


def weekday_differs(weekday: str, day: date) -> bool:
    """Whether a printed weekday ("星期一") is another day's."""
    return WEEKDAYS.index(weekday[-1].replace("天", "日")) != day.weekday()
