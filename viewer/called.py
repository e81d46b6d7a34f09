"""What a start was called with: handed to the window that is open already, or to the one that this start opens."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer import places

_TOKEN = "XDG_ACTIVATION_TOKEN"
"""By it a Wayland desktop lets the window of another process come to the front (xdg-activation-v1)."""


@dataclass(frozen=True, slots=True)
class Call:
    """An archive to open, None for the one that is open or was last, files to import, and the desktop's token."""

    archive: Path | None
    files: tuple[Path, ...] = ()
    token: str = ""


def call(archive: Path | None, words: Sequence[str]) -> Call:
    """Words are archives by their ending, the last one counts, or files and folders to import."""
    paths = [Path(word).absolute() for word in words]
    archives = [path for path in paths if path.suffix.lower() in places.ARCHIVE_ENDINGS]
    files = tuple(path for path in paths if path not in archives)
    chosen = archive.absolute() if archive else archives[-1] if archives else None
    return Call(chosen, files, os.environ.get(_TOKEN, ""))


def line(called: Call) -> bytes:
    """A call as one line of JSON."""
    import json

    said = {
        "archive": str(called.archive) if called.archive else None,
        "files": [str(path) for path in called.files],
        "token": called.token,
    }
    return json.dumps(said).encode() + b"\n"


def read(said: bytes) -> Call | None:
    """The call that a line tells; None where it tells none."""
    import json

    try:
        told = json.loads(said)
        archive, files = told["archive"], tuple(Path(path) for path in told["files"])
        return Call(Path(archive) if archive else None, files, str(told["token"]))
    except (ValueError, TypeError, KeyError):
        return None


def to_the_front(called: Call) -> None:
    """Let Qt find the desktop's token, where it looks for it when a window is activated."""
    if called.token:
        os.environ[_TOKEN] = called.token
