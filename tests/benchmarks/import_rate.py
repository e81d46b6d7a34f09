"""How fast issues are stored, index included, beside the least that any such index costs and beside FTS5's trigrams.

The floor is a bare loop that folds, makes the same tokens and inserts them into one FTS5 table, a transaction an issue.
Every way fills an archive of its own, issue by issue in turn, so that a busy machine slows all of them alike.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from pathlib import Path

from db import archive, grams, index
from db import issues as archive_issues
from db.records import Issue
from tests.benchmarks.corpus import asked_for, issues, say

FLOOR = "CREATE VIRTUAL TABLE found USING fts5(title, body, content='', tokenize='ascii')"
_TRIGRAM = "CREATE VIRTUAL TABLE found USING fts5(title, body, content='', tokenize='trigram')"


def main() -> None:
    """Print the rates and sizes of all ways, and their ratios to the floor."""
    corpus = issues(asked_for(3000))
    count = sum(len(issue.articles) for issue in corpus)
    letters = sum(len(text) for issue in corpus for article in issue.articles for text in _texts(article))
    say(f"{count} articles, {letters / 1e6:.1f} million characters, {len(corpus)} issues")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        paths = {name: Path(folder) / f"{name}.db" for name in ("archive", "floor", "trigram")}
        db = stack.enter_context(closing(archive.create_or_open(paths["archive"])))
        floor = stack.enter_context(closing(bare(paths["floor"], FLOOR)))
        trigram = stack.enter_context(closing(bare(paths["trigram"], _TRIGRAM)))
        spent = _timed(
            corpus,
            {
                "archive": lambda issue: archive_issues.store(db, issue),
                "floor": lambda issue: insert(floor, map(token_columns, columns(issue))),
                "trigram": lambda issue: insert(trigram, columns(issue)),
            },
        )
        for name, seconds in spent.items():
            size = paths[name].stat().st_size / 1e6
            say(
                f"{name:8} {count / seconds:7.0f} articles/s {letters / seconds / 1e6:6.2f} Mchar/s {size:7.1f} MB"
                f"  {spent['floor'] / seconds:5.2f} of the floor's rate"
            )


def _timed(corpus: Iterable[Issue], ways: dict[str, Callable[[Issue], object]]) -> dict[str, float]:
    grams.squeeze("warm")
    spent = dict.fromkeys(ways, 0.0)
    for issue in corpus:
        for name, way in ways.items():
            began = time.perf_counter()
            way(issue)
            spent[name] += time.perf_counter() - began
    return spent


def bare(path: Path, table: str) -> sqlite3.Connection:
    """A database with one FTS5 table and nothing else."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(table)
    return connection


def insert(connection: sqlite3.Connection, rows: Iterable[tuple[str, str]]) -> None:
    """Insert rows in a transaction of their own."""
    connection.execute("BEGIN IMMEDIATE")
    for row in rows:
        connection.execute("INSERT INTO found(title, body) VALUES(?, ?)", row)
    connection.execute("COMMIT")


def _texts(article: object) -> list[str]:
    return [text for column in index.texts(article) for text in column]


def columns(issue: Issue) -> Iterable[tuple[str, str]]:
    """Title and body of each article."""
    return (
        ("\n".join(text for column in texts[:2] for text in column), "\n".join(texts[-1]))
        for texts in map(index.texts, issue.articles)
    )


def token_columns(texts: tuple[str, str]) -> tuple[str, str]:
    """The index tokens of title and body."""
    title, body = texts
    return grams.tokens(grams.index_texts([title])), grams.tokens(grams.index_texts([body]))


if __name__ == "__main__":
    main()
