"""The 1:1 folding under which index, query and highlight compare text: width, case, variant forms of characters.

Folding keeps the number of code points, so an offset in folded text is an offset in the text as printed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from functools import cache

# Blocks of compatibility forms of plain characters: Kangxi radicals, compatibility ideographs, full and half width.
_COMPATIBILITY = (range(0x2F00, 0x2FE0), range(0xF900, 0xFB00), range(0xFF01, 0xFFEF))
_HAN = (range(0x3400, 0xA000), range(0x20000, 0x2A6E0))
_QUOTES = {"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‛": "'"}
# Both are simplified characters in some words, so the traditional-to-simplified table leaves the pair alone.
_VARIANTS = {"著": "着"}


def fold(text: str) -> str:
    """The text as it is compared: half width, lower case, simplified characters; as many code points as before."""
    return text.translate(_table())


@cache
def digest() -> str:
    """A short fingerprint of the folding, which changes when anything folds differently than before."""
    pairs = "".join(f"{code:x}{plain}" for code, plain in sorted(_table().items()))
    return hashlib.sha256(pairs.encode()).hexdigest()[:12]


@cache
def _table() -> dict[int, str]:
    table = _lower_case() | _simplified() | {ord(char): plain for char, plain in (_QUOTES | _VARIANTS).items()}
    for code in (code for block in _COMPATIBILITY for code in block):
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) == 1 and ord(plain) != code:
            table[code] = table.get(ord(plain), plain)
    return table


def _lower_case() -> dict[int, str]:
    pairs = ((code, chr(code).lower()) for code in range(0x10000))
    return {code: lower for code, lower in pairs if len(lower) == 1 and ord(lower) != code}


def _simplified() -> dict[int, str]:
    """Character by character, after the first choice of OpenCC's table t2s."""
    import opencc

    printed = [chr(code) for block in _HAN for code in block]
    plain = opencc.OpenCC("t2s").convert("\n".join(printed)).split("\n")
    return {ord(a): b for a, b in zip(printed, plain, strict=True) if a != b and len(b) == 1}
