"""FTS5's own trigram tokenizer over the texts as printed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.search.asking import Question, quoted, terms, written
from tests.benchmarks.search.peers.sql import SqlBuilding, SqlEngine

_SHORTEST = 3


class Trigram:
    """The peer."""

    name = "trigram"
    most = sys.maxsize

    def build(self, folder: Path) -> SqlBuilding:
        """The index alone, without the texts."""
        return SqlBuilding(folder, "CREATE VIRTUAL TABLE texts USING fts5(text, content='', tokenize='trigram')")

    def open(self, folder: Path) -> SqlEngine:
        """The index."""
        return _Engine(folder)


class _Engine(SqlEngine):
    name = Trigram.name

    def refuses(self, question: Question) -> str | None:
        """What is shorter than its tokens."""
        short = any(len(text) < _SHORTEST for text in terms(question.node))
        return super().refuses(question) or ("nothing shorter than three characters can be asked" if short else None)

    def condition(self, question: Question) -> tuple[str, list[str]]:
        """A phrase for each run of characters."""
        return "texts MATCH ?", [written(question.node, quoted)]
