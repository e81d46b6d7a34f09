"""Files of Founder's electronic papers: whether one is a page (版) or an article, and what each says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.importing.web import addresses, body, facts, heads, markup, page_list, properties
from viewer.importing.web.articles import Content
from viewer.importing.web.facts import Facts
from viewer.importing.web.markup import Document
from viewer.importing.web.page_list import Entry, Picture

_PAGE = "2"
"""What <founder-type> and a meta element note of a page."""


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page: what it is, the articles it lists, its picture, and the address it was saved from."""

    facts: Facts
    entries: tuple[Entry, ...]
    picture: Picture | None
    address: str


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """An article, what it says of the page it stands on, and what it repeats of that page's list and picture."""

    facts: Facts
    content: Content
    entry: Entry | None
    picture: Picture | None
    areas: tuple[page_list.Entry, ...]


def read(text: str, name: str) -> PageFile | ArticleFile | None:
    """Read a file of this name; None if it is neither a page that lists articles nor an article."""
    noted = properties.read(text)
    page = markup.parse(properties.without(text))
    if page is None:
        return None
    entries = page_list.entries(page)
    if _is_page(page, noted, entries):
        return _page(page, noted, entries, name) if entries else None
    return _article(page, noted, entries, name)


def _is_page(page: Document, noted: dict[str, str], entries: tuple[Entry, ...]) -> bool:
    if "type" in noted:
        return noted["type"] == _PAGE
    if "articleid" in noted or body.is_marked(page.source):
        return False
    kinds = [meta.get("content") for meta in page.find("meta") if (meta.get("name") or "").lower() == "pagetype"]
    if kinds:
        return kinds[0] == _PAGE
    return bool(entries) and not heads.is_there(page)


def _page(page: Document, noted: dict[str, str], entries: tuple[Entry, ...], name: str) -> PageFile:
    address = addresses.own(page)
    named = page_list.pages(page, name)
    told = _told(page, facts.noted(noted), address, name, [entry.href for entry in entries])
    told = facts.together((told, *(each for each, here in named if here)))
    if told.section is None:
        told = facts.together((told, *(each for each, _ in named if each.label == told.label)))
    paper = Facts(paper=facts.paper_in(page.first("title")))
    return PageFile(facts.together((told, paper)), entries, page_list.picture(page), address)


def _article(page: Document, noted: dict[str, str], entries: tuple[Entry, ...], name: str) -> ArticleFile | None:
    shown = heads.read(page)
    paragraphs, captions = body.read(page)
    headline = _preferred(noted.get("title", ""), shown.headline)
    if not paragraphs and not captions and not headline:
        return None
    address, title = addresses.own(page), page.first("title")
    headline = headline or facts.headline_in(title)
    source = body.source_line(paragraphs)
    around = [told for line in (*shown.around, source) if (told := facts.in_line(line) or facts.page_name(line))]
    surer = facts.together((facts.noted(noted), *around, facts.visible(shown.around)))
    told = _told(page, surer, address, name, text=paragraphs)
    at = next(
        (n for n, each in enumerate(entries, 1) if addresses.name(each.href) in (name, addresses.name(address))), 0
    )
    paper = facts.paper_in(title.replace(headline, " ") if headline else title)
    told = facts.together((told, Facts(paper=paper, position=at or None)))
    content = Content(
        headline,
        _preferred(noted.get("introtitle", ""), shown.kicker),
        _preferred(noted.get("subtitle", ""), shown.deck),
        author=heads.without_label(noted.get("author", "")) or shown.author,
        paragraphs=tuple(paragraphs[:-1] if source else paragraphs),
        captions=tuple(captions),
        address=address,
    )
    return ArticleFile(told, content, entries[at - 1] if at else None, page_list.picture(page), entries)


def _told(
    page: Document, surer: Facts, address: str, name: str, hrefs: Sequence[str] = (), text: Sequence[str] = ()
) -> Facts:
    """What is told besides: by addresses and, where these don't do, in passing by the page, though not in its text."""
    told = facts.together((surer, facts.of_address(address, name)))
    if told.date is None or told.label is None or told.paper is None:
        own = set(text)
        shown = [line for line in markup.lines(page.root, without=page.tags["a"]) if line not in own]
        told = facts.together((told, facts.visible(shown)))
    return facts.together((told, facts.of_links(hrefs)))


def _preferred(noted: str, shown: str) -> str:
    """A head as noted for machines, or as shown if that is the same in lines of its own."""
    return shown if "".join(shown.split()) == "".join(noted.split()) else noted or shown


def position(entry: Entry) -> int | None:
    """The place on its page that the name of an article's file tells."""
    return facts.of_address("", addresses.name(entry.href)).position
