"""The bytes of files and of what lies beside them, on disk or in containers, which stay open while in use."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from types import TracebackType

from viewer.importing import containers
from viewer.importing.containers import LARGEST_MEMBER, Container
from viewer.importing.material import FormatError
from viewer.importing.sources import Found, shown

_DRIVE = re.compile("[A-Za-z]:")


class Shelf:
    """Reads files; as a context manager it closes in the end what it opened."""

    def __init__(self) -> None:
        """Nothing is open yet."""
        self._open: dict[tuple[str, ...], Container] = {}

    def __enter__(self) -> Shelf:
        """Begin to read."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close every container."""
        for opened in self._open.values():
            opened.close()
        self._open.clear()

    def read(self, found: Found) -> bytes:
        """A file's bytes; raises FormatError and OSError."""
        if found.error is not None:
            raise found.error
        if found.members:
            return self._container(found).read(found.members[-1])
        return _limited(found.path)

    def opening(self, found: Found, count: int) -> bytes:
        """A file's first bytes; none where it can't be read."""
        if found.members or found.error:
            return b"" if found.error else self._quietly(found)[:count]
        try:
            with found.path.open("rb") as file:
                return file.read(count)
        except OSError:
            return b""

    def beside(self, found: Found, relative: str) -> tuple[str, bytes] | None:
        """Another file by its path from this one's folder, with the key it is known by; None where there is none.

        What a file names from the root of the disk is not looked for: it never lay beside it.
        """
        relative = relative.replace("\\", "/")
        if posixpath.isabs(relative) or _DRIVE.match(relative):
            return None
        key = found.neighbour(relative)
        if key == found.itself:
            return None
        try:
            data = self._within(found, key) if found.members else _limited(Path(key))
        except (FormatError, OSError, ValueError):
            return None
        return None if data is None else (key, data)

    def _within(self, found: Found, key: str) -> bytes | None:
        container, wanted = self._container(found), key.rsplit("!", 1)[1]
        member = next((each for each in container.members if posixpath.normpath(each.path) == wanted), None)
        return container.read(member) if member else None

    def _quietly(self, found: Found) -> bytes:
        try:
            return self.read(found)
        except (FormatError, OSError):
            return b""

    def _container(self, found: Found) -> Container:
        """The innermost container of a file; one other at most stays open beside those that hold it."""
        way = (str(found.path), *(member.path for member in found.members[:-1]))
        for known in [known for known in self._open if known != way[: len(known)]]:
            self._open.pop(known).close()
        source: Path | bytes = found.path
        for depth in range(1, len(way) + 1):
            if way[:depth] not in self._open:
                if depth > 1:
                    source = self._open[way[: depth - 1]].read(found.members[depth - 2])
                opened = containers.open_(source, shown(Path(way[depth - 1]).name))
                if opened is None:
                    raise FormatError(found.name, "malformed")
                self._open[way[:depth]] = opened
        return self._open[way]


def _limited(path: Path) -> bytes:
    size = path.stat().st_size
    if size > LARGEST_MEMBER:
        raise FormatError(shown(path.name), "too-large", found=f"{size} bytes")
    return path.read_bytes()
