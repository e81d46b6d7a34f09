"""What can be wrong with an archive, as types with data; they are phrased for people in the viewer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.records import Issue


@dataclass
class ArchiveError(Exception):
    """Something about the archive at path keeps it from being used."""

    path: Path


@dataclass
class NotAnArchive(ArchiveError):
    """The file is something else; it was left untouched."""


@dataclass
class ArchiveTooNew(ArchiveError):
    """A newer program made it: it holds steps that this one doesn't know."""

    unknown_steps: tuple[str, ...]


@dataclass
class ArchiveDamaged(ArchiveError):
    """SQLite can't read it, or its integrity check fails."""

    detail: str


@dataclass
class ArchiveBusy(ArchiveError):
    """Another program held its lock for longer than we wait."""


@dataclass
class ArchiveUnwritable(ArchiveError):
    """It, or its folder, can't be read or written: a full disk, missing rights, a vanished drive."""

    detail: str


@dataclass
class NoSuchRecord(Exception):
    """The archive holds no record of this kind ("article", "issue") under this number."""

    kind: str
    number: int


@dataclass
class NameTaken(Exception):
    """A folder has this name already, however it is written."""

    name: str


@dataclass
class NoSuchFolder(Exception):
    """No folder has this name."""

    name: str


class DigestingBroke(Exception):
    """A process that digested articles ended unexpectedly, as for want of memory."""


class Interrupted(Exception):
    """The archive was told to stop what it was doing for this connection."""


@dataclass
class ChangedSince(Exception):
    """An import run can't be undone, for a later one changed one of its issues too."""

    run: int
    later: int
    issue: Issue


@dataclass
class NothingToUndo(Exception):
    """An import run changed nothing in this archive: all was there, or it was made in another one."""

    run: int
