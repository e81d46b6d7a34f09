"""The heads and the author of an article's page, by the places where the known systems print them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.importing.printed.lines import flat
from viewer.importing.web import facts, markup
from viewer.importing.web.markup import Document, Element

_HEADLINES = (
    ".article>h1", ".text_c>h1", "#title", ".main-article-title", ".newsdetatit>h3", ".newsdetatit>h2",
    ".newsdetatit>h1", ".bshare_text", "founder-title", ".font01", ".title_a", ".bt1", "#doctitle", ".articletitle",
)  # fmt: skip
_KICKERS = (
    ".article>h3", ".text_c>h3", "#pretitle", ".main-article-pretitle", ".intro", "founder-introtitle", ".introtitle",
    "#yinti",
)  # fmt: skip
_DECKS = (
    ".article>h2", ".text_c>h2", "#subtitle", ".main-article-subtitle", ".sub", "founder-subtitle", ".subtitle",
    "#subdoctitle",
)  # fmt: skip
_BOXES = (".newsdetatit", ".main-article-alltitle", ".article-title", ".title-box")
"""What holds all heads of an article: above the headline is the kicker, below it the deck, then whence and by whom."""
_AUTHORS = ("founder-author", "#author", ".main-article-author", ".sec", ".lai", ".author")
_LONGEST = 300
"""Characters; what is longer heads nothing."""
_LABEL = re.compile(
    r"(?:作者|记者|記者|来源|來源|稿源|责编|责任编辑|编辑|时间|日期|发布时间|版次|版面|字数|阅读|浏览)[:：]"
)
_BY = re.compile(r"作者[:：]\s*(?P<who>[^:：]{1,60}?)(?=\s*[\u4e00-\u9fff]{2,4}[:：]|$)")


@dataclass(frozen=True, slots=True)
class Told:
    """The heads and the author line as the page shows them; empty where it doesn't."""

    headline: str = ""
    kicker: str = ""
    deck: str = ""
    author: str = ""
    around: tuple[str, ...] = ()
    """Lines beside them that may name paper, day and page."""


def read(page: Document) -> Told:
    """Look for the heads in the places that are known."""
    headline = _head(page, _HEADLINES)
    above, below = _around(page, headline)
    kicker = _head(page, _KICKERS) or "\n".join(above)
    deck = _head(page, _DECKS) or "\n".join(line for line in below if not _is_about(line))
    about = [line for line in below if _is_about(line)]
    author, beside = _author(page)
    if not author:
        author = next((match["who"].strip() for line in about if (match := _BY.search(line))), "")
    return Told(headline, _other(kicker, headline), _other(deck, headline), author, (*beside, *about))


def is_there(page: Document) -> bool:
    """Whether the page has a headline where articles of electronic papers have it."""
    return bool(_head(page, _HEADLINES))


def without_label(author: str) -> str:
    """An author line without the words that only say that it is one."""
    return re.sub(r"^\s*(?:作者|记者|記者|文)\s*[:：]\s*", "", author).strip(" \u3000\u00a0|/,，;；")


def _head(page: Document, places: tuple[str, ...]) -> str:
    """The text of the first of some places that has one and is no menu."""
    for element in page.find(*places):
        text = "\n".join(markup.lines(element))
        if text and len(text) <= _LONGEST and next(element.iter("a"), None) is None:
            return text
    return ""


def _around(page: Document, headline: str) -> tuple[list[str], list[str]]:
    """The lines above and below the headline in the box of all heads, or in the rows of its table."""
    for box in page.find(*_BOXES):
        lines = markup.lines(box)
        first = headline.split("\n")[0]
        if headline and first in lines:
            at = lines.index(first)
            return lines[:at], lines[at + headline.count("\n") + 1 :]
    cell = next(page.find(".font01"), None)
    rows = cell.getparent() if cell is not None else None
    if cell is None or rows is None:
        return [], []
    above = [line for row in rows.itersiblings(preceding=True) for line in markup.lines(row)][::-1]
    below = [line for row in rows.itersiblings() if row.tag == "tr" for line in _in_row(row)]
    return above, below


def _in_row(row: Element) -> list[str]:
    """The lines of a row of heads; of one with a class of its own for text, or with an author, none is a head."""
    heads = [cell for cell in row if "font02" in (cell.get("class") or "").split()]
    return [line for cell in heads if cell.find(".//founder-author") is None for line in markup.lines(cell)]


def _author(page: Document) -> tuple[str, list[str]]:
    """The author line, and what stands around it of paper, day and page."""
    for element in page.find(*_AUTHORS):
        dated = [child for child in element.iter() if "date" in str(child.get("class") or "").split()]
        beside = [line for child in dated for line in markup.lines(child)] or markup.lines(element)
        shown = [facts.without_source(line) for line in markup.lines(element, without=dated)]
        names = [without_label(line) for line in shown if line and not _is_about(line)]
        if names and (author := "\n".join(filter(None, names))):
            return author, beside
        if any(facts.in_line(line) for line in beside):
            return "", beside
    return "", []


def _is_about(line: str) -> bool:
    """Whether a line tells whence and when an article is rather than heading it."""
    return bool(_LABEL.search(line) or facts.in_line(line) or facts.page_name(line) or _is_dated(line))


def _is_dated(line: str) -> bool:
    return len(line) <= 60 and bool(re.search(r"\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}", flat(line)))


def _other(head: str, headline: str) -> str:
    return "" if head == headline else head
