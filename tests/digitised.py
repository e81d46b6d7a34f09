"""Invented issues in METS and ALTO, built piece by piece: 山海新报 and its Latin sister, all of 2031."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from viewer.importing.material import Material

V4 = "http://www.loc.gov/standards/alto/ns-v4#"
MODS = "http://www.loc.gov/mods/v3"
Place = tuple[float, float, float, float]
"""HPOS, VPOS, WIDTH and HEIGHT on a page of 1000 by 2000."""


def element(name: str, *inner: str, **attributes: object) -> str:
    """An XML element; None leaves an attribute out."""
    told = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items() if value is not None)
    return f"<{name}{told}>{''.join(inner)}</{name}>"


def at(place: Place | None) -> dict[str, object]:
    """A place as ALTO's attributes."""
    return dict(zip(("HPOS", "VPOS", "WIDTH", "HEIGHT"), place, strict=True)) if place else {}


def line(text: str, place: Place | None = None, spaced: bool = True) -> str:
    """A TextLine: blanks part words, "Ha~Hafen" and "~fen~Hafen" are the halves of Hafen, the first with its HYP."""
    parts: list[str] = []
    for word in text.split(" "):
        if parts and spaced:
            parts.append("<SP/>")
        if word.startswith("~"):
            half, whole = word[1:].split("~")
            parts.append(element("String", CONTENT=half, SUBS_TYPE="HypPart2", SUBS_CONTENT=whole))
        elif "~" in word:
            half, whole = word.split("~")
            parts.append(element("String", CONTENT=half, SUBS_TYPE="HypPart1", SUBS_CONTENT=whole))
            parts.append(element("HYP", CONTENT="-"))
        else:
            parts.append(element("String", CONTENT=word))
    return element("TextLine", *parts, **at(place))


def block(key: str, *texts: str, place: Place | None = (100, 100, 400, 200), inside: str = "") -> str:
    """A TextBlock of some lines, each written as line() wants it or as XML."""
    made = (text if text.startswith("<") else line(text) for text in texts)
    return element("TextBlock", inside, *made, ID=key, **at(place))


def alto(*blocks: str, namespace: str | None = V4, margin: str = "", **page: object) -> str:
    """An ALTO document of one page."""
    size = {"WIDTH": 1000, "HEIGHT": 2000} | page
    top = element("TopMargin", margin) if margin else ""
    layout = element("Layout", element("Page", top, element("PrintSpace", *blocks), **size))
    return element("alto", element("Styles"), layout, xmlns=namespace)


def div(kind: str, *inner: str, **attributes: object) -> str:
    """A division of a METS map."""
    return element("div", *inner, TYPE=kind, **attributes)


def area(begin: str, file: str = "A1", end: str | None = None) -> str:
    """A pointer to a block of a page."""
    return element("fptr", element("area", FILEID=file, BEGIN=begin, END=end, BETYPE="IDREF"))


def mods(*inner: str) -> str:
    """A bibliographic record."""
    return element("mods:mods", *inner)


TITLE = "<mods:titleInfo><mods:title>Shanhai Tageblatt</mods:title></mods:titleInfo>"
ISSUED = '<mods:originInfo><mods:dateIssued encoding="iso8601">2031-03-10</mods:dateIssued></mods:originInfo>'


def mets(
    logical: Sequence[str] = (),
    files: Mapping[str, str] = {"A1": "file://./text/0001.xml"},
    records: Mapping[str, str] = {"ISSUE": mods(TITLE, ISSUED)},
    pages: Sequence[str] | None = None,
    **attributes: object,
) -> str:
    """A METS document: its logical structure, its files by ID, its records by ID, its pages (one a file)."""
    listed = (
        element("file", element("FLocat", **{"xlink:href": place}), ID=key, MIMETYPE="text/xml")
        for key, place in files.items()
    )
    if pages is None:
        pages = [div("PAGE", element("fptr", FILEID=key), ORDER=n) for n, key in enumerate(files, 1)]
    named = {"xmlns": "http://www.loc.gov/METS/", "xmlns:xlink": "http://www.w3.org/1999/xlink", "xmlns:mods": MODS}
    told = (
        element("dmdSec", element("mdWrap", element("xmlData", record), MDTYPE="MODS"), ID=key)
        for key, record in records.items()
    )
    above = {"DMDID": " ".join(key for key in records if key.startswith("ISSUE")) or None}
    return element(
        "mets",
        *told,
        element("fileSec", element("fileGrp", *listed, USE="Text")),
        element("structMap", div("Newspaper", *pages, **above), TYPE="PHYSICAL"),
        element("structMap", div("ISSUE", div("CONTENT", *logical)), TYPE="LOGICAL") if logical else "",
        **(named | attributes),
    )


@dataclass
class Folder:
    """A METS file and what lies beside it."""

    files: Mapping[str, str | bytes]

    def material(self, name: str, document: str | bytes) -> Material:
        """The document as a format is given it."""
        data = document.encode() if isinstance(document, str) else document
        return Material(name, data, data.decode("utf-8", "replace"), "utf-8", self.beside)

    def beside(self, path: str) -> bytes | None:
        """A file by its path."""
        found = self.files.get(path.removeprefix("./"))
        return found.encode() if isinstance(found, str) else found
