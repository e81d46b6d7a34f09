"""A report of a problem that can be sent to others: versions and the last error, nothing of what was read."""

from __future__ import annotations

import platform
import re
from importlib import metadata
from pathlib import Path

from db import archive
from viewer import places

_FRAME = re.compile(r'^\s+File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<name>\S+)')
_ERROR = re.compile(r"^(?P<kind>[A-Za-z_][\w.]*)(?::|$)")
_TRACE = "Traceback (most recent call last):"
_PARTS = ("PySide6-Essentials", "sqlite-utils", "typst", "jieba")


def report() -> str:
    """Lines to be pasted into a letter."""
    return "\n".join((*_versions(), *_last_error(places.log_file())))


def _versions() -> list[str]:
    return [
        f"Baoku {places.VERSION}",
        f"{platform.platform()}, Python {platform.python_version()}, SQLite {archive.sqlite_version()}",
        ", ".join(f"{name} {version}" for name in _PARTS if (version := _version(name))),
    ]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _last_error(log: Path) -> list[str]:
    """The kind of the last error in the log and where it happened; its words may hold names and texts of the user."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ["No error in the log."]
    starts = [number for number, line in enumerate(lines) if line.strip() == _TRACE]
    if not starts:
        return ["No error in the log."]
    told = ["Last error:"]
    for line in lines[starts[-1] + 1 :]:
        frame, error = _FRAME.match(line), _ERROR.match(line)
        if frame:
            told.append(f"  {_place(frame['file'])}:{frame['line']} {frame['name']}")
        elif error:
            return [*told, f"  {error['kind']}"]
    return told


def _place(file: str) -> str:
    """A file of the program or a library, without the folders above, in which a user's name may stand."""
    return "/".join(re.split(r"[\\/]", file)[-3:])
