"""Issues are found by the day that is typed, people and newspapers by a part of their names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from db import browse, issues
from db.records import Person
from db.search import lookup
from tests.papers import article, issue

TODAY = date(2031, 2, 18)


@pytest.fixture
def filled(db: Database) -> Database:
    for title, day in (
        ("山海新报", date(2031, 2, 17)), ("海湾日报", date(2031, 2, 17)), ("山海新报", date(2031, 3, 10)),
        ("山海新报", date(2030, 2, 17)), ("山海新报", None),
    ):  # fmt: skip
        people = (Person("錢潮生", "author"), Person("钱潮声", "author"), Person("A_b", "author"))
        told = replace(article("码头上的灯亮了。"), people=people[: 1 if day is None else 3 if day.month == 3 else 2])
        issues.store(db, issue(told, day=day, title=title))
    return db


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2031-02-17", ["2031-02-17", "2031-02-17"]),
        ("20310217", ["2031-02-17", "2031-02-17"]),
        ("2031年2月17日", ["2031-02-17", "2031-02-17"]),
        ("２０３１年 2月 17日", ["2031-02-17", "2031-02-17"]),
        ("2031/3/10", ["2031-03-10"]),
        ("2月17日", ["2031-02-17", "2031-02-17", "2030-02-17"]),
        ("2-17", ["2031-02-17", "2031-02-17", "2030-02-17"]),
        ("3/10", ["2031-03-10"]),
        ("2031-02", ["2031-02-17", "2031-02-17"]),
        ("2031年2月", ["2031-02-17", "2031-02-17"]),
        ("昨天", ["2031-02-17", "2031-02-17"]),
        ("Yesterday", ["2031-02-17", "2031-02-17"]),
        ("今天", []), ("2031", []), ("13月40日", []), ("2月30日", []), ("2031-02-30", []), ("潮汐", []), ("", []),
    ],
)  # fmt: skip
def test_issues_of_a_typed_day(filled: Database, typed: str, found: list[str]) -> None:
    listed = lookup.issues(filled, typed, TODAY, 9)
    assert [str(each.date) for each in listed] == found
    assert [each.id for each in lookup.issues(filled, typed, TODAY, 1)] == [each.id for each in listed[:1]]


def test_no_issue_is_found_where_there_is_none(db: Database) -> None:
    assert lookup.issues(db, "2月17日", TODAY, 9) == []


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["潮"], ["钱潮声", "錢潮生"]), (["钱", "声"], ["钱潮声"]), (["錢"], ["钱潮声", "錢潮生"]), (["a_"], ["A_b"]),
        (["%"], []), ([], []),
    ],
)  # fmt: skip
def test_people_by_a_part_of_their_names(filled: Database, pieces: list[str], names: list[str]) -> None:
    assert sorted(name for name, _ in lookup.people(filled, pieces, 9)) == sorted(names)


def test_the_one_with_most_articles_stands_first(filled: Database) -> None:
    assert lookup.people(filled, ["潮"], 9) == [("錢潮生", 5), ("钱潮声", 4)]


def test_the_newest_issue_of_a_newspaper(filled: Database) -> None:
    newspaper = next(each for each in browse.newspapers(filled) if each.title == "山海新报")
    newest = lookup.newest_issue(filled, newspaper.id)
    assert newest is not None and str(browse.issue(filled, newest).date) == "2031-03-10"
    assert lookup.newest_issue(filled, 99) is None
