"""Words of Chinese text, as jieba cuts them, and those that say what a text is about."""

from __future__ import annotations

import logging
import math
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from db import grams, parting
from db.folding import fold
from db.parting import Terms

VERSION = 1
"""Names the rules by which keywords are chosen and weighed."""
_PARTICLES = "的地得了着过吗呢吧啊之而且与和及或在是也就都还又这那我你他她它"
_QUESTIONS = (
    "什么", "怎么", "怎样", "怎么样", "如何", "为何", "为什么", "是否", "哪里", "哪些", "哪个", "多少", "几个", "时候",
    "有没有", "是不是", "能不能", "可以", "我们", "他们",
)  # fmt: skip
_EMPTY = frozenset((*_PARTICLES, *_QUESTIONS))
"""Words that say nothing of what a text is about."""
_FUNCTION = re.compile(rb"^(\S+) \d+ [cdefhkmopqrtuyxz]", re.MULTILINE)
"""Entries of jieba's dictionary that are no nouns, names, verbs, adjectives or sayings, by their ICTCLAS tags."""
_UNKNOWN = 10
"""The frequency that a word outside of jieba's dictionary is given."""
_COMMON = 3.0
"""What is taken off every word's information content, in nats, so that common words count for less."""


@dataclass(frozen=True, slots=True)
class Weighted:
    """A word as it is compared and as it was first printed; the squares of a text's weights sum up to 1."""

    word: str
    printed: str
    weight: float


def of_query(text: str, terms: Terms = parting.NONE) -> tuple[str, ...]:
    """The words to look for in a text without blanks, each once, in order: no signs, particles and question words.

    Terms of the user dictionary stay whole. Single characters count only where there is nothing longer.
    """
    cut = (printed for _, printed in _cut(text, terms))
    words = tuple(dict.fromkeys(word for word in cut if word not in _EMPTY and any(map(str.isalnum, word))))
    return tuple(word for word in words if len(word) > 1 or grams.is_letter(word)) or words


def keywords(parts: Iterable[tuple[str, int]], terms: Terms, limit: int) -> tuple[Weighted, ...]:
    """The words that say what a text is about, the weightiest first; its parts count as many times as told.

    TF-IDF with the frequencies of jieba's own dictionary: of jieba.analyse's first sixteen words four in five are the
    same (counted on 400 articles), without the 136 MB and the second that its table takes.
    """
    counts: Counter[str] = Counter()
    printed: dict[str, str] = {}
    for text, times in parts:
        for word, as_printed in _cut(text, terms):
            counts[word] += times
            printed.setdefault(word, as_printed)
    told = (word for word in counts if word in terms or _says_something(word))
    worth = {word: counts[word] * _information(word) for word in told}
    best = sorted(worth, key=lambda word: (-worth[word], word))[:limit]
    length = math.hypot(*(worth[word] for word in best))
    return tuple(Weighted(word, printed[word], worth[word] / length) for word in best)


def _cut(text: str, terms: Terms) -> Iterator[tuple[str, str]]:
    """The words of a text, all characters among them, folded and as printed."""
    folded, at = fold(text), 0
    # jieba's dictionary is simplified and knows 卡拉OK by its capitals.
    plain = "".join(char if char.isascii() else other for char, other in zip(text, folded, strict=True))
    for span in (*parting.places(folded, terms), None):
        for word in _tokenizer().cut(plain[at : span.start if span else None]):
            yield folded[at : at + len(word)], text[at : at + len(word)]
            at += len(word)
        if span:
            yield folded[span.start : span.end], text[span.start : span.end]
            at = span.end


def _says_something(word: str) -> bool:
    return len(word) > 1 and word not in _empty_words() and any(map(str.isalpha, word))


def _information(word: str) -> float:
    """How much a word tells, in nats, common words less than that."""
    tokenizer = _tokenizer()
    frequency = max(tokenizer.FREQ.get(word, 0), _UNKNOWN)
    return max(math.log(tokenizer.total / frequency) - _COMMON, 1.0)


@cache
def _empty_words() -> frozenset[str]:
    with _tokenizer().get_dict_file() as file:
        return _EMPTY | {match.decode() for match in _FUNCTION.findall(file.read())}


@cache
def _tokenizer() -> Any:
    """jieba's tokenizer with its dictionary read in: about half a second, and 60 MB."""
    with warnings.catch_warnings():
        # jieba looks for setuptools' pkg_resources, and has patterns that newer Pythons complain of.
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    # initialize() would do this too, but read and write a cache in a folder that all users of a machine share.
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer
