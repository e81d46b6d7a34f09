"""Backups that are made by themselves: whole copies of an archive, named by their moment, of which the oldest give way.

Here too is what else is done with an archive's file while nobody has it open: a backup put back, the file moved.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from db import archive
from db.archive import Database
from db.errors import ArchiveBusy, ArchiveDamaged
from viewer import places
from viewer.exporting import writing
from viewer.exporting.writing import AlreadyThere, CannotWrite

_MOMENT = "%Y-%m-%d %H%M%S"
_NAMED = re.compile(r" (\d{4}-\d\d-\d\d \d{6})\.baoku$")
_LOGS = ("-wal", "-shm")
"""What SQLite keeps beside a file that somebody has open."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of an archive: when it was made, by the clock on the wall, and its size in bytes."""

    path: Path
    made: datetime
    size: int


def folder(root: Path, path: Path) -> Path:
    """The folder, in that for all backups, for those of one archive."""
    return root / f"{path.stem}-{places.identity(path)[:6]}"


def kept(own: Path) -> tuple[Backup, ...]:
    """The backups in an archive's folder, the newest first; other files there are none of ours."""
    found = []
    with suppress(OSError):
        for path in own.iterdir():
            if named := _NAMED.search(path.name):
                with suppress(OSError, ValueError):
                    found.append(Backup(path, datetime.strptime(named[1], _MOMENT), path.stat().st_size))
    return tuple(sorted(found, key=lambda each: each.made, reverse=True))


def newest(root: Path, path: Path) -> Path | None:
    """The backup of an archive that was made last by itself, else the last of those that lie beside it as proposed."""
    own = kept(folder(root, path))
    if own:
        return own[0].path
    with suppress(OSError):
        beside = [each for each in path.parent.glob("*.*") if each.name.startswith(f"{path.stem} backup")]
        return max((each for each in beside if each.suffix in places.ARCHIVE_ENDINGS), key=_changed, default=None)
    return None


def is_due(path: Path, there: Sequence[Backup], days: int, now: datetime) -> bool:
    """Whether an archive was changed since its last backup and that is so many days old."""
    if not there:
        return True
    # Two backups on two days at about the same hour are a day apart.
    is_old = now - there[0].made >= timedelta(days=days) - timedelta(hours=1)
    return is_old and _changed(path) > there[0].path.stat().st_mtime


def make(db: Database, path: Path, own: Path, keep: int, now: datetime) -> Backup:
    """Copy an archive into its folder, read the copy to see that it is whole, and let only so many stay.

    Raises CannotWrite and ArchiveError's kinds; then nothing is left of the copy, and no other is taken away.
    """
    target = own / f"{path.stem} {now.strftime(_MOMENT)}.baoku"
    with _told(own):
        own.mkdir(parents=True, exist_ok=True)
        _find_room(own, path)
    with writing.replacing(target, overwrite=False) as beside:
        archive.backup(db, beside)
        _verify(beside)
    for old in kept(own)[keep:]:
        with suppress(OSError):
            old.path.unlink()
    return Backup(target, now, target.stat().st_size)


def put_back(path: Path, backup: Path, aside: Path, *, is_left: bool = False) -> Path:
    """Put a backup in the place of an archive that nobody has open, which is kept under another name beside it.

    The logs of an archive that was left by a crash are nobody's, and go with it.

    Raises ArchiveDamaged where the backup isn't whole, ArchiveBusy, AlreadyThere or CannotWrite: all is as before then.
    """
    for each in (backup,) if is_left else (path, backup):
        _refuse_opened(each)
    _verify(backup)
    if aside.exists():
        raise AlreadyThere(aside)
    with _told(path):
        _find_room(path.parent, backup)
    try:
        with writing.replacing(path, overwrite=True) as beside:
            shutil.copyfile(backup, beside)
            _rename(path, aside)
    finally:
        if not path.exists():
            _rename(aside, path)
    return path


def move(path: Path, target: Path) -> Path:
    """Move an archive that nobody has open; raises ArchiveBusy, AlreadyThere or CannotWrite, and stays then."""
    _refuse_opened(path)
    if target.exists():
        raise AlreadyThere(target)
    with _told(target):
        if _is_same_drive(path, target.parent):
            return path.rename(target)
        _find_room(target.parent, path)
    with writing.replacing(target, overwrite=False) as beside:
        shutil.copyfile(path, beside)
        _verify(beside)
    with suppress(OSError):
        path.unlink()
    return target


def _rename(path: Path, to: Path) -> None:
    """With the logs, which belong to the file that they were written for."""
    path.rename(to)
    for log in _LOGS:
        with suppress(FileNotFoundError):
            Path(f"{path}{log}").rename(f"{to}{log}")


def _is_same_drive(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def _changed(path: Path) -> float:
    """When an archive was last written, in seconds since 1970; what is new may still lie beside it."""
    state = path.stat()
    with suppress(OSError):
        log = Path(f"{path}{_LOGS[0]}").stat()
        if log.st_size:
            return max(state.st_mtime, log.st_mtime)
    return state.st_mtime


def _verify(copy: Path) -> None:
    if not archive.is_whole(copy):
        raise ArchiveDamaged(copy, "quick_check")


def _refuse_opened(path: Path) -> None:
    """Somebody who still has the file open would go on writing to it under its other name, and into its logs."""
    if any(Path(f"{path}{log}").exists() for log in _LOGS):
        raise ArchiveBusy(path)


def _find_room(where: Path, source: Path) -> None:
    """Refuse before the disk is filled to the brim."""
    if shutil.disk_usage(where).free < source.stat().st_size:
        raise OSError(None, "No space left on device")


@contextmanager
def _told(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(where, error.strerror or str(error)) from error
