"""Highlights outlive their article and go with its words where its text is revised."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlite_utils import Database

from db import aside, highlights, imports, issues
from db.records import Article, Issue, Mark
from tests.papers import article, issue

FIRST = "潮汐电站夜里发出第一度电，岸上等着的人没有欢呼，只把手从袖口里拿了出来。"
SECOND = "站长说，退潮时还要再发一次；有人看表，把时刻记在本子上，再看一遍。"


def _imported(db: Database, found: Issue) -> int:
    run = imports.start(db)
    imports.add(db, run, found, {}, issues.get(db, found.id) if found.id else None)
    imports.finish(db, run)
    return run


def _highlight(db: Database, number: int, text: str, block: int, of: str) -> None:
    start = of.index(text)
    highlights.add(db, number, [(Mark("block", block, start, start + len(text)), text)], "green")


def _has(db: Database, number: int = 1) -> list[tuple[int | None, str]]:
    return [(each.block, each.text) for each in highlights.of_article(db, number)]


def test_an_import_that_was_undone_and_imported_again_brings_them_back(db: Database) -> None:
    paper = issue(article(FIRST, headline="一"), article(SECOND, headline="二", position=2))
    run = _imported(db, paper)
    _highlight(db, 2, "再发一次", 0, SECOND)
    (before,) = highlights.of_article(db, 2)
    imports.undo(db, run)
    assert (highlights.count(db), aside.count(db)) == (0, 1)
    assert aside.kept(db)[0].highlights == ("再发一次",)
    _imported(db, paper)
    assert (highlights.of_article(db, 4), aside.count(db)) == ((replace(before, article=4),), 0)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (article("新的一段。", FIRST, SECOND), [(1, "没有欢呼"), (2, "再发一次")]),
        (article(FIRST + SECOND), [(0, "没有欢呼"), (0, "再发一次")]),
        (article(SECOND, FIRST), [(0, "再发一次"), (1, "没有欢呼")]),
        (article(SECOND), [(0, "再发一次")]),
        (article("别的。"), []),
    ],
    ids=["more", "joined", "turned", "half", "nothing"],
)
def test_they_go_with_their_words_and_come_back_with_the_former_text(
    db: Database, now: Article, then: list[tuple[int, str]]
) -> None:
    _imported(db, issue(article(FIRST, SECOND)))
    _highlight(db, 1, "没有欢呼", 0, FIRST)
    _highlight(db, 1, "再发一次", 1, SECOND)
    before = highlights.of_article(db, 1)
    run = _imported(db, replace(issues.get(db, 1), articles=(replace(now, id=1),)))
    assert _has(db) == then
    texts = {each.text for each in highlights.without_place(db, 1)}
    assert texts == {"没有欢呼", "再发一次"} - {text for _, text in then}
    imports.undo(db, run)
    assert highlights.of_article(db, 1) == before
    assert highlights.without_place(db, 1) == ()


def test_those_without_a_place_are_kept_aside_as_well(db: Database) -> None:
    _imported(db, issue(article(FIRST)))
    _highlight(db, 1, "没有欢呼", 0, FIRST)
    issues.store(db, replace(issues.get(db, 1), articles=(replace(article("别的。"), id=1),)))
    stored = issues.get(db, 1)
    issues.remove(db, 1)
    assert aside.kept(db)[0].highlights == ("没有欢呼",)
    issues.store(db, stored)
    assert [each.text for each in highlights.without_place(db, 1)] == ["没有欢呼"]
    issues.store(db, replace(stored, articles=(replace(article(FIRST), id=1),)))
    assert _has(db) == [(0, "没有欢呼")]


def test_an_article_that_another_takes_in_gives_it_its_highlights(db: Database) -> None:
    long = FIRST + SECOND
    _imported(db, issue(article("开头。", headline="一"), article(long, headline="二", position=2)))
    _highlight(db, 1, "开头", 0, "开头。")
    _highlight(db, 2, "再发一次", 0, long)
    stored = issues.get(db, 1)
    issues.store(db, replace(stored, articles=(replace(article("开头。", long, headline="一"), id=1),)))
    assert _has(db) == [(0, "开头"), (1, "再发一次")]


def test_a_piece_that_becomes_another_part_keeps_its_highlight(db: Database) -> None:
    _imported(db, issue(replace(article(FIRST), kicker="岸上的一夜")))
    highlights.add(db, 1, [(Mark("kicker", None, 0, 2), "岸上")], "red")
    stored = issues.get(db, 1)
    issues.store(db, replace(stored, articles=(replace(article(FIRST), id=1, deck="岸上的一夜"),)))
    assert [(each.part, each.text) for each in highlights.of_article(db, 1)] == [("deck", "岸上")]
