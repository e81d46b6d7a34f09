"""What to search instead when a text stands nowhere: ever looser queries, each saying how it was loosened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from db import grams, words
from db.parting import Terms
from db.search.nodes import And, Node, Or, Query, Term


@dataclass(frozen=True, slots=True)
class Eased:
    """A looser query than the one typed, and what makes it looser."""

    query: Query
    words: tuple[str, ...] = ()
    """The words of the terms, looked for one by one."""
    substring: bool = False
    """Whether words of letters or digits may be parts of longer ones."""


def eased(query: Query, terms: Terms) -> Iterator[Eased]:
    """Looser queries, the closest first: words as parts of longer ones, then jieba's words; quoted terms stay.

    The terms of the user dictionary are words as they are.
    """
    if query.root is None:
        return
    cut = _changed(query.root, _as_substring)
    if cut != query.root:
        yield Eased(replace(query, root=cut), substring=True)
    parted = _changed(query.root, lambda term: _as_words(term, terms))
    if parted != query.root:
        looser = replace(query, root=parted)
        yield Eased(looser, words=tuple(term.text for term in looser.terms))


def _changed(node: Node, change: Callable[[Term], Node]) -> Node:
    """A tree with its wanted terms changed; what stands behind NOT stays."""
    match node:
        case Term():
            return change(node)
        case And(parts):
            return And(tuple(_changed(part, change) for part in parts))
        case Or(parts):
            return Or(tuple(_changed(part, change) for part in parts))
        case _:
            return node


def _as_substring(term: Term) -> Term:
    return replace(term, exact=term.exact or bool(grams.words(grams.squeeze(term.text))))


def _as_words(term: Term, terms: Terms) -> Node:
    if term.exact:
        return term
    found = words.of_query(term.text, terms)
    return And(tuple(replace(term, text=word) for word in found)) if len(found) > 1 else term
