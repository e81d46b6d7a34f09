"""The text that a news item carries, NITF, XHTML or plain, and what its own heads say of the item."""

from __future__ import annotations

from lxml import etree

from db.records import Block, Newspaper, Person
from viewer.importing import markup
from viewer.importing.news import newsitem, wire
from viewer.importing.news.newsitem import Item
from viewer.importing.xmltree import below, child, children, local

_SUMMARIES = ("abstract", "note")


def of_nitf(nitf: etree._Element) -> Item:
    """What an element nitf says: heads, byline and dateline of its body, paper and day of its head."""
    head, top, content = child(nitf, "head"), child(nitf, "body", "body.head"), child(nitf, "body", "body.content")
    item = Item()
    if head is not None:
        _published(item, head)
    if top is not None:
        _headed(item, top)
    if item.headline is None and head is not None:
        item.headline = markup.line(child(head, "title")) or None
    body = markup.blocks(content) if content is not None else []
    if content is not None and not len(content) and markup.is_html(content.text or ""):
        body = markup.plain(content.text or "")
    end = child(nitf, "body", "body.end")
    closing = markup.blocks(end) if end is not None else []
    item.blocks = _summary(item, top, body) + body + [Block("note", block.text) for block in closing]
    return item


def of_html(body: etree._Element) -> Item:
    """What the body of an XHTML page says; its header holds the heads, the first heading of all is the headline."""
    for header in below(body, "header"):
        if below(header, "h1") and (parent := header.getparent()) is not None:
            heading = below(header, "h1")[0]
            heading.tail = header.tail
            parent.replace(header, heading)
    item = Item()
    for piece in markup.pieces(body):
        if piece.level == 1 and item.headline is None and not item.blocks:
            item.headline = piece.text
        elif piece.role == "byline" and item.byline is None:
            item.byline = piece.text
        else:
            item.blocks.append(Block(piece.kind, piece.text))
    return item


def of_text(text: str) -> Item:
    """What a text says that may be HTML, or NITF, put into another file as text, or plain."""
    if not markup.is_html(text):
        return Item(blocks=markup.plain(text))
    root = markup.of_html(text)
    nitf = next(iter(below(root, "nitf")), None)
    return of_html(root) if nitf is None else of_nitf(nitf)


def of_element(element: etree._Element) -> Item:
    """What stands in an element that holds a text: NITF, XHTML, paragraphs without either, or text."""
    if not len(element):
        return of_text(element.text or "")
    nitf = element if local(element) == "nitf" else next(iter(below(element, "nitf")), None)
    if nitf is not None:
        return of_nitf(nitf)
    return of_html(next(iter(below(element, "body")), element))


def _published(item: Item, head: etree._Element) -> None:
    """Paper, day and page by pubdata, else by docdata; columns are series and fixtures."""
    data, paper = child(head, "docdata"), child(head, "pubdata")
    told = [paper.get("date.publication") if paper is not None else None]
    told += [_of(data, name, "norm") for name in ("date.issue", "date.release")]
    item.date = next((day for day in map(newsitem.day, told) if day), None)
    item.column = _of(data, "series", "series.name") or _of(data, "fixture", "fix-id")
    if paper is None:
        return
    item.newspaper = Newspaper((paper.get("name") or "").strip(), issn=paper.get("issn") or None)
    item.edition = paper.get("edition.name") or (paper.get("edition.area") if item.newspaper.title else None) or None
    item.number = paper.get("issue") or paper.get("number") or None
    item.page = (paper.get("position.sequence") or "").strip()
    item.section = paper.get("position.section") or None


def _of(data: etree._Element | None, name: str, attribute: str) -> str | None:
    found = child(data, name)
    return (found.get(attribute) or "").strip() or None if found is not None else None


def _headed(item: Item, top: etree._Element) -> None:
    hedline = child(top, "hedline")
    if hedline is not None:
        item.headline = _lines(hedline, "hl1")
        item.deck = _lines(hedline, "hl2")
    bylines = [byline for byline in children(top, "byline") if markup.line(byline)]
    item.byline = "\n".join(map(_byline, bylines)) or None
    item.people = tuple(person for byline in bylines for person in _people(byline))
    dateline = child(top, "dateline")
    if dateline is not None:
        _dated(item, dateline)


def _lines(parent: etree._Element, name: str) -> str | None:
    return "\n".join(text for each in children(parent, name) if (text := markup.line(each))) or None


def _byline(byline: etree._Element) -> str:
    """The byline as it reads; a function that stands right behind the name has a line of its own."""
    text = byline.text or ""
    for part in byline:
        glued = local(part) == "byttl" and text[-1:].strip() != ""
        text += ("\0" if glued else "") + markup.inline(part) + (part.tail or "")
    return "\n".join(markup.collapsed(part) for part in text.split("\0"))


def _people(byline: etree._Element) -> list[Person]:
    """Those marked as persons, else those whom the text before a function names."""
    function = markup.line(child(byline, "byttl")) or None
    named = [markup.line(each) for each in below(byline, "person")]
    if named:
        return [person for name in named for person in wire.people(name, function)]
    text = "".join([byline.text or "", *(each.tail or "" for each in byline)])
    return list(wire.people(markup.collapsed(text), function))


def _dated(item: Item, dateline: etree._Element) -> None:
    """The dateline as printed; a day that is written for programs isn't."""
    for day in below(dateline, "story.date"):
        item.date = item.date or newsitem.day(day.get("norm")) or newsitem.day(day.text)
        if newsitem.day(markup.line(day)):
            day.text = None
    item.dateline = markup.line(dateline) or None
    location = child(dateline, "location")
    city = child(location, "city")
    item.place = markup.line(city if city is not None else location) or None


def _summary(item: Item, top: etree._Element | None, body: list[Block]) -> list[Block]:
    """Abstract and editors' notes above the text, unless the text or the headline says the same."""
    if top is None:
        return []
    said = {block.text for block in body} | {item.headline}
    found = [block for part in children(top, *_SUMMARIES) for block in markup.blocks(part)]
    return [Block("note", block.text) for block in found if block.text not in said]
