"""FTS5 over words that jieba cuts: for search in texts, plainly in queries, of which all words are wanted.

Without the model for unknown words, with which fewer articles are found (counted on 10,000 articles).
"""

from __future__ import annotations

from pathlib import Path

from db import folding
from tests.benchmarks.search.asking import Question, quoted, terms, written
from tests.benchmarks.search.entries import Entry
from tests.benchmarks.search.peers import cutting
from tests.benchmarks.search.peers.sql import SqlBuilding, SqlEngine


class JiebaWords:
    """The peer."""

    name = "jieba"
    most = 100_000

    def build(self, folder: Path) -> SqlBuilding:
        """The index alone, without the texts."""
        return _Building(folder, "CREATE VIRTUAL TABLE texts USING fts5(text, content='', tokenize='ascii')")

    def open(self, folder: Path) -> SqlEngine:
        """The index."""
        return _Engine(folder)


class _Building(SqlBuilding):
    def __init__(self, folder: Path, table: str) -> None:
        super().__init__(folder, table)
        self._pool = cutting.Pool(cutting.words_of_text)

    def texts(self, some: list[Entry]) -> list[str]:
        """The words with blanks between."""
        return [" ".join(words) for words in self._pool.cut([folding.fold("\n".join(entry.parts)) for entry in some])]

    def finish(self) -> None:
        """Merge, and let the processes go."""
        self._pool.close()
        super().finish()


class _Engine(SqlEngine):
    name = JiebaWords.name

    def refuses(self, question: Question) -> str | None:
        """What no word is in."""
        wordless = not all(cutting.words_of_query(folding.fold(text)) for text in terms(question.node))
        return super().refuses(question) or ("no words are in it" if wordless else None)

    def condition(self, question: Question) -> tuple[str, list[str]]:
        """All words of each run of characters."""
        return "texts MATCH ?", [written(question.node, _all)]


def _all(text: str) -> str:
    return "(" + " AND ".join(map(quoted, cutting.words_of_query(folding.fold(text)))) + ")"
