from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from db import browse, issues
from db.errors import NoSuchRecord
from db.records import Article, Issue, Newspaper, Page, Person, Placement, Source
from db.search.find import search
from tests import strategies
from tests.db.tables import assert_indexed_exactly, contents
from tests.papers import MONDAY, article, issue

one_archive = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
_names = count()


def unheard_of(drawn: Issue) -> Issue:
    """The issue under a newspaper that no archive knows."""
    return replace(drawn, newspaper=replace(drawn.newspaper, title=f"第{next(_names)}号{drawn.newspaper.title}"))


def numbered(stored: Issue, number: int, db: Database) -> Issue:
    """The issue with the numbers that the archive gave it and its articles."""
    ids = [row[0] for row in db.execute("SELECT id FROM article WHERE issue = ? ORDER BY n", [number])]
    items = tuple(replace(item, id=each) for item, each in zip(stored.articles, ids, strict=True))
    return replace(stored, id=number, articles=items)


@one_archive
@given(strategies.issues().map(unheard_of))
def test_an_issue_comes_back_as_it_was_stored_and_goes_without_a_trace(db: Database, drawn: Issue) -> None:
    before = contents(db)
    number = issues.store(db, drawn)
    assert issues.get(db, number) == numbered(drawn, number, db)
    assert issues.heading(db, number) == replace(
        drawn, id=number, pages=(), articles=(), contents=(), sources=(), warnings=()
    )
    assert issues.find(db, drawn.newspaper, drawn.date, drawn.edition) == (number if drawn.date else None)
    assert_indexed_exactly(db)
    issues.remove(db, number)
    assert contents(db) == before


@st.composite
def revisions(draw: st.DrawFn) -> tuple[Issue, Callable[[Issue], Issue]]:
    """An issue, and how it is revised: articles gone, moved, changed and new; pages, date and the rest anew."""
    first, second = draw(strategies.issues().map(unheard_of)), draw(strategies.issues())
    places = draw(st.permutations(range(len(first.articles))))
    kept = places[: draw(st.integers(0, len(places)))]
    changed = draw(st.sets(st.sampled_from(kept))) if kept else set()

    def revise(stored: Issue) -> Issue:
        labels = {page.label for page in second.pages}
        old = [stored.articles[place] for place in kept]
        old = [replace(item, placements=tuple(p for p in item.placements if p.page in labels)) for item in old]
        news = {
            place: replace(item, headline="改过的题") for place, item in zip(kept, old, strict=True) if place in changed
        }
        items = [news.get(place, item) for place, item in zip(kept, old, strict=True)]
        return replace(
            second, id=stored.id, newspaper=stored.newspaper, articles=(*items, *second.articles), contents=()
        )

    return first, revise


@one_archive
@given(revisions())
def test_a_revised_issue_keeps_the_numbers_of_its_articles_and_an_exact_index(
    db: Database, drawn: tuple[Issue, Callable[[Issue], Issue]]
) -> None:
    first, revise = drawn
    number = issues.store(db, first)
    wanted = revise(issues.get(db, number))
    assert issues.store(db, wanted) == number
    found = issues.get(db, number)
    given = [item.id for item in wanted.articles]
    assert [item.id for item in found.articles if item.id in given] == [each for each in given if each]
    assert replace(found, articles=()) == replace(wanted, articles=())
    assert [replace(item, id=None) for item in found.articles] == [replace(item, id=None) for item in wanted.articles]
    assert_indexed_exactly(db)
    issues.remove(db, number)


def test_a_corrected_text_is_found_and_the_old_one_is_not(db: Database) -> None:
    number = issues.store(db, issue(article("成木革命"), article("别的")))
    stored = issues.get(db, number)
    corrected = replace(article("成本革命"), id=stored.articles[0].id)
    issues.store(db, replace(stored, articles=(corrected, stored.articles[1])))
    assert search(db, '"成木"').total == 0
    assert [hit.article for hit in search(db, "成本革命").hits] == [stored.articles[0].id]


def test_a_re_dated_issue_is_found_under_its_new_date_only(db: Database) -> None:
    number = issues.store(db, issue(article("成本革命")))
    stored = issues.get(db, number)
    issues.store(db, replace(stored, date=date(2024, 1, 1)))
    assert search(db, "成本革命 date:2025").total == 0
    assert search(db, "成本革命 date:2024").hits[0].article == stored.articles[0].id
    assert issues.find(db, stored.newspaper, MONDAY, None) is None
    assert_indexed_exactly(db)


BAD = [
    replace(issue(article("甲"), article("乙", page="9")), pages=(Page("1"),)),
    replace(issue(article("甲")), number="6" * 3, articles=(article("甲"), Article(people=(Person("人", "chief"),)))),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("bad", BAD)
def test_an_issue_that_fails_in_the_middle_leaves_the_archive_as_it_was(db: Database, bad: Issue) -> None:
    number = issues.store(db, issue(article("成本革命"), article("别的")))
    before = contents(db)
    for each in (replace(bad, newspaper=Newspaper("新报")), replace(bad, id=number)):
        with pytest.raises(Exception, match=r"9|CHECK"):
            issues.store(db, each)
        assert contents(db) == before
        assert not db.conn.in_transaction


def test_removing_an_issue_leaves_what_others_share(db: Database) -> None:
    author, source = Person("林深", "author"), Source("一.txt", "ab", "UTF-8")
    shared = replace(issue(replace(article("成本革命"), people=(author,))), sources=(source,))
    first = issues.store(db, shared)
    before = contents(db)
    second = issues.store(db, replace(shared, date=date(2025, 2, 18)))
    issues.remove(db, second)
    assert contents(db) == before
    issues.remove(db, first)
    assert browse.totals(db) == browse.Totals(0, 0, 0)


def test_numbers_are_never_given_again(db: Database) -> None:
    first = issues.store(db, issue(article("甲")))
    item = issues.get(db, first).articles[0].id
    issues.remove(db, first)
    second = issues.store(db, issue(article("乙")))
    assert second > first
    assert (issues.get(db, second).articles[0].id or 0) > (item or 0)


def test_an_edition_is_an_issue_of_its_own(db: Database) -> None:
    morning = replace(issue(article("甲")), edition="早报")
    number = issues.store(db, morning)
    assert issues.find(db, morning.newspaper, MONDAY, None) is None
    assert issues.store(db, issue(article("甲"))) != number
    assert issues.find(db, morning.newspaper, MONDAY, "早报") == number


def test_an_article_on_two_pages_is_one_article(db: Database) -> None:
    item = replace(article("甲"), placements=(Placement("1", 2), Placement("4", 1)))
    number = issues.store(db, issue(item))
    assert [each.placements for each in issues.get(db, number).articles] == [item.placements]
    assert search(db, "甲").total == 1


@pytest.mark.parametrize("ask", [issues.get, issues.heading, issues.remove])
def test_an_issue_that_is_not_there_is_named(db: Database, ask: Callable[[Database, int], object]) -> None:
    with pytest.raises(NoSuchRecord) as caught:
        ask(db, 7)
    assert (caught.value.kind, caught.value.number) == ("issue", 7)
