"""Words of Chinese text by jieba; the only file that knows it, and never part of what decides whether text is found."""

from __future__ import annotations

import logging
import warnings
from functools import cache
from typing import Any

import platformdirs

_EMPTY = frozenset("的了和是在与及之以为对将被把从到由而或于等也就都还又并着过吗呢吧啊么这那哪其谁") | frozenset(
    ("多少", "什么", "怎么", "怎样", "如何", "哪些", "哪里", "为什么", "为何", "是否", "有没有", "几个")
)


def of(text: str) -> tuple[str, ...]:
    """The words of a text in order, each once, without signs, particles and question words; loads jieba if need be."""
    words = (word.strip() for word in _tokenizer().lcut(text, HMM=False))
    return tuple(dict.fromkeys(word for word in words if word not in _EMPTY and any(map(str.isalnum, word))))


@cache
def _tokenizer() -> Any:
    with warnings.catch_warnings():
        # jieba 0.42 looks for setuptools and has unescaped patterns: neither is the user's concern.
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    folder = platformdirs.user_cache_path("baoku", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.tmp_dir = str(folder)
    tokenizer.initialize()
    return tokenizer
