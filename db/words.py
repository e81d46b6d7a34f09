"""Words of Chinese text, as jieba cuts them."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

from db import grams

_PARTICLES = "的地得了着过吗呢吧啊之而且与和及或在是也就都还又这那我你他她它"
_QUESTIONS = (
    "什么", "怎么", "怎样", "怎么样", "如何", "为何", "为什么", "是否", "哪里", "哪些", "哪个", "多少", "几个", "时候",
    "有没有", "是不是", "能不能", "可以", "我们", "他们",
)  # fmt: skip
_EMPTY = frozenset((*_PARTICLES, *_QUESTIONS))
"""Words that say nothing of what a text is about."""


def of_query(text: str) -> tuple[str, ...]:
    """The words to look for in a text without blanks, each once, in order: no signs, particles and question words.

    Single characters count only where there is nothing longer.
    """
    cut: Iterator[str] = _tokenizer().cut(text)
    words = tuple(dict.fromkeys(word for word in cut if word not in _EMPTY and any(map(str.isalnum, word))))
    return tuple(word for word in words if len(word) > 1 or grams.is_letter(word)) or words


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
