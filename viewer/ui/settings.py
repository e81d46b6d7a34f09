"""What the program remembers between two starts, typed, in an INI file of the user's configuration."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from viewer import places
from viewer.places import SettingsUnreadable, SettingsUnwritable

_RECENT = 8
T = TypeVar("T", str, int, float, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """Something that can be set: its name in the file, what it is unless it is set, and what it may be."""

    key: str
    default: T
    among: tuple[T, ...] = ()
    """Empty where any value of its type will do."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder whose new files are imported by themselves, or for the time being are not."""

    path: Path
    on: bool = True


class Settings(QObject):
    """The remembered values; one that can't be read counts as never set.

    Tells which of the settings was changed, by its name in the file, and when the file can't be written.
    """

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, file: QSettings, trouble: SettingsUnreadable | None = None) -> None:
        super().__init__()
        self._file = file
        self._is_unwritable = False
        self.trouble = trouble
        """What there was to be said of the file when it was opened."""

    # What can be set

    def of(self, setting: Setting[T]) -> T:
        """What something is set to, what it is by default where that is none of what it may be."""
        value = self.get(setting.key, setting.default)
        return value if not setting.among or value in setting.among else setting.default

    def choose(self, setting: Setting[T], value: T) -> None:
        """Set something."""
        if value != self.of(setting):
            if value == setting.default:
                self._file.remove(setting.key)
            else:
                self._file.setValue(setting.key, value)
            self._told(setting.key)

    def restore(self, setting: Setting[T]) -> None:
        """Set something back to what it is by default."""
        self.choose(setting, setting.default)

    def is_changed(self, setting: Setting[T]) -> bool:
        """Whether something is not what it is by default."""
        return self.of(setting) != setting.default

    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the user gave to commands, by the names of these, as portable text; none for those taken."""
        self._file.beginGroup("keys")
        names = self._file.childKeys()
        self._file.endGroup()
        kept = {name: self.get(f"keys/{name}", "") for name in names}
        return {name: tuple(filter(None, keys.split("\n"))) for name, keys in kept.items()}

    def choose_keys(self, command: str, keys: Sequence[str] | None) -> None:
        """Give a command keys of the user's own; None gives it back those it has by default."""
        if keys is None:
            self._file.remove(f"keys/{command}")
        else:
            self._file.setValue(f"keys/{command}", "\n".join(keys))
        self._told(f"keys/{command}")

    # What is remembered

    def get(self, name: str, default: T) -> T:
        """A value of the default's type."""
        return _typed(self._value(name), default)

    def set(self, name: str, value: str | int | float | bool) -> None:
        """Remember a value."""
        self._file.setValue(name, value)

    def bytes(self, name: str) -> QByteArray:
        """A window's own memory of its geometry, empty if there is none."""
        value = self._value(name)
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
        # Loaded when it is wanted: the bare window is painted without it.
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

    def carry(self, before: Path, now: Path) -> None:
        """Remember of an archive that lies elsewhere now what was remembered of it before."""
        self._file.beginGroup(group(before))
        names = self._file.childKeys()
        self._file.endGroup()
        for name in names:
            self._file.setValue(f"{group(now)}/{name}", self._file.value(f"{group(before)}/{name}"))

    def sync(self) -> None:
        """Have the file hold what is remembered; tells once where it can't."""
        self._file.sync()
        if self._file.status() == QSettings.Status.AccessError and not self._is_unwritable:
            self._is_unwritable = True
            self.failed.emit(SettingsUnwritable(Path(self._file.fileName())))

    def _told(self, key: str) -> None:
        self.sync()
        self.changed.emit(key)

    def _value(self, name: str) -> Any:
        # What was written by hand may be of a kind that can't be told in Python.
        with suppress(TypeError, ValueError, OverflowError):
            return self._file.value(name)
        return None


def group(archive: Path) -> str:
    """An archive's group in the settings, which take no slashes in a name."""
    return f"archive-{places.identity(archive)}"


def of_user() -> Settings:
    """The settings of the user who runs the program, or of a portable program."""
    portable = places.portable_folder()
    if portable is not None:
        return in_folder(portable)
    return opened(Path(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "baoku", "baoku").fileName()))


def in_folder(folder: Path) -> Settings:
    """Settings kept in a folder of their own: for a portable program, a picture, a test."""
    return opened(folder / "settings.ini")


def opened(file: Path) -> Settings:
    """Settings kept in a file; one that can't be read is put aside, and there are none yet."""
    trouble = None if _is_readable(file) else SettingsUnreadable(file, _put_aside(file))
    return Settings(QSettings(str(file), QSettings.Format.IniFormat), trouble)


def _is_readable(file: Path) -> bool:
    try:
        text = file.read_bytes().decode()
    except FileNotFoundError:
        return True
    except (OSError, UnicodeDecodeError):
        return False
    # Qt takes a line without "=" for a fault and reads on; a program that was cut off leaves zeros.
    lines = (line.strip() for line in text.splitlines())
    return "\0" not in text and all(not line or line[0] in "[;#" or "=" in line for line in lines)


def _put_aside(file: Path) -> Path | None:
    """Give a file another name beside its own, which must not be taken."""
    aside = file.with_name(f"{file.stem} {datetime.now():%Y-%m-%d %H%M%S}{file.suffix}")
    with suppress(OSError):
        if not aside.exists():
            return file.rename(aside)
    return None


def _typed(raw: Any, default: T) -> T:
    """A value as one of the default's type, the default where it is none: a file gives texts for all of them."""
    found: object = None
    with suppress(ValueError, OverflowError):
        match default:
            case bool():
                found = raw if isinstance(raw, bool) else {"true": True, "false": False}.get(str(raw).lower())
            case int():
                found = int(raw) if isinstance(raw, int | str) and not isinstance(raw, bool) else None
            case float():
                number = float(raw) if isinstance(raw, int | float | str) and not isinstance(raw, bool) else math.nan
                found = number if math.isfinite(number) else None
            case _:
                found = raw if isinstance(raw, str) else None
    return found if isinstance(found, type(default)) else default
