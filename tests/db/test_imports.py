from __future__ import annotations

import zlib
from dataclasses import replace

import pytest
from sqlite_utils import Database

from db import archive, imports, issues
from db.records import Source
from tests.db.tables import contents
from tests.papers import article, issue

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
    number = imports.add(db, replace(issue(article("甲")), sources=(SOURCE,)), {SOURCE: "原文".encode("gb18030")})
    raw = db.execute("SELECT raw FROM source_file WHERE sha256 = ?", [SOURCE.sha256]).fetchone()[0]
    assert zlib.decompress(raw).decode("gb18030") == "原文"
    assert issues.sources(db, number) == (SOURCE,)


def test_an_issue_and_its_bytes_are_kept_together_or_not_at_all(db: Database) -> None:
    before = contents(db)
    with pytest.raises(TypeError):
        imports.add(db, replace(issue(article("甲")), sources=(SOURCE,)), {SOURCE: None})  # type: ignore[dict-item]
    assert contents(db) == before


def test_a_file_is_known_once_it_was_added(db: Database) -> None:
    assert not imports.is_known(db, SOURCE.sha256)
    imports.add(db, replace(issue(article("甲")), sources=(SOURCE,)), {})
    assert imports.is_known(db, SOURCE.sha256)
    run = imports.start(db)
    with archive.transaction(db):
        for status in ("added", "duplicate", "failed"):
            imports.record_file(db, run, "/a", status, sha256=status)  # type: ignore[arg-type]
    assert [imports.is_known(db, each) for each in ("added", "duplicate", "failed")] == [True, False, False]
