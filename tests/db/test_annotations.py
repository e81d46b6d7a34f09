"""Tags and notes: whatever is done with them in whatever order, the archive holds what a plain dict would."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlite_utils import Database

import db.annotations as put
from db import archive, articles, issues
from db.errors import ArchiveBusy, NoSuchRecord
from db.folding import fold
from db.grams import squeeze
from db.records import Asked
from db.search import find
from tests import strategies
from tests.papers import article, issue

ARTICLES = range(1, 5)


@pytest.fixture
def paper(db: Database) -> Database:
    """An archive with four articles, 1 … 4."""
    issues.store(db, issue(*(article(f"第{n}篇", position=n) for n in ARTICLES)))
    return db


def found(db: Database, query: str) -> set[int]:
    return {hit.article for hit in find.search(db, Asked(query)).hits}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  要闻　", "要闻"),
        ("人工  智能", "人工 智能"),
        ("要\u200b闻\x00", "要闻"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("ＡＩ", "ＡＩ"),
        (" \n", ""),
        ("坏\ud800", "坏"),
    ],
)
def test_a_name_is_kept_without_what_nobody_sees(typed: str, kept: str) -> None:
    assert put.clean(typed) == kept


@pytest.mark.parametrize("again", ["ai", "ＡＩ", " Ai "])
def test_names_differ_by_more_than_case_and_width_and_stay_as_first_typed(paper: Database, again: str) -> None:
    put.tag(paper, [1], "AI")
    assert put.tag(paper, [1, 2], again).name == "AI"
    assert put.tags(paper) == [put.TagListing("AI", 2)]
    assert put.untag(paper, [1, 2], again).name == "AI"
    assert put.tags(paper) == []


def test_simplified_and_traditional_names_are_one(paper: Database) -> None:
    put.tag(paper, [1], "國際")
    put.tag(paper, [2], "国际")
    assert put.tags_of(paper, 2) == ["國際"]


def test_tags_stand_in_the_order_in_which_they_came(paper: Database) -> None:
    for name in ("乙", "甲", "丙"):
        put.tag(paper, [1], name)
    assert put.tags_of(paper, 1) == ["乙", "甲", "丙"]


def test_a_tag_renamed_into_another_is_taken_apart_again(paper: Database) -> None:
    put.tag(paper, [1, 2], "能源")
    put.tag(paper, [2, 3], "电力")
    renamed = put.rename(paper, "能源", "电力")
    assert put.tags(paper) == [put.TagListing("电力", 3)]
    put.tag(paper, [4], "电力")
    put.rename_back(paper, renamed)
    assert {each.name: each.articles for each in put.tags(paper)} == {"能源": 2, "电力": 3}
    assert put.tags_of(paper, 2) == ["能源", "电力"] or put.tags_of(paper, 2) == ["电力", "能源"]


def test_only_the_writing_of_a_name_can_be_changed(paper: Database) -> None:
    put.tag(paper, [1], "ai")
    renamed = put.rename(paper, "ai", "AI")
    assert put.tags_of(paper, 1) == ["AI"]
    put.rename_back(paper, renamed)
    assert put.tags_of(paper, 1) == ["ai"]


def test_what_is_put_to_no_article_is_refused(paper: Database) -> None:
    with pytest.raises(NoSuchRecord):
        put.tag(paper, [1, 99], "要闻")
    with pytest.raises(NoSuchRecord):
        put.write_note(paper, 99, "空的")
    with pytest.raises(NoSuchRecord):
        put.change_note(paper, 99, "空的")
    assert put.tags(paper) == []


def test_notes_keep_their_text_as_typed_and_their_times(paper: Database) -> None:
    note = put.write_note(paper, 1, " 待核实：\n数字 \ud800")
    assert note.text == " 待核实：\n数字 ?"
    changed = put.change_note(paper, note.id, "已核实")
    assert put.notes_of(paper, 1) == [put.Note(note.id, 1, "已核实", note.written, changed)]
    gone = put.remove_note(paper, note.id)
    assert put.notes_of(paper, 1) == []
    put.put_note_back(paper, gone)
    assert put.notes_of(paper, 1) == [gone]


def test_tags_and_notes_are_asked_for_in_the_query_language(paper: Database) -> None:
    put.tag(paper, [1, 3], "潮汐 能")
    put.write_note(paper, 2, "数字 待核实")
    assert found(paper, 'tag="潮汐 能"') == {1, 3}
    assert found(paper, "note:待核") == {2}
    put.rename(paper, "潮汐 能", "能源")
    assert found(paper, "tag:能源") == {1, 3}


def test_a_backup_holds_tags_and_notes(paper: Database, tmp_path: Path) -> None:
    put.tag(paper, [1], "要闻")
    put.write_note(paper, 1, "一")
    archive.backup(paper, tmp_path / "copy.baoku")
    with closing(archive.create_or_open(tmp_path / "copy.baoku")) as copy:
        assert (put.tags_of(copy, 1), [note.text for note in put.notes_of(copy, 1)]) == (["要闻"], ["一"])


def test_an_archive_that_another_writes_is_busy_and_nothing_is_half_written(paper: Database, path: Path) -> None:
    with closing(archive.connect(path)) as other:
        other.execute("PRAGMA busy_timeout = 20")
        with archive.transaction(paper), pytest.raises(ArchiveBusy):
            put.tag(other, [1], "要闻")
        assert put.tags(other) == []


def test_what_other_rules_made_is_made_anew_with_the_index(paper: Database) -> None:
    put.tag(paper, [1, 2], "AI")
    put.tag(paper, [2, 3], "ai 2")
    put.write_note(paper, 4, "ＡＩ")
    with archive.transaction(paper):
        paper.execute("UPDATE tag SET name = 'ai', folded = 'old' WHERE folded = 'ai 2'")
        paper.execute("UPDATE note SET squeezed = 'old'")
    articles.reindex(paper, lambda done: None)
    assert put.tags(paper) == [put.TagListing("AI", 3)]
    assert found(paper, "note:ai") == {4}


class Readers(RuleBasedStateMachine):
    """A reader who tags, renames, notes and undoes; beside the archive a dict that does the same."""

    names = st.sampled_from(["要闻", "AI", "ai", "ＡＩ", "國際", "国际", "人工 智能"]) | strategies.filled.map(
        put.clean
    ).filter(bool)
    some = st.lists(st.sampled_from(ARTICLES), max_size=4)

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.db = archive.create_or_open(Path(self.folder.name) / "a.baoku")
        issues.store(self.db, issue(*(article(f"第{n}篇", position=n) for n in ARTICLES)))
        self.tags: dict[str, tuple[str, set[int]]] = {}
        self.notes: dict[int, tuple[int, str]] = {}

    def _has(self, name: str) -> tuple[str, set[int]]:
        return self.tags.get(fold(name), (name, set()))

    def _keep(self, name: str, articles: set[int]) -> None:
        self.tags.pop(fold(name), None)
        if articles:
            self.tags[fold(name)] = (name, articles)

    @rule(articles=some, name=names)
    def tag(self, articles: list[int], name: str) -> None:
        shown, had = self._has(name)
        new = put.tag(self.db, articles, name)
        assert {each for each, _ in new.articles} == set(articles) - had
        self._keep(shown, had | set(articles))

    @rule(articles=some, name=names, undo=st.booleans())
    def untag(self, articles: list[int], name: str, undo: bool) -> None:
        shown, had = self._has(name)
        taken = put.untag(self.db, articles, name)
        assert {each for each, _ in taken.articles} == had & set(articles)
        if undo:
            put.put_back(self.db, taken)
        else:
            self._keep(shown, had - set(articles))

    @rule(name=names, undo=st.booleans())
    def remove(self, name: str, undo: bool) -> None:
        taken = put.remove_tag(self.db, name)
        if undo:
            put.put_back(self.db, taken)
        else:
            self._keep(name, set())

    @rule(name=names, to=names, undo=st.booleans())
    def rename(self, name: str, to: str, undo: bool) -> None:
        shown, had = self._has(name)
        renamed = put.rename(self.db, name, to)
        if undo:
            put.rename_back(self.db, renamed)
        elif had:
            kept, others = (to, set()) if fold(name) == fold(to) else self._has(to)
            self._keep(shown, set())
            self._keep(kept, had | others)

    @rule(number=st.sampled_from(ARTICLES), text=strategies.texts)
    def write(self, number: int, text: str) -> None:
        note = put.write_note(self.db, number, text)
        assert note.id not in self.notes
        self.notes[note.id] = (number, text)

    @precondition(lambda self: self.notes)
    @rule(data=st.data(), text=strategies.texts)
    def change(self, data: st.DataObject, text: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.notes)))
        put.change_note(self.db, number, text)
        self.notes[number] = (self.notes[number][0], text)

    @precondition(lambda self: self.notes)
    @rule(data=st.data(), undo=st.booleans())
    def take(self, data: st.DataObject, undo: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.notes)))
        gone = put.remove_note(self.db, number)
        if undo:
            put.put_note_back(self.db, gone)
        else:
            del self.notes[number]

    @rule()
    def away_and_back(self) -> None:
        stored = issues.get(self.db, 1)
        issues.remove(self.db, 1)
        assert (put.tags(self.db), put.overview(self.db).noted) == ([], frozenset())
        issues.store(self.db, stored)

    @invariant()
    def the_archive_holds_the_same(self) -> None:
        if not hasattr(self, "db"):
            return
        assert {fold(each.name): (each.name, each.articles) for each in put.tags(self.db)} == {
            folded: (name, len(articles)) for folded, (name, articles) in self.tags.items()
        }
        for number in ARTICLES:
            tags = {name for name, articles in self.tags.values() if number in articles}
            assert set(put.tags_of(self.db, number)) == tags
            notes = [(each.id, each.text) for each in put.notes_of(self.db, number)]
            assert notes == sorted((n, text) for n, (owner, text) in self.notes.items() if owner == number)
        rows = self.db.execute("SELECT text, squeezed FROM note").fetchall()
        assert all(squeeze(text) == squeezed for text, squeezed in rows)
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert self.db.execute("SELECT count(*) FROM aside_article").fetchone()[0] == 0

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()


TestReaders = Readers.TestCase
TestReaders.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
