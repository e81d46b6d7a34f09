"""The divisions of a METS document: its pages, its parts, and the blocks of text that each of them points to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.importing.mets import roles, xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ORDER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Area:
    """A stretch of a file from one ID to another; without a begin all of it."""

    file: str
    begin: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Div:
    """A division, its type named as in the table of roles; label is what a cataloguer wrote."""

    type: str
    label: str | None
    order: str | None
    order_label: str | None
    described_by: tuple[str, ...]
    areas: tuple[Area, ...]
    children: tuple[Div, ...]

    def below(self) -> Iterator[Div]:
        """The division and all in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.below()


@dataclass(frozen=True, slots=True)
class Structure:
    """The divisions of an issue's pages, each with the section it lies in, and the roots of its logical structure."""

    pages: tuple[tuple[Div, str | None], ...]
    logical: tuple[Div, ...]
    is_logical: bool
    """Whether a map is called that; one that has no name holds articles or pages or both."""
    roots: tuple[Div, ...]


def read(root: Element) -> Structure:
    """The structure that a METS document tells, however its maps are named."""
    maps = [(roles.name(each.get("TYPE")), each) for each in xml.descendants(root, "structMap")]
    found = [(kind, _div(top)) for kind, each in maps for top in xml.children(each, "div")]
    physical = [top for kind, top in found if kind == "PHYSICAL"] or [top for _, top in found]
    logical = [top for kind, top in found if kind == "LOGICAL"]
    unnamed = [top for kind, top in found if kind not in ("PHYSICAL", "LOGICAL") and _has_items(top)]
    pages = [page for top in physical for page in _pages(top, None)]
    return Structure(tuple(pages), tuple(logical or unnamed), bool(logical), tuple(top for _, top in found))


def _has_items(top: Div) -> bool:
    return any(div.type in roles.ITEMS for div in top.below())


def _pages(div: Div, section: str | None) -> Iterator[tuple[Div, str | None]]:
    if div.type in roles.PAGES:
        yield div, section
        return
    for child in div.children:
        yield from _pages(child, child.label if child.type in roles.SECTIONS else section)


def _div(element: Element) -> Div:
    inner = [_div(child) for child in xml.children(element, "div")]
    return Div(
        roles.name(element.get("TYPE")),
        xml.attribute(element, "LABEL"),
        xml.attribute(element, "ORDER"),
        xml.attribute(element, "ORDERLABEL"),
        tuple((element.get("DMDID") or "").split()),
        tuple(area for pointer in xml.children(element, "fptr") for area in _areas(pointer)),
        tuple(_ordered(inner)),
    )


def _areas(pointer: Element) -> Iterator[Area]:
    inner = [Area(each.get("FILEID") or "", _id(each, "BEGIN"), _id(each, "END")) for each in _of(pointer)]
    if inner:
        yield from inner
    elif pointer.get("FILEID"):
        yield Area(pointer.get("FILEID") or "")


def _of(pointer: Element) -> Iterator[Element]:
    return xml.descendants(pointer, "area")


def _id(area: Element, name: str) -> str | None:
    return xml.attribute(area, name) if (area.get("BETYPE") or "IDREF") == "IDREF" else None


def _ordered(divs: Sequence[Div]) -> Sequence[Div]:
    """Divisions of one parent by their ORDER, where all of them have one."""
    if all(div.order and _ORDER.fullmatch(div.order) for div in divs):
        return sorted(divs, key=lambda div: int(div.order or 0))
    return divs
