"""The text of an article's page: its paragraphs, and the captions of its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.importing.web import facts, markup
from viewer.importing.web.markup import Document, Element

_MARKED = (
    re.compile(r"<founder-content\b[^>]*>(?P<text>.*?)</founder-content\s*>", re.IGNORECASE | re.DOTALL),
    re.compile(r"<!--\s*enpcontent\s*-->(?P<text>.*?)<!--\s*/\s*enpcontent\s*-->", re.IGNORECASE | re.DOTALL),
)
_PLACES = (
    "#ozoom", "#articlecontent", "#contenttext", ".newsdetatext", ".main-article-content", "#doccontent",
    ".articlecontent", ".m_m_cont", "#zoom",
)  # fmt: skip
_PICTURES = (".pci_c", "#newspic", ".attachment", ".news-pic", ".pic-box", "figure")
_STARTS = re.compile("(?<=[。！？!?…”’）)：:])(?:\u3000{2,}|[\u00a0 ]{4,})(?=[^\\s])")
"""Where a paragraph begins that nothing but its indentation parts from the one before."""
_CHROME = re.compile(
    r"(?:上一[篇版期]|下一[篇版期]|返回目录|放大\+?|缩小-?|默认o?|全文复制|朗读|打印|收藏|分享到?[:：]?|本文?字[数号]"
    r"|版权声明.*|\(?责任?编辑?[:：].*\)?|大图|PDF下载|\[?关闭\]?)(?:[\s|+-]*)"
)


def is_marked(source: str) -> bool:
    """Whether the page marks a text of an article as Founder's software does."""
    return any(markup.text_of(match["text"]) for mark in _MARKED for match in mark.finditer(source))


def read(page: Document) -> tuple[list[str], list[str]]:
    """The paragraphs and the captions of an electronic paper's article, each in their order; no caption twice."""
    places = [*_marked(page.source)] or [element for element in page.find(*_PLACES) if markup.lines(element)]
    if not places:
        return [], captions(page, page.root, [])
    found = paragraphs(markup.lines(places[0], without=_pictures(markup.Document(places[0], ""))))
    return found, captions(page, places[0], found)


def paragraphs(lines: list[str]) -> list[str]:
    """The paragraphs in lines, without what serves the reader of a screen."""
    parts = (part.strip() for line in lines for part in _STARTS.split(line))
    return [part for part in parts if part and not _CHROME.fullmatch(part)]


def captions(page: Document, place: Element, known: list[str]) -> list[str]:
    """What stands with pictures, in the text's place and elsewhere on the page, and isn't among known paragraphs."""
    pictures = [*_pictures(markup.Document(place, "")), *_pictures(page)]
    found = dict.fromkeys(line for picture in pictures for line in markup.lines(picture))
    return [line for line in found if line not in known and not _CHROME.fullmatch(line)]


def source_line(paragraphs: list[str]) -> str:
    """The last paragraph if it only names paper, day and page, as web editions add it; else nothing."""
    last = paragraphs[-1] if paragraphs else ""
    return last if last and facts.in_line(last) and not facts.without_source(last) else ""


def _marked(source: str) -> Iterator[Element]:
    """The longest text that is marked; a page can have it a second time for machines."""
    for mark in _MARKED:
        pieces = sorted((match["text"] for match in mark.finditer(source)), key=len, reverse=True)
        for piece in pieces:
            if markup.text_of(piece) and (found := markup.parse(f"<div>{piece}</div>")):
                yield found.root
                return


def _pictures(page: Document) -> list[Element]:
    """What holds pictures with the words that explain them."""
    return [each for each in page.find(*_PICTURES) if next(each.iter("img"), None) is not None]
