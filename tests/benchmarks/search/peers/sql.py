"""What the peers inside SQLite share: a table of what facets count, and questions about the hits of a condition."""

from __future__ import annotations

import sqlite3
from abc import abstractmethod
from pathlib import Path

from tests.benchmarks.search.asking import Question
from tests.benchmarks.search.engine import FIELDS, FIRST, Engine, respects
from tests.benchmarks.search.entries import Entry

_CACHE_KIB = 16_384
"""As much as the archive's own connections have."""
_VALUES = 20


def connected(folder: Path) -> sqlite3.Connection:
    """The database of a peer, made if there is none."""
    connection = sqlite3.connect(folder / "peer.db", isolation_level=None)
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return connection


class SqlBuilding:
    """Tables under way; texts go into a table "texts" that has been made, as "made" makes them of an article."""

    def __init__(self, folder: Path, table: str) -> None:
        self.connection = connected(folder)
        self.connection.execute("PRAGMA synchronous = OFF")
        self.connection.execute("PRAGMA journal_mode = OFF")
        columns = ", ".join(f"{field} TEXT" for field in FIELDS)
        self.connection.execute(f"CREATE TABLE attributes(key INTEGER PRIMARY KEY, {columns})")
        self.connection.execute(table)

    def texts(self, some: list[Entry]) -> list[str]:
        """What is indexed of some articles."""
        return ["\n".join(entry.parts) for entry in some]

    def add(self, some: list[Entry]) -> None:
        """Take in articles."""
        texts = self.texts(some)
        self.connection.execute("BEGIN")
        self.connection.executemany(
            f"INSERT INTO attributes VALUES(?{', ?' * len(FIELDS)})",
            ((entry.key, *(value for _, value in respects(entry))) for entry in some),
        )
        rows = ((entry.key, text) for entry, text in zip(some, texts, strict=True))
        self.connection.executemany("INSERT INTO texts(rowid, text) VALUES(?, ?)", rows)
        self.connection.execute("COMMIT")

    def finish(self) -> None:
        """Merge what an index consists of, where there is one."""
        if self.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'texts_data'").fetchone():
            self.connection.execute("INSERT INTO texts(texts) VALUES('optimize')")
        self.connection.close()


class SqlEngine(Engine):
    """Answers by SELECTs over "texts" and "attributes"."""

    def __init__(self, folder: Path) -> None:
        self._connection = connected(folder)

    @abstractmethod
    def condition(self, question: Question) -> tuple[str, list[str]]:
        """What holds for the rows of "texts" that match, and its parameters."""

    def by_date(self, question: Question) -> list[int]:
        """The keys of the newest hits."""
        return self._keys(question, f"ORDER BY rowid DESC LIMIT {FIRST}")

    def by_relevance(self, question: Question) -> list[int]:
        """The keys of the hits that bm25 likes best."""
        return self._keys(question, f"ORDER BY rank LIMIT {FIRST}")

    def total(self, question: Question) -> int:
        """How many articles match."""
        where, parameters = self.condition(question)
        return int(self._connection.execute(f"SELECT count(*) FROM texts WHERE {where}", parameters).fetchone()[0])

    def facets(self, question: Question) -> object:
        """The most frequent values of each column, all of one reading of the hits."""
        counted = " UNION ALL ".join(
            f"SELECT * FROM (SELECT '{field}', {field}, count(*) FROM found GROUP BY 2 ORDER BY 3 DESC LIMIT {_VALUES})"
            for field in FIELDS
        )
        return self._of_attributes(question, ", ".join(FIELDS), counted)

    def timeline(self, question: Question) -> object:
        """The hits of each month."""
        return self._of_attributes(question, "month", "SELECT month, count(*) FROM found GROUP BY 1")

    def everything(self, question: Question) -> set[int]:
        """The keys of all hits."""
        return set(self._keys(question, ""))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _keys(self, question: Question, order: str) -> list[int]:
        where, parameters = self.condition(question)
        return [
            row[0] for row in self._connection.execute(f"SELECT rowid FROM texts WHERE {where} {order}", parameters)
        ]

    def _of_attributes(self, question: Question, columns: str, counted: str) -> list[tuple[str | int, ...]]:
        where, parameters = self.condition(question)
        found = f"SELECT {columns} FROM attributes WHERE key IN (SELECT rowid FROM texts WHERE {where})"
        return self._connection.execute(f"WITH found AS MATERIALIZED ({found}) {counted}", parameters).fetchall()
