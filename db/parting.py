"""Where the terms of a user dictionary stand in a text: the longest at each place, from the left, always whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from db.grams import is_letter
from db.records import Span

Terms = frozenset[str]
"""Terms of a user dictionary, folded."""
NONE: Terms = frozenset()


def places(folded: str, terms: Terms) -> Iterator[Span]:
    """Where terms stand in a folded text, none over another; one of letters or digits stands only at whole words."""
    if not terms:
        return
    firsts, lengths = _beginnings(terms)
    begins = firsts.search(folded)
    while begins:
        at = begins.start()
        length = next((n for n in lengths[folded[at]] if _stands(folded, at, n, terms)), 0)
        if length:
            yield Span(at, at + length)
        begins = firsts.search(folded, at + (length or 1))


def _stands(folded: str, at: int, length: int, terms: Terms) -> bool:
    end = at + length
    whole = end <= len(folded) and folded[at:end] in terms
    return whole and not _splits_word(folded, at) and not _splits_word(folded, end)


def _splits_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and is_letter(text[at - 1]) and is_letter(text[at])


@lru_cache(maxsize=4)
def _beginnings(terms: Terms) -> tuple[re.Pattern[str], dict[str, tuple[int, ...]]]:
    """The characters that terms begin with, and how long those are that begin with each, the longest first."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for term in terms:
        found[term[0]].add(len(term))
    firsts = re.compile(f"[{''.join(map(re.escape, found))}]")
    return firsts, {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}
