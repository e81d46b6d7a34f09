"""Saved files of electronic papers made with Founder's (方正) software: pages with articles, and articles."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from urllib.parse import urljoin

from db.records import Article, Facsimile, Issue, Newspaper, Page, Placement, Region, Warning
from viewer.importing import decoding
from viewer.importing.material import FormatError, Material
from viewer.importing.printed import kinds
from viewer.importing.web import addresses, articles, founder, markup, pictures, regions
from viewer.importing.web.facts import Facts
from viewer.importing.web.founder import ArticleFile, PageFile
from viewer.importing.web.page_list import Entry, Picture

_LINK = r"href\s*=\s*[\"']?[^\"'\s>]*(?:content_\w+|con_\w+|nw\.[\w.-]+_\d{8}_\d+-\w+|/c\d+)\.s?html?"
_ARTICLE_LINK = re.compile(_LINK.encode(), re.IGNORECASE)
_MARKS = re.compile(
    r"<!--\s*/?enp(?:property|content)|<founder-|class=[\"']?(?:newsdetatit|main-article-alltitle|news-list)\b"
    rf"|id=[\"']?(?:ozoom|pagelink|titlelist|articlelist)\b|{_LINK}",
    re.IGNORECASE,
)
_TEXT = re.compile(rb"<!--\s*enpcontent|<articleid>|<founder-type>\s*[013-9]", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--\s*enpproperty", re.IGNORECASE)
_HEADING = re.compile(rb"<founder-content|class=[\"']?newsdetatit\b|class=[\"']?main-article-alltitle\b", re.IGNORECASE)


def score(material: Material) -> int:
    """Sure of a page of HTML with the marks of this software."""
    text = material.text
    return 90 if text is not None and markup.is_html(text) and _MARKS.search(text) else 0


def leads(opening: bytes) -> bool:
    """Whether a file begins like a page that lists articles, and not like one of these."""
    if _ARTICLE_LINK.search(opening) is None or _TEXT.search(opening):
        return False
    heading = _HEADING.search(opening)
    comment = _COMMENT.search(opening)
    return heading is None or (comment is not None and comment.start() < heading.start())


def read(material: Material) -> tuple[Issue, ...]:
    """Read a page with the articles whose files lie beside it, or one article; raises FormatError on anything else."""
    found = founder.read(material.text or "", material.name) if score(material) else None
    if found is None:
        raise FormatError(material.name, "unknown-format")
    return (_page(found, material) if isinstance(found, PageFile) else _article(found),)


def _article(file: ArticleFile) -> Issue:
    label = file.facts.label or ""
    areas = _regions(file.entry, file.areas, file.picture, None) if file.entry else ()
    article = articles.article(file.content, label, file.facts.position or 1, areas)
    return _issue(file.facts, Page(label, file.facts.section), (article,))


def _page(file: PageFile, material: Material) -> Issue:
    label = file.facts.label or ""
    picture = _picture(file, material)
    facsimile = Facsimile(hashlib.sha256(picture).hexdigest()) if picture else None
    found: list[Article] = []
    warnings: list[Warning] = []
    for entry, position in zip(file.entries, _positions(file.entries), strict=True):
        areas = _regions(entry, file.entries, file.picture, picture)
        article, doubts = _listed(entry, file.address, material, Placement(label, position, areas))
        found.append(article)
        warnings += doubts
    issue = _issue(file.facts, Page(label, file.facts.section, facsimile=facsimile), tuple(found))
    return replace(issue, warnings=tuple(warnings))


def _issue(facts: Facts, page: Page, found: tuple[Article, ...]) -> Issue:
    return Issue(Newspaper(facts.paper or ""), facts.date, pages=(page,), articles=found)


def _positions(entries: tuple[Entry, ...]) -> list[int]:
    """The places on the page: those that the names of all files tell, else by the order of the list."""
    told = [founder.position(entry) for entry in entries]
    return [n for n in told if n] if None not in told and len(set(told)) == len(told) else [*range(1, len(told) + 1)]


def _listed(entry: Entry, address: str, material: Material, place: Placement) -> tuple[Article, list[Warning]]:
    """An article of a page from its own file; with no more than its title where that is missing."""
    title = entry.title.replace("\n", " ") or addresses.name(entry.href)
    for path in addresses.beside(entry.href, address):
        if data := material.beside(path):
            try:
                decoded = decoding.decode(data, addresses.name(path))
            except FormatError as error:
                return _titled(entry, place), [_missing(material, title, f"can't be read ({error.why})")]
            file = founder.read(decoded.text, addresses.name(path))
            if isinstance(file, ArticleFile):
                there = file.content.address or (urljoin(address, entry.href) if address else "")
                content = replace(file.content, headline=file.content.headline or entry.title, address=there)
                doubts = [] if decoded.sure and not decoded.damaged else [_unsure(addresses.name(path), decoded)]
                return articles.article(content, place.page, place.position, place.regions), doubts
    return _titled(entry, place), [_missing(material, title, "is not beside it")]


def _titled(entry: Entry, place: Placement) -> Article:
    headline = entry.title or None
    return Article(kinds.announced(headline), headline, placements=(place,))


def _missing(material: Material, title: str, what: str) -> Warning:
    message = f"The page lists “{title}”, but the file of that article {what}: only its title was kept."
    return Warning(material.name, None, "article-file-missing", message)


def _unsure(name: str, decoded: decoding.Decoded) -> Warning:
    message = f"The encoding is probably {decoded.encoding}, but {len(decoded.damaged) or 'some'} places don't fit."
    return Warning(name, None, "encoding-unsure", message)


def _picture(file: PageFile, material: Material) -> bytes | None:
    """The picture of a page, if it lies beside it."""
    for path in addresses.beside(file.picture.href, file.address) if file.picture else ():
        data = material.beside(path)
        if data and pictures.is_picture(data):
            return data
    return None


def _regions(
    entry: Entry, entries: tuple[Entry, ...], shown: Picture | None, picture: bytes | None
) -> tuple[Region, ...]:
    """The areas of an article as shares of the page; see regions.size for what they are shares of."""
    size = pictures.size(picture) if picture else None
    page = regions.size(shown.size if shown else (0, 0), size, [area for each in entries for area in each.areas])
    return tuple(found for area in entry.areas if (found := regions.region(area, page)))
