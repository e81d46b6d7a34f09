"""What an import tells: how far it is, and in the end what became of every file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.records import Warning

Status = Literal["added", "duplicate", "failed"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Files done of files found, and the name of the one being read."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: the numbers of the issues it went into and how many articles it brought."""

    name: str
    status: Status
    encoding: str | None = None
    issues: tuple[int, ...] = ()
    articles: int = 0
    warnings: tuple[Warning, ...] = ()
    error: Exception | None = None
    """Why it failed: a FormatError, an ArchiveError, or the system's OSError."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of every file of an import run, in the order in which they were read."""

    files: tuple[FileReport, ...]
    cancelled: bool = False

    def count(self, status: Status) -> int:
        """How many files ended so."""
        return sum(file.status == status for file in self.files)
