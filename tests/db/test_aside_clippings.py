"""Clippings outlive their article: they come back with it, into their place in the folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlite_utils import Database

from db import archive, aside, imports, issues
from db.annotations import tag
from db.clippings import clip, get, make, move, put_back, remark, remove, slots, unclip
from db.records import Issue
from tests.db.tables import assert_indexed_exactly
from tests.papers import MONDAY, article, issue

OTHER = issue(article("外一"), article("外二", position=2), title="山海新报")
PAPER = issue(article("甲", headline="一"), article("乙", headline="二", position=2))


def _has(db: Database) -> list[tuple[int, str]]:
    return [(slot.article, slot.remark) for slot in slots(db, 1)]


def _imported(db: Database, found: Issue) -> tuple[int, int]:
    """The run that brought an issue in, and the issue's number."""
    run = imports.start(db)
    number = imports.add(db, run, found, {}, issues.get(db, found.id) if found.id else None)
    imports.finish(db, run)
    return run, number


@pytest.fixture
def stored(db: Database) -> tuple[int, int]:
    """Articles 1 and 2 that stay, and 3 and 4 of an import; in a folder 1, 4, 2, of which 4 has a remark.

    Gives the import's run and issue.
    """
    issues.store(db, OTHER)
    imported = _imported(db, PAPER)
    clip(db, make(db, "潮汐").id, [1, 4, 2])
    remark(db, 1, 4, "待核实")
    return imported


def test_an_import_that_was_undone_and_imported_again_brings_them_back(db: Database, stored: tuple[int, int]) -> None:
    imports.undo(db, stored[0])
    assert (_has(db), get(db, 1).away) == ([(1, ""), (2, "")], 1)
    assert aside.kept(db) == [aside.Kept("海湾日报", MONDAY, "二", (), (), ("潮汐: 待核实",))]
    _imported(db, PAPER)
    assert (_has(db), get(db, 1).away, aside.count(db)) == ([(1, ""), (6, "待核实"), (2, "")], 0, 0)
    assert_indexed_exactly(db)


def test_an_issue_that_was_taken_away_and_given_back_has_them(db: Database, stored: tuple[int, int]) -> None:
    run = imports.start(db)
    imports.take_away(db, run, issues.get(db, stored[1]))
    assert _has(db) == [(1, ""), (2, "")]
    imports.undo(db, run)
    assert (_has(db), aside.count(db)) == ([(1, ""), (4, "待核实"), (2, "")], 0)


def test_a_revised_article_keeps_them(db: Database, stored: tuple[int, int]) -> None:
    before = issues.get(db, stored[1])
    one, two = before.articles
    run, _ = _imported(db, replace(before, articles=(one, replace(article("改过的", position=2), id=two.id))))
    assert _has(db) == [(1, ""), (4, "待核实"), (2, "")]
    imports.undo(db, run)
    assert _has(db) == [(1, ""), (4, "待核实"), (2, "")]


@pytest.mark.parametrize("day", [MONDAY + timedelta(1), None])
def test_an_issue_that_is_dated_otherwise_keeps_them(db: Database, stored: tuple[int, int], day: date | None) -> None:
    issues.store(db, replace(issues.get(db, stored[1]), date=day))
    assert (_has(db), aside.count(db)) == ([(1, ""), (4, "待核实"), (2, "")], 0)


def test_an_article_that_is_known_again_has_them(db: Database, stored: tuple[int, int]) -> None:
    now = (article(" 乙 ", headline="二", position=5), article("丙", headline="三"))
    issues.store(db, replace(issues.get(db, stored[1]), articles=now))
    assert _has(db) == [(1, ""), (5, "待核实"), (2, "")]


def test_what_is_moved_remarked_and_added_meanwhile_leaves_its_place_free(
    db: Database, stored: tuple[int, int]
) -> None:
    paper = issues.get(db, stored[1])
    issues.remove(db, stored[1])
    move(db, 1, [2], 1)
    remark(db, 1, 4, "核实了")
    issues.store(db, issue(article("新"), title="外报"))
    clip(db, 1, [5])
    issues.store(db, paper)
    assert _has(db) == [(2, ""), (4, "核实了"), (1, ""), (5, "")]


def test_two_articles_that_become_one_are_clipped_once(db: Database, stored: tuple[int, int]) -> None:
    long = "潮汐电站夜里发出第一度电，岸上等着的人没有欢呼，只把手从袖口里拿了出来，看表，把时刻记在本子上，再看一遍。"
    number = issues.store(db, issue(article(long), article(f"前。{long}", position=2), title="外报"))
    clip(db, 1, [5, 6])
    remark(db, 1, 5, "前半")
    issues.store(db, replace(issues.get(db, number), articles=(article("开头。", f"前。{long}", "尾"),)))
    assert _has(db)[3:] == [(7, "前半")]


def test_a_folder_is_removed_and_put_back_while_articles_are_away(db: Database, stored: tuple[int, int]) -> None:
    paper = issues.get(db, stored[1])
    issues.remove(db, stored[1])
    taken = remove(db, 1)
    assert (aside.count(db), aside.kept(db)) == (0, [])
    put_back(db, taken)
    assert (get(db, 1).clippings, get(db, 1).away, aside.count(db)) == (2, 1, 1)
    remove(db, 1)
    issues.store(db, paper)
    assert (aside.count(db), archive.check(db)) == (0, [])
    put_back(db, taken)
    assert _has(db) == [(1, ""), (4, "待核实"), (2, "")]


def test_an_unclipping_is_undone_where_the_article_still_is(db: Database, stored: tuple[int, int]) -> None:
    taken = unclip(db, 1, [1, 4])
    issues.remove(db, stored[1])
    put_back(db, taken)
    assert (_has(db), archive.check(db)) == ([(1, ""), (2, "")], [])


def test_tags_and_clippings_of_one_article_come_back_together(db: Database, stored: tuple[int, int]) -> None:
    tag(db, [4], "能源")
    imports.undo(db, stored[0])
    assert aside.kept(db)[0].tags == ("能源",)
    _imported(db, PAPER)
    assert (_has(db)[1], aside.count(db)) == ((6, "待核实"), 0)
