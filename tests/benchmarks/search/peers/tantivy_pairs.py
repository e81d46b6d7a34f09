"""tantivy with the pairs of characters that our own index has, phrases of them, and a field for single characters."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import tantivy

from db import grams
from tests.benchmarks.search.asking import Question, worked_out
from tests.benchmarks.search.engine import FIELDS, FIRST, Engine, respects
from tests.benchmarks.search.entries import Entry

_BREAK = "\ufdd0"
_HEAP = 256_000_000
_VALUES = 20


class TantivyPairs:
    """The peer."""

    name = "tantivy"
    most = sys.maxsize

    def build(self, folder: Path) -> _Building:
        """An index with fast fields for the key and for what facets count."""
        return _Building(folder)

    def open(self, folder: Path) -> _Engine:
        """The index."""
        return _Engine(folder)


class _Building:
    def __init__(self, folder: Path) -> None:
        self._writer = tantivy.Index(_schema(), str(folder)).writer(_HEAP, 1)

    def add(self, some: list[Entry]) -> None:
        """Take in articles."""
        for entry in some:
            texts = _BREAK.join(map(grams.squeeze, entry.parts))
            document = tantivy.Document(
                pairs=[_pairs(texts)], characters=[" ".join(set(texts) - {_BREAK})], **dict(respects(entry))
            )
            document.add_unsigned("key", entry.key)
            self._writer.add_document(document)

    def finish(self) -> None:
        """Write what is left, and wait for segments being merged."""
        self._writer.commit()
        self._writer.wait_merging_threads()


class _Engine(Engine):
    name = TantivyPairs.name

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._searcher: Any = tantivy.Index(self._schema, str(folder)).searcher()

    def by_date(self, question: Question) -> list[int]:
        """The keys of the newest hits."""
        query = self._query(question)
        found = self._searcher.search(query, limit=FIRST, count=False, order_by_field="key")
        return [key for key, _ in found.hits]

    def by_relevance(self, question: Question) -> list[int]:
        """The keys of the hits that BM25 likes best."""
        found = self._searcher.search(self._query(question), limit=FIRST, count=False)
        return self._keys([address for _, address in found.hits])

    def total(self, question: Question) -> int:
        """How many articles match."""
        return int(self._searcher.search(self._query(question), limit=1, count=True).count)

    def facets(self, question: Question) -> object:
        """The most frequent values of each field."""
        return self._counted(question, FIELDS)

    def timeline(self, question: Question) -> object:
        """The hits of each month."""
        return self._counted(question, ("month",), values=10_000)

    def everything(self, question: Question) -> set[int]:
        """The keys of all hits."""
        found = self._searcher.search(
            self._query(question), limit=max(1, self._searcher.num_docs), order_by_field="key"
        )
        return {key for key, _ in found.hits}

    def _keys(self, addresses: list[Any]) -> list[int]:
        return [int(key or 0) for key in self._searcher.fast_field_values("key", addresses)]

    def _counted(self, question: Question, names: tuple[str, ...], values: int = _VALUES) -> object:
        wanted = {name: {"terms": {"field": name, "size": values}} for name in names}
        return self._searcher.aggregate(self._query(question), wanted)

    def _query(self, question: Question) -> Any:
        of = tantivy.Query.boolean_query
        must, should, must_not = tantivy.Occur.Must, tantivy.Occur.Should, tantivy.Occur.MustNot
        return worked_out(
            question.node,
            self._phrase,
            lambda one, other: of([(must, one), (must, other)]),
            lambda one, other: of([(should, one), (should, other)]),
            lambda one, other: of([(must, one), (must_not, other)]),
        )

    def _phrase(self, text: str) -> Any:
        squeezed = grams.squeeze(text)
        if len(squeezed) == 1:
            return tantivy.Query.term_query(self._schema, "characters", squeezed, "basic")
        pairs = _pairs(squeezed).split(" ")
        if len(pairs) == 1:
            return tantivy.Query.term_query(self._schema, "pairs", pairs[0])
        return tantivy.Query.phrase_query(self._schema, "pairs", list(pairs))


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("key", fast=True)
    builder.add_text_field("pairs", tokenizer_name="whitespace")
    builder.add_text_field("characters", tokenizer_name="whitespace", index_option="basic")
    for field in FIELDS:
        builder.add_text_field(field, fast=True, tokenizer_name="raw")
    return builder.build()


def _pairs(squeezed: str) -> str:
    return " ".join(a + b for a, b in pairwise(squeezed))
