"""Dates in a query: a year, a month, a day, or a range of them with either end open."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_ONE = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?")


@dataclass(frozen=True, slots=True)
class Dates:
    """Issues from the first day to the last, both included; None leaves an end open."""

    first: date | None
    last: date | None


def read_dates(text: str) -> Dates | None:
    """What a date: field says; None if it says no date."""
    first, dots, last = text.partition("..")
    if not dots:
        return _span(text)
    begin, end = _span(first) if first else None, _span(last) if last else None
    if (first and begin is None) or (last and end is None) or not (first or last):
        return None
    return Dates(begin.first if begin else None, end.last if end else None)


def _span(text: str) -> Dates | None:
    match = _ONE.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        return Dates(first, date(year, last_month, day or calendar.monthrange(year, last_month)[1]))
    except (ValueError, calendar.IllegalMonthError):
        return None
