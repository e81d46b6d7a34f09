"""What an import tells: how far it is, and in the end what became of every file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from db.carried.told import Brought
from db.records import Warning

_NOTHING = Brought()
Status = Literal["added", "revised", "duplicate", "part", "failed"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Files done of files found, the name of the last one, seconds gone, and articles read so far."""

    done: int
    total: int
    name: str
    seconds: float = 0.0
    articles: int = 0
    reports: tuple[FileReport, ...] = ()
    """What became of files, of which nothing was said before; a file's report comes some way behind its reading."""

    @property
    def rate(self) -> float:
        """Files a second; 0 before the first."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this rate, None before anything is done."""
        return (self.total - self.done) / self.rate if self.rate else None


@dataclass(frozen=True, slots=True)
class Entry:
    """What a file says of one issue, and what that changes in the archive."""

    newspaper: str
    date: date | None
    edition: str | None
    pages: tuple[str, ...]
    articles: int
    added: int = 0
    """Articles that the archive didn't have; with no issue before, all of them."""
    revised: int = 0
    """Articles that the archive has with another text."""
    changed: bool = False
    """Whether the archive's issue is another now; a new place of a known article changes it too."""
    issue: int | None = None
    """The issue's number in the archive; None in a rehearsal where it isn't there yet."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file, or in a rehearsal would become of it."""

    name: str
    status: Status
    encoding: str | None = None
    entries: tuple[Entry, ...] = ()
    warnings: tuple[Warning, ...] = ()
    error: Exception | None = None
    """Why it failed: a FormatError, an ArchiveError, or the system's OSError."""
    key: str = ""
    format: str | None = None
    sure: bool = True
    """Whether the encoding is beyond doubt."""
    brought: Brought = _NOTHING
    """What it brought beside articles: marks, searches and such, from a folder with everything."""

    @property
    def issues(self) -> tuple[int, ...]:
        """The numbers of the issues that hold what the file says."""
        return tuple(entry.issue for entry in self.entries if entry.issue is not None)

    @property
    def articles(self) -> int:
        """How many articles it brought that the archive didn't have."""
        return sum(entry.added for entry in self.entries)

    @property
    def revised(self) -> int:
        """How many articles it brought a new text for."""
        return sum(entry.revised for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of every file of an import run, in the order in which they were read."""

    files: tuple[FileReport, ...]
    cancelled: bool = False
    run: int | None = None
    """The run's number in the archive; None for a rehearsal."""

    @property
    def brought(self) -> Brought:
        """What all files brought beside articles."""
        # Of very many files few or none bring such; the window waits for this.
        return sum((file.brought for file in self.files if file.brought is not _NOTHING), _NOTHING)

    def count(self, status: Status) -> int:
        """How many files ended so."""
        return sum(file.status == status for file in self.files)
