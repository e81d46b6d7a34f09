"""Tags and notes outlive their article: they come back with it, and are told where it doesn't come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlite_utils import Database

from db import archive, aside, imports, issues
from db.annotations import change_note, notes_of, overview, put_back, tag, tags_of, untag, write_note
from db.records import Article, Issue
from tests.db.tables import assert_indexed_exactly
from tests.papers import MONDAY, article, issue

LONG = "潮汐电站夜里发出第一度电，岸上等着的人没有欢呼，只把手从袖口里拿了出来，看表，把时刻记在本子上，再看一遍。"


def _imported(db: Database, found: Issue) -> tuple[int, int]:
    """The run that brought an issue in, and the issue's number."""
    run = imports.start(db)
    number = imports.add(db, run, found, {}, issues.get(db, found.id) if found.id else None)
    imports.finish(db, run)
    return run, number


def _annotated(db: Database, number: int) -> None:
    tag(db, [number], "潮汐")
    write_note(db, number, "待核实")


def _has(db: Database) -> dict[int, tuple[list[str], list[str]]]:
    """The tags and notes of every article that has any."""
    there = overview(db)
    return {n: (tags_of(db, n), [note.text for note in notes_of(db, n)]) for n in there.tagged | there.noted}


BOTH = (["潮汐"], ["待核实"])


def test_an_import_that_was_undone_and_imported_again_brings_them_back(db: Database) -> None:
    paper = issue(article("甲", headline="一"), article("乙", headline="二", position=2))
    run, _ = _imported(db, paper)
    _annotated(db, 2)
    imports.undo(db, run)
    assert (_has(db), aside.count(db)) == ({}, 1)
    assert aside.kept(db) == [aside.Kept("海湾日报", MONDAY, "二", ("潮汐",), ("待核实",))]
    _imported(db, paper)
    assert (_has(db), aside.count(db)) == ({4: BOTH}, 0)
    assert_indexed_exactly(db)


def test_a_note_comes_back_with_its_number_and_its_times(db: Database) -> None:
    number = issues.store(db, issue(article("甲")))
    before = write_note(db, 1, "待核实")
    stored = issues.get(db, number)
    issues.remove(db, number)
    issues.store(db, stored)
    assert notes_of(db, 1) == [before]


def test_an_issue_that_was_taken_away_and_given_back_has_them(db: Database) -> None:
    _, number = _imported(db, issue(article("甲")))
    _annotated(db, 1)
    run = imports.start(db)
    imports.take_away(db, run, issues.get(db, number))
    assert _has(db) == {}
    imports.undo(db, run)
    assert (_has(db), aside.count(db)) == ({1: BOTH}, 0)


def test_a_revised_article_keeps_them_and_so_does_its_former_text(db: Database) -> None:
    _, number = _imported(db, issue(article("甲")))
    _annotated(db, 1)
    stored = issues.get(db, number)
    changed = replace(stored, articles=(replace(article("甲，改过的"), id=1),))
    run, _ = _imported(db, changed)
    assert _has(db) == {1: BOTH}
    imports.undo(db, run)
    assert _has(db) == {1: BOTH}


@pytest.mark.parametrize("day", [MONDAY + timedelta(1), None])
def test_an_issue_that_is_dated_otherwise_keeps_them(db: Database, day: date | None) -> None:
    number = issues.store(db, issue(article("甲"), article("乙", position=2)))
    _annotated(db, 2)
    issues.store(db, replace(issues.get(db, number), date=day))
    assert (_has(db), aside.count(db)) == ({2: BOTH}, 0)


def _read_again(db: Database, number: int, *now: Article) -> None:
    """Put other articles in an issue, none of them under its number."""
    issues.store(db, replace(issues.get(db, number), articles=now))


@pytest.mark.parametrize(
    ("before", "now", "home"),
    [
        (article("甲", headline="一"), article(" 甲 ", headline="一", position=5), 2),
        (article("甲", headline="一"), article("乙", headline="一"), 2),
        (article(LONG, headline="一"), article("开头。", LONG, "结尾。", headline="合"), 2),
        (article("甲", headline="一"), article("甲", headline="二"), None),
        (article("甲"), article("甲乙丙"), None),
        (article(headline=None), article(headline=None), None),
    ],
    ids=["same", "headed", "joined", "another-headline", "short-in-long", "nothing-said"],
)  # fmt: skip
def test_an_article_that_is_known_again_has_them(db: Database, before: Article, now: Article, home: int | None) -> None:
    number = issues.store(db, issue(before))
    _annotated(db, 1)
    _read_again(db, number, now)
    assert _has(db) == ({} if home is None else {home: BOTH})
    assert aside.count(db) == (home is None)


def test_a_headline_that_two_new_articles_have_is_neither(db: Database) -> None:
    number = issues.store(db, issue(article("甲", headline="简讯")))
    _annotated(db, 1)
    _read_again(db, number, article("乙", headline="简讯"), article("丙", headline="简讯", position=2))
    assert (_has(db), aside.count(db)) == ({}, 1)


def test_another_paper_or_day_with_the_same_text_is_not_it(db: Database) -> None:
    number = issues.store(db, issue(article(LONG)))
    _annotated(db, 1)
    issues.remove(db, number)
    issues.store(db, issue(article(LONG), title="山海新报"))
    issues.store(db, issue(article(LONG), day=MONDAY + timedelta(1)))
    assert (_has(db), aside.count(db)) == ({}, 1)
    issues.store(db, issue(article(LONG)))
    assert (_has(db), aside.count(db)) == ({4: BOTH}, 0)


def test_a_note_is_written_on_while_its_article_is_away(db: Database) -> None:
    number = issues.store(db, issue(article("甲")))
    note = write_note(db, 1, "待核")
    stored = issues.get(db, number)
    issues.remove(db, number)
    change_note(db, note.id, "待核实")
    issues.store(db, stored)
    assert [each.text for each in notes_of(db, 1)] == ["待核实"]


def test_an_untagging_is_undone_where_the_article_still_is(db: Database) -> None:
    number = issues.store(db, issue(article("甲")))
    issues.store(db, issue(article("乙"), title="山海新报"))
    tag(db, [1, 2], "潮汐")
    taken = untag(db, [1, 2], "潮汐")
    issues.remove(db, number)
    put_back(db, taken)
    assert _has(db) == {2: (["潮汐"], [])}
    assert archive.check(db) == []


def test_an_article_without_tags_or_notes_leaves_nothing(db: Database) -> None:
    issues.remove(db, issues.store(db, issue(article("甲"), article("乙", position=2))))
    assert aside.kept(db) == []
