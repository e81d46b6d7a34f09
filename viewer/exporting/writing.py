"""Files written whole or not at all, and never over another unasked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass
class AlreadyThere(Exception):
    """A file of that name is there, and nobody said that it may go."""

    path: Path


@dataclass
class CannotWrite(Exception):
    """The system refused to write the file: no room, no right, no such folder."""

    path: Path
    reason: str


def write(target: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file by way of a temporary one beside it; raises AlreadyThere and CannotWrite, leaving nothing behind."""
    with replacing(target, overwrite=overwrite) as temporary:
        temporary.write_bytes(data)


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """A temporary file beside the target, to be written in any number of steps; in the end it takes the target's place.

    Raises AlreadyThere and CannotWrite; where it is left by any other error nothing stays behind either.
    """
    if target.exists() and not overwrite:
        raise AlreadyThere(target)
    try:
        handle, name = tempfile.mkstemp(prefix=prefix(os.getpid()), dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise CannotWrite(target, error.strerror or str(error)) from error
    try:
        yield Path(name)
        _settle(Path(name))
        _place(Path(name), target, overwrite)
    except OSError as error:
        raise CannotWrite(target, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def sweep(folder: Path, process: int) -> None:
    """Take away what a process that was ended in the middle has left unfinished in a folder."""
    for left in folder.glob(f"{prefix(process)}*"):
        with suppress(OSError):
            left.unlink()


def prefix(process: int) -> str:
    """How names of what a process has not finished yet begin."""
    return f".baoku-{process}-"


def _settle(file: Path) -> None:
    """Have the disk hold all of a file."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _place(temporary: Path, target: Path, overwrite: bool) -> None:
    # mkstemp's files are private; an export has the rights of any new file.
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    if not overwrite and target.exists():
        raise FileExistsError(None, "File exists", str(target))
    temporary.replace(target)
