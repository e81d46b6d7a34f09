"""The versions of an article, or two articles, read from the archive and compared, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import archive, articles, history, issues, reprints
from db.records import Article, Issue
from db.reprints import Likeness
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Job
from viewer.ui.versions.comparison import Row, compare


@dataclass(frozen=True, slots=True)
class Version:
    """How an article stood until an import run replaced it; replaced is None for how it stands now.

    The issue is given where it is compared with another article.
    """

    article: Article
    replaced: str | None = None
    run: int | None = None
    issue: Issue | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions in rows, and how alike they are."""

    rows: Sequence[Row]
    likeness: Likeness


class Versions(QObject):
    """Reads and compares; only the last question is answered."""

    read = Signal(object)
    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None

    def ask(self, number: int) -> None:
        """Ask for the versions of an article, the oldest first."""
        self._run(lambda cancel: _versions(self._path, number), self.read.emit)

    def ask_pair(self, one: int, other: int) -> None:
        """Ask for two articles, the one that was printed first before the other."""
        self._run(lambda cancel: _pair(self._path, one, other), self.read.emit)

    def compare(self, old: Article, new: Article) -> None:
        """Ask what differs between two versions, or articles."""
        self._run(lambda cancel: Compared(compare(old, new), reprints.alike(old, new)), self.compared.emit)

    def stop(self) -> None:
        """Answer nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _run(self, work: Callable[[Cancel], Any], told: Callable[[Any], None]) -> None:
        self.stop()
        self._job = jobs.run(work, lambda result: self._ended(told, result), self._failed, self)

    def _ended(self, told: Callable[[Any], None], result: Any) -> None:
        self._job = None
        told(result)

    def _failed(self, error: Exception) -> None:
        self._ended(self.failed.emit, error)


def _versions(path: Path, number: int) -> list[Version]:
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        before = [Version(each.before, each.replaced, each.run) for each in history.revisions(db, number)]
        return [*before, Version(articles.get(db, number))]


def _pair(path: Path, one: int, other: int) -> list[Version]:
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        both = [
            Version(articles.get(db, number), issue=issues.heading(db, articles.issue_of(db, number)))
            for number in (one, other)
        ]
    return sorted(both, key=lambda each: (each.issue and each.issue.date) or date.max)
