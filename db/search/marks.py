"""Where a query's terms stand in a text: exact places in what is stored, for marks in the reader and in snippets."""

from __future__ import annotations

from collections.abc import Iterator

from db import grams
from db.folding import fold
from db.records import Article, Mark, Span
from db.search.query import Query, Term, terms


def marks(query: Query, article: Article) -> tuple[Mark, ...]:
    """Every place in an article that the query's terms match, in reading order, none overlapping another."""
    wanted = list(terms(query.root))
    in_title = [term for term in wanted if term.in_title]
    found: list[Mark] = []
    for part in ("column", "kicker", "headline", "deck", "byline", "dateline"):
        text: str | None = getattr(article, part)
        of_part = wanted if part in ("kicker", "headline", "deck") else [t for t in wanted if t not in in_title]
        found += [Mark(part, None, span.start, span.end) for span in spans(of_part, text or "")]
    of_body = [term for term in wanted if term not in in_title]
    for n, block in enumerate(article.blocks):
        found += [Mark("block", n, span.start, span.end) for span in spans(of_body, block.text)]
    return tuple(found)


def spans(wanted: list[Term], text: str) -> list[Span]:
    """The places in one text that terms match; those that touch or overlap are one."""
    folded = fold(text)
    merged: list[Span] = []
    for start, end in sorted(place for term in wanted for place in _places(term, folded)):
        if merged and start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Span(start, end))
    return merged


def _places(term: Term, folded: str) -> Iterator[tuple[int, int]]:
    pattern = grams.word_pattern(term.squeezed) if term.words else grams.pattern(term.squeezed)
    return (match.span() for match in pattern.finditer(folded))
