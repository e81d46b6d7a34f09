"""The paragraphs and tables of a Word document in order, with the rank of each heading and the look of each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from db.records import BlockKind
from viewer.importing.markup import Piece, Role
from viewer.importing.xmltree import below, child, children, local

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre|título) ?([1-9])")
_TITLES = ("title", "标题", "標題", "titel", "titre")
_ROLES: dict[str, Role] = {
    "subtitle": "deck", "副标题": "deck", "副標題": "deck", "untertitel": "deck", "sous-titre": "deck",
    "引题": "kicker", "眉题": "kicker", "肩题": "kicker", "kicker": "kicker", "栏目": "column",
    "署名": "byline", "作者": "byline", "byline": "byline", "author": "byline",
}  # fmt: skip
_KINDS: dict[str, BlockKind] = {
    "caption": "caption", "题注": "caption", "題注": "caption", "图注": "caption", "beschriftung": "caption",
    "légende": "caption", "图片署名": "credit", "credit": "credit", "编注": "note",
}  # fmt: skip
_CONTENTS = re.compile(r"(?:toc|目录|目錄) ?(?:[1-9]|heading|标题)")
_GONE = ("del", "moveFrom", "Fallback", "instrText", "rt", "pPr", "rPr", "txbxContent", "delText")
"""What is not read of a paragraph: deleted text, fields, second copies, readings above characters, boxes."""
_NESTED = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
_BREAKS = ("br", "cr")
_DEEPEST = 20
_LONGEST_CELL = 200
_LARGER = 1.25
_LONGEST_HEADLINE = 50


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style, with those it is based on, says."""

    name: str = ""
    level: int = 0
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a table with the size of its type in half points, and whether it stands out by weight or place."""

    piece: Piece
    size: float | None = None
    stands_out: bool = False


def lines(document: etree._Element, styles: etree._Element | None) -> list[Line]:
    """The paragraphs and tables of a document that aren't blank, without its list of contents."""
    known = _styles(styles)
    body = child(document, "body")
    return [line for line in _within(body, known, 0) if line.piece.text.strip()] if body is not None else []


def by_size(found: list[Line]) -> list[Piece]:
    """The pieces, where a short line in larger type than most text is a heading of the first rank."""
    usual = Counter[float]()
    for line in found:
        usual[line.size or 0] += len(line.piece.text)
    most = usual.most_common(1)[0][0] if usual else 0
    return [
        replace(line.piece, kind="subheading", level=1)
        if line.size and most and line.size >= _LARGER * most and _is_short(line.piece)
        else line.piece
        for line in found
    ]


def is_headline(line: Line) -> bool:
    """Whether the first line of a document without headings is its headline."""
    return _is_short(line.piece) or (line.stands_out and len(line.piece.text) <= 2 * _LONGEST_HEADLINE)


def _is_short(piece: Piece) -> bool:
    return piece.kind == "paragraph" and len(piece.text) <= _LONGEST_HEADLINE and not piece.text.endswith(("。", "；"))


def _within(parent: etree._Element, styles: dict[str, Style], depth: int) -> Iterator[Line]:
    for each in parent:
        name = local(each)
        if name == "p":
            if not _CONTENTS.match(_named(each, styles).name):
                yield _paragraph(each, styles)
            for box in _boxes(each) if depth < _DEEPEST else ():
                yield from _within(box, styles, depth + 1)
        elif name == "tbl":
            yield from _table(each, styles, depth)
        elif name in _NESTED and depth < _DEEPEST:
            yield from _within(each, styles, depth + 1)


def _paragraph(element: etree._Element, styles: dict[str, Style]) -> Line:
    about, style = child(element, "pPr"), _named(element, styles)
    level = int(_value(about, "outlineLvl") or -1) + 1 if (_value(about, "outlineLvl") or "").isdigit() else style.level
    text = "\n".join(part.strip() for part in _text(element).split("\n")).strip()
    runs = [child(run, "rPr") for run in below(element, "r")]
    sizes = [size for run in runs if (size := _number(_value(run, "sz")))]
    bold = bool(runs) and all(child(run, "b") is not None for run in runs)
    piece = Piece("paragraph", text)
    if 0 < level < 10:
        piece = Piece("subheading", text, level)
    elif style.name in _ROLES:
        piece = Piece("paragraph", text, role=_ROLES[style.name])
    elif style.name in _KINDS:
        piece = Piece(_KINDS[style.name], text)
    return Line(piece, max(sizes, default=style.size), bold or _value(about, "jc") == "center")


def _named(paragraph: etree._Element, styles: dict[str, Style]) -> Style:
    return styles.get(_value(child(paragraph, "pPr"), "pStyle") or "", styles.get("", Style()))


def _text(element: etree._Element) -> str:
    """The text of a paragraph as it stands once changes are accepted."""
    parts: list[str] = []
    stack = [element]
    while stack:
        each = stack.pop()
        name = local(each)
        if name in _GONE and each is not element:
            continue
        if name == "t":
            parts.append(each.text or "")
        elif name == "tab":
            parts.append("\t")
        elif name in _BREAKS and _of(each, "type") not in ("page", "column"):
            parts.append("\n")
        elif name == "noBreakHyphen":
            parts.append("-")
        stack += reversed(each)
    return "".join(parts)


def _boxes(element: etree._Element) -> list[etree._Element]:
    """Boxes of text anchored in a paragraph, each once."""
    boxes = below(element, "txbxContent")
    return [box for box in boxes if not any(local(above) in ("Fallback", "del") for above in box.iterancestors())]


def _table(table: etree._Element, styles: dict[str, Style], depth: int) -> Iterator[Line]:
    """A table's rows; one that only parts a page into columns is read cell by cell."""
    rows = [[list(_cell(cell, styles, depth)) for cell in children(row, "tc")] for row in children(table, "tr")]
    cells = [cell for row in rows for cell in row]
    longest = max((sum(len(line.piece.text) for line in cell) for cell in cells if len(cell) > 1), default=0)
    if all(len(row) < 2 for row in rows) or longest > _LONGEST_CELL:
        yield from (line for cell in cells for line in cell)
        return
    texts = ["\t".join(" ".join(_flat(line) for line in cell) for cell in row).rstrip() for row in rows]
    yield Line(Piece("table", "\n".join(text for text in texts if text)))


def _cell(cell: etree._Element, styles: dict[str, Style], depth: int) -> Iterator[Line]:
    found = _within(cell, styles, depth + 1) if depth < _DEEPEST else iter(())
    return (line for line in found if line.piece.text)


def _flat(line: Line) -> str:
    return line.piece.text.replace("\n", " ").replace("\t", " ")


def _styles(root: etree._Element | None) -> dict[str, Style]:
    """The paragraph styles by their names in the file; "" is what holds where none is named."""
    elements = {_of(each, "styleId") or "": each for each in children(root, "style")} if root is not None else {}
    known = {name: _style(name, elements) for name in elements}
    normal = next((name for name, each in elements.items() if _is_default(each)), None)
    defaults = child(root, "docDefaults", "rPrDefault", "rPr")
    size = _number(_value(defaults, "sz"))
    known = {name: replace(style, size=style.size or size) for name, style in known.items()}
    return {**known, "": known.get(normal or "", Style(size=size))}


def _is_default(style: etree._Element) -> bool:
    return _of(style, "default") in ("1", "true") and _of(style, "type") == "paragraph"


def _style(name: str, elements: dict[str, etree._Element]) -> Style:
    """A style with what it doesn't say taken from those it is based on."""
    found = Style()
    seen: set[str] = set()
    while name in elements and name not in seen:
        seen.add(name)
        element = elements[name]
        called = (_value(element, "name") or "").lower()
        heading = _HEADING.match(called)
        outline = _value(child(element, "pPr"), "outlineLvl") or ""
        level = int(heading[1]) if heading else 1 if called in _TITLES else 0
        level = level or (int(outline) + 1 if outline.isdigit() and int(outline) < 9 else 0)
        special = called if called in _ROLES or called in _KINDS or _CONTENTS.match(called) else ""
        size = _number(_value(child(element, "rPr"), "sz"))
        found = Style(found.name or special, found.level or level, found.size or size)
        name = _value(element, "basedOn") or ""
    return replace(found, level=0) if found.name else found


def _value(parent: etree._Element | None, name: str) -> str | None:
    """The value of a property."""
    found = child(parent, name)
    return _of(found, "val") if found is not None else None


def _of(element: etree._Element, name: str) -> str | None:
    return element.get(_W + name) or element.get(_STRICT + name)


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\d{1,4}(?:\.\d+)?", text) else None
