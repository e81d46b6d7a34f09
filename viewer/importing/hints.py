"""What a file's name and folder say of its newspaper, date and page; what is printed goes before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

_DATE = re.compile(r"(?<!\d)((?:18|19|20)\d{2})[-_.年]?(0?[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01]|[1-9])日?(?!\d)")
_TITLE = re.compile(r"[\u3400-\u9fff]{2,20}(?:报|報|导刊|周刊|时报|日刊)")
_SLOT = re.compile(r"(?P<day>(?:18|19|20)\d{6})[-_](?P<page>[A-Z]?\d{1,3})[-_](?P<position>\d{1,3})")
"""Day, page and place on it, as collectors of web editions name the file of an article: 20310310-02-05."""
_NAMED = re.compile(r"nw\.[^_/]+_(?P<day>(?:18|19|20)\d{6})_(?P<position>\d{1,3})-(?P<page>[A-Z]?\d{1,3})(?!\d)")
"""The same in an electronic paper's own file names: nw.D1_20310310_5-02.htm is the fifth of page 2."""
_ADDRESS = re.compile(r"(?P<layout>/layout)?/(?P<y>\d{4})-?(?P<m>\d{2})/(?P<d>\d{2})/(?P<file>[^/?#]*)")
"""The address of an electronic paper's page or article: …/html/2031-03/10/…, …/pc/layout/203103/10/node_A01.html."""
_NODE = re.compile(r"(?:node_|col|l)(?P<page>[A-Z]?\d{1,3})\.")
_IDENTIFIED = re.compile(r"(?:content|con|node)_\w+")
"""Names of an electronic paper's files that number them through all its issues and say no page."""
_PAGE = re.compile(r"(?:第|[_\-. ]|^)([A-Z]?\d{1,3}|[特增]\d{1,2})(?:版|$|(?=[_\-. ]))")


@dataclass(frozen=True, slots=True)
class Hint:
    """What a path says; None where it says nothing."""

    title: str | None = None
    date: date | None = None
    page: str | None = None
    position: int | None = None


def of(path: PurePath) -> Hint:
    """Read a path's last two names: "山海新报_20310310_02.txt", "20310310/A01.txt", "2031-03-10/特1版.txt"."""
    stem, folder = path.stem, path.parent.name
    if slot := _SLOT.fullmatch(stem) or _NAMED.match(stem):
        return Hint(None, _date(slot["day"])[0], _label(slot["page"]), int(slot["position"]))
    day, rest = _date(stem)
    if day is None:
        day, _ = _date(folder)
    titles = _TITLE.search(stem) or _TITLE.search(folder)
    return Hint(titles[0] if titles else None, day, None if _IDENTIFIED.fullmatch(stem) else _page(rest))


def of_address(address: str) -> Hint:
    """Read the address of a page or an article of an electronic paper."""
    match = _ADDRESS.search(address)
    if match is None:
        return Hint()
    day, _ = _date(match["y"] + match["m"] + match["d"])
    if named := _NAMED.match(match["file"]):
        return Hint(None, day, _label(named["page"]), int(named["position"]))
    node = _NODE.match(match["file"]) if match["layout"] else None
    return Hint(None, day, _label(node["page"]) if node else None)


def _date(name: str) -> tuple[date | None, str]:
    match = _DATE.search(name)
    if match is None:
        return None, name
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None, name
    return day, f"{name[: match.start()]}_{name[match.end() :]}"


def _page(rest: str) -> str | None:
    labels = _PAGE.findall(_TITLE.sub("", rest))
    if not labels:
        return None
    return _label(labels[0])


def _label(printed: str) -> str | None:
    return printed.lstrip("0") or None if printed.isdigit() else printed
