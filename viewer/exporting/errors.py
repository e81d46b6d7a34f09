"""What can be wrong with setting pages and pictures, as types with data; they are phrased in viewer.messages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class NoChineseFont(Exception):
    """No installed font has Chinese characters, so a page would be empty boxes."""


@dataclass
class TypesettingFailed(Exception):
    """The template refused the document, in that line of it if it is known: a changed copy of it is faulty."""

    template: Path
    line: int | None
    reason: str


@dataclass
class TooLongForPicture(Exception):
    """An article of so many characters would make a picture that few programs can show."""

    characters: int
