"""What of an article is compared to find its reprints: its letters, and the passages that stand for it in the archive.

Passages are chosen by robust winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every stretch of a text the
one with the least number, so that two texts which have enough characters in a row in common have a passage in common,
wherever it stands and however much longer one of them is. Pure and versioned, as the tokens of the index are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate, chain, repeat
from operator import sub
from zlib import crc32

from db import grams
from db.records import Article

_VERSION = 1
SHORTEST = 20
"""Letters that a text has at least to be compared at all: what is shorter says the same by chance."""
LENGTH = 8
"""Letters of a passage: shorter ones are names and set phrases, longer ones die of every changed character."""
_STRETCH = 57
"""Passages of which one is chosen; so 64 letters in a row are found for certain, and one passage of 29 is kept."""
_LEAST = 12
"""Passages that are chosen of a short text at least, as captions are: out of shorter stretches."""
_COMPARED = ("paragraph", "subheading", "caption", "note", "table")
_LISTS = ("contents", "staff")
_NO_LETTERS = re.compile(r"[\W_]+")
_UNIT = 2
"""Bytes of a character in UTF-16."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What the archive keeps of a text: its number of letters, a number for the whole of it, those of its passages."""

    length: int
    whole: int
    passages: frozenset[int]


def version() -> str:
    """Names the rules that made a signature."""
    return f"{_VERSION}-{grams.version()}"


def text(article: Article) -> str:
    """The text that is compared: folded and without blanks; lists of contents and staff have none."""
    if article.kind in _LISTS:
        return ""
    return grams.squeeze("\n".join(block.text for block in article.blocks if block.kind in _COMPARED))


def letters(squeezed: str) -> str:
    """A text without punctuation, which every paper sets after its own rules."""
    return _NO_LETTERS.sub("", squeezed)


def signature(article: Article) -> Signature | None:
    """The signature of an article; None where there is too little text."""
    squeezed = text(article)
    plain = letters(squeezed)
    if len(plain) < SHORTEST:
        return None
    return Signature(len(plain), whole(squeezed), frozenset(_chosen(_numbers(plain))))


def whole(squeezed: str) -> int:
    """A number for a whole text, of 64 bits with a sign, as SQLite keeps them."""
    data = squeezed.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def every(plain: str) -> dict[str, list[int]]:
    """All passages of a text's letters, and where each begins."""
    begins: dict[str, list[int]] = defaultdict(list)
    for at in range(len(plain) - LENGTH + 1):
        begins[plain[at : at + LENGTH]].append(at)
    return begins


def common(plain: str, every: Mapping[str, object]) -> list[int]:
    """Where in a text's letters passages begin that another text has, too."""
    return [at for at in range(len(plain) - LENGTH + 1) if plain[at : at + LENGTH] in every]


def covered(begins: Sequence[int]) -> int:
    """How many letters stand in the passages that begin at these places, given in their order."""
    steps: Iterator[int] = map(sub, begins[1:], begins)
    return sum(map(min, steps, repeat(LENGTH))) + (LENGTH if begins else 0)


def expected(length: int) -> float:
    """How many of its passages a text of so many letters has chosen out of full stretches, about."""
    return 2 * length / (_STRETCH + 1)


def _numbers(plain: str) -> list[int]:
    data = plain.encode("utf-16-le", "surrogatepass")
    size = LENGTH * _UNIT
    return [crc32(data[at : at + size]) for at in range(0, len(data) - size + 1, _UNIT)]


def _chosen(numbers: Sequence[int]) -> Iterator[int]:
    """The least number of each stretch, in time that doesn't grow with the stretch.

    A stretch that crosses the end of a block is the rest of that block and the beginning of the next one.
    """
    stretch = min(_STRETCH, max(1, len(numbers) // _LEAST))
    blocks = [numbers[at : at + stretch] for at in range(0, len(numbers), stretch)]
    begun = list(chain.from_iterable(accumulate(block, min) for block in blocks))
    rest = chain.from_iterable(reversed(list(accumulate(reversed(block), min))) for block in blocks)
    return map(min, rest, begun[stretch - 1 :])
