"""Where in an article's stored text a query matches: the very characters, found by the rules that made the index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from db import grams
from db.records import Article, Mark
from db.search.query import Query, Term

_Head = Literal["kicker", "headline", "deck", "column", "byline", "dateline"]
_TITLE: tuple[_Head, ...] = ("kicker", "headline", "deck")
_REST: tuple[_Head, ...] = ("column", "byline", "dateline")


def marks(query: Query, article: Article) -> tuple[Mark, ...]:
    """Every place that the query's wanted terms match, exact, sorted, none upon another; heads before blocks."""
    anywhere = [term for term in query.terms if not term.title]
    titles = list(query.terms)
    found: list[Mark] = []
    for terms, parts in ((titles, _TITLE), (anywhere, _REST)):
        for part in parts:
            found += [Mark(part, None, *place) for place in places(terms, getattr(article, part) or "")]
    for n, block in enumerate(article.blocks):
        found += [Mark("block", n, *place) for place in places(anywhere, block.text)]
    return tuple(found)


def places(terms: Sequence[Term], text: str) -> list[tuple[int, int]]:
    """Start and end of every place in a text that terms match, sorted, overlapping ones as one."""
    squeezed = grams.squeeze(text)
    found = sorted({place for term in terms for place in _of_term(term, squeezed)})
    if not found:
        return []
    offsets = grams.offsets(text, squeezed)
    merged = [found[0]]
    for start, end in found[1:]:
        if start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return [(offsets[start], offsets[end - 1] + 1) for start, end in merged]


def _of_term(term: Term, squeezed: str) -> list[tuple[int, int]]:
    """Places of a term in squeezed text; unless it is exact, only those where its words stand whole."""
    wanted = grams.squeeze(term.text)
    found = [(at, at + len(wanted)) for at in _occurrences(wanted, squeezed)]
    if term.exact:
        return found
    return [place for place in found if not _cuts_a_word(squeezed, *place)]


def _occurrences(wanted: str, squeezed: str) -> Iterator[int]:
    at = squeezed.find(wanted)
    while at >= 0:
        yield at
        at = squeezed.find(wanted, at + 1)


def _cuts_a_word(squeezed: str, start: int, end: int) -> bool:
    return _joined(squeezed, start) or _joined(squeezed, end)


def _joined(squeezed: str, at: int) -> bool:
    """Whether a word goes on across an offset."""
    return 0 < at < len(squeezed) and grams.is_letter(squeezed[at - 1]) and grams.is_letter(squeezed[at])
