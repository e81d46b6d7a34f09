"""The articles that a page (版) of an electronic paper lists, with their titles and where they lie on its picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.importing.web import addresses, facts, markup, regions
from viewer.importing.web.facts import Facts
from viewer.importing.web.markup import Document, Element
from viewer.importing.web.regions import Corners

_LISTS = (
    "#titlelist", ".news-list", "#articlelist", ".main-ed-articlenav-list", ".newslist", ".news>ul",
)  # fmt: skip
"""Where systems of Founder's list the articles of a page; elsewhere a list is known by what it has of the picture's."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as its page lists it: the link to it, its title, and its areas in pixels of the page's picture."""

    href: str
    title: str = ""
    areas: tuple[Corners, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a page: its address, and the width and height it is shown at, 0 where not told."""

    href: str
    size: tuple[float, float]


def entries(page: Document) -> tuple[Entry, ...]:
    """The articles in the order of the page's list; those that only the picture has come last."""
    areas: dict[str, list[Corners]] = {}
    found: dict[str, Entry] = {}
    titles: dict[str, tuple[str, str]] = {}
    for area in page.find("area"):
        href = area.get("href") or ""
        if addresses.is_article(href):
            corners = regions.corners(area.get("shape") or "poly", area.get("coords") or "")
            areas.setdefault(addresses.name(href), []).extend([corners] if corners else [])
            titles.setdefault(addresses.name(href), (href, area.get("title") or area.get("alt") or ""))
    for link in _listed(page, areas):
        href = link.get("href") or ""
        name, title = addresses.name(href), "\n".join(markup.lines(link))
        if name not in found or (title and not found[name].title):
            found[name] = Entry(href, title, tuple(areas.get(name, ())))
    for name, (href, title) in titles.items():
        found.setdefault(name, Entry(href, markup.text_of(title), tuple(areas[name])))
    return tuple(found.values())


def pages(page: Document, name: str) -> list[tuple[Facts, bool]]:
    """The pages of the issue that the file names, and whether each is the page in the file of this name."""
    found = []
    for link in page.find("a"):
        href = link.get("href") or ""
        if addresses.is_page(href) and (told := facts.page_name(" ".join(markup.lines(link)))):
            found.append((told, addresses.name(href) == name or href.strip().startswith("./")))
    return found


def picture(page: Document) -> Picture | None:
    """The picture that the areas lie on."""
    images = [image for image in page.find("img") if image.get("usemap") and image.get("src")]
    return _shown(images[0]) if images else None


def _shown(image: Element) -> Picture:
    return Picture(image.get("src") or "", (_pixels(image.get("width")), _pixels(image.get("height"))))


def _pixels(told: str | None) -> float:
    bare = (told or "").strip().removesuffix("px")
    return float(bare) if bare.isascii() and bare.isdigit() and len(bare) <= 5 else 0.0


def _listed(page: Document, areas: Iterable[str]) -> list[Element]:
    """The links of the page's list of articles: that of a known name, else the one that fits the picture best."""
    for element in page.find(*_LISTS):
        if links := _links(element):
            return links
    wanted = set(areas)
    links = _links(page.root)
    scores: dict[Element, dict[str, None]] = {}
    for link in links:
        for above in link.iterancestors():
            scores.setdefault(above, {})[addresses.name(link.get("href") or "")] = None
    best = max(scores, key=lambda each: (_fit(set(scores[each]), wanted), _depth(each)), default=None)
    return _links(best) if best is not None else []


def _fit(names: set[str], wanted: set[str]) -> int:
    """How well a list fits a picture: twice what they share, less what the list has besides; all it has without one."""
    return 3 * len(names & wanted) - len(names) if wanted else len(names)


def _depth(element: Element) -> int:
    return sum(1 for _ in element.iterancestors())


def _links(element: Element) -> list[Element]:
    return [link for link in element.iter("a") if addresses.is_article(link.get("href") or "")]
