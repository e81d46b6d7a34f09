"""The 1:1 folding under which index, query and highlight compare text: width, case, variant forms of characters.

Folding keeps the number of code points, so an offset in folded text is an offset in the text as printed.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

# Blocks of compatibility forms of plain characters: Kangxi radicals, compatibility ideographs, full and half width.
_COMPATIBILITY = (range(0x2F00, 0x2FE0), range(0xF900, 0xFB00), range(0xFF01, 0xFFEF))
_HAN = (range(0x3400, 0xA000), range(0x20000, 0x2A6E0))
_QUOTES = {"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‛": "'"}
# Both are simplified characters in some words, so the traditional-to-simplified table leaves the pair alone.
_VARIANTS = {"著": "着"}


def fold(text: str) -> str:
    """The text as it is compared: half width, lower case, simplified characters; as many code points as before."""
    return _folding()(text)


@cache
def table() -> Mapping[str, str]:
    """Each character that folding changes, and the one character it is changed to."""
    table = _lower_case() | _simplified() | _QUOTES | _VARIANTS
    for char in (chr(code) for block in _COMPATIBILITY for code in block):
        plain = unicodedata.normalize("NFKC", char)
        if len(plain) == 1 and plain != char:
            table[char] = plain
    # 薴 is simplified to 苧, which is itself a traditional form: what is folded must fold no further.
    return {char: table.get(plain, plain) for char, plain in table.items()}


def substitution(table: Mapping[str, str]) -> Callable[[str], str]:
    """A function that puts, for each character of a text that a table knows, what the table says.

    One search for the few characters that change is several times faster than str.translate, which looks up all.
    """
    # Characters above the first plane would keep re from using its bitmap: they are all caught and looked up.
    caught = "".join(re.escape(char) for char in table if char < "\U00010000")
    pattern = re.compile(f"[{caught}\U00010000-\U0010ffff]")
    return lambda text: pattern.sub(lambda match: table.get(match[0], match[0]), text)


@cache
def _folding() -> Callable[[str], str]:
    return substitution(table())


@cache
def digest() -> str:
    """A short fingerprint of the folding, which changes when anything folds differently than before."""
    pairs = "".join(f"{char}{plain}" for char, plain in sorted(table().items()))
    return hashlib.sha256(pairs.encode()).hexdigest()[:12]


def _lower_case() -> dict[str, str]:
    pairs = ((chr(code), chr(code).lower()) for code in range(0x10000))
    return {char: lower for char, lower in pairs if len(lower) == 1 and lower != char}


def _simplified() -> dict[str, str]:
    """Character by character, after the first choice of OpenCC's table t2s."""
    import opencc

    printed = [chr(code) for block in _HAN for code in block]
    plain = opencc.OpenCC("t2s").convert("\n".join(printed)).split("\n")
    return {a: b for a, b in zip(printed, plain, strict=True) if a != b and len(b) == 1}
