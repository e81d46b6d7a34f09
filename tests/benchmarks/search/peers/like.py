"""LIKE over a plain table: every text is looked into, nothing has to be built."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import ClassVar

from tests.benchmarks.search.asking import Question, terms, written
from tests.benchmarks.search.engine import Engine
from tests.benchmarks.search.peers.sql import SqlBuilding, SqlEngine


class Like:
    """The peer."""

    name = "LIKE"
    most = sys.maxsize

    def build(self, folder: Path) -> SqlBuilding:
        """A table with the texts."""
        return SqlBuilding(folder, "CREATE TABLE texts(key INTEGER PRIMARY KEY, text TEXT)")

    def open(self, folder: Path) -> SqlEngine:
        """The table."""
        return _Engine(folder)


class _Engine(SqlEngine):
    name = Like.name
    lacks: ClassVar = {**Engine.lacks, "by_relevance": "a condition ranks nothing"}

    def condition(self, question: Question) -> tuple[str, list[str]]:
        """One LIKE for each run of characters."""
        where = written(question.node, lambda text: "text LIKE ? ESCAPE '\\'", not_="AND NOT")
        return where, [f"%{_escaped(text)}%" for text in terms(question.node)]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
