"""What the concordance's window says of itself, in whole sentences with their plurals."""

from __future__ import annotations

from PySide6.QtCore import QObject

from db.search.find import Result


class ConcordanceWords(QObject):
    """Says how many there are; an object only because Qt's plurals want one."""

    def title(self, result: Result) -> str:
        """成本 革命 date:2031: what was searched, as it was typed."""
        return " ".join(filter(None, (" ".join(result.words) or result.asked.text, *result.asked.filters)))

    def count(self, mentions: int, articles: int) -> str:
        """17 mentions in 3 articles."""
        of_mentions, of_articles = self.tr("%Ln mention(s)", "", mentions), self.tr("%Ln article(s)", "", articles)
        return self.tr("{0} in {1}").format(of_mentions, of_articles)

    def so_far(self, count: str) -> str:
        """17 mentions in 3 articles, still counting."""
        return self.tr("{0}, still counting").format(count)

    def stopped(self, count: str, done: int, total: int) -> str:
        """17 mentions in 3 articles; counting was stopped after 40 of 212 hits."""
        return self.tr("{0}; counting was stopped after {1} of {2} hits").format(count, f"{done:,}", f"{total:,}")

    def counting(self, done: int, total: int) -> str:
        """Looking for mentions: 40 of 212 hits."""
        return self.tr("Looking for mentions: {0} of {1} hits").format(f"{done:,}", f"{total:,}")

    def ordering(self) -> str:
        """What is told while lines are put in order."""
        return self.tr("Putting the lines in order …")

    def writing(self, done: int, total: int) -> str:
        """Exporting: 40 of 212 lines."""
        return self.tr("Exporting: {0} of {1} lines").format(f"{done:,}", f"{total:,}")

    def cut_short(self, copied: int) -> str:
        """What is told where not all that was selected was copied."""
        return self.tr("Only the first %Ln line(s) were copied: Export writes all of them.", "", copied)

    def columns(self) -> tuple[str, ...]:
        """The names of an exported table's columns."""
        return (
            self.tr("Date"), self.tr("Newspaper"), self.tr("Page"), self.tr("Title"),
            self.tr("Before"), self.tr("Word"), self.tr("After"), self.tr("Article"),
        )  # fmt: skip
