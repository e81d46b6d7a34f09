"""Stretches of time in the language of the window, and as the filters that narrow a search to them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from db.records import Asked, Filter
from db.search import dates, filters
from db.search.timeline import Grain
from viewer.ui import language

_IN_TIME = ("year", "month", "days")


def year(value: date) -> str:
    """2031年, or 2031."""
    return language.year(value.year)


def year_alone(day: date) -> str:
    """2031, as it stands below an axis."""
    return str(day.year)


def month(day: date) -> str:
    """3月, or Mar."""
    return language.month(day.month)


def day_of_month(day: date) -> str:
    """The number of a day."""
    return str(day.day)


def period(first: date, by: Grain) -> str:
    """A year, a month or a day by its name."""
    return {"year": year, "month": language.month_of_year, "day": language.day}[by](first)


def stretch(first: date, last: date) -> str:
    """The shortest name of a stretch of days: a year, a month, a day, or from one to another."""
    grain = _grain(first, last)
    if grain is not None:
        return period(first, grain)
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    named = language.month_of_year if whole_months else language.short_day
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        named = year
    return f"{named(first)} – {named(last)}"


def in_days(asked: Asked, first: date, last: date) -> Asked:
    """What is asked, narrowed to a stretch of days in place of any other."""
    grain = _grain(first, last)
    value = f"{first}..{last}"
    chosen = Filter("days", value)
    if grain == "year":
        chosen = Filter("year", value[:4])
    elif grain == "month":
        chosen = Filter("month", value[:7])
    elif grain == "day":
        chosen = Filter("days", str(first))
    wide = at_any_time(asked)
    return replace(wide, filters=(*wide.filters, filters.written(chosen)))


def at_any_time(asked: Asked) -> Asked:
    """What is asked, without the filters that narrow it to some days."""
    return replace(asked, filters=tuple(each for each in asked.filters if each not in of_time(asked)))


def of_time(asked: Asked) -> tuple[str, ...]:
    """The filters that narrow what is asked to some days."""
    found = ((each, filters.read(each)) for each in asked.filters)
    return tuple(each for each, read in found if read and read.field in _IN_TIME and not read.excluded)


def chosen_days(asked: Asked) -> tuple[date, date] | None:
    """First and last day of what the filters leave; None where they leave any day."""
    read = [found.value for each in of_time(asked) if (found := filters.read(each))]
    days = [dates.days(value, date.today()) for value in read]
    whole = [each for each in days if each is not None]
    return (max(first for first, _ in whole), min(last for _, last in whole)) if whole else None


def _grain(first: date, last: date) -> Grain | None:
    if first == last:
        return "day"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return "year"
    is_month = first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1])
    return "month" if is_month else None
