"""Where in an article's stored text a query matches: the very characters, found by the rules that made the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from db import grams
from db.records import Article, Block, Mark
from db.search.nodes import Near, Part, Query, Term

Head = Literal["kicker", "headline", "deck", "column", "byline", "dateline"]
Place = tuple[int, int]
_HEADS: tuple[Head, ...] = get_args(Head)
_TITLE = frozenset(("kicker", "headline", "deck"))


def marks(query: Query, article: Article) -> tuple[Mark, ...]:
    """Every place that the query's wanted terms match, exact, sorted, none upon another; heads before blocks."""
    seeker = Seeker(query)
    found = [Mark(part, block, *place) for part, block, places in seeker.everywhere(article) for place in places]
    return tuple(found)


def places(terms: Iterable[Term], text: str) -> list[Place]:
    """Start and end of every place in a text that terms match, sorted, overlapping ones as one."""
    return _places([_Sought((_prepared(term),), None, "anywhere") for term in terms], text)


class Seeker:
    """A query made ready to be sought in many articles."""

    def __init__(self, query: Query) -> None:
        self._sought = [_made_ready(each) for each in query.sought]

    @property
    def count(self) -> int:
        """How many terms, or groups of terms near each other, are sought."""
        return len(self._sought)

    def in_head(self, head: Head, article: Article) -> list[Place]:
        """The places in one of an article's heads."""
        return _in_head(self._sought, head, article)

    def in_block(self, block: Block) -> list[Place]:
        """The places in a block of an article's body."""
        return _in_block(self._sought, block)

    def everywhere(self, article: Article) -> list[tuple[Literal[Head, "block"], int | None, list[Place]]]:
        """The places in every part of an article that has some: heads, then blocks by their numbers."""
        # What is near each other may be parted by a paragraph's end: then each stands for itself.
        return _everywhere(self._sought, article) or _everywhere([e for s in self._sought for e in s.apart()], article)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A term as it stands in squeezed text, and at which of its ends no word may go on."""

    squeezed: str
    whole_start: bool
    whole_end: bool


@dataclass(frozen=True, slots=True)
class _Sought:
    """A term, or several with a distance that they must not be apart, and where they are looked for."""

    wanted: tuple[_Wanted, ...]
    distance: int | None
    part: Part

    def looks_into(self, where: str) -> bool:
        """Whether the term may stand in a head or in a block of that kind."""
        match self.part:
            case "title":
                return where in _TITLE
            case "author":
                return where in ("byline", "credit")
            case "column":
                return where == "column"
            case _:
                return True

    def apart(self) -> list[_Sought]:
        """Its terms, each for itself."""
        return [_Sought((each,), None, self.part) for each in self.wanted]

    def places(self, squeezed: str) -> Iterable[Place]:
        """Where it stands in squeezed text."""
        found = [list(_occurrences(each, squeezed)) for each in self.wanted]
        return found[0] if self.distance is None else _near(found, self.distance)


def _made_ready(sought: Term | Near) -> _Sought:
    if isinstance(sought, Term):
        return _Sought((_prepared(sought),), None, sought.part)
    return _Sought(tuple(map(_prepared, sought.terms)), sought.distance, sought.terms[0].part)


def _prepared(term: Term) -> _Wanted:
    text, whole = grams.squeeze(term.text), not term.exact
    starts, ends = whole and grams.is_letter(text[:1]), whole and not term.prefix and grams.is_letter(text[-1:])
    return _Wanted(text, starts, ends)


def _everywhere(
    sought: Sequence[_Sought], article: Article
) -> list[tuple[Literal[Head, "block"], int | None, list[Place]]]:
    found: list[tuple[Literal[Head, "block"], int | None, list[Place]]] = []
    found += [(head, None, places) for head in _HEADS if (places := _in_head(sought, head, article))]
    found += [("block", n, places) for n, block in enumerate(article.blocks) if (places := _in_block(sought, block))]
    return found


def _in_head(sought: Sequence[_Sought], head: Head, article: Article) -> list[Place]:
    text = getattr(article, head)
    return _places([each for each in sought if each.looks_into(head)], text) if text else []


def _in_block(sought: Sequence[_Sought], block: Block) -> list[Place]:
    return _places([each for each in sought if each.looks_into(block.kind)], block.text)


def _places(sought: Sequence[_Sought], text: str) -> list[Place]:
    if not sought:
        return []
    squeezed = grams.squeeze(text)
    found = sorted({place for each in sought for place in each.places(squeezed)})
    if not found:
        return []
    offsets = grams.offsets(text, squeezed)
    return [(offsets[start], offsets[end - 1] + 1) for start, end in _merged(found)]


def _near(found: Sequence[Sequence[Place]], distance: int) -> Iterator[Place]:
    """The places of terms that have one of every other term within a distance."""
    for n, places in enumerate(found):
        others = [each for m, each in enumerate(found) if m != n]
        for start, end in places:
            if all(any(max(start, a) - min(end, b) <= distance for a, b in other) for other in others):
                yield start, end


def _occurrences(wanted: _Wanted, squeezed: str) -> Iterator[Place]:
    start = squeezed.find(wanted.squeezed) if wanted.squeezed else -1
    while start >= 0:
        end = start + len(wanted.squeezed)
        cut_before = wanted.whole_start and grams.is_letter(squeezed[start - 1 : start])
        if not cut_before and not (wanted.whole_end and grams.is_letter(squeezed[end : end + 1])):
            yield start, end
        start = squeezed.find(wanted.squeezed, start + 1)


def _merged(places: Iterable[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in places:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
