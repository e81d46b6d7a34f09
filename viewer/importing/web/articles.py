"""What a web page tells of an article, made into one: its parts, its author where the text names none, its captions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db.records import Article, Block, Placement, Region
from viewer.importing import story
from viewer.importing.printed import bylines, photos
from viewer.importing.printed.lines import flat
from viewer.importing.web import addresses


@dataclass(frozen=True, slots=True)
class Content:
    """The parts of an article; empty where the page has none."""

    headline: str = ""
    kicker: str = ""
    deck: str = ""
    column: str = ""
    author: str = ""
    paragraphs: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    address: str = ""
    """Where it stands in the web."""


def article(content: Content, label: str, position: int, regions: tuple[Region, ...] = ()) -> Article:
    """The article, placed on a page; captions stand below the text, as a web page has no place for them in it."""
    heads = story.headed(content.kicker, content.headline, content.deck, content.column)
    texts = _without_heads(content)
    found = story.article(heads, texts, label, position)
    if content.author and not _names(found, content.author):
        found = _signed(found, content.author)
    pictured = [block for caption in content.captions for block in _caption(caption)]
    shown = tuple(block for block in pictured if block not in found.blocks)
    credited = tuple(p for b in shown if b.kind == "credit" for p in photos.people(flat(b.text)))
    only_pictures = shown and not found.blocks and found.kind == "article"
    return replace(
        found,
        kind="photo" if only_pictures else found.kind,
        people=tuple(dict.fromkeys(found.people + credited)),
        blocks=found.blocks + shown,
        placements=(Placement(label, position, regions),),
        url=content.address if addresses.is_of_web(content.address) else None,
    )


def _without_heads(content: Content) -> tuple[str, ...]:
    """The paragraphs without the heads, which some pages print again above them."""
    heads = {_squeezed(head) for head in (content.headline, content.kicker, content.deck) if head}
    first = 0
    while first < len(content.paragraphs) and _squeezed(content.paragraphs[first]) in heads:
        first += 1
    return content.paragraphs[first:]


def _names(article: Article, author: str) -> bool:
    """Whether an article's text is signed by all whom the author line names."""
    names = {person.name for person in bylines.people(flat(author))}
    return bool(names) and names <= {person.name for person in article.people}


def _signed(article: Article, author: str) -> Article:
    """The article with the author line above what its text says of its authors."""
    byline = "\n".join(filter(None, (author, article.byline)))
    people = bylines.people(flat(author)) + article.people
    return replace(article, byline=byline, people=tuple(dict.fromkeys(people)))


def _caption(text: str) -> list[Block]:
    if photos.is_credit(flat(text)):
        return [Block("credit", text)]
    start = photos.credit_start(text)
    caption = Block("caption", text[:start].rstrip())
    return [caption] if start is None else [caption, Block("credit", text[start:].strip())]


def _squeezed(text: str) -> str:
    return "".join(text.split())
