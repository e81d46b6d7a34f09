"""What is measured: the operations, and what answers them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import ClassVar, Protocol

from tests.benchmarks.search.asking import Question
from tests.benchmarks.search.entries import Entry

FIRST = 50
OPERATIONS = {
    "by_date": "first 50 by date",
    "by_relevance": "first 50 by relevance",
    "total": "exact total",
    "facets": "facets",
    "timeline": "timeline by months",
    "shown_by_date": "as the window shows it, by date: total, 50 hits with titles, snippets, marks",
    "shown_by_relevance": "as the window shows it, by relevance",
}


class Engine(ABC):
    """Answers questions about articles, which it knows by their keys; a key grows with the day."""

    name: ClassVar[str]
    most: int | None = None
    """It knows only so many of the newest articles, where it doesn't know all."""
    lacks: ClassVar[Mapping[str, str]] = {
        "shown_by_date": "its answers are keys alone", "shown_by_relevance": "its answers are keys alone"
    }  # fmt: skip
    """Operations that it can't do, and why."""

    def refuses(self, question: Question) -> str | None:
        """Why it can't answer a question at all, if it can't."""
        return "filters are of our query language" if question.filters else None

    @abstractmethod
    def by_date(self, question: Question) -> list[int]:
        """The keys of the newest hits."""

    def by_relevance(self, question: Question) -> list[int]:
        """The keys of the best hits."""
        raise NotImplementedError

    @abstractmethod
    def total(self, question: Question) -> int:
        """How many articles match."""

    @abstractmethod
    def facets(self, question: Question) -> object:
        """The most frequent values of all hits in each respect, with counts."""

    @abstractmethod
    def timeline(self, question: Question) -> object:
        """The number of hits of each month."""

    @abstractmethod
    def everything(self, question: Question) -> set[int]:
        """The keys of all hits."""

    def close(self) -> None:
        """Let go of files."""
        return


class Building(Protocol):
    """An index under way."""

    def add(self, some: list[Entry]) -> None:
        """Take in articles, a few thousand at once, oldest first."""

    def finish(self) -> None:
        """Write out what is left."""


class Peer(Protocol):
    """Something that people search with, and that we compare ourselves to."""

    name: str
    most: int
    """Articles that it is built over at most, the newest ones: more would take too long."""

    def build(self, folder: Path) -> Building:
        """Begin an index in an empty folder."""

    def open(self, folder: Path) -> Engine:
        """Open an index that was built."""


def respects(entry: Entry) -> Iterable[tuple[str, str]]:
    """What facets count of an article, for engines that keep it in columns or fields of their own."""
    yield "newspaper", entry.newspaper
    yield "year", entry.month[:4]
    yield "month", entry.month
    yield "page", entry.page
    yield "rubric", entry.column
    yield "person", entry.person
    yield "kind", entry.kind


FIELDS = ("newspaper", "year", "month", "page", "rubric", "person", "kind")
