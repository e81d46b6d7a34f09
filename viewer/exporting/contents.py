"""The lines of a list of contents in HTML, and how they stand below issues and pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from viewer.exporting.xml_text import escaped

HEADLINE, PAGE = "headline", "page"
"""What links point to in a file that holds one article."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the contents; page is the label of that which it begins on, file is empty for the list's own."""

    file: str
    title: str
    issue: str
    page: str | None = None
    begins_page: bool = False
    """Whether it is the first article of its page."""
    headline: str = HEADLINE
    """The id in its file of its headline, or of all of it."""
    page_mark: str = PAGE
    """The id of the place where its page begins."""


def listed(entries: Sequence[Entry], *, is_flat: bool) -> Iterator[str]:
    """The contents as lists in each other: issues where there are several, pages, articles; or articles only."""
    if is_flat or not _is_in_order(entries):
        yield from _list(_link(entry) for entry in entries)
    elif len({entry.issue for entry in entries}) == 1:
        yield from _list(_pages(entries))
    else:
        yield from _list(
            f'<a href="{_first(own := list(group))}">{escaped(issue)}</a>{"".join(_list(_pages(own)))}'
            for issue, group in groupby(entries, lambda entry: entry.issue)
        )


def breaks(entries: Iterable[Entry]) -> Iterator[str]:
    """Where each page of the newspaper begins, as a list."""
    yield from _list(
        f'<a href="{entry.file}#{entry.page_mark}">{escaped(entry.page or "")}</a>'
        for entry in entries
        if entry.begins_page
    )


def _is_in_order(entries: Sequence[Entry]) -> bool:
    """Whether each issue comes once, with its articles together; hits by relevance are no such order."""
    runs = [issue for issue, _ in groupby(entry.issue for entry in entries)]
    return len(set(runs)) == len(runs) and (len(runs) == 1 or len(runs) < len(entries))


def _pages(entries: Sequence[Entry]) -> Iterator[str]:
    for page, group in groupby(entries, lambda entry: entry.page):
        own = list(group)
        if page is None or len({entry.page for entry in entries}) == 1:
            yield from map(_link, own)
        else:
            below = "".join(_list(map(_link, own)))
            yield f'<a href="{own[0].file}#{own[0].page_mark}">第{escaped(page)}版</a>{below}'


def _list(items: Iterable[str]) -> Iterator[str]:
    yield "<ol>\n"
    yield from (f"<li>{item}</li>\n" for item in items)
    yield "</ol>"


def _link(entry: Entry) -> str:
    return f'<a href="{entry.file}#{entry.headline}">{escaped(entry.title)}</a>'


def _first(entries: Sequence[Entry]) -> str:
    """Where an issue begins: its first file, or its first article in a file of many."""
    return entries[0].file or f"#{entries[0].headline}"
