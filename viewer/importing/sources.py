"""From what the user pointed at to the files in it: folders and containers opened, in natural order, each file once."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from viewer.importing import containers
from viewer.importing.containers import Container, Member
from viewer.importing.material import FormatError

_DIGITS = re.compile(r"(\d+)")
_OPENING = 512
_ARCHIVE = ("", "-wal", "-shm", "-journal")
"""The files of an open archive, by what follows its name."""
_MEMBER = re.compile(r"!(\d+):")


@dataclass(frozen=True)
class Found:
    """A file to read and the name a report calls it by; error tells why a path gave none."""

    path: Path
    name: str
    error: OSError | FormatError | None = None
    members: tuple[Member, ...] = ()
    """The way to the file inside a container: the containers in it, outermost first, and the file itself."""
    sha256: str = ""
    """What its checksum must be, where that was told beside it."""
    origin: str = ""
    """The folder, by its path from its own, where the files lie that an issue in the open format was made from."""

    @cached_property
    def key(self) -> str:
        """What tells the file from every other, also in a later run."""
        return "!".join([os.fspath(self.path), *(f"{member.number}:{member.path}" for member in self.members)])

    @cached_property
    def place(self) -> PurePosixPath:
        """The path by which names and folders are read, with those inside a container."""
        return PurePosixPath(shown(self.path.as_posix()), *(member.path for member in self.members))

    @property
    def size(self) -> int:
        """Its bytes, as folder or container tells them; 0 where they don't."""
        if self.members and self.members[-1].size is not None:
            return self.members[-1].size
        with suppress(OSError):
            return self.path.stat().st_size
        return 0

    @cached_property
    def folder(self) -> str:
        """The key of the folder or container that the file lies in."""
        return self.neighbour("")

    def neighbour(self, relative: str) -> str:
        """The key by which another file is known, by its path from this one's folder; members count by path alone."""
        if not self.members:
            return posixpath.normpath(posixpath.join(self.path.parent.as_posix(), relative))
        inside = posixpath.join(posixpath.dirname(self.members[-1].path), relative)
        outer = "!".join([os.fspath(self.path), *(member.path for member in self.members[:-1])])
        return f"{outer}!{posixpath.normpath(inside)}"

    @cached_property
    def itself(self) -> str:
        """The key by which neighbour() of another file names this one."""
        return self.neighbour(posixpath.basename(self.members[-1].path) if self.members else self.path.name)


def find(paths: Sequence[Path], archive: Path | None = None) -> list[Found]:
    """The files behind some paths; hidden files are left out, a link back up a folder is followed no second time.

    The archive that they are for is none of them, and is not opened.
    """
    own = {archive.resolve().with_name(archive.name + end) for end in _ARCHIVE} if archive else frozenset()
    return [found for path in paths for each in _below(path) if not _is_one(each, own) for found in _within(each)]


def _is_one(found: Found, own: Collection[Path]) -> bool:
    return any(found.path.name == path.name for path in own) and found.path.resolve() in own


def of_key(key: str) -> Found:
    """The file with a key that an earlier look found; whether it is still there is seen when it is read."""
    whole = Path(key)
    if whole.exists():
        return Found(whole, shown(whole.name))
    path, *rest = _MEMBER.split(key)
    members = tuple(Member(int(number), inner, None) for number, inner in zip(rest[::2], rest[1::2], strict=True))
    return Found(Path(path), shown(key.rsplit("/", 1)[-1]), members=members)


def _below(path: Path) -> Iterator[Found]:
    if not path.is_dir():
        yield Found(path, shown(path.name))
        return
    root = path.resolve()
    errors: list[OSError] = []
    seen: set[Path] = set()
    any_file = False
    for folder, folders, files in os.walk(path, onerror=errors.append, followlinks=True):
        here = Path(folder)
        folders[:] = [each for each in sorted(folders, key=natural) if _is_news(here / each, seen)]
        for name in sorted(files, key=natural):
            if not name.startswith("."):
                any_file = True
                yield Found(here / name, shown(f"{root.name}/{(here / name).relative_to(path).as_posix()}"))
    for error in errors:
        yield Found(Path(error.filename), shown(str(error.filename)), error)
    if not any_file and not errors:
        yield Found(path, shown(path.name), FileNotFoundError(None, "", str(path)))


def _within(found: Found) -> Iterator[Found]:
    """The files in a container; a file that is none by itself."""
    if found.error is not None or not _may_hold_files(found.path):
        yield found
        return
    try:
        opened = containers.open_(found.path, shown(found.path.name))
    except (FormatError, OSError) as error:
        yield Found(found.path, found.name, error)
        return
    if opened is None:
        yield found
        return
    with closing(opened):
        yield from _members(found, opened)


def _members(found: Found, opened: Container) -> Iterator[Found]:
    ordered = sorted(opened.members, key=lambda member: natural(member.path))
    if not ordered:
        yield Found(found.path, found.name, FormatError(found.name, "empty"))
    for member in ordered:
        inner = Found(found.path, f"{found.name}/{member.path}", members=(*found.members, member))
        if member.encrypted:
            yield Found(found.path, inner.name, FormatError(member.path, "encrypted"), inner.members)
        elif len(inner.members) < containers.DEEPEST and member.path.lower().endswith((".zip", ".tar", ".gz", ".tgz")):
            yield from _nested(inner, opened, member)
        else:
            yield inner


def _nested(found: Found, outer: Container, member: Member) -> Iterator[Found]:
    try:
        opened = containers.open_(outer.read(member), member.path)
    except FormatError as error:
        yield Found(found.path, found.name, error, found.members)
        return
    if opened is None:
        yield found
        return
    with closing(opened):
        yield from _members(found, opened)


def _may_hold_files(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return containers.is_container(file.read(_OPENING))
    except OSError:
        return False


def shown(name: str) -> str:
    """A file's name as people read it: one that is no UTF-8 comes from a system that wrote names in GBK."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("gb18030", "replace")
    return name


def natural(name: str) -> list[tuple[int, str]]:
    """A sort key in which "2.txt" stands before "10.txt"."""
    return [(int(part), "") if part.isdigit() and part.isascii() else (-1, part) for part in _DIGITS.split(name)]


def _is_news(folder: Path, seen: set[Path]) -> bool:
    if folder.name.startswith("."):
        return False
    real = folder.resolve()
    fresh = real not in seen and not (folder.is_symlink() and folder.parent.resolve().is_relative_to(real))
    seen.add(real)
    return fresh
