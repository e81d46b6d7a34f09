"""Notes that could not be written into the archive: kept in a file, and shown at the next start."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from viewer import places

_FRESH = "unsaved-notes.txt"


def keep(text: str) -> None:
    """Put a text behind those that are kept; raises OSError."""
    if text.strip():
        folder = places.state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / _FRESH).open("a", encoding="utf-8") as file:
            file.write(f"{text.rstrip()}\n\n")


def keep_waiting(kind: str, texts: tuple[str, ...]) -> None:
    """Hold what waits for a busy archive, in place of what waited of its kind: the program may be killed meanwhile."""
    waiting = places.state_folder() / f"waiting-{kind}-{os.getpid()}.txt"
    # Where the folder can't be written, the texts have only their place in memory, as they had before.
    with suppress(OSError):
        if not texts:
            waiting.unlink(missing_ok=True)
            return
        waiting.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_text("".join(f"{text.rstrip()}\n\n" for text in texts), encoding="utf-8")


def taken() -> tuple[Path, str] | None:
    """The file with what was kept since it was last asked for, and its text; the file stays. Raises OSError."""
    fresh = places.state_folder() / _FRESH
    for left in sorted(places.state_folder().glob("waiting-*.txt")):
        if not left.stem.endswith(f"-{os.getpid()}"):
            keep(left.read_text(encoding="utf-8"))
            left.unlink()
    if not fresh.exists():
        return None
    shown = fresh.with_name(f"unsaved-notes-{datetime.now():%Y%m%d-%H%M%S}.txt")
    fresh.replace(shown)
    return shown, shown.read_text(encoding="utf-8")
