"""Where the program keeps things on this computer when nobody says otherwise."""

from __future__ import annotations

from pathlib import Path

import platformdirs

VERSION = "0.1.0"
ARCHIVE_ENDINGS = (".baoku", ".db")
"""What the name of an archive ends in."""
_NAME = "baoku"


def default_archive() -> Path:
    """The archive that a start without a name opens, in the platform's folder for a user's data."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "archive.baoku"


def state_folder() -> Path:
    """The folder for logs, which are no use on another computer."""
    return platformdirs.user_state_path(_NAME, appauthor=False)


def log_file() -> Path:
    """The file of unexpected errors."""
    return state_folder() / "baoku.log"


def backups(archive: Path) -> list[Path]:
    """Backups that lie beside an archive under the name that the window proposes for them, the newest first."""
    try:
        beside = [each for each in archive.parent.iterdir() if each.name.startswith(f"{archive.stem} backup")]
        return sorted((each for each in beside if each.suffix in ARCHIVE_ENDINGS), key=_changed, reverse=True)
    except OSError:
        return []


def _changed(file: Path) -> float:
    return file.stat().st_mtime
