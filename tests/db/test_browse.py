from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from db import browse, issues
from db.errors import NoSuchRecord
from db.records import IssueListing, NewspaperListing, Page, PageListing, PeriodListing, Totals
from tests.papers import article, issue

DAYS = [date(2024, 12, 31), date(2025, 1, 5), date(2025, 1, 6), date(2025, 2, 17), None, None]


@pytest.fixture
def numbers(db: Database) -> list[int]:
    """Six issues of one newspaper, two undated, and one of another."""
    first = [issues.store(db, issue(article("甲"), article("乙", page="2"), day=day)) for day in DAYS]
    return [*first, issues.store(db, issue(article("丙"), title="山海新报"))]


def test_the_tree_leads_from_newspapers_to_pages(db: Database, numbers: list[int]) -> None:
    assert browse.totals(db) == Totals(2, 7, 13)
    papers = browse.newspapers(db)
    assert papers == [
        NewspaperListing(papers[0].id, "海湾日报", 6),
        NewspaperListing(papers[1].id, "山海新报", 1),
    ]
    bay = papers[0].id
    assert browse.years(db, bay) == [PeriodListing(2025, 3), PeriodListing(2024, 1), PeriodListing(0, 2)]
    assert browse.months(db, bay, 2025) == [PeriodListing(2, 1), PeriodListing(1, 2)]
    assert [each.id for each in browse.issues_of_month(db, bay, 2025, 1)] == [numbers[2], numbers[1]]
    assert [each.id for each in browse.undated_issues(db, bay)] == numbers[4:6]
    pages = browse.pages(db, numbers[0])
    assert [replace(page, id=0) for page in pages] == [
        PageListing(0, numbers[0], "1", None, 1),
        PageListing(0, numbers[0], "2", None, 1),
    ]


def test_issues_are_listed_newest_first_the_undated_last(db: Database, numbers: list[int]) -> None:
    listed = [each.id for each in browse.issues(db)]
    assert listed == [numbers[6], numbers[3], numbers[2], numbers[1], numbers[0], numbers[4], numbers[5]]
    assert browse.newest_issue(db) in (numbers[3], numbers[6])


def test_an_issue_is_listed_with_its_heading_and_counts(db: Database) -> None:
    head = replace(issue(article("甲")), edition="早", number="6-7", whole_number="2609", pages_declared=16)
    number = issues.store(db, head)
    expected = IssueListing(number, "海湾日报", head.date, "早", "6-7", "2609", 16, 1, 1)
    assert browse.issue(db, number) == expected
    with pytest.raises(NoSuchRecord):
        browse.issue(db, number + 1)


def test_pages_stand_in_their_printed_order(db: Database) -> None:
    labels = ("特1", "B01", "10", "A2", "2", "A10", "1")
    number = issues.store(db, replace(issue(), pages=tuple(map(Page, labels))))
    assert [page.label for page in browse.pages(db, number)] == ["1", "2", "10", "A2", "A10", "B01", "特1"]


def test_the_issue_beside_is_the_newspapers_next_dated_one(db: Database, numbers: list[int]) -> None:
    assert browse.issue_beside(db, numbers[1], 1) == numbers[2]
    assert browse.issue_beside(db, numbers[1], -1) == numbers[0]
    assert browse.issue_beside(db, numbers[0], -1) is None
    assert browse.issue_beside(db, numbers[3], 1) is None
    assert browse.issue_beside(db, numbers[4], 1) is None


def test_the_way_to_an_article_goes_through_the_tree(db: Database, numbers: list[int]) -> None:
    paper = browse.newspapers(db)[0].id
    page = browse.pages(db, numbers[3])[1].id
    item = issues.get(db, numbers[3]).articles[1].id or 0
    assert browse.path_to(db, item) == [
        ("newspaper", paper), ("year", 2025), ("month", 2), ("issue", numbers[3]), ("page", page), ("article", item),
    ]  # fmt: skip
    undated = issues.get(db, numbers[4]).articles[0].id or 0
    assert [kind for kind, _ in browse.path_to(db, undated)] == ["newspaper", "year", "issue", "page", "article"]
    assert browse.path_to(db, 999) == []
