"""What comes again: whether an article that comes in is one that is there, a new text of it, or another article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from db import labels
from db.grams import squeeze
from db.records import Article

_LONG = 100
"""Characters from which on equal texts are one article."""
_PIECE = 4
"""Characters of the pieces by which two texts are compared."""
_HEADS = ("kicker", "headline", "deck", "column", "byline", "people", "dateline", "place")
_SAME_PLACE = 0.3
_SAME_HEADLINE = 0.5
_SAME_TEXT = 0.9
"""Shares of the longer text that two texts of one article have in common: little is asked for where they stand at one
place of the page under one headline, much where the headlines differ."""


def holds(stored: Article, incoming: Article) -> bool:
    """Whether all that an incoming article says stands in a stored one: its heads and its blocks.

    An article of heads alone stands in one with the same heads at its place, or in one with the same headline and text.
    """
    if stored.kind != incoming.kind:
        return False
    if not incoming.blocks and not (_places(stored) & _places(incoming)) and not _is_title_of(stored, incoming):
        return False
    text = _all_text(stored)
    return all(part in text for part in (*_heads(incoming), *(squeeze(block.text) for block in incoming.blocks)))


def _is_title_of(stored: Article, incoming: Article) -> bool:
    return bool(stored.blocks) and squeeze(stored.headline or "") == squeeze(incoming.headline or "")


def is_shorter(stored: Article, incoming: Article) -> bool:
    """Whether an incoming article is a stored one at the same place with less text, and not just a part of it."""
    if len(stored.placements) != 1 or stored.placements[0].position not in {p.position for p in incoming.placements}:
        return False
    same = squeeze(stored.headline or "") == squeeze(incoming.headline or "")
    return same and not (stored.jumps or incoming.jumps) and _body(stored) != _body(incoming)


def is_repeated(stored: Article, incoming: Article) -> bool:
    """Whether two articles have one text, as the web form of a paper repeats a continued article on all its pages.

    Of 36,544 articles of a national daily 1,297 groups did; short notices are alike without being one.
    """
    if stored.kind != incoming.kind:
        return False
    text = _body(stored)
    return len(text) >= _LONG and text == _body(incoming)


def is_revised(stored: Article, incoming: Article) -> bool:
    """Whether an incoming article is a new text of a stored one on the same page."""
    if stored.kind != incoming.kind:
        return False
    headline = squeeze(stored.headline or "")
    headed = bool(headline) and headline == squeeze(incoming.headline or "")
    wanted = (_SAME_PLACE if _places(stored) & _places(incoming) else _SAME_HEADLINE) if headed else _SAME_TEXT
    return likeness(_body(stored), _body(incoming)) >= wanted


def likeness(one: str, other: str) -> float:
    """The share of the pieces of the longer of two squeezed texts that the other has too, 0 … 1."""
    pieces, others = _pieces(one), _pieces(other)
    return len(pieces & others) / max(len(pieces), len(others)) if pieces and others else 0.0


def revised(stored: Article, incoming: Article) -> Article:
    """The incoming text under the stored article's number and on all pages of both."""
    return replace(also_on(incoming, stored), id=stored.id)


def numbered(stored: Sequence[Article], fresh: Sequence[Article]) -> tuple[list[Article], list[Article]]:
    """What was read again of stored articles, under their numbers, and those, as they were, that read otherwise now.

    The surer likeness goes first: one text at one place, one text, a text revised on the page.
    """
    left, named = list(stored), list(fresh)
    tests: tuple[Callable[[Article, Article], bool], ...] = (
        lambda old, new: bool(_places(old) & _places(new)) and _says_the_same(old, new),
        _says_the_same,
        lambda old, new: share_a_page(old, new) and is_revised(old, new),
    )
    revised = []
    for is_one in tests:
        for n, article in enumerate(named):
            old = next((each for each in left if article.id is None and is_one(each, article)), None)
            if old is not None:
                left.remove(old)
                named[n] = replace(article, id=old.id)
                revised += [old] if named[n] != old else []
    return named, revised


def _says_the_same(old: Article, new: Article) -> bool:
    return old.kind == new.kind and (_body(old), squeeze(old.headline or "")) == (
        _body(new),
        squeeze(new.headline or ""),
    )


def also_on(article: Article, other: Article) -> Article:
    """The article with the places of another that is the same, in the order of pages; a page is named once."""
    places = {place.page: place for place in (*other.placements, *article.placements)}
    return replace(article, placements=tuple(sorted(places.values(), key=lambda place: labels.order(place.page))))


def filled(article: Article, other: Article) -> Article:
    """The article with the heads that it lacks and another printing of it has."""
    news = {name: getattr(other, name) for name in _HEADS if not getattr(article, name) and getattr(other, name)}
    return replace(article, **news)


def pages_of(article: Article) -> set[str]:
    """The labels of the pages that an article stands on."""
    return {placement.page for placement in article.placements}


def share_a_page(one: Article, other: Article) -> bool:
    """Whether two articles stand on a common page, or both on none that is known."""
    return bool(pages_of(one) & pages_of(other)) or not (one.placements or other.placements)


def _places(article: Article) -> set[tuple[str, int]]:
    return {(place.page, place.position) for place in article.placements}


def _heads(article: Article) -> list[str]:
    heads = (article.column, article.kicker, article.headline, article.deck, article.byline, article.dateline)
    return [squeeze(head) for head in heads if head]


@lru_cache(256)
def _all_text(article: Article) -> str:
    jumps = (squeeze(jump.printed) for jump in article.jumps if jump.printed)
    return "\n".join((*_heads(article), *jumps, *(squeeze(block.text) for block in article.blocks)))


@lru_cache(256)
def _body(article: Article) -> str:
    return "".join(squeeze(block.text) for block in article.blocks)


@lru_cache(64)
def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[at : at + _PIECE] for at in range(len(text) - _PIECE + 1))
