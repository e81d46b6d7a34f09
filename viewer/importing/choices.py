"""What a user decided about files before they are imported: left out, another encoding, another paper or day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import msgspec


@dataclass(frozen=True, slots=True)
class Choice:
    """What was decided about one file; None leaves it to what the file says."""

    leave_out: bool = False
    encoding: str | None = None
    newspaper: str | None = None
    date: date | None = None
    columns: tuple[str, ...] | None = None
    """For a table: what each of its columns holds, by the names of viewer.importing.tables.vocabulary."""


def as_json(choice: Choice) -> str | None:
    """What was decided, to be kept with the file; None where nothing was."""
    return None if choice == Choice() else msgspec.json.encode(choice).decode()


def from_json(told: str | None) -> Choice:
    """What was decided when the file was imported."""
    return msgspec.json.decode(told, type=Choice) if told else Choice()


@dataclass(frozen=True, slots=True)
class Choices:
    """What was decided about some files by their keys, and about all others."""

    of_files: Mapping[str, Choice] = field(default_factory=dict)
    of_others: Choice = Choice()

    def of(self, key: str) -> Choice:
        """What was decided about the file with this key."""
        return self.of_files.get(key, self.of_others)
