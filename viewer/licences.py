"""What the program is made of: every library that is shipped with it, by whom it may be used and how."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from db import archive

LIBRARIES = (
    "PySide6-Essentials",
    "sqlite-utils",
    "jieba",
    "pypinyin",
    "OpenCC",
    "platformdirs",
    "typst",
    "pypdfium2",
    "msgspec",
    "QtAwesome",
    "lxml",
    "XlsxWriter",
    "python-docx",
    "markdown-it-py",
)
"""What pyproject.toml asks for; what these ask for themselves is found by their metadata."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_KNOWN = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Part:
    """A library by its name, version and the name of its licence."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """All that is shipped, by name."""
    libraries = (_part(found) for found in _shipped(LIBRARIES))
    rest = (
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("SQLite", archive.sqlite_version(), "Public domain"),
        Part("Qt", metadata.version("PySide6-Essentials"), "LGPL-3.0-only"),
    )
    return sorted((*libraries, *rest), key=lambda part: part.name.casefold())


def text(name: str) -> str:
    """The licence of a library as it came with it; empty where it came with none."""
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return ""
    files = [file for file in found.files or () if _LICENCE_FILE.search(str(file)) and "info" in file.parts[0]]
    paths = [Path(str(file.locate())) for file in files]
    return "\n\n".join(_decoded(path.read_bytes()).strip() for path in paths if path.is_file())


def _decoded(data: bytes) -> str:
    """Licences are UTF-8 but for old ones, whose © is Latin-1's."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _shipped(names: Iterable[str]) -> Iterator[metadata.Distribution]:
    """The libraries of these names and what they ask for, each once, as far as it is installed."""
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if (key := re.sub(r"[-_.]+", "-", name).casefold()) in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        yield found
        for asked in found.requires or ():
            wanted = _NAME.match(asked)
            # What only an extra asks for is not shipped.
            if wanted and "extra ==" not in asked:
                waiting.append(wanted[0])


def _part(found: metadata.Distribution) -> Part:
    told = found.metadata
    known = [each.removeprefix(_KNOWN) for each in told.get_all("Classifier", []) if each.startswith(_KNOWN)]
    licence = told.get_all("License-Expression", []) or known or told.get_all("License", [""])
    name = " ".join(licence) or text(told["Name"]).strip()
    return Part(told["Name"], found.version, name.partition("\n")[0])
