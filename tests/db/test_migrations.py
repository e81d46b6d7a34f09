"""An archive that an older program made is brought to this one's steps and loses nothing on the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from db import archive, browse, history, imports
from db.migrations import STEPS
from viewer.importing.run import rehearse

_ROWS = """
INSERT INTO newspaper(id, title) VALUES(1, '山海新报');
INSERT INTO newspaper_alias VALUES('山海新报', 1);
INSERT INTO issue(id, newspaper, date) VALUES(1, 1, '2031-03-10');
INSERT INTO page(id, issue, label, sequence) VALUES(1, 1, '1', 1);
INSERT INTO import_run VALUES(1, '2031-03-10T08:00:00+00:00', '2031-03-10T08:00:01+00:00');
INSERT INTO import_file VALUES(1, 1, '/报/一.txt', 'ab', 'utf-8', 'added', NULL, NULL, NULL);
INSERT INTO import_file VALUES(2, 1, '/报/坏.txt', NULL, NULL, 'failed', 'empty', 3, '');
INSERT INTO source_file VALUES(1, '一.txt', 'ab', 'utf-8', NULL);
INSERT INTO issue_source VALUES(1, 0, 1);
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An archive as the first program made it, with an issue and the lines of its import."""
    path = tmp_path / "old.baoku"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {archive.APPLICATION_ID}")
        db = Database(connection, strict=True)
        STEPS.apply(db, stop_before="step_003_imports")
        connection.executescript(_ROWS)
        connection.execute("PRAGMA journal_mode = WAL")
    return path


def test_imports_of_an_older_archive_are_still_told_and_known(old: Path) -> None:
    with closing(archive.create_or_open(old)) as db:
        assert archive.check(db) == []
        assert [(run.id, run.files, run.failed) for run in history.runs(db)] == [(1, 2, 1)]
        good, bad = history.files(db, 1)
        assert (good.path, good.status, good.issues) == ("/报/一.txt", "added", (1,))
        assert (bad.why, bad.line, bad.issues) == ("empty", 3, ())
        assert imports.known_as(db, "ab") == ["/报/一.txt"]


def test_a_rehearsal_with_an_older_archive_leaves_it_as_old_as_it_was(old: Path, tmp_path: Path) -> None:
    page = tmp_path / "山海新报_20310310_02.txt"
    page.write_text("02 副刊 2031年3月10日\n\n灯塔\n\n► 林溪\n\n码头上的灯一盏一盏亮起来。\n", encoding="utf-8")
    before = old.read_bytes()
    report = rehearse(old, [page], lambda progress: None, lambda: False)
    assert [(file.status, file.entries[0].issue) for file in report.files] == [("added", 1)]
    assert old.read_bytes() == before
    with closing(archive.create_or_open(old)) as db:
        assert browse.totals(db).articles == 0
