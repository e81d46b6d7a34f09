"""The text that a file was read from: its kept bytes, else the file as it is now, decoded as the import did."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath

from db import history
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import ImportedFile
from viewer.importing import decoding
from viewer.importing.material import FormatError

_BINARY = "binary"
_MOST = 500_000
"""Characters shown at once: some hundred pages, and no wait for the eye."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A stretch of a file's text whose first line has the number first; error says why there is none."""

    file: ImportedFile
    line: int | None = None
    text: str = ""
    encoding: str = ""
    first: int = 1
    whole: bool = True
    kept: bool = True
    """Whether these are the bytes that were imported."""
    error: FormatError | None = None


def text(db: Database, file: ImportedFile, line: int | None) -> SourceText:
    """The text round a line of a file; what is no text or not there any more is told as the error."""
    name = PurePath(file.path).name
    try:
        data, kept = _bytes(db, file, name)
        told = file.encoding if file.encoding != _BINARY else None
        decoded = decoding.decode(data, name, told)
    except FormatError as error:
        return SourceText(file, line, error=error)
    first, shown = _round(decoded.text, line or 1)
    return SourceText(file, line, shown, decoded.encoding, first, len(shown) == len(decoded.text), kept)


def _bytes(db: Database, file: ImportedFile, name: str) -> tuple[bytes, bool]:
    """A file's bytes, and whether they are those that were imported; raises FormatError."""
    try:
        return history.raw(db, file.sha256 or ""), True
    except NoSuchRecord:
        path = Path(file.path)
    try:
        if path.stat().st_size > decoding.LARGEST_FILE:
            raise FormatError(name, "too-large", found=f"{path.stat().st_size} bytes")
        data = path.read_bytes()
    except OSError as error:
        raise FormatError(name, "not-kept") from error
    return data, hashlib.sha256(data).hexdigest() == file.sha256


def _round(text: str, line: int) -> tuple[int, str]:
    """As many lines round one as can be shown, and the number of the first of them."""
    if len(text) <= _MOST:
        return 1, text
    lines = text.split("\n")
    first = last = min(line, len(lines)) - 1
    size = len(lines[first])
    while first > 0 or last < len(lines) - 1:
        if first > 0:
            first -= 1
            size += len(lines[first]) + 1
        if last < len(lines) - 1:
            last += 1
            size += len(lines[last]) + 1
        if size > _MOST:
            break
    return first + 1, "\n".join(lines[first : last + 1])
