"""Days as the cells of a table write them: printed dates, ISO 8601, plain digits, English, seconds since 1970."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat

_HERE = timezone(timedelta(hours=8))
"""Moments are days of China and Taiwan, whose midnight is 16:00 UTC of the day before."""
_DIGITS = re.compile(r"([12]\d{3})(\d\d)(\d\d)(?:\d{6})?")
_ISO = re.compile(r"([12]\d{3})-(\d{1,2})-(\d{1,2})(?![\d.-])")
_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})(?!\d)")
_MONTH = r"(?P<{}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\.?"
_ENGLISH = re.compile(
    rf"(?:[a-z]{{3,9}},? )?(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH.format('m')},? (?P<y>[12]\d{{3}})"
    rf"|{_MONTH.format('n')} (?P<e>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<z>[12]\d{{3}}))(?!\d)",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_UTC = re.compile(r"[T ,]*(\d{1,2}):\d\d(?::\d\d(?:[.,]\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]00:?00)$", re.IGNORECASE)
_MOMENT = re.compile(r"(\d{9,10}|\d{13}|\d{16}|\d{19})(?:\.\d{1,9})?")
_MONTH_ONLY = re.compile(r"[12]\d{3}([-/.]?)(?:0?[1-9]|1[0-2])|[12]\d{3}年(?:0?[1-9]|1[0-2])月")
_MIDNIGHT_HERE = 16
"""The hour of it in world time."""
_SECONDS_HAVE = 10
"""Digits, until the year 2286; longer numbers count thousandths and smaller parts."""
_EARLIEST = 1800


def day(cell: str) -> date | None:
    """The day that a cell says, or None; a number of nine digits or more counts (milli)seconds since 1970."""
    text = flat(cell).strip()
    if moment := _MOMENT.fullmatch(text):
        digits = moment[1]
        seconds = int(digits) // 10 ** max(0, len(digits) - _SECONDS_HAVE)
        return datetime.fromtimestamp(seconds, _HERE).date()
    return written_day(text)


def written_day(cell: str) -> date | None:
    """The day that a cell says in so many words or signs, or None; bare numbers are no moments here."""
    text = flat(cell).strip()
    if found := _DIGITS.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if found := _ISO.match(text):
        return _here(_day(found[1], found[2], found[3]), text[found.end() :])
    if printed := dates.find(text):
        return printed.day
    if found := _ENGLISH.match(text):
        month = _MONTHS.index((found["m"] or found["n"]).lower()) + 1
        known = _day(found["y"] or found["z"], str(month), found["d"] or found["e"])
        return _here(known, text[found.end() :])
    if found := _DAY_FIRST.match(text):
        return _either(found[1], found[3], found[4])
    return None


def is_month(cell: str) -> bool:
    """Whether a cell names a month of a year and no day."""
    return _MONTH_ONLY.fullmatch(flat(cell).strip()) is not None


def _either(first: str, second: str, year: str) -> date | None:
    """The day of 13/2/2031 or 2/13/2031; None where either number could be the month."""
    if int(first) <= 12 and int(second) <= 12 and first != second:
        return None
    return _day(year, second, first) if int(second) <= 12 else _day(year, first, second)


def _here(known: date | None, clock: str) -> date | None:
    """The day in China where a clock in world time stands behind it."""
    moment = _UTC.match(clock)
    late = moment is not None and int(moment[1]) >= _MIDNIGHT_HERE
    return known + timedelta(days=1) if known and late else known


def _day(year: str, month: str, number: str) -> date | None:
    try:
        found = date(int(year), int(month), int(number))
    except ValueError:
        return None
    return found if found.year >= _EARLIEST else None
