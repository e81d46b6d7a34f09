"""The files that a METS document names: where each is said to lie, and where it is found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from viewer.importing.mets import alto, page_xml, xml
from viewer.importing.mets.alto import Sheet
from viewer.importing.mets.xml import NotXml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SCHEME = re.compile(r"^(?:[a-z][a-z0-9+.]+:)?/{0,3}(?:[A-Za-z]:/+)?", re.IGNORECASE)
_FOLDERS = ("", "text", "alto", "ALTO", "ocr", "OCR", "xml", "XML", "fulltext", "FULLTEXT", "pages")
"""Where the text of pages usually lies, seen from the METS file."""
_PICTURES = ("", "images", "image", "img", "jpg", "jpeg", "JPG", "JPEG", "png", "PNG", "pdf", "PDF")
"""Where their pictures do."""
_XML = (".xml", ".alto")
_SMALL = re.compile(r"thumb|\bmin\b|preview|icon|teaser")


@dataclass(frozen=True, slots=True)
class _File:
    """A file as METS lists it."""

    place: str
    media: str
    use: str
    """What the group of files is for that it stands in."""


@dataclass(slots=True)
class Files:
    """The files of one METS document, each read once."""

    beside: Callable[[str], bytes | None]
    listed: dict[str, _File]
    missing: list[str] = field(default_factory=list)
    """Names of ALTO files that are not there."""
    broken: list[tuple[str, NotXml]] = field(default_factory=list)
    """Names of files that are no XML, and where they fail."""
    _read: dict[str, tuple[Sheet, ...]] = field(default_factory=dict)

    def may_be_text(self, file: str) -> bool:
        """Whether a file could be a page's text by its name and media type."""
        known = self.listed.get(file)
        return known is not None and (known.place.lower().endswith(_XML) or known.media.endswith("xml"))

    def texts(self) -> list[str]:
        """The files that could be text, in the order in which they are listed."""
        return [file for file in self.listed if self.may_be_text(file)]

    def sheets(self, file: str) -> tuple[Sheet, ...]:
        """The pages in a file; none where it isn't there or is no ALTO."""
        if file not in self._read:
            self._read[file] = self._open(self.listed[file].place) if self.may_be_text(file) else ()
        return self._read[file]

    def picture(self, file: str, endings: tuple[str, ...]) -> bytes | None:
        """The bytes of a file whose name ends in one of some ways; None for another, for a small copy, for none."""
        known = self.listed.get(file)
        if known is None or not known.place.lower().endswith(endings) or _SMALL.search(known.use):
            return None
        return self._find(known.place, _PICTURES)

    def _find(self, place: str, folders: tuple[str, ...]) -> bytes | None:
        return next((data for path in _paths(place, folders) if (data := self.beside(path)) is not None), None)

    def _open(self, place: str) -> tuple[Sheet, ...]:
        data = self._find(place, _FOLDERS)
        name = _name(place)
        if data is None:
            self.missing.append(name)
            return ()
        try:
            root = xml.parse(data)
        except NotXml as error:
            self.broken.append((name, error))
            return ()
        match xml.local(root):
            case "alto":
                return alto.sheets(root)
            case "PcGts":
                return page_xml.sheets(root)
        return ()


def listed(root: Element, beside: Callable[[str], bytes | None]) -> Files:
    """The files that a METS document lists, by their IDs."""
    found: dict[str, _File] = {}
    for file in xml.descendants(root, "file"):
        parent = file.getparent()
        use = " ".join((each.get("USE") or "").lower() for each in (file, parent) if each is not None)
        for location in xml.children(file, "FLocat"):
            place = xml.attribute(location, "href")
            if place and (key := file.get("ID")):
                found.setdefault(key, _File(place, (file.get("MIMETYPE") or "").lower(), use))
    return Files(beside, found)


def _paths(place: str, folders: tuple[str, ...]) -> Iterator[str]:
    """Where a file may lie: as it is said, then by its last name in the usual folders."""
    path = _SCHEME.sub("", unquote(place.replace("\\", "/")))
    if path:
        yield path
        name = _name(path)
        yield from (f"{folder}/{name}" if folder else name for folder in folders)


def _name(place: str) -> str:
    return unquote(place.replace("\\", "/")).rstrip("/").rpartition("/")[2]
