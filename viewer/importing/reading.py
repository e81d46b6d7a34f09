"""One file read: its bytes, what they decode to, and the issues that its format finds in them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from db.records import Issue, Source, Warning
from viewer.importing import assemble, decoding, formats, hints
from viewer.importing.material import FormatError, Material
from viewer.importing.sources import Found, shown


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's bytes and issues, or why it has none; whole issues come from a format that says all there is to say."""

    found: Found
    data: bytes = b""
    sha256: str = ""
    """Of the bytes, in hexadecimal digits; empty where they could not be read."""
    source: Source | None = None
    issues: tuple[Issue, ...] = ()
    whole: bool = False
    error: FormatError | OSError | None = None


def load(found: Found) -> Reading:
    """Read a file's bytes; what is wrong with it comes back in the reading and is never raised."""
    if found.error is not None:
        return Reading(found, error=found.error)
    try:
        if found.path.stat().st_size > decoding.LARGEST_FILE:
            raise FormatError(shown(found.path.name), "too-large", found=f"{found.path.stat().st_size} bytes")
        data = found.path.read_bytes()
    except (FormatError, OSError) as error:
        return Reading(found, error=error)
    return Reading(found, data, hashlib.sha256(data).hexdigest())


def understand(loaded: Reading) -> Reading:
    """Find the issues in a loaded file; what is wrong with it comes back in the reading and is never raised."""
    try:
        return _understood(loaded)
    except FormatError as error:
        return replace(loaded, error=error)


def _understood(loaded: Reading) -> Reading:
    name = shown(loaded.found.path.name)
    decoded = decoding.decode(loaded.data, name)
    source = Source(name, loaded.sha256, decoded.encoding)
    material = Material(name, loaded.data, decoded.text, decoded.encoding)
    chosen = formats.choose(material)
    issues = chosen.read(material)
    if not chosen.whole:
        doubts = tuple(_doubts(decoded, name))
        known = (replace(issue, sources=(source,), warnings=doubts + issue.warnings) for issue in issues)
        issues = tuple(assemble.placed(issue, hints.of(Path(shown(str(loaded.found.path)))), name) for issue in known)
    return replace(loaded, source=source, issues=issues, whole=chosen.whole)


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
