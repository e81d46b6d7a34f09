"""Backups are whole or not there, only those of ours give way, and one that is put back loses nothing."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db import archive, browse
from db.archive import Database
from db.errors import ArchiveBusy, ArchiveDamaged
from viewer import backups
from viewer.exporting.writing import AlreadyThere, CannotWrite

NOON = datetime(2031, 3, 10, 12, 0, 0)


def issues(path: Path) -> int:
    with closing(archive.connect(path)) as db:
        return browse.totals(db).issues


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_backup_is_the_archive_as_it_is_and_found_again(
    sample: Database, sample_archive: Path, tmp_path: Path
) -> None:
    own = backups.folder(tmp_path / "备份", sample_archive)
    made = backups.make(sample, sample_archive, own, 3, NOON)
    assert made.path.name == "sample 2031-03-10 120000.baoku"
    assert backups.kept(own) == (made,)
    assert archive.is_whole(made.path)
    assert issues(made.path) == 1


def test_only_so_many_stay_and_what_is_not_ours_stays_too(
    sample: Database, sample_archive: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    for foreign in ("letter.txt", "sample.baoku", "sample 2031-03-01.baoku"):
        (own / foreign).write_text("mine")
    for day in range(5):
        backups.make(sample, sample_archive, own, 2, NOON + timedelta(days=day))
    assert [each.made.day for each in backups.kept(own)] == [14, 13]
    assert {"letter.txt", "sample.baoku", "sample 2031-03-01.baoku"} < set(names(own))


@pytest.mark.parametrize(
    ("ago", "changed", "days", "due"),
    [
        (timedelta(days=8), True, 7, True),
        (timedelta(days=8), False, 7, False),
        (timedelta(days=6), True, 7, False),
        (timedelta(hours=23, minutes=30), True, 1, True),
        (timedelta(hours=20), True, 1, False),
    ],
)
def test_one_is_due_when_it_is_old_and_the_archive_another(
    tmp_path: Path, ago: timedelta, changed: bool, days: int, due: bool
) -> None:
    path, copy = tmp_path / "a.baoku", tmp_path / "a 2031-03-10 120000.baoku"
    for file, second in ((path, 200 if changed else 100), (copy, 150)):
        file.write_bytes(b"-")
        os.utime(file, (second, second))
    there = (backups.Backup(copy, NOON - ago, 1),)
    assert backups.is_due(path, there, days, NOON) == due
    assert backups.is_due(path, (), days, NOON)


def test_what_lies_in_the_log_beside_the_archive_is_a_change_too(tmp_path: Path) -> None:
    path, copy, log = tmp_path / "a.baoku", tmp_path / "copy", tmp_path / "a.baoku-wal"
    for file, second in ((path, 100), (copy, 150), (log, 200)):
        file.write_bytes(b"-")
        os.utime(file, (second, second))
    there = (backups.Backup(copy, NOON - timedelta(days=9), 1),)
    assert backups.is_due(path, there, 7, NOON)


def test_a_copy_that_is_not_whole_is_no_backup_and_takes_none_away(
    sample: Database, sample_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(sample, sample_archive, tmp_path / "own", 1, NOON)
    copy = archive.backup

    def torn(db: Database, target: Path) -> None:
        copy(db, target)
        with target.open("r+b") as file:
            file.seek(8192)
            file.write(b"\xff" * 20_000)

    monkeypatch.setattr(archive, "backup", torn)
    with pytest.raises(ArchiveDamaged):
        backups.make(sample, sample_archive, tmp_path / "own", 1, NOON + timedelta(days=1))
    assert names(tmp_path / "own") == ["sample 2031-03-10 120000.baoku"]


def test_without_room_nothing_is_begun(
    sample: Database, sample_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda where: usage._replace(free=1000))
    with pytest.raises(CannotWrite, match="No space left"):
        backups.make(sample, sample_archive, tmp_path / "own", 1, NOON)
    assert names(tmp_path / "own") == []


def test_where_no_folder_can_be_made_that_is_told(sample: Database, sample_archive: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        backups.make(sample, sample_archive, tmp_path / "file" / "own", 1, NOON)


def closed(path: Path) -> Path:
    """An archive that nobody has open any more."""
    archive.create_or_open(path).close()
    return path


def test_a_backup_that_is_put_back_takes_the_place_of_what_is_kept(sample_archive: Path, tmp_path: Path) -> None:
    empty = closed(tmp_path / "empty.baoku")
    path, aside = closed(sample_archive), tmp_path / "aside.baoku"
    assert backups.put_back(path, empty, aside) == path
    assert (issues(path), issues(aside), empty.exists()) == (0, 1, True)


def test_what_cannot_be_put_back_leaves_all_as_it_was(sample_archive: Path, tmp_path: Path) -> None:
    path, aside = closed(sample_archive), tmp_path / "aside.baoku"
    before = path.read_bytes()
    letter = tmp_path / "letter.txt"
    letter.write_text("dear reader")
    with pytest.raises(ArchiveDamaged):
        backups.put_back(path, letter, aside)
    empty = closed(tmp_path / "empty.baoku")
    with pytest.raises(CannotWrite):
        backups.put_back(path, empty, tmp_path / "no folder" / "aside.baoku")
    aside.touch()
    with pytest.raises(AlreadyThere):
        backups.put_back(path, empty, aside)
    with closing(archive.create_or_open(path)) as db:
        browse.totals(db)
        with pytest.raises(ArchiveBusy):
            backups.put_back(path, empty, tmp_path / "other.baoku")
    closed(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("same_drive", [True, False])
def test_an_archive_is_moved_whole(
    sample_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, same_drive: bool
) -> None:
    path, target = closed(sample_archive), tmp_path / "别处" / "sample.baoku"
    target.parent.mkdir()
    monkeypatch.setattr(backups, "_is_same_drive", lambda one, other: same_drive)
    assert backups.move(path, target) == target
    assert (issues(target), path.exists()) == (1, False)


def test_an_archive_is_moved_over_no_other_file(sample_archive: Path, tmp_path: Path) -> None:
    path, target = closed(sample_archive), tmp_path / "there.baoku"
    target.write_text("mine")
    with pytest.raises(AlreadyThere):
        backups.move(path, target)
    with pytest.raises(CannotWrite):
        backups.move(path, tmp_path / "no folder" / "sample.baoku")
    assert (target.read_text(), issues(path)) == ("mine", 1)
