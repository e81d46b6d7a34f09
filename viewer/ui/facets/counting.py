"""Counting what hits have, and asking why there are hits or none: off the GUI thread, the question before cut short."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import archive
from db.archive import Database
from db.errors import ArchiveError
from db.records import Article, Asked, Facet
from db.search import facets, why
from db.search.facets import Columns
from db.search.nodes import Query
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job

_Counted = tuple[Columns, tuple[Facet, ...]]


class Counting(QObject):
    """Asks of one archive; of each question only the last one's answer is told."""

    counted = Signal(object)
    explained = Signal(object)
    relaxed = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        # The values of all articles, which every count looks its own up in.
        self._columns: Columns | None = None
        self._jobs: dict[str, Job] = {}

    def count(self, query: Query) -> None:
        """Count what the hits of a query have."""
        known = self._columns
        self._ask("count", lambda db: _counted(db, query, known), self._tell_counted)

    def relax(self, asked: Asked) -> None:
        """Look for what would find something in place of what finds nothing."""
        self._ask("relax", lambda db: why.why_none(db, asked), self.relaxed.emit)

    def explain(self, query: Query, article: Article) -> None:
        """Look where in an article the words of a query stand."""
        self._begin("explain", lambda cancel: why.why_hit(query, article), self.explained.emit)

    def stop(self) -> None:
        """Leave all questions: nothing of them is told any more."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _ask(self, name: str, question: Callable[[Database], Any], done: Callable[[Any], None]) -> None:
        path = self._path
        self._begin(name, lambda cancel: _with_archive(path, question, cancel), done)

    def _begin(self, name: str, work: Callable[[Cancel], Any], done: Callable[[Any], None]) -> None:
        if before := self._jobs.pop(name, None):
            before.cancel()
        self._jobs[name] = jobs.run(work, lambda answer: self._end(name, answer, done), self._failed, self)

    def _end(self, name: str, answer: object, done: Callable[[Any], None]) -> None:
        self._jobs.pop(name, None)
        done(answer)

    def _tell_counted(self, counted: _Counted) -> None:
        self._columns, found = counted
        self.counted.emit(found)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ArchiveError):
            raise error
        self.failed.emit(error)


def _counted(db: Database, query: Query, known: Columns | None) -> _Counted:
    columns = facets.columns(db, known)
    return columns, facets.facets(db, query, columns)


def _with_archive(path: Path, question: Callable[[Database], Any], cancel: Cancel) -> Any:
    """Ask with a connection that is interrupted when nobody waits any more."""
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        cancel.on_cancel(lambda: archive.interrupt(db))
        try:
            return question(db)
        finally:
            cancel.on_cancel(None)
