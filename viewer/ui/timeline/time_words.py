"""What strip and chart say of hits and periods, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from db.search.timeline import Grain, Period


class TimeWords(QObject):
    """Says figures and axes; an object only because Qt's plurals want one."""

    def hits(self, periods: Sequence[Period]) -> str:
        """1,204 articles; or that the archive has no issue of the time."""
        counts = [each.hits for each in periods if each.hits is not None]
        return self.tr("%Ln article(s)", "", sum(counts)) if counts else self.no_issue()

    def undated(self, count: int) -> str:
        """Hits that stand on no axis."""
        return self.tr("%Ln article(s) without a date", "", count)

    def archive(self, count: int) -> str:
        """How much an archive holds."""
        return self.tr("%Ln article(s) in all", "", count)

    def no_issue(self) -> str:
        """What a gap is."""
        return self.tr("No issue in the archive")

    def measure(self, by: Grain, *, rate: bool) -> str:
        """What the numbers up the side are."""
        if rate:
            return {
                "year": self.tr("Of every 10,000 articles of the year"),
                "month": self.tr("Of every 10,000 articles of the month"),
                "day": self.tr("Of every 10,000 articles of the day"),
            }[by]
        return {
            "year": self.tr("Articles a year"),
            "month": self.tr("Articles a month"),
            "day": self.tr("Articles a day"),
        }[by]
