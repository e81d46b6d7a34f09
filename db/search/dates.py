"""Dates as a person types them into a query: a year, a month, a day, a range of them, or one told from today."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from db.folding import fold

_PERIOD = re.compile(r"(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})[日号]?)?)?)?)?", re.ASCII)
_RECENT = re.compile(r"(?:最近|近|过去|last)(\d{1,4})(天|日|周|个?月|年|d|w|m|y)", re.ASCII)
_DAYS_OF = {"天": 1, "日": 1, "d": 1, "周": 7, "w": 7, "月": 30, "个月": 30, "m": 30, "年": 365, "y": 365}
_DAYS_AGO = {"今天": 0, "today": 0, "昨天": 1, "yesterday": 1, "前天": 2}
_YEARS_AGO = {"今年": 0, "this-year": 0, "去年": 1, "last-year": 1, "前年": 2}
_MONTHS_AGO = {"本月": 0, "这个月": 0, "this-month": 0, "上月": 1, "上个月": 1, "last-month": 1}
_WEEKS_AGO = {"本周": 0, "这周": 0, "this-week": 0, "上周": 1, "last-week": 1}
Period = tuple[date, date]


def days(typed: str, today: date) -> Period | None:
    """First and last day of "2025", "2025-02-17", "2025年2月", "2025-02..", "去年", "最近7天" …; None if it is none."""
    first, dots, last = fold(typed).partition("..")
    if not dots:
        return _period(first, today)
    if not first and not last:
        return None
    opening = _period(first, today) if first else (date.min, date.min)
    closing = _period(last, today) if last else (date.max, date.max)
    if opening is None or closing is None:
        return None
    return (opening[0], closing[1]) if opening[0] <= closing[1] else (closing[0], opening[1])


def _period(typed: str, today: date) -> Period | None:
    match = _PERIOD.fullmatch(typed)
    if match is None:
        return _from_today(typed, today)
    year, month, day = (int(number) if number else None for number in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    return first, first.replace(month=last_month, day=day or monthrange(first.year, last_month)[1])


def _from_today(typed: str, today: date) -> Period | None:
    if typed in _DAYS_AGO:
        day = today - timedelta(_DAYS_AGO[typed])
        return day, day
    if typed in _WEEKS_AGO:
        monday = today - timedelta(today.weekday() + 7 * _WEEKS_AGO[typed])
        return monday, monday + timedelta(6)
    if typed in _MONTHS_AGO:
        month = today.replace(day=1) - timedelta(_MONTHS_AGO[typed])
        return month.replace(day=1), month.replace(day=monthrange(month.year, month.month)[1])
    if typed in _YEARS_AGO:
        year = today.year - _YEARS_AGO[typed]
        return date(year, 1, 1), date(year, 12, 31)
    if match := _RECENT.fullmatch(typed):
        count = max(1, int(match[1]) * _DAYS_OF[match[2]])
        return date.fromordinal(max(1, today.toordinal() - count + 1)), today
    return None
