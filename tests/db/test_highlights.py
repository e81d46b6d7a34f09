"""Highlights: whatever is marked and unmarked in whatever order, the archive holds what painted characters would."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlite_utils import Database

import db.highlights as put
from db import archive, articles, issues
from db.errors import NoSuchRecord
from db.grams import squeeze
from db.highlights import Colour, Highlight
from db.records import Asked, Mark
from db.search import find
from tests.papers import article, issue

TEXT = "涨潮发一次，退潮再发一次；𠀀字也算一个。"


@pytest.fixture
def paper(db: Database) -> Database:
    """An archive with two articles of the same text, 1 and 2."""
    issues.store(db, issue(article(TEXT, "第二段。", headline="潮汐电站"), article(TEXT, position=2)))
    return db


def mark(start: int, end: int, block: int = 0) -> Mark:
    return Mark("block", block, start, end)


def add(db: Database, start: int, end: int, colour: Colour = "yellow") -> tuple[Highlight, ...]:
    return put.add(db, 1, [(mark(start, end), TEXT[start:end])], colour)


def shown(db: Database, number: int = 1) -> list[tuple[int, int, str]]:
    return [(each.start, each.end, each.colour) for each in put.of_article(db, number)]


def found(db: Database, query: str) -> set[int]:
    return {hit.article for hit in find.search(db, Asked(query)).hits}


@pytest.mark.parametrize(
    ("start", "end", "colour", "then"),
    [
        (8, 10, "yellow", [(2, 6, "yellow"), (8, 10, "yellow")]),
        (6, 8, "yellow", [(2, 8, "yellow")]),
        (0, 9, "yellow", [(0, 9, "yellow")]),
        (3, 4, "yellow", [(2, 6, "yellow")]),
        (6, 8, "green", [(2, 6, "yellow"), (6, 8, "green")]),
        (3, 4, "green", [(2, 3, "yellow"), (3, 4, "green"), (4, 6, "yellow")]),
        (0, 4, "green", [(0, 4, "green"), (4, 6, "yellow")]),
        (0, 9, "green", [(0, 9, "green")]),
        (3, 3, "green", [(2, 6, "yellow")]),
    ],
)
def test_one_colour_joins_and_another_replaces(
    paper: Database, start: int, end: int, colour: Colour, then: list[tuple[int, int, str]]
) -> None:
    add(paper, 2, 6)
    add(paper, start, end, colour)
    assert shown(paper) == then
    assert shown(paper, 2) == []


def test_a_highlight_is_told_as_it_stands(paper: Database) -> None:
    (first,) = add(paper, 2, 6)
    assert (first.article, first.place, first.text) == (1, mark(2, 6), TEXT[2:6])
    (joined,) = add(paper, 4, 8)
    assert (joined.id, joined.text) == (first.id, TEXT[2:8])
    assert put.of_article(paper, 1) == (joined,)
    assert (put.articles(paper), put.count(paper)) == ({1}, 1)


def test_they_are_read_in_the_order_of_the_text(paper: Database) -> None:
    places = [mark(0, 2, block=1), mark(3, 5), Mark("headline", None, 0, 2), mark(0, 1)]
    put.add(paper, 1, [(each, "x") for each in places], "red")
    assert put.of_article(paper, 1) == ()
    put.remove(paper, [each.id for each in put.without_place(paper, 1)])
    texts = ["第二", TEXT[3:5], "潮汐", TEXT[0]]
    put.add(paper, 1, zip(places, texts, strict=True), "red")
    assert [each.text for each in put.of_article(paper, 1)] == ["潮汐", TEXT[0], TEXT[3:5], "第二"]


def test_what_is_taken_away_can_be_put_back(paper: Database) -> None:
    add(paper, 2, 6)
    add(paper, 8, 10, "blue")
    before = shown(paper)
    taken = put.erase(paper, 1, [mark(4, 9)])
    assert [(each.text, each.colour) for each in taken] == [(TEXT[4:6], "yellow"), (TEXT[8], "blue")]
    assert shown(paper) == [(2, 4, "yellow"), (9, 10, "blue")]
    put.put_back(paper, taken)
    assert shown(paper) == before
    there = put.of_article(paper, 1)
    taken = put.remove(paper, [each.id for each in there])
    assert (taken, shown(paper)) == (there, [])
    put.put_back(paper, taken)
    assert put.of_article(paper, 1) == there


def test_another_colour_joins_what_it_touches_then(paper: Database) -> None:
    add(paper, 2, 6)
    (green,) = add(paper, 6, 8, "green")
    put.recolour(paper, green.id, "yellow")
    assert shown(paper) == [(2, 8, "yellow")]


def test_what_is_not_there_is_refused(paper: Database) -> None:
    with pytest.raises(NoSuchRecord):
        put.add(paper, 99, [(mark(0, 2), "涨潮")], "yellow")
    with pytest.raises(NoSuchRecord):
        put.recolour(paper, 99, "red")
    assert put.remove(paper, [99]) == ()


def test_highlights_are_asked_for_in_the_query_language(paper: Database) -> None:
    add(paper, 0, 5, "green")
    put.add(paper, 2, [(mark(6, 8), "退潮")], "red")
    asked = ("highlight:green", "划线:红色", "划线:*", "highlight:潮发一", "划线：退*", "划线:站", "潮 -划线:红")
    assert [found(paper, each) for each in asked] == [{1}, {2}, {1, 2}, {1}, {2}, set(), {1}]


def test_what_other_rules_made_is_made_anew_with_the_index(paper: Database) -> None:
    add(paper, 0, 5)
    with archive.transaction(paper):
        paper.execute("UPDATE highlight SET squeezed = 'old'")
    articles.reindex(paper, lambda done: None)
    assert found(paper, "划线:涨潮") == {1}


def test_those_of_many_articles_are_read_at_once(paper: Database) -> None:
    add(paper, 0, 5)
    assert put.of_articles(paper, [2, 1, 99]) == {1: put.of_article(paper, 1)}


def test_one_from_elsewhere_is_put_where_its_words_stand(paper: Database) -> None:
    there = Highlight(7, 1, "block", 5, 40, 42, "退潮", "blue", "2031-03-11T08:30:00+00:00")
    with archive.transaction(paper):
        (stored,) = put.put(paper, there)
        put.put(paper, replace(there, id=7, text="第二段", colour="red"))
        assert put.put(paper, replace(there, id=0, text="没有的话")) == ()
    assert (stored.id, stored.place, stored.made) == (7, mark(6, 8), there.made)
    assert [each.text for each in put.of_article(paper, 1)] == ["退潮", "第二段"]
    assert [each.text for each in put.without_place(paper, 1)] == ["没有的话"]


class Pens(RuleBasedStateMachine):
    """Random strokes and erasures over one article's characters; its import taken away and brought again."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.db = archive.create_or_open(Path(self.folder.name) / "a.baoku")
        issues.store(self.db, issue(article(TEXT, TEXT[::-1])))
        self.painted: list[list[str | None]] = [[None] * len(TEXT), [None] * len(TEXT)]

    places = st.builds(
        lambda block, start, length: (block, start, min(len(TEXT), start + length)),
        st.integers(0, 1),
        st.integers(0, len(TEXT) - 1),
        st.integers(0, 8),
    )

    @rule(place=places, colour=st.sampled_from(put.COLOURS))
    def paint(self, place: tuple[int, int, int], colour: Colour) -> None:
        block, start, end = place
        put.add(self.db, 1, [(mark(start, end, block), self.text(block)[start:end])], colour)
        self.painted[block][start:end] = [colour] * (end - start)

    @rule(place=places, undo=st.booleans())
    def erase(self, place: tuple[int, int, int], undo: bool) -> None:
        block, start, end = place
        taken = put.erase(self.db, 1, [mark(start, end, block)])
        if undo:
            put.put_back(self.db, taken)
        else:
            self.painted[block][start:end] = [None] * (end - start)

    @rule(data=st.data(), undo=st.booleans())
    def remove(self, data: st.DataObject, undo: bool) -> None:
        there = put.of_article(self.db, 1)
        if there:
            taken = put.remove(self.db, [data.draw(st.sampled_from(there)).id])
            if undo:
                put.put_back(self.db, taken)
            else:
                block, start, end = taken[0].block or 0, taken[0].start, taken[0].end
                self.painted[block][start:end] = [None] * (end - start)

    @rule()
    def away_and_back(self) -> None:
        stored = issues.get(self.db, 1)
        issues.remove(self.db, 1)
        assert put.count(self.db) == 0
        issues.store(self.db, stored)

    @rule()
    def revised_and_back(self) -> None:
        stored = issues.get(self.db, 1)
        revised = replace(stored.articles[0], headline="另一个标题", blocks=stored.articles[0].blocks[::-1])
        issues.store(self.db, replace(stored, articles=(revised,)))
        issues.store(self.db, stored)

    def text(self, block: int) -> str:
        return TEXT[:: -1 if block else 1]

    @invariant()
    def the_archive_holds_the_same(self) -> None:
        if not hasattr(self, "db"):
            return
        runs = []
        for block, row in enumerate(self.painted):
            at = 0
            for colour, some in groupby(row):
                start, at = at, at + len(list(some))
                if colour:
                    runs.append((block, start, at, colour, self.text(block)[start:at]))
        there = put.of_article(self.db, 1)
        assert [(each.block, each.start, each.end, each.colour, each.text) for each in there] == runs
        assert put.without_place(self.db, 1) == ()
        rows = self.db.execute("SELECT text, squeezed FROM highlight").fetchall()
        assert all(squeeze(text) == squeezed for text, squeezed in rows)
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()


TestPens = Pens.TestCase
TestPens.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_a_backup_holds_highlights(paper: Database, tmp_path: Path) -> None:
    add(paper, 0, 5)
    archive.backup(paper, tmp_path / "copy.baoku")
    with closing(archive.create_or_open(tmp_path / "copy.baoku")) as copy:
        assert shown(copy) == [(0, 5, "yellow")]
