"""From a tree of marked-up text (NITF, XHTML, HTML) to its pieces in order, each whole and in its role."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree
from lxml import html as lxml_html

from db.records import Block, BlockKind
from viewer.importing import wrapped
from viewer.importing.xmltree import below, children, local

Role = Literal["kicker", "deck", "byline", "column", "source"]
"""What a piece by its class says that it is beyond the kinds of blocks."""

_LEFT_OUT = frozenset((
    "head", "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "form", "button",
    "nav", "metadata", "img", "image", "video", "audio", "source", "track", "media-reference", "media-metadata",
    "media-object", "nitf-table-metadata",
))  # fmt: skip
_BLOCKS = frozenset((
    "html", "body", "p", "div", "section", "article", "main", "aside", "header", "footer", "address", "blockquote",
    "pre", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "hr", "center", "details", "summary",
    "h1", "h2", "h3", "h4", "h5", "h6", "nitf", "block", "body.content", "body.head", "body.end", "hedline", "hl1",
    "hl2", "media", "media-caption", "media-producer", "caption", "note", "abstract", "tagline", "bibliography",
    "copyrite", "bq", "fn", "nitf-table",
))  # fmt: skip
_LEVELS = {"hl1": 1, "hl2": 2} | {f"h{level}": level for level in range(1, 7)}
_KINDS: dict[str, BlockKind] = {
    "media-caption": "caption", "figcaption": "caption", "caption": "caption", "media-producer": "credit",
    "note": "note", "abstract": "note", "tagline": "note", "bibliography": "note", "copyrite": "note",
    "footer": "note", "aside": "note", "fn": "note", "figure": "credit",
}  # fmt: skip
_CLASSES: dict[str, BlockKind] = {"caption": "caption", "credit": "credit", "note": "note"}
_ROLES: dict[str, Role] = {
    "kicker": "kicker", "deck": "deck", "subtitle": "deck", "byline": "byline", "author": "byline",
    "column": "column", "source": "source",
}  # fmt: skip
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d?);")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_TAG = re.compile(r"<[a-z][a-z0-9]{0,11}(?:\s[^<>]*)?/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in its role; level is a heading's rank from 1, and 0 for all else."""

    kind: BlockKind
    text: str
    level: int = 0
    role: Role | None = None


@dataclass(slots=True)
class _State:
    """What holds for the text of an element."""

    kind: BlockKind = "paragraph"
    level: int = 0
    role: Role | None = None
    fixed: bool = False
    """Whether lines and spaces stand as they are."""


@dataclass(slots=True)
class _Flow:
    """Text gathered until its paragraph ends."""

    lines: list[list[str]] = field(default_factory=lambda: [[]])

    def pieces(self, state: _State) -> Iterator[Piece]:
        """What was gathered, and begin anew."""
        lines = ["".join(line) for line in self.lines]
        self.lines = [[]]
        if state.fixed:
            yield from _kept("\n".join(lines), state)
        elif len(lines) == 1 and wrapped.is_fixed(lines[0]):
            for block in wrapped.blocks(lines[0]):
                kind = block.kind if state.kind == "paragraph" else state.kind
                yield Piece(kind, _clean(block.text), state.level, state.role)
        else:
            for text in "\n".join(collapsed(line) for line in lines).split("\n\n"):
                if text.strip():
                    yield Piece(state.kind, text.strip(), state.level, state.role)


def pieces(root: etree._Element) -> Iterator[Piece]:
    """The pieces of all that stands in an element; a table has a line a row, its cells parted by tabs."""
    flow, states = _Flow(), [_State()]
    for event, item in _walk(root):
        if isinstance(item, str):
            flow.lines[-1].append(item)
        elif local(item).lower() == "br":
            flow.lines += [[]] if event == "start" else []
        elif local(item).lower() == "table":
            yield from flow.pieces(states[-1])
            yield from _table(item)
        elif _is_block(item):
            yield from flow.pieces(states[-1])
            states = [*states, _within(item, states[-1])] if event == "start" else states[:-1]
    yield from flow.pieces(states[-1])


def blocks(root: etree._Element) -> list[Block]:
    """The pieces as blocks of an article; headings are subheadings."""
    return [Block(piece.kind, piece.text) for piece in pieces(root)]


def line(element: etree._Element | None) -> str:
    """All text of an element; what stands on lines of its own is parted by newlines."""
    return "\n".join(piece.text for piece in pieces(element)) if element is not None else ""


def inline(element: etree._Element) -> str:
    """All text of an element as it is written, nothing between its parts."""
    return "".join(item for _, item in _walk(element) if isinstance(item, str))


def collapsed(text: str) -> str:
    """Text with white space as it is shown: one space, none where a line was broken between Chinese characters."""
    if "\n" not in text:
        return _clean(_BLANKS.sub(" ", text).strip(" "))
    return _clean(wrapped.joined(text.split("\n")))


def of_html(text: str) -> etree._Element:
    """The tree of a piece of HTML, however it is written."""
    parser = lxml_html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    data = f"<html><body>{text}</body></html>".encode("utf-8", "replace").replace(b"\0", b"")
    return lxml_html.document_fromstring(data, parser=parser)


def is_html(text: str) -> bool:
    """Whether a text is HTML that was put into another file as text."""
    return _TAG.search(text) is not None


def plain(text: str) -> list[Block]:
    """The blocks of a text that may be HTML and may be plain."""
    if is_html(text):
        return blocks(of_html(text))
    return [Block(block.kind, _clean(block.text)) for block in wrapped.blocks(text)]


def _walk(root: etree._Element) -> Iterator[tuple[str, etree._Element | str]]:
    """Starts and ends of elements and the text between them, in order; a table comes as a whole."""
    stack: list[tuple[str, etree._Element | str]] = [("start", root)]
    while stack:
        event, item = stack.pop()
        yield event, item
        if isinstance(item, str) or event == "end" or (item is not root and local(item).lower() == "table"):
            continue
        stack.append(("end", item))
        for each in reversed(item):
            if each.tail:
                stack.append(("text", each.tail))
            if isinstance(each, etree._Entity):
                stack.append(("text", each.text or ""))
            elif local(each).lower() not in (*_LEFT_OUT, ""):
                stack.append(("start", each))
        if item.text:
            stack.append(("text", item.text))


def _is_block(element: etree._Element) -> bool:
    return local(element).lower() in _BLOCKS


def _within(element: etree._Element, outer: _State) -> _State:
    name = local(element).lower()
    words = f"{element.get('class', '')} {element.get('{http://www.idpf.org/2007/ops}type', '')}".lower().split()
    level = _LEVELS.get(name, 0)
    kind = next((_CLASSES[word] for word in words if word in _CLASSES), None) or _KINDS.get(name)
    if name == "figure" and not below(element, "img", "figcaption"):
        kind = None
    role = next((_ROLES[word] for word in words if word in _ROLES), None)
    if level and outer.kind == "paragraph":
        return _State("subheading", level)
    if outer.kind == "credit" and role == "byline":
        role = None
    return _State(kind or outer.kind, outer.level, role or outer.role, outer.fixed or name == "pre")


def _table(table: etree._Element) -> Iterator[Piece]:
    """A table: its caption, then its rows; one of a single column is read as the paragraphs it holds."""
    yield from (Piece("caption", line(caption)) for caption in children(table, "caption") if line(caption))
    rows = [[cell for cell in row if local(cell).lower() in ("td", "th")] for row in _rows(table)]
    if all(len(row) < 2 for row in rows):
        yield from (piece for row in rows for cell in row for piece in pieces(cell))
        return
    lines = ("\t".join(line(cell).replace("\n", " ").replace("\t", " ") for cell in row).rstrip() for row in rows)
    if text := "\n".join(each for each in lines if each):
        yield Piece("table", text)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table itself, not of tables in its cells."""
    for each in table:
        if local(each).lower() == "tr":
            yield each
        elif local(each).lower() in ("tbody", "thead", "tfoot"):
            yield from (row for row in each if local(row).lower() == "tr")


def _kept(text: str, state: _State) -> Iterator[Piece]:
    """Text whose lines stand as they are; one with tabs is a table."""
    for part in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        if part.strip():
            yield Piece("table" if "\t" in part.strip() else state.kind, _clean(part.strip()), state.level)


def _clean(text: str) -> str:
    """Text without the names of characters that were encoded once too often (&nbsp;, &#8220;)."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
