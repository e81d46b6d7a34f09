"""Names by which lists of references call their entries: readable, of plain letters, each once."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace

from db.readings import reading
from viewer.exporting.citing.cited import Cited

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_SIGNS = re.compile(r"[^a-z0-9]")
_SKIPPED = ("the", "an", "of", "in", "on", "to", "and", "for", "with")
_TITLE = 2
"""Characters of a Chinese title that are read."""


class Keys:
    """Gives the entries of one list their keys: surname, year and the title's first word, zhou2031chaoxi."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()

    def keyed(self, cited: Cited) -> Cited:
        """The entry with a key that none before it has; repeated ones are numbered, zhou2031chaoxi-2."""
        key = _key(cited)
        self._taken[key] += 1
        return replace(cited, key=f"{key}-{self._taken[key]}" if self._taken[key] > 1 else key)


def _key(cited: Cited) -> str:
    author = cited.authors[0] if cited.authors else None
    named = _letters(author.family or author.whole[:4]) if author else _letters(cited.newspaper[:4])
    year = str(cited.date.year) if cited.date else ""
    return f"{named}{year}{_first_word(cited.title)}" or "article"


def _first_word(title: str) -> str:
    words = (word.lower() for word in _WORD.findall(title) if word.lower() not in _SKIPPED)
    first = re.search(r"[^\W\d_]", title)
    if first is not None and first[0].isascii():
        return next(words, "")
    characters = [char for char in title if char.isalpha()]
    return _letters("".join(characters[:_TITLE]))


def _letters(text: str) -> str:
    """A text in small plain letters, Chinese as pinyin without tones."""
    said = reading(text)
    bare = unicodedata.normalize("NFKD", said[0] if said else text)
    return _SIGNS.sub("", bare.lower())
