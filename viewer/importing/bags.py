"""Folders with everything among the files of an import: their issues, and what they carry beside these."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

import msgspec

from viewer import carried
from viewer.importing.containers import Member
from viewer.importing.material import FormatError
from viewer.importing.shelf import Shelf
from viewer.importing.sources import Found

_OPENING = 2**12
_LISTS = (carried.MARKS, carried.CLIPPINGS, carried.GONE, carried.SEARCHES, carried.DIARY, carried.DICTIONARY)
_SECOND = re.compile(r"-\d+(?=\.json$)")
"""In the name of a file in which a long list goes on."""


class _About(msgspec.Struct):
    format: str


@dataclass(slots=True)
class Bag:
    """A folder with everything: the files of its issues by their paths in its data, and what it carries beside them."""

    issues: dict[str, Found] = field(default_factory=dict)
    carried: dict[str, Found] = field(default_factory=dict)


def kind(path: str) -> str:
    """What a carried file holds: the name of its list, or that of the folder it lies in."""
    return path.split("/", 1)[0] if "/" in path else first(path)


def first(path: str) -> str:
    """The file in which a list begins that goes on in this one."""
    return _SECOND.sub("", path)


def parted(found: Sequence[Found], shelf: Shelf) -> tuple[list[Found], list[Bag]]:
    """The files to be read as ever, issues of such folders among them, and the folders.

    What is told in a folder's manifest and isn't there is a file with an error.
    """
    abouts = [each for each in found if _is_about(each, shelf)]
    rest = list(found)
    bags = []
    for about in abouts:
        within, rest = _split(rest, about.place.parent.parent)
        bag, others = _bag(within, about, shelf)
        bags.append(bag)
        rest += others
    return rest, bags


def _is_about(found: Found, shelf: Shelf) -> bool:
    if found.place.name != carried.ABOUT or found.place.parent.name != carried.DATA or found.error:
        return False
    try:
        about = msgspec.json.decode(shelf.read(found)[:_OPENING], type=_About)
    except (msgspec.MsgspecError, FormatError, OSError):
        return False
    return about.format == carried.FORMAT


def _split(found: Iterable[Found], root: PurePosixPath) -> tuple[list[Found], list[Found]]:
    within: list[Found] = []
    without: list[Found] = []
    for each in found:
        (within if each.place.is_relative_to(root) else without).append(each)
    return within, without


def _bag(within: Sequence[Found], about: Found, shelf: Shelf) -> tuple[Bag, list[Found]]:
    """What a folder carries, and what of it is read as ever."""
    paths = {_path(each, about.place.parent.parent): each for each in within}
    sums = dict(_manifest(paths.get(carried.MANIFEST), shelf))
    bag, others = Bag(), []
    for path, each in paths.items():
        inner = path.removeprefix(f"{carried.DATA}/")
        top = inner.split("/", 1)[0]
        told = replace(each, sha256=sums.get(path, ""))
        if path == inner or top in (carried.SOURCES, carried.ABOUT):
            continue
        if top == carried.ISSUES:
            bag.issues[inner] = replace(told, origin=_origin(inner))
            others.append(bag.issues[inner])
        elif top in (carried.SHARED, carried.EARLIER, carried.RUNS) or kind(inner) in _LISTS:
            bag.carried[inner] = told
        else:
            others.append(each)
    there = {parent for path in paths for parent in _with_parents(path)}
    return bag, others + [_missing(about, path) for path in sums if path not in there]


def _path(found: Found, root: PurePosixPath) -> str:
    # Some systems keep names with their accents apart.
    return unicodedata.normalize("NFC", found.place.relative_to(root).as_posix())


def _with_parents(path: str) -> Iterator[str]:
    """A path and those of the folders it lies in: a source that is a container itself has been opened."""
    while path:
        yield path
        path = posixpath.dirname(path)


def _manifest(found: Found | None, shelf: Shelf) -> Iterator[tuple[str, str]]:
    """The checksum of each file; none where that can't be read."""
    if found is None:
        return
    try:
        lines = shelf.read(found).decode(errors="replace").splitlines()
    except (FormatError, OSError):
        return
    for line in lines:
        checksum, _, path = line.partition("  ")
        if path:
            yield carried.unmanifested(path), checksum


def _origin(issue: str) -> str:
    return posixpath.relpath(carried.beside(issue, carried.SOURCES), posixpath.dirname(issue))


def _missing(about: Found, path: str) -> Found:
    """A file that is told of and isn't there."""
    root = about.place.parent.parent
    error = FileNotFoundError(None, "", (root / path).as_posix())
    if not about.members:
        return Found(about.path.parent.parent / path, f"{root.name}/{path}", error)
    inside = PurePosixPath(about.members[-1].path).parent.parent / path
    return Found(about.path, f"{root.name}/{path}", error, (*about.members[:-1], Member(0, str(inside), None)))
