"""Why an article is a hit, and why nothing is: which words stand where, and what would find something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from sqlite_utils import Database

from db import dictionary
from db.parting import Terms
from db.records import Article, Asked
from db.search import easing, find
from db.search.marks import Head, Seeker
from db.search.nodes import And, Near, Node, Or, Query, Term
from db.search.query import parse, understood
from db.search.writing import written

Where = Literal[Head, "body"]
Loosening = Literal["without_term", "without_filter", "without_filters", "any_of", "substring", "words"]


@dataclass(frozen=True, slots=True)
class Found:
    """A term that stands in an article, and how often in each of its parts."""

    term: str
    places: tuple[tuple[Where, int], ...]


@dataclass(frozen=True, slots=True)
class Relaxation:
    """Something looser to ask, what makes it looser (a term or filter left out, the words searched), and its hits."""

    asked: Asked
    kind: Loosening
    removed: str
    total: int


def why_hit(query: Query, article: Article) -> tuple[Found, ...]:
    """Which of a query's terms stand where in an article, in the order typed; values and dates need no telling."""
    found = []
    for sought in query.sought:
        seeker = Seeker(Query("", sought))
        counts: Counter[Where] = Counter()
        for part, _, places in seeker.everywhere(article):
            counts["body" if part == "block" else part] += len(places)
        if counts:
            found.append(Found(_shown(sought), tuple(counts.items())))
    return tuple(found)


def why_none(db: Database, asked: Asked) -> tuple[Relaxation, ...]:
    """Looser questions that find something, those that leave one thing out first; raises as find.total does."""
    loosened = []
    for kind, removed, looser in _looser(asked, dictionary.terms(db)):
        if total := find.total(db, understood(looser)):
            loosened.append(Relaxation(looser, kind, removed, total))
    return tuple(loosened)


def _looser(asked: Asked, terms: Terms) -> Iterator[tuple[Loosening, str, Asked]]:
    typed = parse(asked.text)
    for text in asked.filters:
        yield "without_filter", text, replace(asked, filters=tuple(each for each in asked.filters if each != text))
    if len(asked.filters) > 1:
        yield "without_filters", "", replace(asked, filters=())
    if isinstance(typed.root, And):
        for part in typed.root.parts:
            rest = tuple(each for each in typed.root.parts if each != part)
            yield "without_term", written(part), replace(asked, text=written(And(rest)))
        sought = tuple(part for part in typed.root.parts if isinstance(part, Term | Near))
        others = tuple(part for part in typed.root.parts if not isinstance(part, Term | Near))
        if len(sought) > 1:
            yield "any_of", " ".join(map(_shown, sought)), replace(asked, text=written(_and(Or(sought), others)))
    for eased in easing.eased(typed, terms):
        if eased.query.root is not None:
            kind: Loosening = "substring" if eased.substring else "words"
            yield kind, " ".join(eased.words), replace(asked, text=written(eased.query.root))


def _and(first: Node, others: tuple[Node, ...]) -> Node:
    return And((first, *others)) if others else first


def _shown(sought: Term | Near) -> str:
    return " … ".join(term.text for term in sought.terms) if isinstance(sought, Near) else sought.text
