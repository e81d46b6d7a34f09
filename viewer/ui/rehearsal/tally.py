"""The count of what an import would do: files, issues, articles, in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from db.carried.told import Brought
from viewer import messages
from viewer.importing.report import FileReport
from viewer.ui import language
from viewer.ui.counts import Counts


class Tally:
    """Grows and shrinks file by file, so that a word about 70,000 of them costs nothing."""

    def __init__(self) -> None:
        self._issues: Counter[Hashable] = Counter()
        self._brought: Counter[str] = Counter()
        self.files = self.left_out = self.articles = self.revised = self.failed = self.known = 0

    def count(self, report: FileReport, *, left_out: bool, by: int = 1) -> None:
        """Count a file in, or with a negative number out again."""
        if left_out:
            self.left_out += by
            return
        self.files += by
        self.articles += by * report.articles
        self.revised += by * report.revised
        self.failed += by * (report.error is not None)
        self.known += by * (report.status == "duplicate")
        if report.brought:
            self._brought.update({name: by * number for name, number in asdict(report.brought).items()})
        for entry in report.entries:
            name = (entry.newspaper, entry.date, entry.edition)
            self._issues[name] += by
            if not self._issues[name]:
                del self._issues[name]

    @property
    def issues(self) -> int:
        """How many issues the files are of."""
        return len(self._issues)

    def line(self) -> str:
        """9 files · 3 issues · 42 articles new, 2 revised · 1 file can't be read."""
        translate = QCoreApplication.translate
        news = [Counts().new(self.articles)]
        if self.revised:
            news.append(Counts().revised(self.revised))
        parts = [
            Counts().files(self.files),
            Counts().issues(self.issues),
            translate("rehearsal", ", ").join(news),
        ]
        if beside := messages.brought_line(Brought(**self._brought), language.say):
            parts.append(beside)
        if self.known:
            parts.append(Counts().files_there(self.known))
        if self.failed:
            parts.append(Counts().unreadable(self.failed))
        if self.left_out:
            parts.append(Counts().left_out(self.left_out))
        return " · ".join(parts)
