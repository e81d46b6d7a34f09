"""XML read safely: nothing fetched, no entity expanded, no tree deeper or larger than a document has."""

from __future__ import annotations

import html.entities
import re
from typing import Any

from lxml import etree

from viewer.importing.material import FormatError

_OPENING = 64 * 1024
_BLANK = b" \t\r\n"
_CHINESE = re.compile(rb"""<\?xml[^>]{0,80}encoding\s*=\s*["'](?:gb2312|gbk|gb_2312-80|x-gbk)["']""", re.IGNORECASE)
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_PLAIN = ("amp", "lt", "gt", "quot", "apos")


def parse(data: bytes, name: str) -> etree._Element:
    """The root of a document; raises FormatError with the line for what is not well-formed.

    Characters that HTML has a name for are known by it; every other entity stays as it is written.
    """
    start = len(data) - len(data.lstrip(_BLANK))
    try:
        return etree.fromstring(_NAMED.sub(_numbered, data[start:]), _parser(data))
    except etree.XMLSyntaxError as error:
        line = max(1, error.lineno or 1) + data[:start].count(b"\n")
        raise FormatError(name, "malformed", line, error.msg or "") from error
    except (ValueError, LookupError) as error:
        raise FormatError(name, "malformed", found=str(error)) from error


def opening(data: bytes) -> tuple[str, str] | None:
    """The namespace ("" where there is none) and local name of a document's root, read from its first 64 KiB."""
    head = data[:_OPENING].lstrip(_BLANK)
    if b"<" not in head[:8]:
        return None
    pull = etree.XMLPullParser(("start",), **_SAFE)
    try:
        pull.feed(head)
        first = next(iter(pull.read_events()), None)
    except etree.XMLSyntaxError:
        first = next(iter(pull.read_events()), None)
    if first is None or not isinstance(first[1], etree._Element):
        return None
    found = etree.QName(first[1])
    return found.namespace or "", found.localname


def local(element: etree._Element) -> str:
    """An element's name without its namespace; an entity or comment has none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: etree._Element, *names: str) -> list[etree._Element]:
    """The children with one of these local names."""
    return [child for child in element if local(child) in names]


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of a name, its first child of the next, and so on; None where the path ends."""
    for name in path:
        element = next(iter(children(element, name)), None) if element is not None else None
    return element


def below(element: etree._Element, *names: str) -> list[etree._Element]:
    """The descendants with one of these local names, in the order of the document."""
    return [each for each in element.iterdescendants() if local(each) in names]


_SAFE: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


def _parser(data: bytes) -> etree.XMLParser:
    """A parser that believes the bytes before the declaration: what is UTF-8 is it, whatever it says of itself."""
    encoding = "gb18030" if _CHINESE.match(data.lstrip(_BLANK)) else None
    try:
        data.decode()
        if b"\0" not in data:
            encoding = "utf-8"
    except UnicodeDecodeError:
        pass
    return etree.XMLParser(encoding=encoding, recover=False, **_SAFE)


def _numbered(match: re.Match[bytes]) -> bytes:
    name = match[1].decode()
    code = None if name in _PLAIN else html.entities.name2codepoint.get(name)
    return match[0] if code is None else b"&#%d;" % code
