"""Where the program keeps things on this computer when nobody says otherwise."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import platformdirs

# What only some starts need is imported where it is used: the window stands sooner.

VERSION = "0.1.0"
ARCHIVE_ENDINGS = (".baoku", ".db")
"""What the name of an archive ends in."""
_NAME = "baoku"
MARKERS = ("portable", "portable.txt", "baoku-portable", "baoku-portable.txt")
"""A file of one of these names beside the program, whatever is in it, has all things kept beside the program too."""
PORTABLE = "baoku-data"
"""The folder beside the program in which a portable one keeps them."""


@dataclass
class PortableRefused(Exception):
    """A marker asks for things to be kept beside the program, in a folder that can't be written."""

    folder: Path


@dataclass
class SettingsUnreadable(Exception):
    """The file with the settings could not be read; it was put aside under another name, where that could be."""

    file: Path
    aside: Path | None


@dataclass
class SettingsUnwritable(Exception):
    """The file with the settings can't be written."""

    file: Path


def default_archive() -> Path:
    """The archive that a start without a name opens, in the platform's folder for a user's data."""
    return data_folder() / "archive.baoku"


def default_backups() -> Path:
    """The folder for automatic backups."""
    return data_folder() / "backups"


def data_folder() -> Path:
    """The folder for what a user makes."""
    return portable_folder() or platformdirs.user_data_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """The folder for logs, which are no use on another computer."""
    portable = portable_folder()
    return portable / "logs" if portable else platformdirs.user_state_path(_NAME, appauthor=False)


def log_file() -> Path:
    """The file of unexpected errors."""
    return state_folder() / "baoku.log"


def portable_folder() -> Path | None:
    """The folder beside the program where a marker asks for it; None where none does, or it can't be written."""
    folder = _marked()
    return folder if folder is not None and _is_writable(folder) else None


def identity(archive: Path) -> str:
    """A word for the place of an archive; one beside a portable program keeps it on whatever drive that comes."""
    # Loaded when it is wanted: the bare window is painted without it.
    import hashlib

    place, portable = archive.resolve(), portable_folder()
    if portable is not None and place.is_relative_to(portable.resolve()):
        place = place.relative_to(portable.resolve())
    return hashlib.sha256(str(place).encode()).hexdigest()[:12]


def refused() -> PortableRefused | None:
    """What there is to say where a marker could not be followed: all is kept in the user's own folders then."""
    folder = _marked()
    return None if folder is None or _is_writable(folder) else PortableRefused(folder)


@cache
def _marked() -> Path | None:
    program = Path(sys.executable).parent if getattr(sys, "frozen", False) else Path(__file__).parents[1]
    return program / PORTABLE if any((program / marker).is_file() for marker in MARKERS) else None


@cache
def _is_writable(folder: Path) -> bool:
    """Tried, not asked: what a system says of rights is not what a drive that is locked does."""
    import tempfile

    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
