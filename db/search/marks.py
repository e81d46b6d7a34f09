"""Where in an article's stored text a query matches: the very characters, found by the rules that made the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from db import grams
from db.records import Article, Mark
from db.search.query import Query, Term

_Head = Literal["kicker", "headline", "deck", "column", "byline", "dateline"]
_TITLE: tuple[_Head, ...] = ("kicker", "headline", "deck")
_REST: tuple[_Head, ...] = ("column", "byline", "dateline")


def marks(query: Query, article: Article) -> tuple[Mark, ...]:
    """Every place that the query's wanted terms match, exact, sorted, none upon another; heads before blocks."""
    everywhere = _prepared(query.terms)
    outside = _prepared(term for term in query.terms if not term.title)
    found: list[Mark] = []
    for wanted, parts in ((everywhere, _TITLE), (outside, _REST)):
        for part in parts:
            found += [Mark(part, None, *place) for place in _places(wanted, getattr(article, part) or "")]
    for n, block in enumerate(article.blocks):
        found += [Mark("block", n, *place) for place in _places(outside, block.text)]
    return tuple(found)


def places(terms: Iterable[Term], text: str) -> list[tuple[int, int]]:
    """Start and end of every place in a text that terms match, sorted, overlapping ones as one."""
    return _places(_prepared(terms), text)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A term as it stands in squeezed text, and at which of its ends no word may go on."""

    squeezed: str
    whole_start: bool
    whole_end: bool


def _prepared(terms: Iterable[Term]) -> list[_Wanted]:
    found = ((grams.squeeze(term.text), not term.exact) for term in terms)
    return [
        _Wanted(text, whole and grams.is_letter(text[0]), whole and grams.is_letter(text[-1]))
        for text, whole in found
        if text
    ]


def _places(wanted: Sequence[_Wanted], text: str) -> list[tuple[int, int]]:
    squeezed = grams.squeeze(text)
    found = sorted({place for each in wanted for place in _occurrences(each, squeezed)})
    if not found:
        return []
    offsets = grams.offsets(text, squeezed)
    return [(offsets[start], offsets[end - 1] + 1) for start, end in _merged(found)]


def _occurrences(wanted: _Wanted, squeezed: str) -> Iterator[tuple[int, int]]:
    start = squeezed.find(wanted.squeezed)
    while start >= 0:
        end = start + len(wanted.squeezed)
        cut_before = wanted.whole_start and grams.is_letter(squeezed[start - 1 : start])
        if not cut_before and not (wanted.whole_end and grams.is_letter(squeezed[end : end + 1])):
            yield start, end
        start = squeezed.find(wanted.squeezed, start + 1)


def _merged(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in places:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
