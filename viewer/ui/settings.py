"""What the program remembers between two starts, typed, in an INI file of the user's configuration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

_RECENT = 8
T = TypeVar("T", str, int, float, bool)


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder whose new files are imported by themselves, or for the time being are not."""

    path: Path
    on: bool = True


class Settings:
    """The remembered values; one that can't be read counts as never set."""

    def __init__(self, file: QSettings) -> None:
        self._file = file

    def get(self, name: str, default: T) -> T:
        """A value of the default's type."""
        try:
            value = self._file.value(name, default, type=type(default))
        except (TypeError, ValueError):
            return default
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: str | int | float | bool) -> None:
        """Remember a value."""
        self._file.setValue(name, value)

    def bytes(self, name: str) -> QByteArray:
        """A window's own memory of its geometry, empty if there is none."""
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Remember a window's geometry."""
        self._file.setValue(name, value)

    def numbers(self, name: str) -> list[int]:
        """A list of numbers."""
        return [int(part) for part in self.get(name, "").split() if part.isdecimal()]

    def set_numbers(self, name: str, values: Iterable[int]) -> None:
        """Remember a list of numbers."""
        self.set(name, " ".join(map(str, values)))

    def recent_archives(self) -> list[Path]:
        """Archives opened before, the last one first, those that are gone left out."""
        names = [name for name in self.get("archives/recent", "").split("\n") if name]
        return [Path(name) for name in names if Path(name).exists()]

    def add_recent_archive(self, path: Path) -> None:
        """Put an archive at the head of the recent ones."""
        others = [str(each) for each in self.recent_archives() if each != path]
        self.set("archives/recent", "\n".join([str(path), *others][:_RECENT]))

    def watched(self, archive: Path) -> list[Watched]:
        """The folders that are watched for an archive."""
        import json

        try:
            kept = json.loads(self.get(f"{group(archive)}/watched", "[]"))
            return [Watched(Path(path), bool(on)) for path, on in kept]
        except (ValueError, TypeError):
            return []

    def set_watched(self, archive: Path, folders: Sequence[Watched]) -> None:
        """Remember the folders that are watched for an archive."""
        import json

        self.set(f"{group(archive)}/watched", json.dumps([(str(each.path), each.on) for each in folders]))


def group(archive: Path) -> str:
    """An archive's group in the settings, which take no slashes in a name."""
    import hashlib

    return "archive-" + hashlib.sha256(str(archive.resolve()).encode()).hexdigest()[:12]


def of_user() -> Settings:
    """The settings of the user who runs the program."""
    return Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "baoku", "baoku"))


def in_folder(folder: Path) -> Settings:
    """Settings kept in a folder of their own: for a portable program, a picture, a test."""
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
