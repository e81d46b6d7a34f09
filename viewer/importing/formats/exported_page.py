"""HTML as this program exports it: each of its articles, with the paper, day and page that machines are told."""

from __future__ import annotations

import msgspec
from lxml import etree

from db.records import Issue, Newspaper
from viewer.importing import markup
from viewer.importing.documents import chapters
from viewer.importing.material import Material
from viewer.importing.news import newsitem
from viewer.importing.news.newsitem import Item
from viewer.importing.printed import labels
from viewer.importing.xmltree import below

_GENERATOR = '<meta name="generator" content="Baoku">'
_OPENING = 4000
_ADDED = ("number", "noted", "remark")
"""Classes of what an export adds to an article, besides its foot."""


class _Paper(msgspec.Struct):
    name: str = ""


class _Told(msgspec.Struct, rename="camel"):
    """What JSON-LD tells of an article, as far as it is read."""

    date_published: str = ""
    print_page: str = ""
    print_section: str | None = None
    is_part_of: _Paper = msgspec.field(default_factory=_Paper)


def score(material: Material) -> int:
    """Certain of a page that says that it was exported."""
    return 95 if material.text is not None and _GENERATOR in material.text[:_OPENING] else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read all articles; raises FormatError where there are none."""
    root = markup.of_html(material.text or "")
    return newsitem.issues([item for each in below(root, "article") for item in _items(each)], material.name)


def _items(element: etree._Element) -> list[Item]:
    """The article in an element."""
    told, is_untitled = _told(element), False
    for each in list(element.iter(etree.Element)):
        kind = each.get("class") or ""
        is_untitled |= kind == "untitled"
        if kind in _ADDED or each.tag == "footer":
            _drop(each)
    items = chapters.items(list(markup.pieces(element)))
    for item in items:
        item.headline = None if is_untitled else item.headline
        item.newspaper, item.date = Newspaper(told.is_part_of.name), newsitem.day(told.date_published)
        item.page, item.section = labels.label(told.print_page) if told.print_page else "", told.print_section
    return items


def _told(element: etree._Element) -> _Told:
    script = next(iter(below(element, "script")), None)
    try:
        return msgspec.json.decode((script.text or "{}") if script is not None else "{}", type=_Told)
    except (msgspec.MsgspecError, RecursionError):
        return _Told()


def _drop(element: etree._Element) -> None:
    """Take an element out, but not the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)
