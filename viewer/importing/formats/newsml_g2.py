"""NewsML-G2: news items by themselves or in a message, each with its metadata and its text in NITF, XHTML or plain."""

from __future__ import annotations

from lxml import etree

from db.records import Block, Issue
from viewer.importing import markup, xmltree
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsbody, newsitem, wire
from viewer.importing.news.newsitem import Item
from viewer.importing.xmltree import below, child, children, local

_NAMESPACE = "http://iptc.org/std/nar/"
_ITEMS = ("newsItem", "newsMessage", "contentSet")
_OTHERS = ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog")
_PICTURES = ("picture", "graphic")
_DECKS, _KICKERS = ("sub", "deck", "drop"), ("kicker", "over", "pre")


def score(material: Material) -> int:
    """Certain of a root of NewsML-G2; items that hold no news are taken too, to be refused as what they are."""
    found = xmltree.opening(material.data)
    if found is None:
        return 0
    namespace, name = found
    known = namespace.startswith(_NAMESPACE) and name in (*_ITEMS, *_OTHERS)
    return 95 if known or (not namespace and name in _ITEMS) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read each news item as an article, in the order of the package that lists them if there is one."""
    root = xmltree.parse(material.data, material.name)
    if local(root) in ("newsItem", "contentSet"):
        found = [root]
    else:
        found = below(root, "newsItem") if local(root) == "newsMessage" else []
        if not found:
            raise FormatError(material.name, "unknown-format", found=local(root))
    sent = newsitem.day(markup.line(child(root, "header", "sent")))
    items = [_item(each) for each in _ordered(root, found)]
    for item in items:
        item.date = item.date or sent
    return newsitem.issues(items, material.name)


def _ordered(root: etree._Element, found: list[etree._Element]) -> list[etree._Element]:
    """The items as a package in the message lists them, those it doesn't list behind."""
    listed = [ref.get("residref") or ref.get("guidref") for ref in below(root, "itemRef")]
    places = {guid: place for place, guid in reversed(list(enumerate(listed)))}
    return sorted(found, key=lambda item: places.get(item.get("guid"), len(places)))


def _item(element: etree._Element) -> Item:
    """One item; what its metadata says goes before what its text says."""
    about, content = child(element, "itemMeta"), child(element, "contentMeta")
    carried = element if local(element) == "contentSet" else child(element, "contentSet")
    item = _text(carried) if carried is not None else Item()
    if content is not None:
        _described(item, content)
    times = [child(content, "contentCreated"), child(about, "versionCreated"), child(about, "firstCreated")]
    item.date = next((day for day in map(newsitem.day, map(markup.line, times)) if day), item.date)
    if content is not None and _class(child(about, "itemClass")) in _PICTURES:
        _pictured(item, content)
    return item


def _class(kind: etree._Element | None) -> str:
    """The last part of the name of an item's class: picture of ninat:picture."""
    named = (kind.get("qcode") or kind.get("uri") or "") if kind is not None else ""
    return named.replace("/", ":").rpartition(":")[2]


def _text(carried: etree._Element) -> Item:
    """The text of the first rendition that has one."""
    for each in children(carried, "inlineXML", "inlineData"):
        item = newsbody.of_element(each)
        if item.says_something:
            return item
    return Item()


def _described(item: Item, content: etree._Element) -> None:
    for headline in reversed(children(content, "headline")):
        _head(item, headline)
    genres = (markup.line(child(genre, "name")) for genre in children(content, "genre"))
    item.column = item.column or next((name for name in map(newsitem.column, genres) if name), None)
    item.dateline = markup.line(child(content, "dateline")) or item.dateline
    item.place = markup.line(child(content, "located", "name")) or item.place
    item.byline = item.byline or _by(content)


def _head(item: Item, headline: etree._Element) -> None:
    role, text = (headline.get("role") or "").rpartition(":")[2].lower(), markup.line(headline)
    if not text:
        return
    if role.startswith(_DECKS):
        item.deck = text
    elif role.startswith(_KICKERS):
        item.kicker = text
    else:
        item.headline = text


def _by(content: etree._Element) -> str | None:
    """The printed byline, else the names of creators that are persons'."""
    printed = "\n".join(text for by in children(content, "by") if (text := markup.line(by)))
    names = (markup.line(child(creator, "name")) for creator in children(content, "creator"))
    return printed or "\n".join(name for name in names if wire.people(name) and " " in name) or None


def _pictured(item: Item, content: etree._Element) -> None:
    """Make it a photograph: its descriptions are captions, its credit line the credit."""
    item.kind = "photo"
    captions = [markup.line(each) for each in children(content, "description")]
    credits = [markup.line(each) for each in children(content, "creditline")]
    item.blocks = [Block("caption", text) for text in captions if text] + item.blocks
    item.blocks += [Block("credit", text) for text in credits if text]
