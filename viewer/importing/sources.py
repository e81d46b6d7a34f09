"""From what the user pointed at to the files in it: folders opened, in natural order, each file once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read and the name a report calls it by; error tells why a path gave none."""

    path: Path
    name: str
    error: OSError | None = None


def find(paths: Sequence[Path]) -> list[Found]:
    """The files behind some paths; hidden files are left out, a link back up a folder is followed no second time."""
    return [found for path in paths for found in _below(path)]


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
