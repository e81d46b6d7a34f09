"""Facets, their values and filters in the words of the window."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from db.records import FacetField
from db.search import filters
from viewer.ui import language

_LONGEST = 60
"""Characters of a value that are said where a line has to hold it."""


def field(name: FacetField | Literal["days"]) -> str:
    """What a facet is called; years, months and stretches of days are all dates."""
    translate = QCoreApplication.translate
    names = {
        "newspaper": translate("facets", "Newspaper"),
        "page": translate("facets", "Page"),
        "column": translate("facets", "Column"),
        "person": translate("facets", "Person"),
        "kind": translate("facets", "Kind"),
        "tag": translate("facets", "Tag"),
    }
    return names.get(name, translate("facets", "Date"))


def value(name: FacetField | Literal["days"], written: str) -> str:
    """A value as people write it: 2031年2月, 1版, 图片; what can't be read stands as it is written."""
    if name in ("year", "month", "days"):
        first, dots, last = written.partition("..")
        return f"{_time(first)}–{_time(last)}" if dots else _time(first)
    if name == "page":
        return language.page(written)
    return (
        kinds().get(written, written)
        if name == "kind"
        else written or QCoreApplication.translate("facets", "without a name")
    )


def month_of_year(written: str) -> str:
    """A month below its year: 2月, or Feb."""
    return language.month(int(written[5:7]))


def one_filter(text: str) -> str:
    """A filter of the query language in words, as 栏目：要闻 or 不含 栏目：要闻; one that can't be read, as typed."""
    read = filters.read(text)
    if read is None:
        return text
    said = QCoreApplication.translate("facets", "{0}: {1}").format(field(read.field), value(read.field, read.value))
    return QCoreApplication.translate("facets", "without {0}").format(said) if read.excluded else said


def short(text: str) -> str:
    """A text on one line, its end left out where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def kinds() -> dict[str, str]:
    """What the kinds of articles are called."""
    translate = QCoreApplication.translate
    return {
        "article": translate("facets", "article"),
        "photo": translate("facets", "photo"),
        "contents": translate("facets", "contents"),
        "editor_note": translate("facets", "editor's note"),
        "notice": translate("facets", "notice"),
        "advertisement": translate("facets", "advertisement"),
        "staff": translate("facets", "staff"),
        "correction": translate("facets", "correction"),
    }


def _time(written: str) -> str:
    """A day, month or year."""
    try:
        numbers = [int(part) for part in written.split("-")]
        day = date(*[*numbers, 1, 1][:3])
    except (ValueError, TypeError, OverflowError):
        return written
    if len(numbers) == 3:
        return language.short_day(day)
    return language.month_of_year(day) if len(numbers) == 2 else language.year(day.year)
