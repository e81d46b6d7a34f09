"""From text to the tokens of the index and from a query to a phrase of them: overlapping pairs of characters.

Every character counts, punctuation too, so that a phrase is found exactly where it stands and nowhere else; only blanks
vanish, except between two letters or digits of scripts that part words by blanks. Pure and versioned: the same text
gives the same tokens for ever, and a change of version() means that every archive rebuilds its index.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise

from db import folding

_VERSION = 3
_CJK = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WORD = re.compile(f"[^\\W_{_CJK}]+")
# Noncharacters, which squeezing takes out of any text, so that none of these can be mistaken for something printed.
_END = "\ufdd0"
"""Ends each text of a column, so that no phrase reaches from one into the next."""
PARTING = "\ufdd1"
"""Stands for a blank that parts two words."""
_WORD_MARK = "\ufdd2"
"""Leads the token of a whole word, so that it can't be taken for a pair of characters."""
_NAME_MARK = "\ufdd3"
"""Leads each pair of characters of a person's name, so that names are found apart from what is printed."""
_VALUE_MARK = "\ufdd4"
"""Leads the number of a facet's value."""
_CHARACTER_MARK = "\ufdd5"
"""Leads a single character."""
_SIGNS = {ord(_END), ord(PARTING)}
_UTF32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
"""Code points as numbers of this machine, which array takes as they are."""


def version() -> str:
    """Names the rules that made the tokens; an index made under another name must be rebuilt."""
    return f"{_VERSION}-{folding.digest()}"


def squeeze(text: str) -> str:
    """The text as it is indexed: folded, without invisible characters and without blanks that part no words."""
    pieces = _substitution()(text).split()
    if len(pieces) < 2:
        return "".join(pieces)
    squeezed = pieces[:1]
    for before, piece in pairwise(pieces):
        parts_words = is_letter(before[-1]) and is_letter(piece[0])
        squeezed += (PARTING, piece) if parts_words else (piece,)
    return "".join(squeezed)


def offsets(text: str, squeezed: str) -> Sequence[int]:
    """For each character of squeezed text, the offset in the text of what it stands for; a PARTING ends its word."""
    if len(text) == len(squeezed):
        return range(len(text))
    kept = iter([at for at, char in enumerate(text) if not char.isspace() and char not in _invisible()])
    found: list[int] = []
    for char in squeezed:
        found.append(found[-1] + 1 if char == PARTING else next(kept))
    return found


def is_letter(char: str) -> bool:
    """Whether a character is a letter or digit of a script that parts words by blanks."""
    return _WORD.match(char) is not None


def words(squeezed: str) -> list[str]:
    """The whole words of letters or digits in squeezed text, CJK left out, in order."""
    return _WORD.findall(squeezed)


def index_texts(parts: Iterable[str]) -> str:
    """The squeezed texts of one index column, each ended so that no phrase reaches from one into the next."""
    return "".join(squeezed + _END for part in parts if (squeezed := squeeze(part)))


def tokens(column: str) -> str:
    """The index tokens of a column's texts: overlapping pairs of characters, then the marked whole words."""
    return " ".join([_pairs(column), *(_WORD_MARK + word for word in words(column))])


def characters(columns: Iterable[str]) -> str:
    """The marked index tokens of the distinct characters of some columns' texts, for queries of one character."""
    codes = set(array("I", "".join(columns).encode(_UTF32)))
    return " ".join(_CHARACTER_MARK + chr(code) for code in codes - _SIGNS)


def character_phrase(char: str) -> str:
    """The FTS5 phrase that finds the articles with a character, by the column that holds these tokens."""
    return f'"{_CHARACTER_MARK}{char}"'


def phrase(squeezed: str) -> str:
    """The FTS5 phrase that finds squeezed text of two characters or more, quoted."""
    return f'"{_pairs(squeezed)}"'


def beginning(squeezed: str) -> str:
    """The FTS5 phrase that finds one character wherever it stands, by all the pairs that it begins."""
    return f'"{squeezed}"*'


def word_phrase(word: str, *, prefix: bool = False) -> str:
    """The FTS5 phrase that finds a whole word, or all words that begin with it, quoted."""
    return f'"{_WORD_MARK}{word}"' + ("*" if prefix else "")


def facet_tokens(values: Iterable[int], names: Iterable[str]) -> str:
    """The index tokens of the facet values that an article has, by their numbers, and of the people named with it."""
    pairs = (pair for name in names for pair in _name_pairs(squeeze(name) + _END))
    return " ".join([*(f"{_VALUE_MARK}{value}" for value in values), *pairs])


def value_phrase(value: int) -> str:
    """The FTS5 phrase that finds the articles with a facet value."""
    return f'"{_VALUE_MARK}{value}"'


def name_phrase(squeezed: str) -> str:
    """The FTS5 phrase that finds the articles with people whose names hold these characters."""
    if len(squeezed) == 1:
        return f'"{_NAME_MARK}{squeezed}"*'
    return '"' + " ".join(_name_pairs(squeezed)) + '"'


def _name_pairs(squeezed: str) -> list[str]:
    return [f"{_NAME_MARK}{a}{b}" for a, b in pairwise(squeezed)]


def _pairs(squeezed: str) -> str:
    """Overlapping pairs, blank between; woven as an array of code points, many times faster than pair by pair."""
    if len(squeezed) < 2:
        return ""
    codes = array("I", squeezed.encode(_UTF32))
    woven = array("I", [ord(" ")]) * (3 * len(codes) - 4)
    woven[0::3], woven[1::3] = codes[:-1], codes[1:]
    return woven.tobytes().decode(_UTF32)


@cache
def _substitution() -> Callable[[str], str]:
    table = {**folding.table(), **dict.fromkeys(_invisible(), "")}
    # FTS5's "ascii" tokenizer splits at ASCII signs and keeps all else: the wide forms, free after folding, stand in.
    lifted = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()}
    table = {char: lifted.get(plain, plain) for char, plain in table.items()} | lifted
    return folding.substitution({char: plain for char, plain in table.items() if char != plain})


@cache
def _invisible() -> frozenset[str]:
    """Control and format characters, lone surrogates, variation selectors and noncharacters."""
    blocks = (range(0x10000), range(0xE0000, 0xE0200))
    chars = (chr(code) for block in blocks for code in block)
    return frozenset(char for char in chars if not char.isspace() and _shows_nothing(char))


def _shows_nothing(char: str) -> bool:
    selects_variation = "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0000"
    noncharacter = "\ufdd0" <= char <= "\ufdef" or char in "\ufffe\uffff"
    return selects_variation or noncharacter or unicodedata.category(char) in ("Cc", "Cf", "Cs")
