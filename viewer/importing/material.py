"""What a format is given to read: one file's name, bytes and decoded text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Reason = Literal[
    "empty", "not-text", "too-large", "unreadable", "malformed", "unknown-format", "encrypted", "not-kept",
    "columns-unknown", "altered",
]  # fmt: skip


def _nothing(name: str) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class Material:
    """One source file; text is None for bytes that no encoding explains."""

    name: str
    """The file's own name with its extension, without a folder."""
    data: bytes
    text: str | None = None
    """Line ends are newlines, pages are split by form feeds where the file has them; no byte order mark."""
    encoding: str | None = None
    beside: Callable[[str], bytes | None] = _nothing
    """The bytes of another file by its path from this one's folder ("text/0001.xml"), None where there is none.

    A file taken this way counts as a part of this one and is not read by itself.
    """
    columns: tuple[str, ...] | None = None
    """What the user says that each column of a table holds, by the names of viewer.importing.tables.vocabulary."""


@dataclass
class FormatError(Exception):
    """A file can't be read: which, at what line (from 1) if one can be named, why, and what was found there."""

    path: str
    why: Reason
    where: int | None = None
    found: str = ""
