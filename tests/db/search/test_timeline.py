"""Hits over time: counted as one would by hand, and never nought where the archive has nothing to count in."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import archive, issues
from db.archive import Database
from db.records import Asked
from db.search import timeline
from db.search.query import parse
from db.search.timeline import Day, Grain, Holdings, Period, Timeline, grouped
from tests.papers import article, issue

_days = st.dates(date(2030, 11, 1), date(2032, 3, 1)) | st.sampled_from(
    [date.min, date(1999, 12, 31), date(2031, 1, 1)]
)


def _counts(days: st.SearchStrategy[date]) -> st.SearchStrategy[tuple[Day, ...]]:
    counted = st.dictionaries(days, st.integers(1, 500), max_size=12)
    return counted.map(lambda found: tuple(Day(day, found[day]) for day in sorted(found)))


@st.composite
def _timelines(draw: st.DrawFn) -> Timeline:
    held = draw(_counts(_days))
    days = [each.day for each in held]
    articles = draw(_counts(st.sampled_from(days))) if days else ()
    hits = draw(_counts(st.sampled_from([each.day for each in articles]))) if articles else ()
    return Timeline(hits, 0, Holdings(held, articles, 0))


def _name(day: date, by: Grain) -> str:
    return day.isoformat()[: {"year": 4, "month": 7, "day": 10}[by]]


@given(_timelines(), st.sampled_from(["year", "month", "day"]))
@settings(max_examples=60)
def test_every_period_has_what_its_days_have(found: Timeline, by: Grain) -> None:
    if by == "day" and found.holdings.issues and found.holdings.issues[0].day.year < 1999:
        by = "month"
    periods = grouped(found, by)
    names = [_name(each.first, by) for each in periods]
    known = [each.day for each in found.holdings.issues]
    assert names == sorted(set(names))
    assert (names[:1], names[-1:]) == ([_name(day, by) for day in known[:1]], [_name(day, by) for day in known[-1:]])
    for one, other in pairwise(periods):
        assert one.last + timedelta(1) == other.first
    hits, articles = Counter[str](), Counter[str]()
    for day in found.hits:
        hits[_name(day.day, by)] += day.count
    for day in found.holdings.articles:
        articles[_name(day.day, by)] += day.count
    there = {_name(day, by) for day in known}
    for name, period in zip(names, periods, strict=True):
        assert _name(period.last, by) == name
        assert period.hits == (hits[name] if name in there else None)
        assert period.articles == articles[name]


@pytest.mark.parametrize(
    ("period", "rate"),
    [
        (Period(date(2031, 3, 1), date(2031, 3, 31), 400, 3), 75.0),
        (Period(date(2031, 3, 1), date(2031, 3, 31), 400, 0), 0.0),
        (Period(date(2031, 3, 1), date(2031, 3, 31), 0, 0), None),
        (Period(date(2031, 3, 1), date(2031, 3, 31), 0, None), None),
    ],
)
def test_a_rate_is_told_of_ten_thousand_articles_where_there_are_any(period: Period, rate: float | None) -> None:
    assert period.rate == rate


_papers = st.lists(
    st.tuples(st.none() | _days, st.lists(st.text("潮汐电站夜", max_size=6), max_size=4)),
    max_size=6,
    unique_by=lambda p: p[0],
)


@given(_papers, st.sampled_from(["潮", "潮汐", "潮汐 OR 夜", "电站 -夜", "没有"]))
@settings(max_examples=25)
def test_hits_and_articles_are_counted_by_the_day_of_their_issue(
    papers: list[tuple[date | None, list[str]]], typed: str
) -> None:
    def wanted(text: str) -> bool:
        found = {word: word in text for word in ("潮", "潮汐", "电站", "夜")}
        every = {
            "潮汐 OR 夜": found["潮汐"] or found["夜"],
            "电站 -夜": found["电站"] and not found["夜"],
            "没有": False,
        }
        return (found | every)[typed]

    with tempfile.TemporaryDirectory() as folder, closing(archive.create_or_open(Path(folder) / "a.baoku")) as db:
        for day, texts in papers:
            issues.store(db, issue(*(article(text, position=n) for n, text in enumerate(texts, 1)), day=day))
        found = timeline.timeline(db, parse(typed))
    texts = [(day, text) for day, some in papers for text in some]
    assert dict(_plain(found.hits)) == Counter(day for day, text in texts if day and wanted(text))
    assert found.undated == sum(wanted(text) for day, text in texts if day is None)
    assert dict(_plain(found.holdings.articles)) == Counter(day for day, _ in texts if day)
    assert found.holdings.undated == sum(day is None for day, _ in texts)
    assert [each.day for each in found.holdings.issues] == sorted(day for day, _ in papers if day)
    assert (found.total, found.holdings.total) == (sum(wanted(text) for _, text in texts), len(texts))


def _plain(days: tuple[Day, ...]) -> list[tuple[date, int]]:
    assert list(days) == sorted(days, key=lambda each: each.day)
    return [(each.day, each.count) for each in days]


def test_the_archives_own_gaps_are_no_noughts(db: Database) -> None:
    for day, text in ((date(2031, 1, 5), "潮汐"), (date(2031, 2, 5), "电站"), (date(2031, 4, 5), "潮汐")):
        issues.store(db, issue(article(text), day=day))
    found = timeline.searched(db, Asked("潮汐"))
    assert [each.hits for each in grouped(found, "month")] == [1, 0, None, 1]
    assert [(each.hits, each.articles) for each in grouped(found, "year")] == [(2, 3)]
    assert len(grouped(found, "day")) == 91


def test_what_is_nowhere_is_eased_as_a_search_eases_it(db: Database) -> None:
    issues.store(db, issue(article("潮汐带来电站"), day=date(2031, 1, 5)))
    assert timeline.timeline(db, parse("潮汐电站")).total == 0
    assert timeline.searched(db, Asked("潮汐电站")).hits == (Day(date(2031, 1, 5), 1),)


def test_an_empty_archive_has_no_time(db: Database) -> None:
    found = timeline.searched(db, Asked("潮汐"))
    assert (found.total, grouped(found, "month"), found.holdings.total) == (0, (), 0)
