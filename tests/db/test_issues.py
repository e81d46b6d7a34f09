"""Issues in the archive: stored and read back as they are, revised in place, removed without a trace."""

from __future__ import annotations

import datetime
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import archive, articles, browse, issues, labels
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import Article, Block, ContentsEntry, Issue, Newspaper, Page, Placement
from db.search import find
from tests.strategies import issues as any_issue

DAY = datetime.date(2031, 3, 10)


def _issue(*headlines: str, title: str = "甲报", day: datetime.date | None = DAY) -> Issue:
    return Issue(
        Newspaper(title),
        day,
        pages=(Page("1"),),
        articles=tuple(
            Article(headline=name, placements=(Placement("1", n),), blocks=(Block("paragraph", f"{name}的正文"),))
            for n, name in enumerate(headlines, 1)
        ),
    )


def _without_numbers(issue: Issue) -> Issue:
    return replace(issue, id=None, articles=tuple(replace(article, id=None) for article in issue.articles))


@given(issue=any_issue())
def test_what_is_stored_is_read_back(tmp_path_factory: pytest.TempPathFactory, issue: Issue) -> None:
    db = archive.create_or_open(tmp_path_factory.mktemp("a") / "a.db")
    try:
        read = _without_numbers(issues.get(db, issues.store(db, issue)))
        ordered = tuple(sorted(issue.pages, key=lambda page: labels.order(page.label)))
        assert read == replace(issue, pages=ordered)
        assert archive.check(db) == []
    finally:
        db.close()


@given(before=any_issue(), after=any_issue(), kept=st.lists(st.integers(0, 3), unique=True))
def test_a_revision_leaves_just_the_new_and_keeps_numbers(
    tmp_path_factory: pytest.TempPathFactory, before: Issue, after: Issue, kept: list[int]
) -> None:
    db = archive.create_or_open(tmp_path_factory.mktemp("a") / "a.db")
    try:
        stored = issues.get(db, issues.store(db, before))
        numbers = [article.id for article in stored.articles]
        wanted = [numbers[n] for n in kept if n < len(numbers)]
        revised = tuple(
            replace(article, id=wanted[n] if n < len(wanted) else None) for n, article in enumerate(after.articles)
        )
        issues.store(db, replace(after, id=stored.id, newspaper=before.newspaper, articles=revised))
        read = issues.get(db, stored.id or 0)
        assert [a.id for a in read.articles][: len(wanted)] == wanted[: len(read.articles)]
        assert _without_numbers(read).articles == after.articles
        assert archive.check(db) == []
        assert browse.totals(db).articles == len(after.articles)
    finally:
        db.close()


def test_a_removed_issue_leaves_nothing(db: Database) -> None:
    number = issues.store(db, _issue("潮汐", "灯塔"))
    issues.remove(db, number)
    assert browse.totals(db).articles == 0
    assert find.search(db, "潮汐").total == 0
    assert archive.check(db) == []
    with pytest.raises(NoSuchRecord):
        issues.get(db, number)


def test_numbers_of_removed_articles_are_not_given_again(db: Database) -> None:
    first = issues.get(db, issues.store(db, _issue("潮汐")))
    issues.remove(db, first.id or 0)
    second = issues.get(db, issues.store(db, _issue("灯塔")))
    assert second.articles[0].id != first.articles[0].id


def test_a_failure_in_the_middle_leaves_the_archive_as_it_was(db: Database) -> None:
    issues.store(db, _issue("潮汐"))
    broken = replace(_issue("灯塔", day=None), contents=(ContentsEntry("灯塔", "1", article=7),))
    with pytest.raises(IndexError):
        issues.store(db, broken)
    assert browse.totals(db).issues == 1
    assert find.search(db, "灯塔").total == 0
    assert archive.check(db) == []


@pytest.mark.parametrize("again", ["甲报", "《甲报》", "甲 报", " 甲报 "])
def test_a_newspaper_is_known_however_it_is_spaced_and_quoted(db: Database, again: str) -> None:
    issues.store(db, _issue("潮汐"))
    assert issues.find(db, Newspaper(again), DAY, None) is not None
    issues.store(db, _issue("灯塔", title=again, day=DAY + datetime.timedelta(days=7)))
    assert len(browse.newspapers(db)) == 1


def test_undated_issues_stand_apart(db: Database) -> None:
    for name in ("潮汐", "灯塔"):
        issues.store(db, _issue(name, day=None))
    newspaper = browse.newspapers(db)[0]
    assert [(year.number, year.issues) for year in browse.years(db, newspaper.id)] == [(0, 2)]
    assert len(browse.undated_issues(db, newspaper.id)) == 2


def test_the_tree_goes_from_newspaper_to_article(sample: Database) -> None:
    newspaper = browse.newspapers(sample)[0]
    assert (newspaper.title, newspaper.issues, newspaper.articles) == ("山海新报", 1, 12)
    assert [year.number for year in browse.years(sample, newspaper.id)] == [2031]
    assert [month.number for month in browse.months(sample, newspaper.id, 2031)] == [3]
    issue = browse.issues_of_month(sample, newspaper.id, 2031, 3)[0]
    assert [(page.label, page.section) for page in browse.pages(sample, issue.id)] == [
        ("1", None), ("2", "要闻"), ("3", "深读"), ("4", "副刊"),
    ]  # fmt: skip
    first = articles.on_page(sample, browse.pages(sample, issue.id)[0].id)
    assert [each.kind for each in first] == ["article", "photo", "article"]
    assert first[1].title == "三月的早晨"
    assert browse.path_to(sample, first[0].id)[-1] == ("article", first[0].id)


@pytest.mark.parametrize(
    ("given_order", "right_order"),
    [(["10", "2", "1"], ["1", "2", "10"]), (["B1", "A10", "A2", "3", "特1"], ["3", "A2", "A10", "B1", "特1"])],
)
def test_pages_stand_in_their_natural_order(given_order: list[str], right_order: list[str]) -> None:
    assert sorted(given_order, key=labels.order) == right_order


def test_the_archive_speaks_sqlite_that_anybody_can_read(sample_archive: Path) -> None:
    plain = sqlite3.connect(sample_archive)
    try:
        assert plain.execute("SELECT count(*) FROM article").fetchone()[0] == 12
    finally:
        plain.close()
