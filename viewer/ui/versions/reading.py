"""The versions of an article, or two articles, read from the archive and compared, off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db import articles, history, issues, reprints
from db.archive import Database
from db.records import Article, Issue
from db.reprints import Likeness
from viewer.ui.asking_archive import Questions
from viewer.ui.versions.comparison import Row, compare

_ONE = "one question at a time"


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
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)

    def ask(self, number: int) -> None:
        """Ask for the versions of an article, the oldest first."""
        self._questions.ask(_ONE, lambda db: _versions(db, number), self.read.emit)

    def ask_pair(self, one: int, other: int) -> None:
        """Ask for two articles, the one that was printed first before the other."""
        self._questions.ask(_ONE, lambda db: _pair(db, one, other), self.read.emit)

    def compare(self, old: Article, new: Article) -> None:
        """Ask what differs between two versions, or articles."""
        self._questions.do(
            _ONE, lambda cancel: Compared(compare(old, new), reprints.alike(old, new)), self.compared.emit
        )

    def stop(self) -> None:
        """Answer nothing any more."""
        self._questions.stop()


def _versions(db: Database, number: int) -> list[Version]:
    before = [Version(each.before, each.replaced, each.run) for each in history.revisions(db, number)]
    return [*before, Version(articles.get(db, number))]


def _pair(db: Database, one: int, other: int) -> list[Version]:
    both = [
        Version(articles.get(db, number), issue=issues.heading(db, articles.issue_of(db, number)))
        for number in (one, other)
    ]
    return sorted(both, key=lambda each: (each.issue and each.issue.date) or date.max)
