"""A timeline as a table: a row a period, with what the archive holds of it and what each query finds in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db.search.timeline import Grain, Period
from viewer.exporting import csv_table


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
    """A file of CSV.

    Queries are names and periods, the same of all. Hits and rates are empty where the archive has no issue; archive
    and day of making stand in columns of their own, so that every line but the first is a row of the table.
    """
    heads = heads or Heads()
    of_queries = [head.format(name) for name, _ in queries for head in (heads.hits, heads.rate)]
    rows: list[list[object]] = [[heads.period, heads.articles, *of_queries, heads.archive, heads.made]]
    for periods in zip(*(each for _, each in queries), strict=True):
        figures = [cell for each in periods for cell in (_cell(each.hits), _cell(each.rate))]
        rows.append([name(periods[0], by), periods[0].articles, *figures, archive, made.isoformat()])
    return csv_table.data(rows)


def name(period: Period, by: Grain) -> str:
    """A period after ISO 8601: 2031, 2031-03, 2031-03-10."""
    return period.first.isoformat()[: {"year": 4, "month": 7, "day": 10}[by]]


def _cell(value: float | None) -> str:
    return "" if value is None else str(round(value, 3))
