"""What an article's page says of itself for machines: schema.org as JSON-LD or in attributes, Open Graph, meta."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat
from viewer.importing.web import facts, markup
from viewer.importing.web.facts import Facts
from viewer.importing.web.markup import Document

_KINDS = ("article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "blogposting")
_DATES = (
    "article:published_time", "publishdate", "pubdate", "publish_time", "publication_date", "og:release_date",
    "dc.date", "dcterms.issued", "date",
)  # fmt: skip
_PAPERS = ("og:site_name", "article:publisher", "publisher", "dc.publisher", "mediaid", "source", "contentsource")
_AUTHORS = ("author", "article:author", "dc.creator", "og:article:author")


@dataclass(frozen=True, slots=True)
class Metadata:
    """An article as its page describes it; empty where it is silent."""

    facts: Facts
    headline: str = ""
    deck: str = ""
    author: str = ""
    body: str = ""
    is_article: bool = False


def read(page: Document) -> Metadata:
    """Put together what the page says, schema.org first."""
    linked: Mapping[str, Any] = next(_linked(page), {})
    meta = _meta(page)
    items = {name: page.first(f"[{name}]") for name in ("headline", "author", "articleBody")}
    papers = [_name(linked.get("isPartOf")), _name(linked.get("publisher")), *(meta.get(each, "") for each in _PAPERS)]
    told = Facts(
        next((name for name in papers if facts.is_paper(name)), None),
        _day(_text(linked.get("datePublished")), _prop_date(page), *(meta.get(each, "") for each in _DATES)),
        facts.label(_text(linked.get("printPage"))),
        _text(linked.get("printSection")) or None,
    )
    return Metadata(
        told,
        _text(linked.get("headline")) or items["headline"] or meta.get("og:title", ""),
        _text(linked.get("alternativeHeadline")),
        _people(linked.get("author")) or items["author"] or _author(meta),
        _text(linked.get("articleBody")) or items["articleBody"],
        bool(linked) or meta.get("og:type", "") == "article" or bool(items["articleBody"]),
    )


def _linked(page: Document) -> Iterator[Mapping[str, Any]]:
    """The articles that JSON-LD describes."""
    for script in page.find("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            try:
                found = msgspec.json.decode((script.text or "").encode("utf-8", "replace"))
            except (msgspec.MsgspecError, RecursionError):
                continue
            yield from (each for each in _objects(found) if set(_types(each)) & set(_KINDS))


def _objects(found: object) -> Iterator[Mapping[str, Any]]:
    """The objects of a document, of a list of them, or of a graph."""
    for each in found if isinstance(found, list) else [found]:
        if isinstance(each, dict):
            graph = each.get("@graph")
            yield from (
                (each, *(node for node in graph if isinstance(node, dict))) if isinstance(graph, list) else (each,)
            )


def _types(each: Mapping[str, Any]) -> list[str]:
    kinds = each.get("@type")
    return [kind.lower() for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _meta(page: Document) -> dict[str, str]:
    """The content of <meta>, by property or name in small letters; the first of each."""
    found: dict[str, str] = {}
    for meta in page.find("meta"):
        name, content = meta.get("property") or meta.get("name"), (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _prop_date(page: Document) -> str:
    element = next(page.find("[datePublished]"), None)
    if element is None:
        return ""
    return element.get("datetime") or element.get("content") or "\n".join(markup.lines(element))


def _author(meta: dict[str, str]) -> str:
    return next((meta[each] for each in _AUTHORS if each in meta and "://" not in meta[each]), "")


def _people(told: object) -> str:
    names = [_name(each) for each in (told if isinstance(told, list) else [told])]
    return "、".join(filter(None, names))


def _name(told: object) -> str:
    """A name given as such, or that of a thing."""
    return _text(told.get("name")) if isinstance(told, dict) else _text(told)


def _text(told: object) -> str:
    return markup.text_of(told) if isinstance(told, str) else str(told) if isinstance(told, int) else ""


def _day(*told: str) -> date | None:
    """The day of the first time that is one: 2031-03-10T08:00:00+08:00, 2031年3月10日."""
    found = (dates.find(flat(each)[:10]) or dates.find(flat(each)) for each in told if each)
    return next((day.day for day in found if day and day.day), None)
