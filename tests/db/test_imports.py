from __future__ import annotations

import sqlite3
import zlib
from dataclasses import replace

import pytest
from sqlite_utils import Database

from db import archive, browse, history, imports, issues
from db.errors import ChangedSince, NoSuchRecord
from db.records import Article, Block, Issue, KeptFile, Source, Totals, Warning
from tests.db.tables import assert_indexed_exactly, contents
from tests.papers import MONDAY, article, issue

SOURCE = Source("一版.txt", "ab" * 32, "GB18030")


def test_a_run_keeps_a_line_for_every_file(db: Database) -> None:
    run = imports.start(db)
    with archive.transaction(db):
        imports.record_file(db, run, "/报/一版.txt", "added", sha256="ab", encoding="GB18030")
        imports.record_file(db, run, "/报/坏.txt", "failed", why="empty", line=3, found="")
    imports.finish(db, run)
    rows = db.execute("SELECT path, status, sha256, encoding, why, line, found FROM import_file WHERE run = ?", [run])
    assert rows.fetchall() == [
        ("/报/一版.txt", "added", "ab", "GB18030", None, None, None),
        ("/报/坏.txt", "failed", None, None, "empty", 3, ""),
    ]
    started, finished = db.execute("SELECT started, finished FROM import_run").fetchone()
    assert started <= finished


def test_the_bytes_that_an_issue_was_read_from_stay(db: Database) -> None:
    run = imports.start(db)
    packed = zlib.compress("原文".encode("gb18030"))
    number = imports.add(db, run, replace(issue(article("甲")), sources=(SOURCE,)), {SOURCE: packed})
    assert history.raw(db, SOURCE.sha256).decode("gb18030") == "原文"
    assert issues.sources(db, number) == (SOURCE,)
    assert history.kept_files(db, number) == [KeptFile(SOURCE.name, SOURCE, "原文".encode("gb18030"))]
    with pytest.raises(NoSuchRecord):
        history.raw(db, "cd" * 32)


def test_an_issue_and_its_bytes_are_kept_together_or_not_at_all(db: Database) -> None:
    run = imports.start(db)
    before = contents(db)
    with pytest.raises(sqlite3.Error):
        raw = {SOURCE: object()}
        imports.add(db, run, replace(issue(article("甲")), sources=(SOURCE,)), raw)  # type: ignore[arg-type]
    assert contents(db) == before


def _imported(db: Database, found: Issue, path: str = "/一.txt", revised: tuple[Article, ...] = ()) -> int:
    """The run that brought an issue in, with a line about its one file."""
    run = imports.start(db)
    before = issues.get(db, found.id) if found.id else None
    number = imports.add(db, run, replace(found, sources=(SOURCE,)), {SOURCE: zlib.compress(b"raw")}, before, revised)
    with archive.transaction(db):
        imports.record_file(db, run, path, "added", sha256=SOURCE.sha256, issues=[number])
    imports.finish(db, run)
    return run


def test_a_file_is_known_while_an_issue_holds_what_it_says(db: Database) -> None:
    assert imports.known_as(db, SOURCE.sha256) == []
    run = _imported(db, issue(article("甲")), "/甲/一.txt")
    assert imports.known_as(db, SOURCE.sha256) == ["/甲/一.txt"]
    with archive.transaction(db):
        imports.record_file(db, run, "/坏.txt", "failed", sha256="failed")
    assert imports.known_as(db, "failed") == []
    issues.remove(db, 1)
    assert imports.known_as(db, SOURCE.sha256) == []


def test_a_source_that_an_issue_of_the_open_format_names_is_known_by_its_name(db: Database) -> None:
    issues.store(db, replace(issue(article("甲")), sources=(SOURCE,)))
    assert imports.known_as(db, SOURCE.sha256) == [SOURCE.name]


def test_an_undone_run_leaves_nothing_of_what_it_brought(db: Database) -> None:
    before = contents(db)
    run = _imported(db, issue(article("甲"), article("乙", position=2)))
    imports.undo(db, run)
    assert browse.totals(db) == Totals(0, 0, 0)
    assert_indexed_exactly(db)
    after = contents(db)
    told = {"import_run", "import_file", "sqlite_sequence"}
    assert {name: rows for name, rows in after.items() if name not in told} == {
        name: rows for name, rows in before.items() if name not in told
    }
    assert [each.undone is not None for each in history.runs(db)] == [True]
    with pytest.raises(NoSuchRecord):
        imports.undo(db, run)


def test_an_undone_run_gives_an_issue_back_as_it_was(db: Database) -> None:
    first = _imported(db, issue(article("甲"), article("乙", position=2)))
    stored = issues.get(db, 1)
    old = stored.articles[0]
    new = replace(old, blocks=(Block("paragraph", "甲，改过的。"),))
    changed = replace(stored, articles=(new, *stored.articles[1:], article("丙", position=3)))
    second = _imported(db, changed, "/二.txt", (old,))
    assert [each.before for each in history.revisions(db, old.id or 0)] == [old]
    imports.undo(db, second)
    assert issues.get(db, 1) == stored
    assert history.revisions(db, old.id or 0) == []
    assert_indexed_exactly(db)
    imports.undo(db, first)
    assert browse.totals(db).articles == 0


def test_a_run_is_not_undone_where_a_later_one_changed_the_same_issue(db: Database) -> None:
    first = _imported(db, issue(article("甲")))
    stored = issues.get(db, 1)
    second = _imported(db, replace(stored, articles=(*stored.articles, article("丙", position=3))))
    before = contents(db)
    with pytest.raises(ChangedSince) as refused:
        imports.undo(db, first)
    assert (refused.value.run, refused.value.later, refused.value.issue.date) == (first, second, MONDAY)
    assert contents(db) == before


def test_an_issue_that_a_run_took_away_comes_back_as_it_was(db: Database) -> None:
    _imported(db, issue(article("甲"), article("乙", position=2)))
    stored = issues.get(db, 1)
    run = imports.start(db)
    imports.take_away(db, run, stored)
    assert browse.totals(db).issues == 0
    imports.undo(db, run)
    assert issues.get(db, 1) == stored
    assert_indexed_exactly(db)


def test_what_a_run_did_is_told_file_by_file(db: Database) -> None:
    run = _imported(db, issue(article("甲")))
    doubt = Warning("/二.txt", 7, "weekday-differs", "A doubt.")
    with archive.transaction(db):
        imports.record_file(db, run, "/二.txt", "failed", why="malformed", line=3, found="?", warnings=[doubt])
    (told,) = history.runs(db)
    assert (told.id, told.files, told.added, told.failed) == (run, 2, 1, 1)
    good, bad = history.files(db, run)
    assert (good.path, good.status, good.issues, good.warnings) == ("/一.txt", "added", (1,), ())
    assert (bad.status, bad.why, bad.line, bad.found, bad.warnings) == ("failed", "malformed", 3, "?", (doubt,))
