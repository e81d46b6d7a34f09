"""One file read: its bytes, what they decode to, and the issues that its format finds in them."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from db.records import Issue, Newspaper, Source, Warning
from viewer.carried import source_name
from viewer.importing import assemble, decoding, formats, hints
from viewer.importing.choices import Choice
from viewer.importing.hints import Hint
from viewer.importing.material import FormatError, Material
from viewer.importing.sources import Found

_QUICKLY = 1
"""The level of zlib that takes a third of the usual time and a tenth more room."""
_BINARY = "binary"
"""Stands for an encoding where a format reads bytes."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file that another one took in."""

    key: str
    source: Source
    packed: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's issues, or why it has none; whole issues come from a format that says all there is to say."""

    found: Found
    choice: Choice
    """What was decided about it."""
    hint: Hint
    """What the names of file and folders say."""
    sha256: str = ""
    """Of the bytes, in hexadecimal digits; empty where they could not be read."""
    source: Source | None = None
    packed: bytes = b""
    """The bytes, compressed by zlib."""
    format: str | None = None
    issues: tuple[Issue, ...] = ()
    whole: bool = False
    parts: tuple[Part, ...] = ()
    sure: bool = True
    """Whether the encoding is beyond doubt."""
    error: FormatError | OSError | None = None
    known: bool = False
    """Its bytes were imported before, and nothing was read."""


class Files(Protocol):
    """Gives the bytes of files; a Shelf does."""

    def read(self, found: Found) -> bytes:
        """A file's bytes; raises FormatError and OSError."""

    def beside(self, found: Found, relative: str) -> tuple[str, bytes] | None:
        """Another file by its path from this one's folder, with the key it is known by; None where there is none."""


@dataclass(slots=True)
class _Taken:
    """The files beside one that its format asks for."""

    shelf: Files
    found: Found
    parts: dict[str, Part] = field(default_factory=dict)

    def beside(self, relative: str) -> bytes | None:
        """Give a file and remember it."""
        other = self.shelf.beside(self.found, relative)
        if other is None:
            return None
        key, data = other
        name = key.replace("!", "/").rsplit("/", 1)[-1]
        source = Source(name, hashlib.sha256(data).hexdigest(), _BINARY)
        self.parts.setdefault(key, Part(key, source, zlib.compress(data, _QUICKLY)))
        return data


def read(found: Found, choice: Choice, shelf: Files, is_known: Callable[[str, Hint], bool]) -> Reading:
    """Read a file and find the issues in it; what is wrong with it comes back in the reading and is never raised."""
    reading = Reading(found, choice, hints.of(found.place))
    try:
        data = shelf.read(found)
        reading = replace(reading, sha256=hashlib.sha256(data).hexdigest())
        if found.sha256 and found.sha256 != reading.sha256:
            raise FormatError(found.place.name, "altered")
        if not choice.encoding and is_known(reading.sha256, reading.hint):
            return replace(reading, known=True)
        return understood(reading, data, choice, _Taken(shelf, found))
    except (FormatError, OSError) as error:
        return replace(reading, error=error)


def understood(reading: Reading, data: bytes, choice: Choice, taken: _Taken) -> Reading:
    """Find the issues in a file's bytes; raises FormatError."""
    name = reading.found.place.name
    decoded, failure = _decoded(data, name, choice.encoding)
    text, encoding = (decoded.text, decoded.encoding) if decoded else (None, None)
    material = Material(name, data, text, encoding, taken.beside, choice.columns)
    try:
        chosen = formats.choose(material)
    except FormatError as error:
        raise failure or error from error
    source = Source(name, reading.sha256, encoding or _BINARY)
    issues = chosen.read(material)
    parts = tuple(taken.parts.values())
    if chosen.whole:
        told = [_origin(issue, taken, name) for issue in issues]
        parts = tuple(part for some, _ in told for part in some)
        issues = tuple(replace(e, warnings=e.warnings + doubts) for e, (_, doubts) in zip(issues, told, strict=True))
    else:
        doubts = tuple(_doubts(decoded, name)) if decoded else ()
        sources = (source, *(part.source for part in parts))
        known = (replace(each, sources=sources, warnings=doubts + each.warnings) for each in issues)
        issues = tuple(assemble.placed(issue, reading.hint, name) for issue in known)
    return replace(
        reading,
        source=source,
        packed=b"" if chosen.whole else zlib.compress(data, _QUICKLY),
        format=chosen.name,
        issues=tuple(_chosen(issue, choice) for issue in issues),
        whole=chosen.whole,
        parts=parts,
        sure=decoded is None or decoded.sure,
    )


def _origin(issue: Issue, taken: _Taken, name: str) -> tuple[tuple[Part, ...], tuple[Warning, ...]]:
    """The files that an issue was made from, where they lie with it, and a doubt about each that isn't as it was."""
    parts, doubts = [], []
    for source in issue.sources if taken.found.origin else ():
        other = taken.shelf.beside(taken.found, f"{taken.found.origin}/{source_name(source)}")
        if other is None:
            continue
        key, data = other
        if hashlib.sha256(data).hexdigest() == source.sha256:
            parts.append(Part(key, source, zlib.compress(data, _QUICKLY)))
        else:
            message = f"The file “{source.name}” is not as it was: it was not kept."
            doubts.append(Warning(name, None, "source-altered", message))
    return tuple(parts), tuple(doubts)


def _decoded(data: bytes, name: str, encoding: str | None) -> tuple[decoding.Decoded | None, FormatError | None]:
    """The text of the bytes, or why they are none, for formats that read bytes."""
    try:
        return decoding.decode(data, name, encoding), None
    except FormatError as error:
        if error.why == "empty":
            raise
        return None, error


def _chosen(issue: Issue, choice: Choice) -> Issue:
    """The issue with the paper and the day that the user told."""
    if choice.newspaper is None and choice.date is None:
        return issue
    newspaper = issue.newspaper if choice.newspaper is None else Newspaper(choice.newspaper)
    return replace(issue, newspaper=newspaper, date=choice.date or issue.date)


def _doubts(decoded: decoding.Decoded, name: str) -> list[Warning]:
    doubts = []
    if decoded.damaged:
        places = ", ".join(map(str, decoded.damaged[:5]))
        message = f"{len(decoded.damaged)} bytes are no {decoded.encoding} and were replaced, at {places} …"
        doubts.append(Warning(name, None, "bytes-damaged", message))
    if not decoded.sure:
        message = f"The encoding is probably {decoded.encoding}, but few of its characters are common ones."
        doubts.append(Warning(name, None, "encoding-unsure", message))
    return doubts
