"""The archive as a file: what opens, what is refused and left alone, what is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import archive, articles, browse, index
from db.archive import Database
from db.errors import ArchiveBusy, ArchiveDamaged, ArchiveTooNew, ArchiveUnwritable, NotAnArchive
from db.schema import FILE, current
from db.search import find


def _open(path: Path) -> None:
    archive.create_or_open(path).close()


def test_a_new_archive_bears_the_mark_and_is_sound(tmp_path: Path) -> None:
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert db.execute("PRAGMA application_id").fetchone()[0] == archive.APPLICATION_ID
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 1
        assert index.is_current(db)
        assert archive.check(db) == []


def test_every_table_is_strict(db: Database) -> None:
    rows = db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    loose = {name for name, strict in rows if not strict and not name.startswith(("sqlite_", "_sqlite", "article_"))}
    assert loose == set()


def test_the_schema_file_is_what_the_migrations_make() -> None:
    assert FILE.read_text(encoding="utf-8") == current()


@pytest.mark.parametrize("content", [b"a text\n" * 40, b"SQLite format 3\x00" + bytes(4096), b"x"])
def test_a_file_that_is_no_archive_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive):
        _open(path)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["other.db"]


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes(text)")
    before = path.read_bytes()
    with pytest.raises(NotAnArchive):
        _open(path)
    assert path.read_bytes() == before


def test_an_archive_of_a_newer_program_is_refused(sample_archive: Path) -> None:
    with closing(sqlite3.connect(sample_archive)) as plain:
        plain.execute(
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES('baoku', 'step_999_future', '')"
        )
        plain.commit()
    with pytest.raises(ArchiveTooNew) as refused:
        _open(sample_archive)
    assert refused.value.unknown_steps == ("step_999_future",)


def test_a_damaged_archive_is_called_damaged(sample_archive: Path) -> None:
    data = bytearray(sample_archive.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    sample_archive.write_bytes(data)
    with pytest.raises(ArchiveDamaged):
        _open(sample_archive)


def test_a_locked_archive_is_busy(sample_archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(sample_archive)) as other, closing(archive.create_or_open(sample_archive)) as db:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ArchiveBusy), archive.transaction(db):
            pytest.fail("the lock was not there")


def test_a_folder_and_a_place_that_is_not_there_are_said_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere" / "a.db"):
        with pytest.raises(ArchiveUnwritable):
            _open(path)


def test_a_full_disk_is_said_so_and_nothing_is_half_written(sample: Database) -> None:
    pages = sample.execute("PRAGMA page_count").fetchone()[0]
    sample.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ArchiveUnwritable), archive.transaction(sample):
        for number in range(10_000):
            sample.execute("INSERT INTO person(name) VALUES(?)", [f"{number}" * 50])
    assert sample.execute("SELECT count(*) FROM person WHERE name LIKE '99%'").fetchone()[0] == 0
    assert archive.check(sample) == []


def test_a_backup_is_an_archive_of_its_own(sample: Database, tmp_path: Path) -> None:
    archive.backup(sample, tmp_path / "backup.baoku")
    with closing(archive.create_or_open(tmp_path / "backup.baoku")) as copy:
        assert browse.totals(copy) == browse.totals(sample)
        assert find.search(copy, "潮水").total == 1


def test_check_finds_articles_that_are_not_indexed(sample: Database) -> None:
    index.clear(sample)
    assert archive.check(sample) == ["index: 12 articles missing"]
    articles.reindex(sample, lambda done: None)
    assert archive.check(sample) == []
    assert find.search(sample, "潮水").total == 1
