"""Words of Chinese text, as jieba cuts them."""

from __future__ import annotations

import logging
import sys
from functools import cache
from typing import Any

from db import grams


def of_query(text: str) -> tuple[str, ...]:
    """The words to look for in a text without blanks: those of two characters and more, or all if there are none."""
    words: tuple[str, ...] = tuple(
        dict.fromkeys(word for word in _tokenizer().cut(text) if any(map(str.isalnum, word)))
    )
    return tuple(word for word in words if len(word) > 1 or grams.is_letter(word)) or words


@cache
def _tokenizer() -> Any:
    """jieba's tokenizer with its dictionary read in: about half a second, and 60 MB."""
    jieba = _jieba()
    tokenizer = jieba.Tokenizer()
    # initialize() would do this too, but read and write a cache in a folder that all users of a machine share.
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return tokenizer


def _jieba() -> Any:
    """jieba, which asks for setuptools' pkg_resources, warns about it, and does as well without."""
    missing: Any = None
    known = sys.modules.get("pkg_resources", missing)
    sys.modules["pkg_resources"] = missing
    try:
        import jieba
    finally:
        if known is None:
            del sys.modules["pkg_resources"]
        else:
            sys.modules["pkg_resources"] = known
    jieba.setLogLevel(logging.WARNING)
    return jieba
