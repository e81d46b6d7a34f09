"""How fast and how completely searches are answered, beside a LIKE scan and FTS5's own trigram index of the same texts.

A search of the archive is the whole answer: exact total, first 50 hits by relevance with titles, snippets and marks;
beside it stands the time of the total alone. The others give the total and the first 50 numbers. Recall is against the
plainest oracle: the query stands in a text.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from sqlite_utils import Database

from db import archive, articles
from db import issues as archive_issues
from db.index import body_parts, title_parts
from db.search.find import more, search
from tests.benchmarks.corpus import asked_for, issues, say

_FIRST = 50
_CUTS = 12
Texts = dict[int, list[str]]
Answer = Callable[[str], set[int]]


def main() -> None:
    """Print a line for each kind of query: hits, times of the three ways, and recall."""
    corpus = issues(asked_for(3000))
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(archive.create_or_open(Path(folder) / "archive.db")) as db,
        closing(sqlite3.connect(Path(folder) / "others.db")) as others,
    ):
        for issue in corpus:
            archive_issues.store(db, issue)
        texts = _texts(db)
        _fill(others, texts)
        say(f"{len(texts)} articles; median ms of a query (× our time); recall")
        times = f"{'archive':>9}{'total':>18}{'LIKE':>18}{'trigram':>18}"
        say(f"{'query':16}{'hits':>7}{times}   recall: archive  LIKE  trigram")
        for name, queries in _queries(texts).items():
            _compare(name, queries, texts, db, others)


def _texts(db: Database) -> Texts:
    numbers = [row[0] for row in db.execute("SELECT id FROM article")]
    return {item.id or 0: title_parts(item) + body_parts(item) for item in articles.many(db, numbers)}


def _fill(others: sqlite3.Connection, texts: Texts) -> None:
    others.execute("CREATE TABLE plain(id INTEGER PRIMARY KEY, text TEXT)")
    others.execute("CREATE VIRTUAL TABLE trigram USING fts5(text, content='', tokenize='trigram')")
    for table, column in (("plain", "id"), ("trigram", "rowid")):
        rows = ((number, "\n".join(parts)) for number, parts in texts.items())
        others.executemany(f"INSERT INTO {table}({column}, text) VALUES(?, ?)", rows)
    others.commit()


def _queries(texts: Texts) -> dict[str, list[str]]:
    chosen = random.Random(2020)
    parts = [part for found in texts.values() for part in found if len(part) > 40]

    def cuts(length: int) -> list[str]:
        starts = ((part, chosen.randrange(len(part) - length)) for part in chosen.choices(parts, k=_CUTS))
        return [part[start : start + length] for part, start in starts]

    return {
        **{f"{length}-character": cuts(length) for length in (1, 2, 3, 4, 16)},
        "very common": ["中国", "发展", "的", "一", "工作"],
        "rare": ["克拉玛依", "喀什", "敦煌", "漠河"],
        "mixed": ["5G", "2020年", "AI", "GDP", "3.5%", "C919"],
    }


def _compare(name: str, queries: Sequence[str], texts: Texts, db: Database, others: sqlite3.Connection) -> None:
    ways = [
        lambda query: len(search(db, _quoted(query), limit=_FIRST).hits),
        lambda query: search(db, _quoted(query), limit=0).total,
        lambda query: _like(others, query, _FIRST),
        lambda query: _trigram(others, query, _FIRST),
    ]
    times = [median(_spent(way, query) for query in queries) for way in ways]
    expected = {
        query: {number for number, parts in texts.items() if any(query in p for p in parts)} for query in queries
    }
    answers: list[Answer] = [
        lambda query: _all(db, query),
        lambda query: set(_like(others, query, -1)),
        lambda query: set(_trigram(others, query, -1)),
    ]
    recalls = [_recall(answer, expected) for answer in answers]
    hits = int(median(map(len, expected.values())))
    shown = "".join(f"{each:8.2f} ({each / times[0]:6.2f}×)" for each in times[1:])
    say(f"{name:16}{hits:7}{times[0]:9.2f}{shown}   {recalls[0]:15.3f}{recalls[1]:6.3f}{recalls[2]:9.3f}")


def _spent(way: Callable[[str], object], query: str) -> float:
    way(query)
    began = time.perf_counter()
    way(query)
    return (time.perf_counter() - began) * 1000


def _all(db: Database, query: str) -> set[int]:
    result = search(db, _quoted(query), limit=0)
    return {hit.article for hit in more(db, result, 0, result.total)}


def _like(others: sqlite3.Connection, query: str, limit: int) -> list[int]:
    pattern = "%" + query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    others.execute("SELECT count(*) FROM plain WHERE text LIKE ? ESCAPE '\\'", [pattern]).fetchone()
    rows = others.execute(
        "SELECT id FROM plain WHERE text LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?", [pattern, limit]
    )
    return [row[0] for row in rows]


def _trigram(others: sqlite3.Connection, query: str, limit: int) -> list[int]:
    others.execute("SELECT count(*) FROM trigram WHERE trigram MATCH ?", [_quoted(query)]).fetchone()
    rows = others.execute(
        "SELECT rowid FROM trigram WHERE trigram MATCH ? ORDER BY rank LIMIT ?", [_quoted(query), limit]
    )
    return [row[0] for row in rows]


def _recall(answer: Answer, expected: dict[str, set[int]]) -> float:
    wanted = sum(map(len, expected.values()))
    return sum(len(answer(query) & found) for query, found in expected.items()) / wanted if wanted else 1.0


def _quoted(query: str) -> str:
    return '"' + query.replace('"', '""') + '"'


if __name__ == "__main__":
    main()
