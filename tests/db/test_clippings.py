"""Clippings folders: whatever is done with them in whatever order, the archive holds what plain lists would."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlite_utils import Database

from db import archive, aside, issues
from db.annotations import clean
from db.clippings import (
    Clipping,
    Folder,
    Within,
    clip,
    clippings,
    folders,
    get,
    make,
    move,
    named,
    of_article,
    put_back,
    remark,
    remove,
    rename,
    slots,
    unclip,
)
from db.errors import ArchiveBusy, NameTaken, NoSuchRecord
from db.folding import fold
from db.records import Asked
from db.search import find
from tests import strategies
from tests.papers import MONDAY, article, issue

ARTICLES = range(1, 7)


@pytest.fixture
def paper(db: Database) -> Database:
    """An archive with six articles, 1 … 6."""
    issues.store(db, issue(*(article(f"第{n}篇。正文", headline=f"题{n}", position=n) for n in ARTICLES)))
    return db


def _in(db: Database, folder: int) -> list[int]:
    return [slot.article for slot in slots(db, folder)]


def test_articles_stand_in_a_folder_in_the_order_in_which_they_came_and_once(paper: Database) -> None:
    folder = make(paper, " 潮汐  能 ")
    assert folder == Folder(1, "潮汐 能")
    assert clip(paper, 1, [3, 1, 3]) == (3, 1)
    assert clip(paper, 1, [1, 2]) == (2,)
    assert (_in(paper, 1), folders(paper)) == ([3, 1, 2], (Folder(1, "潮汐 能", 3),))


def test_a_clipping_tells_what_a_list_shows(paper: Database) -> None:
    clip(paper, make(paper, "潮汐").id, [2])
    remark(paper, 1, 2, "数字待核实")
    (found,) = clippings(paper, 1)
    assert found == Clipping(2, "题2", "海湾日报", MONDAY, "1", "第2篇。正文", "数字待核实", found.added)
    assert of_article(paper, 2) == (Within(1, "潮汐", "数字待核实"),)
    assert of_article(paper, 3) == ()


@pytest.mark.parametrize("again", ["ai", "ＡＩ", " Ai "])
def test_a_name_is_another_only_by_more_than_case_and_width(paper: Database, again: str) -> None:
    assert make(paper, "AI") == make(paper, again) == named(paper, again)
    make(paper, "海")
    with pytest.raises(NameTaken, match="AI"):
        rename(paper, 2, again)
    assert rename(paper, 1, "ai") == "AI"
    assert {each.name for each in folders(paper)} == {"ai", "海"}


def test_the_folder_used_last_comes_first(paper: Database) -> None:
    for name in ("甲", "乙", "丙"):
        make(paper, name)
    clip(paper, 1, [1])
    assert [each.name for each in folders(paper)] == ["甲", "丙", "乙"]


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        ([3], 1, [3, 1, 2, 4]),
        ([1], 3, [2, 1, 3, 4]),
        ([1], None, [2, 3, 4, 1]),
        ([4, 2], 3, [1, 4, 2, 3]),
        ([1, 2], 2, [3, 4, 1, 2]),
        ([2, 99], 1, [2, 1, 3, 4]),
        ([2], 99, [1, 3, 4, 2]),
        ([], 1, [1, 2, 3, 4]),
    ],
)
def test_clippings_are_put_in_front_of_another(
    paper: Database, moved: list[int], before: int | None, order: list[int]
) -> None:
    clip(paper, make(paper, "潮汐").id, [1, 2, 3, 4])
    move(paper, 1, moved, before)
    assert _in(paper, 1) == order


def test_what_is_taken_out_comes_back_into_its_place_with_its_remark(paper: Database) -> None:
    clip(paper, make(paper, "潮汐").id, [1, 2, 3])
    remark(paper, 1, 2, "留")
    taken = unclip(paper, 1, [2, 6])
    assert [slot.article for slot in taken.slots] == [2]
    clip(paper, 1, [4])
    put_back(paper, taken)
    put_back(paper, taken)
    assert (_in(paper, 1), clippings(paper, 1)[1].remark) == ([1, 2, 3, 4], "留")


def test_a_removed_folder_comes_back_with_all_that_was_in_it(paper: Database) -> None:
    clip(paper, make(paper, "潮汐").id, [1, 2])
    make(paper, "海")
    before = folders(paper), slots(paper, 1)
    taken = remove(paper, 1)
    assert ([each.name for each in folders(paper)], slots(paper, 1)) == (["海"], ())
    put_back(paper, taken)
    assert (folders(paper), slots(paper, 1)) == before
    assert clip(paper, 1, [3]) == (3,)
    assert _in(paper, 1) == [1, 2, 3]


def test_a_removed_folder_whose_name_is_taken_again_goes_into_that_one(paper: Database) -> None:
    clip(paper, make(paper, "潮汐").id, [1, 2])
    taken = remove(paper, 1)
    clip(paper, make(paper, "潮汐").id, [2, 3])
    put_back(paper, taken)
    assert ([each.name for each in folders(paper)], _in(paper, 2)) == (["潮汐"], [2, 3, 1])


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("folder:潮汐能", {1, 2}),
        ("剪报夹:潮*", {1, 2, 3}),
        ('folder="潮汐能"', {1, 2}),
        ("folder:ａｉ", {4}),
        ("folder:潮", {3}),
        ('folder="潮*"', set()),
        ("正文 -folder:潮汐能", {3, 4, 5, 6}),
        ("folder:没有", set()),
    ],
)
def test_what_is_in_a_folder_is_found_by_its_name(paper: Database, asked: str, found: set[int]) -> None:
    for name, numbers in (("潮汐能", [1, 2]), ("潮", [3]), ("AI", [4])):
        clip(paper, make(paper, name).id, numbers)
    assert {hit.article for hit in find.search(paper, Asked(asked)).hits} == found


def test_what_is_not_there_is_refused_and_nothing_done(paper: Database) -> None:
    make(paper, "潮汐")
    for act in (
        lambda: clip(paper, 9, [1]),
        lambda: clip(paper, 1, [1, 99]),
        lambda: unclip(paper, 9, [1]),
        lambda: rename(paper, 9, "海"),
        lambda: remove(paper, 9),
        lambda: remark(paper, 1, 1, "留"),
        lambda: get(paper, 9),
        lambda: clippings(paper, 9),
    ):
        with pytest.raises(NoSuchRecord):
            act()
    assert (folders(paper), slots(paper, 1)) == ((Folder(1, "潮汐"),), ())


def test_an_archive_that_another_writes_is_busy_and_nothing_is_half_written(paper: Database, path: Path) -> None:
    make(paper, "潮汐")
    with closing(archive.connect(path)) as other:
        other.execute("PRAGMA busy_timeout = 20")
        with archive.transaction(paper), pytest.raises(ArchiveBusy):
            clip(other, 1, [1])
        assert slots(other, 1) == ()


class Collectors(RuleBasedStateMachine):
    """A reader who clips, orders, remarks and undoes; beside the archive lists that do the same.

    A list holds slots: an article with its remark, or the article and remark that left it empty.
    """

    names = st.sampled_from(["潮汐", "AI", "ai", "ＡＩ", "國際", "国际"]) | strategies.filled.map(clean).filter(bool)
    some = st.lists(st.sampled_from(ARTICLES), max_size=4)

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.db = archive.create_or_open(Path(self.folder.name) / "a.baoku")
        self.first = issues.store(self.db, issue(*(article(f"第{n}篇", position=n) for n in ARTICLES if n < 4)))
        issues.store(self.db, issue(*(article(f"第{n}篇", position=n) for n in ARTICLES if n > 3), title="山海新报"))
        self.names_: dict[int, str] = {}
        self.lists: dict[int, list[list[object]]] = {}

    def _one(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(sorted(self.lists)))

    @rule(name=names)
    def make(self, name: str) -> None:
        there = [number for number, own in self.names_.items() if fold(own) == fold(name)]
        number = make(self.db, name).id
        assert there in ([], [number])
        if not there:
            assert number not in self.names_
            self.names_[number], self.lists[number] = name, []

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), name=names)
    def rename(self, data: st.DataObject, name: str) -> None:
        number = self._one(data)
        if any(fold(own) == fold(name) for other, own in self.names_.items() if other != number):
            with pytest.raises(NameTaken):
                rename(self.db, number, name)
        else:
            assert rename(self.db, number, name) == self.names_[number]
            self.names_[number] = name

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), articles=some)
    def clip(self, data: st.DataObject, articles: list[int]) -> None:
        number = self._one(data)
        there = [slot[0] for slot in self.lists[number]]
        new = [each for each in dict.fromkeys(articles) if each not in there]
        assert clip(self.db, number, articles) == tuple(new)
        self.lists[number] += [[each, ""] for each in new]

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), articles=some, undo=st.booleans())
    def unclip(self, data: st.DataObject, articles: list[int], undo: bool) -> None:
        number = self._one(data)
        taken = unclip(self.db, number, articles)
        if undo:
            # Whatever is done in between, the slots are kept.
            move(self.db, number, articles, None)
            put_back(self.db, taken)
            gone = [n for n, slot in enumerate(self.lists[number]) if slot[0] in articles]
            assert [slots(self.db, number)[n].article for n in gone] == [slot.article for slot in taken.slots]
        else:
            self.lists[number] = [slot for slot in self.lists[number] if slot[0] not in articles]

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), articles=some, before=st.sampled_from([None, *ARTICLES]))
    def move(self, data: st.DataObject, articles: list[int], before: int | None) -> None:
        number = self._one(data)
        move(self.db, number, articles, before)
        moving = [slot for each in dict.fromkeys(articles) for slot in self.lists[number] if slot[0] == each]
        rest = [slot for slot in self.lists[number] if slot not in moving]
        at = next((n for n, slot in enumerate(rest) if slot[0] == before), len(rest))
        self.lists[number] = rest[:at] + moving + rest[at:]

    @precondition(lambda self: any(self.lists.values()))
    @rule(data=st.data(), text=strategies.texts)
    def remark(self, data: st.DataObject, text: str) -> None:
        number = data.draw(st.sampled_from(sorted(n for n, own in self.lists.items() if own)))
        slot = data.draw(st.sampled_from(self.lists[number]))
        remark(self.db, number, int(str(slot[0])), text)
        slot[1] = text

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), undo=st.booleans())
    def remove(self, data: st.DataObject, undo: bool) -> None:
        number = self._one(data)
        taken = remove(self.db, number)
        if undo:
            put_back(self.db, taken)
        else:
            del self.lists[number], self.names_[number]

    @precondition(lambda self: self.lists)
    @rule(data=st.data(), undo=st.booleans())
    def away_and_back(self, data: st.DataObject, undo: bool) -> None:
        """Whatever happens while some articles are away, they come back into their slots."""
        stored, number = issues.get(self.db, self.first), self._one(data)
        before = _in(self.db, number)
        issues.remove(self.db, self.first)
        here = [each for each in before if each > 3]
        assert (_in(self.db, number), get(self.db, number).away) == (here, len(before) - len(here))
        move(self.db, number, list(reversed(here)), None)
        if undo:
            put_back(self.db, remove(self.db, number))
        issues.store(self.db, stored)
        turned = iter(reversed(here))
        assert _in(self.db, number) == [next(turned) if each > 3 else each for each in before]
        move(self.db, number, before, None)

    @invariant()
    def the_archive_holds_the_same(self) -> None:
        if not hasattr(self, "db"):
            return
        assert {each.id: (each.name, each.clippings, each.away) for each in folders(self.db)} == {
            number: (name, len(self.lists[number]), 0) for number, name in self.names_.items()
        }
        for number, own in self.lists.items():
            kept = slots(self.db, number)
            assert [[slot.article, slot.remark] for slot in kept] == own
            assert len({slot.place for slot in kept}) == len(kept)
        for each in ARTICLES:
            inside = {n for n, own in self.lists.items() if each in [slot[0] for slot in own]}
            assert {within.folder for within in of_article(self.db, each)} == inside
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert aside.count(self.db) == 0

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()


TestCollectors = Collectors.TestCase
TestCollectors.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
