"""Files written whole or not at all, and never over another unasked."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
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
    if target.exists() and not overwrite:
        raise AlreadyThere(target)
    try:
        handle, name = tempfile.mkstemp(prefix=".baoku-", dir=target.parent)
    except OSError as error:
        raise CannotWrite(target, error.strerror or str(error)) from error
    try:
        _fill(handle, data)
        _place(Path(name), target, overwrite)
    except OSError as error:
        raise CannotWrite(target, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _fill(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _place(temporary: Path, target: Path, overwrite: bool) -> None:
    # mkstemp's files are private; an export has the rights of any new file.
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    if not overwrite and target.exists():
        raise FileExistsError(None, "File exists", str(target))
    temporary.replace(target)
