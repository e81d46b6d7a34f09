"""Whoosh with jieba's ChineseAnalyzer, all words of a query being wanted."""

from __future__ import annotations

import warnings
from functools import reduce
from pathlib import Path
from typing import Any

from tests.benchmarks.search.asking import Question, terms, worked_out
from tests.benchmarks.search.engine import FIELDS, FIRST, Engine, respects
from tests.benchmarks.search.entries import Entry
from tests.benchmarks.search.peers import cutting

with warnings.catch_warnings():
    # It has patterns that newer Pythons complain of.
    warnings.simplefilter("ignore")
    from whoosh import fields, index, query, sorting

_MEGABYTES = 512


class WhooshJieba:
    """The peer."""

    name = "Whoosh"
    most = 10_000

    def build(self, folder: Path) -> _Building:
        """An index with sortable columns for what facets count."""
        return _Building(folder)

    def open(self, folder: Path) -> _Engine:
        """The index."""
        return _Engine(folder)


class _Building:
    def __init__(self, folder: Path) -> None:
        schema = fields.Schema(
            key=fields.NUMERIC(int, 64, stored=True, sortable=True),
            # Words alone find more than words in order, so their places are not kept.
            text=fields.TEXT(analyzer=cutting.analyzer(), phrase=False),
            **{field: fields.ID(sortable=True) for field in FIELDS},
        )
        self._writer = index.create_in(folder, schema).writer(limitmb=_MEGABYTES)
        self._pool = cutting.Pool(cutting.tokens_of_text)

    def add(self, some: list[Entry]) -> None:
        """Take in articles; words that are cut already are a list to Whoosh."""
        texts = self._pool.cut(["\n".join(entry.parts) for entry in some])
        for entry, words in zip(some, texts, strict=True):
            self._writer.add_document(key=entry.key, text=words, **dict(respects(entry)))

    def finish(self) -> None:
        """Write one segment."""
        self._pool.close()
        self._writer.commit(optimize=True)


class _Engine(Engine):
    name = WhooshJieba.name

    def __init__(self, folder: Path) -> None:
        self._index = index.open_dir(folder)
        self._searcher = self._index.searcher()

    def refuses(self, question: Question) -> str | None:
        """What the analyzer finds no word in."""
        wordless = not all(map(_words, terms(question.node)))
        return super().refuses(question) or ("no words are in it" if wordless else None)

    def by_date(self, question: Question) -> list[int]:
        """The keys of the newest hits."""
        return self._keys(self._searcher.search(_query(question), limit=FIRST, sortedby="key", reverse=True))

    def by_relevance(self, question: Question) -> list[int]:
        """The keys of the hits that BM25F likes best."""
        return self._keys(self._searcher.search(_query(question), limit=FIRST))

    def total(self, question: Question) -> int:
        """How many articles match."""
        return len(self._searcher.search(_query(question), limit=1))

    def facets(self, question: Question) -> object:
        """The number of hits for each value of each field."""
        return self._grouped(question, FIELDS)

    def timeline(self, question: Question) -> object:
        """The hits of each month."""
        return self._grouped(question, ("month",))

    def everything(self, question: Question) -> set[int]:
        """The keys of all hits."""
        return {self._searcher.stored_fields(number)["key"] for number in _query(question).docs(self._searcher)}

    def close(self) -> None:
        """Close the files."""
        self._searcher.close()
        self._index.close()

    def _keys(self, results: Any) -> list[int]:
        return [hit["key"] for hit in results]

    def _grouped(self, question: Question, names: tuple[str, ...]) -> object:
        grouping = sorting.Facets()
        for name in names:
            grouping.add_facet(name, sorting.FieldFacet(name, maptype=sorting.Count))
        results = self._searcher.search(_query(question), limit=1, groupedby=grouping)
        return [results.groups(name) for name in names]


def _words(text: str) -> list[str]:
    return [token.text for token in cutting.analyzer()(text, mode="query")]


def _query(question: Question) -> Any:
    return worked_out(
        question.node,
        lambda text: reduce(_both, [query.Term("text", word) for word in _words(text)]),
        _both,
        lambda one, other: query.Or([one, other]),
        query.AndNot,
    )


def _both(one: Any, other: Any) -> Any:
    return query.And([one, other])
