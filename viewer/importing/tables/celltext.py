"""What stands in a cell of a table: paragraphs, a line of text without mark-up, pages, the number of an issue."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from viewer.importing.printed import labels
from viewer.importing.printed.lines import flat

_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ud800-\udfff]")
_NOTHING = frozenset(("nan", "none", "null", "undefined", "n/a", "#n/a", r"\n", "nat", "<na>"))
"""What programs write into a cell for which they have no value."""
_LONGEST_NOTHING = max(map(len, _NOTHING))
_BREAK = re.compile(r"[\n\r\v\f\x85\u2028\u2029]+")
_TWO_SPACES = "\u3000\u3000"
_INDENT = re.compile(r"\u3000{2,}")
_INDENT_BEHIND_END = re.compile(r"(?<=[。！？!?…：:；;”’」』）)])\u3000{2,}")
"""Within a line of several: there two spaces may also part the halves of one."""
_MARKED_UP = re.compile(
    r"</?(?:p|br|div|span|a|img|b|i|u|strong|em|font|center|h[1-6]|table|tr|td|th|ul|ol|li|section|article|figure"
    r"|blockquote|script|style)(?:\s[^<>]*)?/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|apos|[lr][ds]quo|mdash|hellip|middot|e[mn]sp|#\d{1,7}|#x[0-9a-f]{1,6});",
    re.IGNORECASE,
)
_TAG = re.compile(r"<!--|-->|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,20})(?:[\s/][^<>]*)?>")
_INLINE = re.compile(
    "a|abbr|acronym|b|big|code|em|font|i|img|ins|label|mark|q|s|small|span|strong|sub|sup|u", re.IGNORECASE
)
_UNSEEN = frozenset(("script", "style"))
_SOURCE_BREAK = re.compile(r"(?<![ \t\n])[ \t]*\n\s*")
_LABEL = re.compile(
    rf"第? ?(?P<label>{labels.LABEL})(?:\.0)? ?(?:[版页頁]|版面)?"
    r"(?: {0,4}[: ·—-] {0,4}(?P<section>[^\W\d].{0,20}))?"
)
_SEVERAL = re.compile(r"[,;、/ ]+")
_RANGE = re.compile(r"(\d{1,3}) ?[-–—~] ?(\d{1,3})")
_MOST_PAGES = 100
_LONGEST_LABEL = 8
_FRONT = frozenset(("头版", "頭版", "首版"))
_NUMBER = re.compile(r"\d{1,6}(?:-\d{1,6})?")


@dataclass(frozen=True, slots=True)
class Pages:
    """The labels of the pages that a cell names, and the section that it names with a single one."""

    labels: tuple[str, ...] = ()
    section: str | None = None


def value(cell: str) -> str:
    """The text of a cell without mark-up, without what can't be stored; "" for the words that stand for nothing."""
    text = _plain(cell)
    if _UNSTORABLE.search(text):
        text = _UNSTORABLE.sub(lambda match: "\ufffd" if match[0] >= "\ud800" and match[0] != "\ufeff" else "", text)
    text = text.strip()
    return "" if len(text) <= _LONGEST_NOTHING and text.lower() in _NOTHING else text


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a cell's text, parted by line ends or by the indent of two ideographic spaces."""
    pieces = [piece.strip() for piece in _BREAK.split(text)]
    indent = _INDENT_BEHIND_END if len(pieces) > 1 else _INDENT
    whole = "\n".join(indent.sub("\n", piece) if _TWO_SPACES in piece else piece for piece in pieces)
    return [piece for piece in whole.split("\n") if piece]


def lines(text: str) -> str:
    """The text of a cell that is no running text, its lines parted by newlines, none of them blank."""
    if not _BREAK.search(text):
        return text.strip()
    pieces = (piece.strip() for piece in _BREAK.split(text))
    return "\n".join(piece for piece in pieces if piece)


def pages(text: str) -> Pages:
    """The pages of "2", "第A01版：要闻", "1、8-10" or "头版"; a short name of a page stands for its label."""
    plain = flat(text).strip()
    if not plain.strip("0.-"):
        return Pages()
    if plain in _FRONT:
        return Pages(("1",))
    if match := _LABEL.fullmatch(plain):
        return Pages((labels.label(match["label"]),), match["section"])
    if several := _several(plain):
        return Pages(several)
    return Pages((text.strip(),)) if len(plain) <= _LONGEST_LABEL and not _BREAK.search(text) else Pages()


def number(text: str) -> str | None:
    """The digits of an issue's number: "第5期" is "5", "6-7期" "6-7"."""
    match = _NUMBER.search(flat(text))
    return match[0] if match else None


def _several(text: str) -> tuple[str, ...]:
    """The labels of a list of pages and ranges of pages; none if it is something else or too long."""
    found: list[str] = []
    for part in _SEVERAL.split(text):
        between, one = _RANGE.fullmatch(part), _LABEL.fullmatch(part)
        if between and 0 < int(between[2]) - int(between[1]) < _MOST_PAGES:
            found += map(str, range(int(between[1]), int(between[2]) + 1))
        elif one and not one["section"]:
            found.append(labels.label(one["label"]))
        else:
            return ()
    return tuple(dict.fromkeys(found)) if len(found) <= _MOST_PAGES else ()


def _plain(cell: str) -> str:
    """The text of a cell that may be HTML; without mark-up that is the cell as it is."""
    if ("<" not in cell and "&" not in cell) or not _MARKED_UP.search(cell):
        return cell
    pieces: list[str] = []
    blocks = any(_breaks(tag) for tag in _TAG.finditer(cell))
    unseen, end = "", 0
    for tag in _TAG.finditer(cell):
        if not unseen:
            pieces += [_unbroken(cell[end : tag.start()]) if blocks else cell[end : tag.start()]]
            pieces += ["\n"] if _breaks(tag) else []
        unseen, end = _unseen_behind(tag, unseen), tag.end()
    if not unseen:
        pieces.append(_unbroken(cell[end:]) if blocks else cell[end:])
    return html.unescape("".join(pieces))


def _breaks(tag: re.Match[str]) -> bool:
    return tag["name"] is not None and not _INLINE.fullmatch(tag["name"])


def _unseen_behind(tag: re.Match[str], unseen: str) -> str:
    """What must end before text is seen again behind a tag: a comment, a script, a style; "" if nothing."""
    if unseen:
        closed = tag[0] == unseen if unseen == "-->" else bool(tag["end"]) and tag["name"].lower() == unseen
        return "" if closed else unseen
    if tag[0] == "<!--":
        return "-->"
    name = (tag["name"] or "").lower()
    return name if name in _UNSEEN and not tag["end"] else ""


def _unbroken(text: str) -> str:
    """Text of a page's source, whose line ends are no more than blanks, and nothing between Chinese characters."""
    return _SOURCE_BREAK.sub(lambda match: _joint(text, match), text.replace("\r", "\n"))


def _joint(text: str, match: re.Match[str]) -> str:
    before, behind = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return " " if before.isascii() and behind.isascii() and before and behind else ""
