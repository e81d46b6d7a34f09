"""XML read safely: no network, no document type, no entities; names without their namespace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import XMLParser
    from lxml.etree import _Element as Element

_PROLOG = re.compile(
    rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*", re.S
)
_NAME = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)[\s/>]")
_DEEPEST = 100
"""Elements in elements; METS and ALTO have some twenty, and what reads them goes down by calling itself."""


@dataclass
class NotXml(Exception):
    """Bytes that are no well-formed XML: at what line (from 1), and what the parser says."""

    line: int
    message: str


def root_name(opening: bytes) -> str:
    """The local name of the first element of a file that begins so; empty where that is no element."""
    narrow = opening.replace(b"\0", b"")
    prolog = _PROLOG.match(narrow)
    name = _NAME.match(narrow, prolog.end() if prolog else 0)
    return name[1].decode("ascii", "replace") if name else ""


def parse(data: bytes, text: str | None = None) -> Element:
    """The root element; text is read where the bytes aren't in the encoding they declare. Raises NotXml."""
    from lxml import etree

    sources = [(data, None)] if text is None else [(data, None), (text.encode("utf-8", "replace"), "utf-8")]
    failures = []
    for source, encoding in sources:
        try:
            root: Element = etree.fromstring(source, _parser(encoding))
        except etree.XMLSyntaxError as error:
            failures.append(NotXml(error.lineno or 1, error.msg or ""))
        else:
            if root.xpath("/*" * _DEEPEST):
                raise NotXml(1, f"elements in elements, {_DEEPEST} deep")
            return root
    raise failures[0]


def local(element: Element) -> str:
    """An element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The child elements with one of some local names."""
    return (each for each in element if local(each) in names)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """The elements below, and the element itself, with one of some local names, in document order."""
    return (each for each in element.iter() if local(each) in names)


def attribute(element: Element, name: str) -> str | None:
    """An attribute by its local name, None where it is missing or blank."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value).strip() or None
    return None


def content(element: Element | None) -> str:
    """The text in an element, blanks and line ends run together."""
    return " ".join("".join(map(str, element.itertext())).split()) if element is not None else ""


def _parser(encoding: str | None) -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
