"""The main text of any page: where its system is known to put it, else what holds most running text and few links."""

from __future__ import annotations

from collections import defaultdict

from viewer.importing.web import markup
from viewer.importing.web.markup import Document, Element

_PLACES = (
    "[articleBody]", "#artibody", "#article_content", "#articlebody", ".trs_editor", ".rm_txt_con", ".article-content",
    ".article_content", ".article-body", ".article__body", ".post-content", ".entry-content", ".story-body",
    "#js_content", "#contentmain", "#ozoom", "#zoom",
)  # fmt: skip
_CHROME = ("nav", "header", "footer", "aside", "form")
_ENDS = tuple("。！？!?…”」』.")
_SHORTEST_LINE = 20
_SHORTEST = 60
"""Characters of running text that an article has at least."""


def find(page: Document) -> Element | None:
    """What holds the main text, None in lists and other pages that have none."""
    for element in page.find(*_PLACES):
        if _running(element) >= _SHORTEST:
            return element
    scores: dict[Element, float] = defaultdict(float)
    for element in page.find("p", "div", "body", "td", "section", "article", "pre", "founder-content"):
        told = _own_text(element)
        if told >= _SHORTEST_LINE and not _in_chrome(element):
            above = element.getparent() if element.tag == "p" else element
            if above is not None:
                scores[above] += told
                higher = above.getparent()
                if higher is not None:
                    scores[higher] += told / 2
    fit = [element for element in scores if element.tag != "html" and _running(element) >= _SHORTEST]
    return max(fit, key=lambda element: scores[element] * (1 - _linked(element)), default=None)


def texts(element: Element) -> list[str]:
    """The lines of a main text, without menus and pictures."""
    chrome = [each for name in (*_CHROME, "figure") for each in element.iter(name)]
    return markup.lines(element, without=chrome)


def _own_text(element: Element) -> int:
    """How many characters of running text stand in an element itself and in what doesn't begin a line."""
    inner = [child for child in element if child.tag in ("p", "div", "table", "ul", "ol", "section", "article")]
    if element.tag != "p" and len(inner) == len(element) and not (element.text or "").strip():
        return 0
    return sum(len(line) for line in markup.lines(element, without=inner) if len(line) >= _SHORTEST_LINE)


def _running(element: Element) -> int:
    """The characters in lines that hold sentences and aren't links."""
    lines = markup.lines(element, without=list(element.iter("a", *_CHROME)))
    said = (line for line in lines if line.endswith(_ENDS) or any(sign in line for sign in "。；"))
    return sum(len(line) for line in said if len(line) >= _SHORTEST_LINE // 2)


def _linked(element: Element) -> float:
    """The share of an element's text that is links."""
    whole = sum(map(len, markup.lines(element)))
    links = sum(len(line) for link in element.iter("a") for line in markup.lines(link))
    return min(links / whole, 1.0) if whole else 1.0


def _in_chrome(element: Element) -> bool:
    return any(each.tag in _CHROME for each in element.iterancestors())
