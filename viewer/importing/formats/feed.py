"""Feeds, RSS of all versions and Atom: each entry that has a text is an article, those of one day are an issue."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

from lxml import etree

from db.records import Article, Issue, Newspaper, Page
from viewer.importing.material import FormatError, Material
from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat
from viewer.importing.web import articles, body, facts, markup
from viewer.importing.web.articles import Content
from viewer.importing.web.markup import Element

_FEED = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?:<\?[^>]*>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)\s*)*<(?:rss|rdf:RDF|feed)[\s>]",
    re.DOTALL,
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_OPENING = 20_000
_TEXTS = ("encoded", "content", "description", "summary")
_AUTHORS = ("creator", "author")
_TIMES = ("pubDate", "date", "published", "issued", "updated")


def score(material: Material) -> int:
    """Sure of XML whose root is a feed's."""
    return 70 if material.text is not None and _FEED.match(material.text[:_OPENING]) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read the entries; raises FormatError where none has a text."""
    root = _parsed(material.text or "") if score(material) else None
    if root is None:
        raise FormatError(material.name, "unknown-format")
    title = next((_text(each) for each in root.iter("{*}title")), "")
    paper = Newspaper(title if facts.is_paper(title) else "")
    days: dict[date | None, list[Article]] = {}
    for entry in root.iter("{*}item", "{*}entry"):
        if (content := _content(entry)) is not None:
            day = days.setdefault(_day(entry), [])
            day.append(articles.article(content, "", len(day) + 1))
    if not days:
        raise FormatError(material.name, "unknown-format")
    return tuple(Issue(paper, day, pages=(Page(""),), articles=tuple(found)) for day, found in days.items())


def _parsed(text: str) -> Element | None:
    """The tree of a feed, mended where it is broken; nothing outside of it is looked at."""
    parser = etree.XMLParser(
        encoding="utf-8", no_network=True, resolve_entities=False, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        return etree.fromstring(_DECLARATION.sub("", text, count=1).strip().encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None


def _content(entry: Element) -> Content | None:
    lines = next((lines for name in _TEXTS for each in _children(entry, name) if (lines := _lines(each))), [])
    paragraphs = body.paragraphs(lines)
    headline = next((text for each in _children(entry, "title") if (text := markup.text_of(_text(each)))), "")
    author = next((text for name in _AUTHORS for each in _children(entry, name) if (text := _text(each))), "")
    return Content(headline, author=author, paragraphs=tuple(paragraphs)) if paragraphs else None


def _lines(element: Element) -> list[str]:
    """The lines of a text that is markup in itself or, in Atom, as elements."""
    inner = "".join(etree.tostring(child, encoding="unicode") for child in element.iterchildren(etree.Element))
    page = markup.parse(f"<div>{inner or _text(element)}</div>")
    return markup.lines(page.root) if page else []


def _day(entry: Element) -> date | None:
    for element in (each for name in _TIMES for each in _children(entry, name)):
        told = _text(element)
        if (found := dates.find(flat(told[:10]))) and found.day:
            return found.day
        try:
            return parsedate_to_datetime(told).date()
        except (ValueError, IndexError, OverflowError):
            continue
    return None


def _children(entry: Element, name: str) -> list[Element]:
    return list(entry.iterchildren("{*}" + name))


def _text(element: Element) -> str:
    return "".join(str(piece) for piece in element.itertext(etree.Element)).strip()
