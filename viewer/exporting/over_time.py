"""A timeline as a table: a row a period, with what the archive holds of it and what each query finds in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db.search.timeline import Grain, Period


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of the columns; those of a query hold its name as {0}."""

    period: str = "period"
    articles: str = "articles in the archive"
    hits: str = "{0}: articles"
    rate: str = "{0}: per 10,000 articles"
    archive: str = "archive"
    made: str = "made"


def table(
    queries: Sequence[tuple[str, Sequence[Period]]], by: Grain, archive: str, made: date, heads: Heads | None = None
) -> bytes:
    """CSV after RFC 4180 in UTF-8 with a mark at its beginning, by which spreadsheets know it.

    Queries are names and periods, the same of all. Hits and rates are empty where the archive has no issue; archive
    and day of making stand in columns of their own, so that every line but the first is a row of the table.
    """
    heads = heads or Heads()
    text = io.StringIO()
    # A cell that begins as a formula does would be run by a spreadsheet.
    rows = csv.writer(text)
    of_queries = [head.format(name) for name, _ in queries for head in (heads.hits, heads.rate)]
    rows.writerow(map(_plain, [heads.period, heads.articles, *of_queries, heads.archive, heads.made]))
    for periods in zip(*(each for _, each in queries), strict=True):
        figures = [cell for each in periods for cell in (_cell(each.hits), _cell(each.rate))]
        rows.writerow([name(periods[0], by), periods[0].articles, *figures, _plain(archive), made.isoformat()])
    return text.getvalue().encode("utf-8-sig")


def name(period: Period, by: Grain) -> str:
    """A period after ISO 8601: 2031, 2031-03, 2031-03-10."""
    return period.first.isoformat()[: {"year": 4, "month": 7, "day": 10}[by]]


def _cell(value: float | None) -> str:
    return "" if value is None else str(round(value, 3))


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
