from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from db import archive, browse, index, issues
from db.archive import connect, create_or_open
from db.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    ArchiveTooNew,
    ArchiveUnwritable,
    Interrupted,
    NotAnArchive,
)
from db.search.find import search
from tests.db.tables import contents
from tests.papers import article, issue


def test_a_new_archive_is_empty_sound_and_marked_as_ours(path: Path) -> None:
    with closing(create_or_open(path)) as db:
        assert browse.totals(db).issues == 0
        assert archive.check(db) == []
        assert index.is_current(db)
        assert archive.location(db) == path
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert path.read_bytes()[68:72] == b"Baok"


def test_an_empty_file_becomes_an_archive(path: Path) -> None:
    path.touch()
    with closing(create_or_open(path)) as db:
        assert archive.check(db) == []


def test_what_was_stored_is_there_when_it_is_opened_again(path: Path) -> None:
    with closing(create_or_open(path)) as db:
        issues.store(db, issue(article("成本革命")))
    for opened in (create_or_open, connect):
        with closing(opened(path)) as db:
            assert search(db, "成本革命").total == 1


def sqlite_file(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes(text)")


NOT_ARCHIVES: list[Callable[[Path], object]] = [
    lambda path: path.write_bytes(b"\xff\xd8\xff\xe0 a picture"),
    lambda path: path.write_text("一行文字\n", encoding="utf-8"),
    lambda path: path.write_bytes(b"SQLite format 3\0"),
    sqlite_file,
]


@pytest.mark.parametrize("make", NOT_ARCHIVES)
def test_a_file_that_is_no_archive_is_refused_untouched(path: Path, make: Callable[[Path], object]) -> None:
    make(path)
    before = path.read_bytes()
    with pytest.raises(NotAnArchive) as caught:
        create_or_open(path)
    assert caught.value.path == path
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_newer_programs_archive_is_refused_untouched(path: Path) -> None:
    with closing(create_or_open(path)) as db:
        db.execute("INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES('baoku', 'step_999', '')")
    before = path.read_bytes()
    with pytest.raises(ArchiveTooNew) as caught:
        create_or_open(path)
    assert caught.value.unknown_steps == ("step_999",)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kept", [100, 5000])
def test_a_cut_archive_is_damaged(path: Path, kept: int) -> None:
    create_or_open(path).close()
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises((ArchiveDamaged, NotAnArchive)) as caught:
        create_or_open(path)
    assert caught.value.path == path


def test_the_check_names_what_is_damaged(path: Path) -> None:
    with closing(create_or_open(path)) as db:
        issues.store(db, issue(article("成本革命"), article("第二篇")))
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE placement SET page = 77 WHERE article = 1")
        db.execute("INSERT INTO article_index(article_index) VALUES('delete-all')")
        db.execute("DELETE FROM article_facets WHERE index_key IN (SELECT min(index_key) FROM article)")
        found = archive.check(db)
    assert "foreign key: placement 1 → page" in [line[: len("foreign key: placement 1 → page")] for line in found]
    assert "index: 2 articles missing" in found
    assert "facets: 1 articles missing" in found


def test_a_damaged_page_is_named_or_refused(path: Path) -> None:
    with closing(create_or_open(path)) as db:
        issues.store(db, issue(*(article(f"第{n}篇的文字" * 50) for n in range(50))))
    data = bytearray(path.read_bytes())
    data[40960:81920] = bytes(40960)
    path.write_bytes(data)
    try:
        with closing(create_or_open(path)) as db:
            assert archive.check(db) != []
    except ArchiveDamaged as error:
        assert error.path == path


def test_a_locked_archive_is_busy_and_keeps_what_it_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.01)
    with closing(create_or_open(path)) as db, closing(sqlite3.connect(path, isolation_level=None)) as other:
        issues.store(db, issue(article("成本革命")))
        before = contents(db)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveBusy) as caught:
            issues.store(db, issue(article("别的"), title="别的报"))
        assert caught.value.path == path
        assert search(db, "成本革命").total == 1
        other.execute("ROLLBACK")
        assert contents(db) == before


def test_a_folder_that_is_not_there_or_is_the_archive_itself_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere" / "archive.db"):
        with pytest.raises(ArchiveUnwritable) as caught:
            create_or_open(path)
        assert caught.value.path == path


def test_a_full_disk_leaves_the_archive_as_it_was(db: Database, path: Path) -> None:
    issues.store(db, issue(article("成本革命")))
    before = contents(db)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(ArchiveUnwritable) as caught:
        issues.store(db, issue(*(article(f"第{n}篇的文字" * 500) for n in range(50)), title="别的报"))
    assert caught.value.path == path
    assert contents(db) == before


def test_a_copy_holds_the_same(db: Database, tmp_path: Path) -> None:
    issues.store(db, issue(article("成本革命")))
    copy = tmp_path / "copy.db"
    archive.backup(db, copy)
    with closing(create_or_open(copy)) as other:
        assert contents(other) == contents(db)
        assert archive.check(other) == []


def test_a_copy_into_nowhere_is_named(db: Database, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "copy.db"
    with pytest.raises(ArchiveError) as caught:
        archive.backup(db, target)
    assert caught.value.path == target


def test_an_interrupt_stops_what_runs_in_another_thread(db: Database) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    running, raised = threading.Event(), list[BaseException]()

    def run() -> None:
        db.conn.set_progress_handler(running.set, 1000)
        try:
            with archive.world_errors(db):
                db.execute(endless).fetchone()
        except Interrupted as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert running.wait(10)
    archive.interrupt(db)
    thread.join(10)
    assert len(raised) == 1


def test_our_own_mistakes_are_not_taken_for_the_worlds(db: Database) -> None:
    with pytest.raises(sqlite3.OperationalError), archive.transaction(db):
        db.execute("SELECT * FROM nowhere")
    assert not db.conn.in_transaction


_READ_ELSEWHERE = """
import sys
from contextlib import closing
from pathlib import Path
from db import archive
with closing(archive.connect(Path(sys.argv[1]))) as db:
    db.execute("SELECT count(*) FROM article").fetchone()
"""


def test_opened_and_closed_again_here_an_archive_stays_open_for_its_first_connection(path: Path) -> None:
    with closing(archive.create_or_open(path)) as db:
        issues.store(db, issue(article("甲")))
        with archive.reading(path):
            pass
        archive.create_or_open(path).close()
        # Another process must see that the archive is in use, and leave its log alone when it is done.
        subprocess.run([sys.executable, "-c", _READ_ELSEWHERE, path], cwd=Path(__file__).parents[2], check=True)
        assert sorted(each.name for each in path.parent.iterdir()) == [
            path.name, f"{path.name}-shm", f"{path.name}-wal",
        ]  # fmt: skip
        issues.store(db, issue(article("乙"), day=date(2031, 3, 11)))
        assert archive.check(db) == []
