"""Snippets: the piece of an article that shows best why it is a hit."""

from __future__ import annotations

import re

from db.records import Article, Span
from db.search.marks import spans
from db.search.query import Term

LENGTH = 90
"""Characters, about two lines of a list."""
_LEAD = 18
_WHITE = re.compile(r"\s")


def snippet(wanted: list[Term], article: Article) -> tuple[str, tuple[Span, ...]]:
    """A piece of the text around its densest matches, blanks for line ends, "…" where it was cut; the matches in it."""
    body = [term for term in wanted if not term.in_title]
    found = [(block.text, places) for block in article.blocks if (places := spans(body, block.text))]
    if not found:
        opening = next((b.text for b in article.blocks if b.kind in ("paragraph", "caption")), "")
        return _cut(opening, 0, [])
    text, places = max(found, key=lambda each: min(len(each[1]), 5))
    best = max(places, key=lambda place: sum(place.start <= p.start < place.start + LENGTH - _LEAD for p in places))
    return _cut(text, best.start, places)


def _cut(text: str, at: int, places: list[Span]) -> tuple[str, tuple[Span, ...]]:
    start = max(0, at - _LEAD)
    if start and (pause := max(text.rfind(sign, start, at) for sign in "。！？；，,、：:“")) >= 0:
        start = pause + 1
    end = min(len(text), start + LENGTH)
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    shift = len(before) - start
    inside = tuple(
        Span(max(p.start, start) + shift, min(p.end, end) + shift) for p in places if p.start < end and p.end > start
    )
    return before + _WHITE.sub(" ", text[start:end]) + after, inside
