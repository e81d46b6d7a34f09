"""Notes that the archive refused when the window was closed: kept in a file, and shown at the next start."""

from __future__ import annotations

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


def taken() -> tuple[Path, str] | None:
    """The file with what was kept since it was last asked for, and its text; the file stays. Raises OSError."""
    fresh = places.state_folder() / _FRESH
    if not fresh.exists():
        return None
    shown = fresh.with_name(f"unsaved-notes-{datetime.now():%Y%m%d-%H%M%S}.txt")
    fresh.replace(shown)
    return shown, shown.read_text(encoding="utf-8")
