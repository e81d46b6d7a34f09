"""EPUB 2 and 3: the documents of its spine in order, the headings of the first rank in each begin articles."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from lxml import etree

from db.records import Block, Issue, Newspaper
from viewer.importing import markup, xmltree
from viewer.importing.documents import chapters, zipped
from viewer.importing.documents.zipped import Zipped
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsitem
from viewer.importing.news.newsitem import Item
from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat
from viewer.importing.xmltree import below, children, local

_CONTAINER, _LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_DOCUMENTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_GUIDES = ("toc", "cover", "title-page", "titlepage", "copyright-page", "index", "colophon")
_LEFT_OUT = re.compile(r"\b(?:toc|cover|titlepage|copyright-page|landmarks|page-list|index|colophon)\b")
_PAPER = re.compile(
    r"(?P<title>《?[\u3400-\u9fff·]{1,20}(?:报|報|导刊|周刊|旬刊|新闻)》?|[^\d,;:]{2,60}\b(?:Daily|Times|News|Post|Herald|"
    r"Gazette|Journal|Tribune|Courier|Chronicle|Weekly|Zeitung|Tageblatt|Anzeiger|Kurier))"
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FEW = 12


@dataclass(frozen=True, slots=True)
class _Package:
    """What the package document says."""

    root: etree._Element
    folder: str

    def told(self, name: str) -> list[str]:
        """The values of an element of its metadata."""
        found = (markup.line(each) for each in below(self.root, name))
        return [text for text in found if text]

    def path(self, href: str) -> str:
        """The path of a part in the zip."""
        return posixpath.normpath(posixpath.join(self.folder, unquote(href.partition("#")[0])))


def score(material: Material) -> int:
    """Certain of a zip with the container of an electronic book."""
    return 95 if _CONTAINER in zipped.names(material.data) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read each heading of a book's documents as an article; raises FormatError, "encrypted" for locked content."""
    book = zipped.open_(material.data, material.name)
    package = _package(book)
    found: list[Item] = []
    locked = _locked(book)
    for path in _spine(package):
        if path in locked:
            raise FormatError(material.name, "encrypted", found=path)
        root = _document(book, path)
        if root is not None and not _is_left_out(root):
            _join(found, chapters.items(list(markup.pieces(_body(root)))))
    newspaper, day = _paper(package)
    for item in found:
        item.newspaper, item.date = newspaper, day
    return newsitem.issues(found, material.name)


def _package(book: Zipped) -> _Package:
    container = book.tree(_CONTAINER)
    files = below(container, "rootfile") if container is not None else []
    path = (files[0].get("full-path") or "") if files else ""
    root = book.tree(path)
    if root is None:
        raise FormatError(book.name, "malformed", found=path or _CONTAINER)
    return _Package(root, posixpath.dirname(path))


def _spine(package: _Package) -> list[str]:
    """The paths of the documents to read, in order, each once; contents, covers and title pages are none."""
    manifest = {item.get("id"): item for item in below(package.root, "item")}
    guided = {
        package.path(ref.get("href") or "") for ref in below(package.root, "reference") if ref.get("type") in _GUIDES
    }
    paths = []
    for ref in below(package.root, "itemref"):
        item = manifest.get(ref.get("idref"))
        if item is None or ref.get("linear") == "no" or "nav" in (item.get("properties") or "").split():
            continue
        path = package.path(item.get("href") or "")
        if item.get("media-type") in _DOCUMENTS and path not in guided:
            paths.append(path)
    return list(dict.fromkeys(paths))


def _locked(book: Zipped) -> set[str]:
    """The paths of parts that are encrypted; fonts often are, and do no harm."""
    locks = book.tree(_LOCKS)
    references = below(locks, "CipherReference") if locks is not None else []
    return {posixpath.normpath(unquote(each.get("URI") or "")) for each in references}


def _document(book: Zipped, path: str) -> etree._Element | None:
    """A document of the spine; one that is no XML is read as HTML, one that isn't there is passed over."""
    data = book.part(path)
    if data is None or not data.strip():
        return None
    try:
        return xmltree.parse(data, book.name)
    except FormatError:
        return markup.of_html(data.decode("utf-8", "replace"))


def _body(root: etree._Element) -> etree._Element:
    return next(iter(below(root, "body")), root)


def _is_left_out(root: etree._Element) -> bool:
    """Whether a document says of itself that it is a list of contents, a cover or a title page."""
    body = _body(root)
    parts = [body, *children(body, "section", "div", "nav")]
    return any(_LEFT_OUT.search((part.get(_TYPE) or "").lower()) for part in parts[:2]) or (
        len(parts) == 2 and local(parts[1]) == "nav"
    )


def _join(found: list[Item], more: list[Item]) -> None:
    """Add the articles of a document; text that no heading begins goes on with the article before it."""
    if found and more and more[0].headline is None:
        first = more.pop(0)
        signed = [Block("paragraph", first.byline)] if first.byline else []
        found[-1].blocks += signed + first.blocks
    for item in more:
        if found and not item.page:
            item.page, item.section = found[-1].page, found[-1].section
        found.append(item)


def _paper(package: _Package) -> tuple[Newspaper, date | None]:
    """The newspaper and the day of a book that is an issue of one: by its title, publisher or series, else nothing."""
    titles = package.told("title")
    series = [
        markup.line(each) for each in below(package.root, "meta") if each.get("property") == "belongs-to-collection"
    ]
    printed = next((found for title in titles if (found := dates.find(flat(title)))), None)
    told = [text for text in package.told("date") if _DAY.match(text)]
    day = (printed.day if printed else None) or next(iter(map(newsitem.day, told)), None)
    for text in [*titles, *series, *package.told("publisher")]:
        match = _PAPER.match(text)
        if match and len(text) - len(match[0]) <= _FEW + (len(text) if printed else 0):
            return Newspaper(match["title"].strip("《》 ")), day
    return Newspaper(""), None
