"""Watched folders: what appears in them is told once it has stopped growing, and is not told again."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from db import archive, history
from viewer.importing.report import Report
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job
from viewer.ui.settings import Settings, Watched

_INTERVAL = 3.0
"""Seconds in which a file that is whole doesn't change any more."""
_SLOW = 60.0
"""Seconds between two looks where the system doesn't tell of changes, as in network folders."""
_SOON = 0.2
_MOST = 1000
"""Folders that the system is asked to tell of; it has room for some thousands, for all programs together."""
_BEGINNINGS = (".", "~$")
_ENDINGS = (
    ".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", ".temp", ".swp", "~",
    ".baoku", "-wal", "-shm", "-journal",
)  # fmt: skip
Look = tuple[int, int]
"""Size in bytes and time of change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found: files that were not told of yet, all folders, watched ones that are not there."""

    files: Mapping[Path, Look]
    folders: tuple[str, ...]
    missing: frozenset[Path]


@dataclass
class _Known:
    """The files that were told of, and those that the archive has read before this start."""

    told: dict[Path, Look] = field(default_factory=dict)
    came: dict[str, int] | None = None
    """When the last run that read a path began, in whole seconds since 1970."""

    def holds(self, path: Path, named: str, look: Look) -> bool:
        """Whether a file, named as the archive names it, is known as it is now."""
        if path in self.told:
            return self.told[path] == look
        began = (self.came or {}).get(named)
        return began is not None and look[1] // 10**9 <= began


class Watching(QObject):
    """Watches folders for one archive."""

    settled = Signal(object)
    looked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, path: Path, settings: Settings, parent: QObject, interval: float = _INTERVAL, slow: float = _SLOW
    ) -> None:
        super().__init__(parent)
        self._path, self._settings, self._interval = path, settings, interval
        self._known = _Known()
        self._pending: dict[Path, tuple[Look, float]] = {}
        self._job: Job | None = None
        self._looked_at = 0.0
        self._told: QFileSystemWatcher | None = None
        self._next, self._slowly = QTimer(self), QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        self._slowly.setInterval(round(slow * 1000))
        self._slowly.timeout.connect(self.look)

    @property
    def folders(self) -> list[Watched]:
        """The watched folders, and those that are watched no more for the time being."""
        return self._settings.watched(self._path)

    def watch(self, folders: Sequence[Watched]) -> None:
        """Watch other folders from now on."""
        self._settings.set_watched(self._path, folders)
        self.stop()
        self.start()

    def start(self) -> None:
        """Look for what is new, and go on looking."""
        if any(each.on for each in self.folders):
            self._slowly.start()
            self.look()

    def stop(self) -> None:
        """Look no more."""
        self._next.stop()
        self._slowly.stop()
        self._pending.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._told is not None:
            self._told.deleteLater()
            self._told = None

    def look(self) -> None:
        """Look at what lies in the folders now, off the GUI thread."""
        folders = tuple(each.path for each in self.folders if each.on)
        if self._job is None and folders:
            known, path = self._known, self._path
            self._job = jobs.run(lambda cancel: _look(path, folders, known, cancel), self._done, self._failed, self)

    def has_found(self, report: Report) -> bool:
        """Whether a report is about files that were told of here."""
        told = {str(path) for path in self._known.told}
        return bool(told) and any(file.key.partition("!")[0] in told for file in report.files)

    def _done(self, looked: Looked) -> None:
        self._job = None
        self._looked_at = now = time.monotonic()
        pending, settled = {}, []
        for path, look in looked.files.items():
            before, since = self._pending.get(path, (None, now))
            if before != look:
                pending[path] = (look, now)
            elif now - since < self._interval:
                pending[path] = (look, since)
            else:
                self._known.told[path] = look
                settled.append(path)
        self._pending = pending
        self._listen(looked.folders)
        if pending:
            self._next.start(round(self._interval * 1000))
        self.looked.emit(looked)
        if settled:
            self.settled.emit(settled)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _listen(self, folders: Sequence[str]) -> None:
        """Have the system tell of changes in these folders."""
        if self._told is None:
            self._told = QFileSystemWatcher(self)
            self._told.directoryChanged.connect(self._changed)
        wanted, there = set(folders[:_MOST]), set(self._told.directories())
        if gone := there - wanted:
            self._told.removePaths(sorted(gone))
        if new := wanted - there:
            self._told.addPaths(sorted(new))

    def _changed(self) -> None:
        """Look soon, but not oftener than files settle."""
        if not self._next.isActive():
            wait = max(_SOON, self._looked_at + self._interval - time.monotonic())
            self._next.start(round(wait * 1000))


def _look(path: Path, folders: Sequence[Path], known: _Known, cancel: Cancel) -> Looked:
    """In the pool's thread; nothing else touches what is known meanwhile."""
    from viewer.importing.sources import natural, shown

    if known.came is None:
        known.came = _came(path)
    files: dict[Path, Look] = {}
    below: list[str] = []
    for top in folders:
        for folder, inner, names in os.walk(top):
            if cancel():
                break
            inner[:] = sorted((name for name in inner if not name.startswith(_BEGINNINGS)), key=natural)
            below.append(folder)
            for name in sorted(names, key=natural):
                if not name.startswith(_BEGINNINGS) and not name.lower().endswith(_ENDINGS):
                    file = Path(folder) / name
                    look = _state(file)
                    if look and not known.holds(file, shown(file.as_posix()), look):
                        files[file] = look
    return Looked(files, tuple(below), frozenset(top for top in folders if not top.is_dir()))


def _state(file: Path) -> Look | None:
    """A file's size and time; an empty one is one that somebody only begins to write."""
    # It may be gone by now, or not be ours to see.
    with suppress(OSError):
        state = file.stat()
        return (state.st_size, state.st_mtime_ns) if state.st_size else None
    return None


def _came(path: Path) -> dict[str, int]:
    """When every path was last read; a container counts as read with what lies in it."""
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        paths = history.came(db)
    came: dict[str, int] = {}
    for name, started in paths.items():
        seconds = int(datetime.fromisoformat(started).timestamp())
        while name and came.get(name, -1) < seconds:
            came[name] = seconds
            name = name.rpartition("/")[0]
    return came
