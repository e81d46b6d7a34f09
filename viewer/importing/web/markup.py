"""HTML as a tree that can be asked by id, class and tag, and the lines of text that a reader would see in it."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from lxml import etree

Element = etree._Element

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|table|center|article|section|h[1-6]|p)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_OPENING = 20_000
_UNSEEN = frozenset({
    "script", "style", "noscript", "template", "head", "iframe", "object", "embed", "select", "option",
    "textarea", "input", "button", "svg", "form",
})  # fmt: skip
"""Elements whose text nobody reads, but for a form around paragraphs."""
_LINES = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    "founder-content",
})  # fmt: skip
"""Elements that begin on a line of their own."""
_CELLS = ("td", "th")
_CELL = "\x1f"
_WRITTEN = re.compile(r"""document\.write\(\s*view\(\s*(["'])(?P<title>(?:\\.|(?!\1).)*)\1""", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>|</?p\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>", re.DOTALL)
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t\r\f]*\n[ \t\r\f\n]*(?=[{_WIDE}])")
_BLANKS = re.compile(r"[ \t\r\f\n]+")


class Document:
    """A parsed page; names of ids and classes are compared in small letters, as their writers mix them."""

    def __init__(self, root: Element, source: str) -> None:
        """Look at every element once."""
        self.root, self.source = root, source
        self.ids: dict[str, list[Element]] = defaultdict(list)
        self.classes: dict[str, list[Element]] = defaultdict(list)
        self.items: dict[str, list[Element]] = defaultdict(list)
        self.tags: dict[str, list[Element]] = defaultdict(list)
        for element in root.iter(etree.Element):
            self.tags[str(element.tag).lower()].append(element)
            if name := element.get("id"):
                self.ids[name.strip().lower()].append(element)
            if name := element.get("itemprop"):
                self.items[name.strip().lower()].append(element)
            for word in (element.get("class") or "").lower().split():
                self.classes[word].append(element)

    def find(self, *wanted: str) -> Iterator[Element]:
        """The elements that "#id", ".class", "[itemprop]", "tag", or one right in another (".article>h1") name."""
        for each in wanted:
            outer, _, inner = each.partition(">")
            for element in self._named(outer):
                if not inner:
                    yield element
                else:
                    yield from (child for child in element if child.tag == inner)

    def first(self, *wanted: str) -> str:
        """The text of the first of these elements that has any, its lines joined by newlines."""
        return next((text for element in self.find(*wanted) if (text := "\n".join(lines(element)))), "")

    def _named(self, name: str) -> list[Element]:
        if name.startswith("#"):
            return self.ids.get(name[1:], [])
        if name.startswith("["):
            return self.items.get(name[1:-1].lower(), [])
        return self.classes.get(name[1:], []) if name.startswith(".") else self.tags.get(name, [])


def is_html(text: str) -> bool:
    """Whether a text begins as pages do."""
    return _HTML.match(text[:_OPENING]) is not None


def parse(text: str) -> Document | None:
    """The tree of a page or a piece of one, None where nothing is in it; scripts stay text, nothing is fetched."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None
    return None if root is None else Document(root, text)


def lines(root: Element, without: Collection[Element] = ()) -> list[str]:
    """The lines that an element shows, none of them blank; cells of a row are parted by tabs.

    A title that a script writes ("document.write(view("…<br>…"))") is read as if it stood there.
    """
    pieces: list[str] = []
    left_out = set(without)
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            if _skips(element) or element in left_out:
                pieces.append(_written(element))
                walker.skip_subtree()
            else:
                pieces += [_border(element), element.text or ""]
        else:
            pieces.append(_border(element) if event == "end" and element.tag in _LINES else "")
            pieces.append((element.tail or "") if element is not root else "")
    return [line for raw in "".join(pieces).split("\v") if (line := _tidy(raw))]


def text_of(markup: str) -> str:
    """The text of a scrap of markup, its lines joined by newlines."""
    pieces = (_tidy(html.unescape(_TAG.sub("", piece))) for piece in _BREAK.split(markup))
    return "\n".join(filter(None, pieces))


def _skips(element: Element) -> bool:
    return element.tag in _UNSEEN and (element.tag != "form" or element.find(".//p") is None)


def _border(element: Element) -> str:
    if element.tag in _LINES:
        return "\v"
    return _CELL if element.tag in _CELLS and element.getprevious() is not None else ""


def _written(script: Element) -> str:
    match = _WRITTEN.search(script.text or "") if script.tag == "script" else None
    if match is None:
        return ""
    return text_of(re.sub(r"\\(.)", r"\1", match["title"])).replace("\n", "\v")


def _tidy(raw: str) -> str:
    """A line as shown: blanks drawn together, none where the source only breaks between characters that need none."""
    return _BLANKS.sub(" ", _WRAPPED.sub("", raw)).strip().strip(_CELL).strip().replace(_CELL, "\t")
