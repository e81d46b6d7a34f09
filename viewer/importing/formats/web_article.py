"""Any other saved page with an article on it, read as that one article; its paper and day only where it tells them."""

from __future__ import annotations

from db.records import Issue, Newspaper, Page
from viewer.importing.material import FormatError, Material
from viewer.importing.web import addresses, articles, body, facts, main_text, markup, metadata
from viewer.importing.web.articles import Content
from viewer.importing.web.markup import Document
from viewer.importing.web.metadata import Metadata


def score(material: Material) -> int:
    """Wants every page of HTML that no format knows better: as plain text none of them can be read."""
    return 30 if material.text is not None and markup.is_html(material.text) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read the one article; raises FormatError for a page that lists articles or has no running text."""
    page = markup.parse(material.text or "") if score(material) else None
    told = metadata.read(page) if page else None
    content = _content(page, told) if page and told else None
    if page is None or told is None or content is None:
        raise FormatError(material.name, "unknown-format")
    known = facts.together((told.facts, facts.of_address(addresses.own(page), material.name)))
    label = known.label or ""
    article = articles.article(content, label, known.position or 1)
    if not label:
        return (Issue(Newspaper(known.paper or ""), known.date, pages=(Page(""),), articles=(article,)),)
    return (Issue(Newspaper(known.paper or ""), known.date, pages=(Page(label, known.section),), articles=(article,)),)


def _content(page: Document, told: Metadata) -> Content | None:
    """The parts of the article; None if there is none."""
    place = main_text.find(page)
    texts = main_text.texts(place) if place is not None else told.body.split("\n") if told.body else []
    paragraphs = body.paragraphs(texts)
    headline = _headline(page, told)
    if not paragraphs or not headline:
        return None
    captions = tuple(body.captions(page, page.root, paragraphs))
    return Content(headline, "", told.deck, "", told.author, tuple(paragraphs), captions, addresses.own(page))


def _headline(page: Document, told: Metadata) -> str:
    """The headline as noted, or the only <h1> or, failing these, the window's title without the site's name."""
    heads = ["\n".join(lines) for head in page.find("h1") if (lines := markup.lines(head))]
    return told.headline or (heads[0] if len(heads) == 1 else "") or facts.headline_in(page.first("title"))
