"""Everything that an archive holds, written into a folder: all of it or nothing, and over none but such a folder."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from db import archive
from db.archive import Database
from viewer import carried, places, processes, resources
from viewer.exporting import writing
from viewer.exporting.everything.bag import Bag
from viewer.exporting.everything.filling import Cancelled, Filling
from viewer.exporting.writing import AlreadyThere, CannotWrite
from viewer.safe_names import safe

_NICE = 5
READ_ME = "README.txt"


@dataclass(frozen=True, slots=True)
class Everything:
    """What became of the wish to write everything: where it is, how much there is of it, what couldn't be read."""

    folder: Path | None
    """None where nothing was written."""
    issues: int = 0
    articles: int = 0
    sources: int = 0
    failed: tuple[Exception, ...] = ()


def write(
    db: Database,
    folder: Path,
    told: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    overwrite: bool = False,
) -> Everything:
    """Write everything into a folder that is not there yet, or empty; told hears how many articles of how many are in.

    Overwrite allows to put it in the place of one that was written so before, and of nothing else. The archive is
    written as it is at the beginning, whatever comes into it meanwhile. Raises AlreadyThere and CannotWrite.
    """
    _refuse(folder, overwrite)
    try:
        with _beside(folder) as made, archive.snapshot(db), closing(Bag(made)) as bag:
            filling = Filling(db, bag, told, cancelled)
            filling.fill()
            now = datetime.now(UTC).isoformat(timespec="seconds")
            bag.finish(_info(now), {READ_ME: resources.path("everything", READ_ME).read_bytes()})
            if cancelled():
                raise Cancelled
            # Something else may have come to that place meanwhile.
            _refuse(folder, overwrite)
            _put_in_place(made, folder)
    except Cancelled:
        return Everything(None)
    except OSError as error:
        raise CannotWrite(folder, error.strerror or str(error)) from error
    return Everything(folder, filling.issues, filling.articles, filling.sources, tuple(filling.failed))


def write_apart(
    path: Path,
    folder: Path,
    overwrite: bool,
    told: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Everything:
    """As write, of the archive at a path, by a process of its own. Raises ArchiveError's kinds and ProcessBroke too."""
    # It looks between two files whether it is still wanted: it is waited for.
    done = processes.apart(_write, (path, folder, overwrite), _NICE, told, cancelled, float("inf"))
    assert isinstance(done, Everything)
    return done


def free_folder(parent: Path, name: str, day: date) -> Path:
    """A folder that isn't there yet, named by the archive and the day: 山海 2031-03-10."""
    named = f"{safe(name)} {day.isoformat()}"
    tried = (parent / (f"{named} ({number})" if number > 1 else named) for number in count(1))
    return next(path for path in tried if not path.exists())


def is_one(folder: Path) -> bool:
    """Whether a folder is one that everything was written into."""
    return (folder / carried.BAG).is_file() and (folder / carried.DATA / carried.ABOUT).is_file()


def _write(
    path: Path, folder: Path, overwrite: bool, told: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Everything:
    """In the other process."""
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        return write(db, folder, told, cancelled, overwrite=overwrite)


def _refuse(folder: Path, overwrite: bool) -> None:
    try:
        if folder.exists() and not (folder.is_dir() and _is_empty(folder)) and not (overwrite and is_one(folder)):
            raise AlreadyThere(folder)
    except OSError as error:
        raise CannotWrite(folder, error.strerror or str(error)) from error


def _is_empty(folder: Path) -> bool:
    return next(folder.iterdir(), None) is None


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A folder beside the one that is wanted, gone in the end if it didn't become that."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=writing.prefix(os.getpid()), dir=folder.parent))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _put_in_place(made: Path, folder: Path) -> None:
    # mkdtemp's folders are private; what is written here has the rights of any new folder.
    mask = os.umask(0)
    os.umask(mask)
    made.chmod(0o777 & ~mask)
    if hasattr(os, "sync"):
        os.sync()
    former = made.with_name(f"{made.name}-former")
    if folder.exists():
        folder.rename(former)
    try:
        made.rename(folder)
    except OSError:
        if former.exists():
            with suppress(OSError):
                former.rename(folder)
        raise
    shutil.rmtree(former, ignore_errors=True)


def _info(now: str) -> dict[str, str]:
    return {
        "Bag-Software-Agent": f"Baoku {places.VERSION}",
        "Bagging-Date": now[:10],
        "External-Description": f"A newspaper archive, everything that it held at {now}",
    }
