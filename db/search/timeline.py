"""Hits over time: how many articles of each day a query finds, beside how many the archive has of that day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlite_utils import Database

from db import archive, index
from db.records import Asked
from db.search import find
from db.search.nodes import Query

Grain = Literal["year", "month", "day"]
_PER = 10_000
"""Articles that a rate is told of."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, and how many there are of something."""

    day: date
    count: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What an archive holds, by days in their order: its issues, and the articles in them."""

    issues: tuple[Day, ...]
    """Every day that an issue is of."""
    articles: tuple[Day, ...]
    """Every day that an article is of."""
    undated: int
    """Articles of issues without a date."""

    @property
    def total(self) -> int:
        """All articles."""
        return sum(each.count for each in self.articles) + self.undated


@dataclass(frozen=True, slots=True)
class Timeline:
    """A query's hits by days in their order, those of undated issues apart, and what the archive held just then."""

    hits: tuple[Day, ...]
    undated: int
    holdings: Holdings

    @property
    def total(self) -> int:
        """All hits, undated ones too."""
        return sum(each.count for each in self.hits) + self.undated


@dataclass(frozen=True, slots=True)
class Period:
    """A year, a month or a day: first and last day, what the archive holds of it, and the hits in it."""

    first: date
    last: date
    articles: int
    hits: int | None
    """None in a gap: of this time the archive has no issue, so nothing is known of it."""

    @property
    def rate(self) -> float | None:
        """Hits for every 10,000 articles of the same time; None where there are no articles."""
        return self.hits * _PER / self.articles if self.hits is not None and self.articles else None


def holdings(db: Database) -> Holdings:
    """What the archive holds by days; raises ArchiveError's kinds and Interrupted."""
    with archive.world_errors(db):
        # Counted issue by issue, in an index that has them together: twice as fast as by the keys of the articles.
        rows = db.execute(
            """SELECT date, count(*), sum((SELECT count(*) FROM article WHERE article.issue = issue.id))
            FROM issue GROUP BY date ORDER BY date"""
        ).fetchall()
    days = [(date.fromisoformat(day), issues, articles) for day, issues, articles in rows if day is not None]
    return Holdings(
        tuple(Day(day, issues) for day, issues, _ in days),
        tuple(Day(day, articles) for day, _, articles in days if articles),
        sum(articles for day, _, articles in rows if day is None),
    )


def timeline(db: Database, query: Query) -> Timeline:
    """The hits of a query by days, exactly; raises ArchiveError's kinds and Interrupted."""
    undated, hits = _by_day(find.keys(db, query))
    return Timeline(hits, undated, holdings(db))


def searched(db: Database, asked: Asked) -> Timeline:
    """The hits by days of what is asked, eased as a search eases it; raises ArchiveError's kinds and Interrupted."""
    return timeline(db, find.search(db, asked, limit=0).query)


def grouped(found: Timeline, by: Grain) -> tuple[Period, ...]:
    """The timeline by years, months or days: every period from the archive's first dated issue to its last."""
    held = found.holdings
    known = [each.day for days in (held.issues, held.articles, found.hits) for each in (*days[:1], *days[-1:])]
    if not known:
        return ()
    issues, articles, hits = (_summed(days, by) for days in (held.issues, held.articles, found.hits))
    periods: list[Period] = []
    first, end = _first(min(known), by), max(known)
    while True:
        last = _last(first, by)
        there = issues.get(first) or articles.get(first)
        periods.append(Period(first, last, articles.get(first, 0), hits.get(first, 0) if there else None))
        if last >= end:
            return tuple(periods)
        first = last + timedelta(1)


def _by_day(keys: Sequence[int]) -> tuple[int, tuple[Day, ...]]:
    """How many keys are of no day, and of each day: from day to day in the keys' order, not from key to key."""
    at = undated = bisect_right(keys, index.last_key(None))
    days: list[Day] = []
    while at < len(keys):
        day = index.day_of(keys[at])
        end = bisect_right(keys, index.last_key(day), at)
        if day is not None:
            days.append(Day(day, end - at))
        at = end
    return undated, tuple(days)


def _summed(days: Sequence[Day], by: Grain) -> dict[date, int]:
    sums: dict[date, int] = {}
    for each in days:
        first = _first(each.day, by)
        sums[first] = sums.get(first, 0) + each.count
    return sums


def _first(day: date, by: Grain) -> date:
    return day.replace(month=1, day=1) if by == "year" else day.replace(day=1) if by == "month" else day


def _last(first: date, by: Grain) -> date:
    if by == "day":
        return first
    if by == "year" or first.month == 12:
        return date(first.year, 12, 31)
    return first.replace(month=first.month + 1) - timedelta(1)
