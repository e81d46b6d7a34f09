"""Filters as pieces of the query language: what a facet or a stretch of time adds to what is asked."""

from __future__ import annotations

import re
from typing import Literal, get_args

from db.records import FacetField, Filter

_WRITTEN = re.compile(r'(?P<minus>-?)(?P<field>\w+)(?:="(?P<value>(?:[^"]|"")*)"|:(?P<days>[0-9.-]+))', re.DOTALL)
_IN_TIME = ("year", "month", "days")


def written(chosen: Filter) -> str:
    """The filter in the query language: column="要闻", -person="钱潮生", date:2031-02."""
    minus = "-" if chosen.excluded else ""
    if chosen.field in _IN_TIME:
        return f"{minus}date:{chosen.value}"
    value = chosen.value.replace('"', '""')
    return f'{minus}{chosen.field}="{value}"'


def read(text: str) -> Filter | None:
    """The filter that a text of the query language is; None where it is anything else."""
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return None
    excluded = bool(match["minus"])
    if match["days"] is not None:
        return Filter(_of_time(match["days"]), match["days"], excluded) if match["field"] == "date" else None
    field = next((each for each in get_args(FacetField) if each == match["field"] and each not in _IN_TIME), None)
    return Filter(field, match["value"].replace('""', '"'), excluded) if field else None


def _of_time(days: str) -> Literal["days", "year", "month"]:
    return "days" if ".." in days else "year" if len(days) == 4 else "month" if len(days) == 7 else "days"
