"""Dates as a person types them into a query: a year, a month, a day, or a range of them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from db.folding import fold

_PERIOD = re.compile(r"(\d{4})(?:[-/年](?:(\d{1,2})(?:[-/月](?:(\d{1,2})日?)?)?)?)?", re.ASCII)


def days(typed: str) -> tuple[date, date] | None:
    """First and last day of "2025", "2025-02", "2025-02-17", "2025年2月", "2025-02..", "..2025-02-17"; None if bad."""
    first, dots, last = fold(typed).partition("..")
    if not dots:
        return _period(first)
    if not first and not last:
        return None
    opening = _period(first) if first else (date.min, date.min)
    closing = _period(last) if last else (date.max, date.max)
    if opening is None or closing is None:
        return None
    return (opening[0], closing[1]) if opening[0] <= closing[1] else (closing[0], opening[1])


def _period(typed: str) -> tuple[date, date] | None:
    match = _PERIOD.fullmatch(typed)
    if match is None:
        return None
    year, month, day = (int(number) if number else None for number in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    return first, first.replace(month=last_month, day=day or monthrange(first.year, last_month)[1])
