"""Addresses in a saved page: where it came from, which of its links lead to articles, and where those may lie now."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from viewer.importing.web.markup import Document

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->")
_ARTICLE = re.compile(
    r"(?:content_\w+|con_\w+|nw\.[\w.-]+_\d{8}_\d{1,3}-\w+|c\d+|articel\w+)\.(?:s?html?|xhtml)", re.IGNORECASE
)
_PAGE = re.compile(r"(?:node_\w+|nbs\.[\w.-]+|col\d+|l[a-z]?\d+)\.(?:s?html?|xhtml)", re.IGNORECASE)
_KEPT = re.compile(r"\.(?:s?html?|xhtml|jpe?g|png|gif)", re.IGNORECASE)
"""The only kinds of file that a page may ask for."""


def own(page: Document) -> str:
    """The address a page was saved from, as it or the browser noted it; empty where neither did."""
    for link in page.find("link"):
        if (link.get("rel") or "").lower() == "canonical" and (href := link.get("href")):
            return str(href)
    for meta in page.find("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() == "og:url" and (url := meta.get("content")):
            return str(url)
    saved = _SAVED_FROM.search(page.source[:4000])
    return saved[1] if saved else ""


def is_of_web(address: str) -> bool:
    """Whether an address is one that a browser fetches from a server."""
    return address.lower().startswith(("http://", "https://"))


def name(href: str) -> str:
    """The name of the file that a link leads to, without its folders and what was asked of it."""
    return posixpath.basename(_path(href))


def is_article(href: str) -> bool:
    """Whether a link leads to an article of an electronic paper."""
    return _ARTICLE.search(href) is not None and _ARTICLE.fullmatch(name(href)) is not None


def is_page(href: str) -> bool:
    """Whether a link leads to a page of an electronic paper."""
    return _PAGE.fullmatch(name(href)) is not None


def beside(href: str, source: str) -> Iterator[str]:
    """Where the file behind a link may lie, seen from the file with the link, which was saved from the address source.

    It may lie where the link says, or with all others in one folder, under its name or under one with its question.
    """
    path = _path(href)
    base = posixpath.basename(path)
    if not _KEPT.fullmatch(posixpath.splitext(base)[1]):
        return
    asked = _asked(href)
    for place in dict.fromkeys((_relative(href, path, source), base)):
        if place:
            yield place
            yield from (f"{place}{sign}{asked}" for sign in "?@" if asked)


def _relative(href: str, path: str, source: str) -> str:
    """The link as a path from its own file's folder; empty if it is absolute and nothing tells what to."""
    parts = _split(href)
    if not parts[1] and not path.startswith("/"):
        return posixpath.normpath(path)
    here = _split(source)
    if not here[1] or (parts[1] and parts[1] != here[1]):
        return ""
    return posixpath.relpath(path, posixpath.dirname(unquote(here[2])) or "/")


def _path(href: str) -> str:
    return unquote(_split(href)[2]).replace("\\", "/").replace("\0", "")


def _asked(href: str) -> str:
    return _split(href)[3]


def _split(href: str) -> tuple[str, str, str, str, str]:
    try:
        return tuple(urlsplit(href.strip()))  # type: ignore[return-value]
    except ValueError:
        return ("", "", "", "", "")
