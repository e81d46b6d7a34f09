"""NewsML 1: items of nested components, the lines of a story given once and its text in NITF, XHTML or plain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from lxml import etree

from db.records import Block, Issue
from viewer.importing import markup, xmltree
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsbody, newsitem
from viewer.importing.news.newsitem import Item
from viewer.importing.xmltree import below, child, children, local

_ROOT = "NewsML"
_HEADS = {"HeadLine": "headline", "SubHeadLine": "deck", "ByLine": "byline", "DateLine": "dateline"}
_KINDS = {"kicker": "kicker", "overline": "kicker", "subheadline": "deck", "deck": "deck"}
"""Lines that NewsML has no element for, by the name that their type gives them."""
_PICTURES = ("photo", "graphic", "picture")


@dataclass(frozen=True, slots=True)
class _Part:
    """One text or picture of an item, with the lines that hold for it and whether they are its own."""

    lines: etree._Element | None
    own: bool
    role: str
    medium: str
    content: etree._Element


def score(material: Material) -> int:
    """Certain of an XML document whose root is NewsML."""
    found = xmltree.opening(material.data)
    return 95 if found is not None and found[1] == _ROOT else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read each item as an article, or as several where its components have headlines of their own."""
    root = xmltree.parse(material.data, material.name)
    if local(root) != _ROOT:
        raise FormatError(material.name, "unknown-format", found=local(root))
    sent = newsitem.day(markup.line(child(root, "NewsEnvelope", "DateAndTime")))
    found = [item for each in children(root, "NewsItem") for item in _items(each)]
    for item in found:
        item.date = item.date or sent
    return newsitem.issues(found, material.name)


def _items(element: etree._Element) -> list[Item]:
    """The articles of a news item: its text, those with a headline of their own, pictures with what belongs to each."""
    component = child(element, "NewsComponent")
    found: list[Item] = []
    for part in _parts(component, None, "") if component is not None else ():
        text = newsbody.of_element(part.content)
        lines = _lined(part.lines)
        if part.role == "caption" or part.medium in _PICTURES:
            captions = _captions(text, lines if part.own else Item(), part.medium)
            found = found or [_lined(part.lines)]
            found[-1].blocks += [block for block in captions if block not in found[-1].blocks]
        elif not found or (part.own and lines.headline and lines.headline != found[0].headline):
            found.append(_joined(lines, text))
        else:
            found[-1].blocks += text.blocks
    if not found and component is not None:
        found = [_lined(next(iter(below(component, "NewsLines")), None))]
    day, place = _day(element), _place(element)
    return [replace(item, date=day or item.date, place=item.place or place) for item in found]


def _parts(component: etree._Element, lines: etree._Element | None, role: str) -> Iterator[_Part]:
    """The contents of a component and those within it; of equivalents the first that has a text."""
    own = child(component, "NewsLines")
    given = child(component, "Role")
    role = (given.get("FormalName") or "").lower() if given is not None else role
    for item in children(component, "ContentItem"):
        medium, content = child(item, "MediaType"), child(item, "DataContent")
        named = (medium.get("FormalName") or "").lower() if medium is not None else ""
        if content is not None or named in _PICTURES:
            held = content if content is not None else item
            yield _Part(lines if own is None else own, own is not None, role, named, held)
    inner = children(component, "NewsComponent")
    for each in inner:
        parts = list(_parts(each, lines if own is None else own, role))
        yield from parts
        if parts and component.get("EquivalentsList") == "yes":
            return


def _lined(lines: etree._Element | None) -> Item:
    item = Item()
    for line in lines if lines is not None else ():
        name = _HEADS.get(local(line))
        if local(line) == "NewsLine":
            kind = child(line, "NewsLineType")
            name = _KINDS.get((kind.get("FormalName") or "").lower()) if kind is not None else None
        text = markup.line(child(line, "NewsLineText") if local(line) == "NewsLine" else line)
        if name and text:
            before = getattr(item, name)
            setattr(item, name, f"{before}\n{text}" if before and name == "byline" else before or text)
    return item


def _joined(lines: Item, text: Item) -> Item:
    """What the text says of itself where the lines above it are silent."""
    names = ("headline", "deck", "kicker", "byline", "dateline", "place")
    told = {name: getattr(lines, name) or getattr(text, name) for name in names}
    people = text.people if not lines.byline else ()
    return replace(text, people=people, **told)


def _captions(text: Item, lines: Item, medium: str) -> list[Block]:
    said = [block.text for block in text.blocks] if medium not in _PICTURES or text.blocks else []
    captions = said or [line for line in (lines.headline, lines.deck) if line]
    found = [Block("caption", caption) for caption in captions]
    return found + ([Block("credit", lines.byline)] if lines.byline else [])


def _day(element: etree._Element) -> date | None:
    told = [child(element, "NewsManagement", "ThisRevisionCreated"), child(element, "NewsManagement", "FirstCreated")]
    told.insert(0, child(element, "Identification", "NewsIdentifier", "DateId"))
    return next((day for day in map(newsitem.day, map(markup.line, told)) if day), None)


def _place(element: etree._Element) -> str | None:
    """The city that the item was written in."""
    for located in below(element, "Location"):
        for each in children(located, "Property"):
            if located.get("HowPresent") in (None, "Origin") and each.get("FormalName") == "City":
                return each.get("Value") or None
    return None
