"""jieba's words of many texts, cut by several processes: it is what takes most of the time of building with it."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import Any

Cut = Callable[[str], list[str]]
_A_PROCESS = 50
"""Texts that a process takes at once; fewer than some of these are cut here."""


class Pool:
    """Cuts texts, in processes from the first long list on."""

    def __init__(self, cut: Cut) -> None:
        self._cut = cut
        self._processes: ProcessPoolExecutor | None = None

    def cut(self, texts: list[str]) -> list[list[str]]:
        """The words of each text."""
        if len(texts) <= _A_PROCESS:
            return list(map(self._cut, texts))
        if self._processes is None:
            self._processes = ProcessPoolExecutor(os.cpu_count(), get_context("spawn"))
        return list(self._processes.map(self._cut, texts, chunksize=_A_PROCESS))

    def close(self) -> None:
        """End the processes."""
        if self._processes is not None:
            self._processes.shutdown()


def words_of_text(text: str) -> list[str]:
    """Words and the shorter words within them, as jieba cuts them for search."""
    return [word for word in _jieba().cut_for_search(text, HMM=False) if _says_something(word)]


@cache
def words_of_query(text: str) -> list[str]:
    """Words as jieba cuts them."""
    return [word for word in _jieba().cut(text, HMM=False) if _says_something(word)]


def tokens_of_text(text: str) -> list[str]:
    """What jieba's analyzer for Whoosh makes of a text: in lower case, English stemmed, without empty words."""
    return [token.text for token in analyzer()(text)]


@cache
def analyzer() -> Any:
    """jieba's analyzer for Whoosh."""
    _jieba()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from jieba.analyse import ChineseAnalyzer
    return ChineseAnalyzer()


@cache
def _jieba() -> Any:
    with warnings.catch_warnings():
        # Both have patterns that newer Pythons complain of.
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    return jieba


def _says_something(word: str) -> bool:
    return any(map(str.isalnum, word))
