"""From text to the tokens of the index and from a query to a phrase of them: overlapping pairs of characters.

Every character counts, punctuation too, so that a phrase is found exactly where it stands and nowhere else; only blanks
vanish, except between two letters or digits of scripts that part words by blanks. Pure and versioned: the same text
gives the same tokens for ever, and a change of version() means that every archive rebuilds its index.
"""

from __future__ import annotations

import re
from itertools import pairwise
from operator import add

from db.folding import digest, fold

_VERSION = 1
_CJK = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_LETTER = f"(?:(?![{_CJK}])[^\\W_])"
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(f"{_LETTER}+")
_INVISIBLES = re.compile(f"[{_INVISIBLE}]+")
_PARTING_BLANK = re.compile(f"(?<={_LETTER})\\s+(?={_LETTER})")
_BLANK = re.compile(r"\s+")
_PARTING = "\u2423"
"""Stands for a blank that parts two words."""
WORD_MARK = "\u02c8"
"""Leads the token of a whole word, so that it can't be taken for a pair of characters."""
# FTS5's "ascii" tokenizer splits at ASCII signs and keeps everything else: lift them out of ASCII.
_LIFTED = (
    {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "\u2421"}
    | {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()}
)


def version() -> str:
    """Names the rules that made the tokens; an index made under another name must be rebuilt."""
    return f"{_VERSION}-{digest()}"


def squeeze(text: str) -> str:
    """The folded text without invisible characters and without blanks that part no words."""
    visible = _INVISIBLES.sub("", fold(text))
    return _BLANK.sub("", _PARTING_BLANK.sub(_PARTING, visible)).translate(_LIFTED)


def pairs(squeezed: str) -> str:
    """The index tokens of squeezed text: its overlapping pairs of characters and its last character, blank between."""
    return " ".join([*map(add, squeezed, squeezed[1:]), squeezed[-1:]])


def words(text: str) -> list[str]:
    """The marked tokens of the whole words of letters or digits in a text, CJK left out, in order."""
    return [WORD_MARK + word for word in _WORD.findall(_INVISIBLES.sub("", fold(text)))]


def index_text(parts: list[str]) -> str:
    """The tokens of one index column for texts that stand apart: no phrase reaches from one into the next."""
    tokens = [pairs(squeeze(part)) for part in parts if part]
    return " ".join([*tokens, *(word for part in parts for word in words(part))])


def characters(parts: list[str]) -> str:
    """The distinct characters of some texts, for queries of one character."""
    return " ".join(sorted(set().union(*map(squeeze, parts)))) if parts else ""


def phrase(squeezed: str) -> str:
    """The FTS5 phrase that finds squeezed text of two characters or more, quoted."""
    return '"' + " ".join(map(add, squeezed, squeezed[1:])) + '"'


def pattern(squeezed: str) -> re.Pattern[str]:
    """A pattern that finds squeezed text in folded text, with whatever blanks squeezing takes away."""
    return re.compile(_source(squeezed))


def word_pattern(squeezed: str) -> re.Pattern[str]:
    """The same, but not in the middle of a word of letters or digits."""
    before = f"(?<!{_LETTER})" if _WORD.match(squeezed) else ""
    after = f"(?!{_LETTER})" if _WORD.match(squeezed[-1:]) else ""
    return re.compile(before + _source(squeezed) + after)


def _source(squeezed: str) -> str:
    lowered = squeezed.translate({ord(lifted): chr(code) for code, lifted in _LIFTED.items()})
    pieces = [re.escape(lowered[:1])]
    for before, char in pairwise(lowered):
        if _PARTING in (before, char):
            pieces.append(rf"[\s{_INVISIBLE}]+" if char == _PARTING else re.escape(char))
        elif _WORD.fullmatch(before) and _WORD.fullmatch(char):
            pieces.append(f"[{_INVISIBLE}]*{re.escape(char)}")
        else:
            pieces.append(rf"[\s{_INVISIBLE}]*{re.escape(char)}")
    return "".join(pieces)
