"""An issue while it is put together: parts come in one by one, and nothing of them is taken twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from db.records import Article, ContentsEntry, Issue, Newspaper, Page, Warning
from viewer.importing import again, continuation
from viewer.importing.again import Said

_MANY = 400
"""Articles on a page, ten times what a page of small notices holds."""
_NAMES = ("title", "parallel_title", "cn", "issn", "postal_code", "supervisor", "sponsor")
_HEAD = ("edition", "number", "whole_number", "pages_declared", "weekday_printed", "lunar")


@dataclass(frozen=True, slots=True)
class Change:
    """What a part changed: how many articles it added, and those, as they were, whose text it replaced."""

    added: int = 0
    revised: tuple[Article, ...] = ()


class Cancelled(Exception):
    """The user wants to stop."""


class Gathering:
    """An issue that grows by parts, for as long as nobody wants to stop: then Cancelled is raised."""

    def __init__(self, before: Issue, cancelled: Callable[[], bool]) -> None:
        """Begin with an issue: a stored one, or the first part of a new one."""
        self._cancelled = cancelled
        self._head = before
        self._said: list[Said] = []
        self._on_page: dict[str | None, list[int]] = {}
        self._by_body: dict[str, int] = {}
        self._by_headline: dict[str, list[int]] = {}
        self._taken: set[tuple[str, int]] = set()
        self._lowest: dict[str, int] = {}
        self._pages = {page.label: page for page in before.pages}
        self._contents = list(before.contents)
        self._sources = dict.fromkeys(before.sources)
        self._warnings = dict.fromkeys(before.warnings)
        for article in before.articles:
            self._append(Said(article))

    def issue(self) -> Issue:
        """The issue with all that came in."""
        return replace(
            self._head,
            pages=tuple(self._pages.values()),
            articles=tuple(said.article for said in self._said),
            contents=tuple(self._contents),
            sources=tuple(self._sources),
            warnings=tuple(self._warnings),
        )

    def add(self, part: Issue) -> Change | None:
        """Take in all that a part has and the issue doesn't; None where that is nothing."""
        there = frozenset(self._pages)
        changed, added, revised = self._add_articles(part.articles)
        pages = self._add_pages(part.pages)
        entries = self._add_contents(part.contents)
        if not (changed or pages or entries):
            return None
        self._head = _filled(self._head, part)
        self._sources |= dict.fromkeys(part.sources)
        again_on = there & {label for said in added for label in said.pages} if len(part.articles) != 1 else frozenset()
        # One article at a place that its file told is no surprise on a page that others stand on already.
        doubts = (_page_again(part, label) for label in sorted(again_on))
        self._warnings |= dict.fromkeys((*part.warnings, *doubts))
        return Change(len(added), tuple(revised))

    def _add_articles(self, articles: Iterable[Article]) -> tuple[bool, list[Said], list[Article]]:
        """Whether anything changed, which articles are new, and those, as they were, that have a new text."""
        claimed: set[int] = set()
        stored = len(self._said)
        rest, changed = [], False
        for said in map(Said, articles):
            held = self._holding(said, claimed)
            if held is None:
                rest.append(said)
            elif (with_regions := _with_regions(self._said[held].article, said.article)) is not None:
                self._replace(held, with_regions)
                changed = True
        added, revised = [], []
        for said in rest:
            twin, older = self._twin(said), self._older(said, claimed, stored)
            if twin is not None and twin != older:
                article = again.also_on(self._said[twin].article, self._below(said).article)
                self._replace(twin, again.filled(article, said.article))
            elif older is not None:
                claimed.add(older)
                revised.append(self._said[older].article)
                self._replace(older, _revised(self._said[older], said))
            else:
                added.append(self._below(said))
                self._append(added[-1])
        return changed or bool(rest), added, revised

    def _holding(self, said: Said, claimed: set[int]) -> int | None:
        """The article that says all of it already, which then is no other's older text."""
        if self._cancelled():
            raise Cancelled
        for n in self._beside(said):
            stored = self._said[n]
            if n in claimed and not said.blocks:
                # Two of one headline and no more are two, as two advertisements are.
                continue
            if again.holds(stored, said) and not (stored.article.id is not None and again.is_shorter(stored, said)):
                claimed.add(n)
                return n
        return None

    def _twin(self, said: Said) -> int | None:
        twin = self._by_body.get(said.body) if said.is_long else None
        return twin if twin is not None and again.is_repeated(self._said[twin], said) else None

    def _older(self, said: Said, claimed: set[int], stored: int) -> int | None:
        """What the article was before; two of one import are never taken for that."""
        for n in self._beside(said):
            old = self._said[n]
            if n >= stored or n in claimed or old.article.id is None:
                continue
            if again.is_revised(old, said) or again.is_part(old, said):
                return n
        return None

    def _beside(self, said: Said) -> list[int]:
        """The articles that share a page with one, or like it stand on none that is known.

        Where these are very many, as in a table that tells no pages, only those with its headline or its text.
        """
        lists = [self._on_page.get(page, ()) for page in said.pages or (None,)]
        if sum(map(len, lists)) <= _MANY:
            return sorted({n for each in lists for n in each})
        alike = set(self._by_headline.get(said.headline, ()))
        if (same := self._by_body.get(said.body)) is not None:
            alike.add(same)
        return sorted(n for n in alike if again.share_a_page(self._said[n], said))

    def _append(self, said: Said) -> None:
        self._said.append(said)
        self._register(len(self._said) - 1)

    def _replace(self, n: int, article: Article) -> None:
        for page in self._said[n].pages or (None,):
            self._on_page[page].remove(n)
        self._said[n] = Said(article)
        self._register(n)

    def _register(self, n: int) -> None:
        said = self._said[n]
        for page in said.pages or (None,):
            self._on_page.setdefault(page, []).append(n)
        for page, position in said.places:
            self._lowest[page] = max(self._lowest.get(page, 0), position)
        self._taken |= said.places
        if said.headline:
            self._by_headline.setdefault(said.headline, []).append(n)
        if said.is_long:
            self._by_body.setdefault(said.body, n)

    def _below(self, said: Said) -> Said:
        """The article at its places, or under what is already on its pages where one of these is taken."""
        if not said.places & self._taken:
            return said
        places = tuple(
            replace(place, position=place.position + self._lowest.get(place.page, 0))
            for place in said.article.placements
        )
        return Said(replace(said.article, placements=places))

    def _add_pages(self, pages: Iterable[Page]) -> bool:
        changed = False
        for page in pages:
            old = self._pages.get(page.label)
            new = page if old is None else _joined(old, page)
            changed |= new != old
            self._pages[page.label] = new
        return changed

    def _add_contents(self, entries: Iterable[ContentsEntry]) -> bool:
        known = {(entry.title, entry.page) for entry in self._contents}
        news = [replace(entry, article=None) for entry in entries if (entry.title, entry.page) not in known]
        self._contents += news
        return bool(news)


def _revised(stored: Said, incoming: Said) -> Article:
    """The stored article with the text that came in: all of it, or that of one page."""
    if again.is_part(stored, incoming):
        return continuation.renewed(stored.article, incoming.article)
    return again.revised(stored.article, incoming.article)


def _joined(old: Page, page: Page) -> Page:
    return replace(
        old,
        section=old.section or page.section,
        editors=old.editors or page.editors,
        furniture=tuple(dict.fromkeys(old.furniture + page.furniture)),
        facsimile=old.facsimile or page.facsimile,
    )


def _with_regions(article: Article, other: Article) -> Article | None:
    """The article with what another reading of it says of its place on the page, if its own says nothing there."""
    known = {place.page: place.regions for place in other.placements if place.regions}
    places = tuple(p if p.regions else replace(p, regions=known.get(p.page, ())) for p in article.placements)
    return replace(article, placements=places) if places != article.placements else None


def _filled(head: Issue, part: Issue) -> Issue:
    """The head of the issue, where it is silent filled from a part."""
    names = {name: getattr(head.newspaper, name) or getattr(part.newspaper, name) for name in _NAMES}
    fields = {name: getattr(head, name) or getattr(part, name) for name in _HEAD}
    return replace(head, newspaper=Newspaper(**names), **fields)


def _page_again(part: Issue, label: str) -> Warning:
    source = part.sources[0].name if part.sources else ""
    message = f"Page {label} was in the archive with other articles: what is new was added below them."
    return Warning(source, None, "page-again", message)
