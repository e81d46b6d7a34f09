"""Counted things in words: the plurals of both languages, in one place for functions that have no window."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many there are of something; an object only because Qt's plurals want one."""

    def files(self, count: int) -> str:
        """9 files."""
        return self.tr("%Ln file(s)", "", count)

    def of_files(self, done: int, count: int) -> str:
        """1,204 of 9,930 files."""
        return self.tr("{0} of %Ln file(s)", "", count).format(f"{done:,}")

    def more_files(self, count: int) -> str:
        """and 1,231 more files."""
        return self.tr("and %Ln more file(s)", "", count)

    def for_each_article(self, count: int) -> str:
        """A file for each of 1,234 articles."""
        return self.tr("A file for each of %Ln article(s)", "", count)

    def for_each_issue(self, count: int) -> str:
        """A file for each of 12 issues."""
        return self.tr("A file for each of %Ln issue(s)", "", count)

    def exported(self, count: int, where: str) -> str:
        """Exported 1,234 articles to /home/shan/reading."""
        return self.tr("Exported %Ln article(s) to {0}.", "", count).format(where)

    def exported_everything(self, count: int, where: str) -> str:
        """Everything is exported to /home/shan/archive 2031-03-10: 1,234 articles, with all that belongs to them."""
        text = self.tr("Everything is exported to {0}: %Ln article(s), with all that belongs to them.", "", count)
        return text.format(where)

    def unread(self, count: int) -> str:
        """2 issues or files could not be read."""
        return self.tr("%Ln issue(s) or file(s) could not be read.", "", count)

    def stopped(self, count: int, where: str) -> str:
        """The export was cancelled: 120 articles are written to /home/shan/reading."""
        return self.tr("The export was cancelled: %Ln article(s) are written to {0}.", "", count).format(where)

    def unwritten(self, count: int) -> str:
        """2 files could not be written."""
        return self.tr("%Ln file(s) could not be written.", "", count)

    def of_articles(self, done: int, count: int) -> str:
        """1,204 of 9,930 articles."""
        return self.tr("{0} of %Ln article(s)", "", count).format(f"{done:,}")

    def first_of(self, shown: int, count: int) -> str:
        """The first 640 of 10,000 articles; an export writes all of them."""
        return self.tr("The first {0} of %Ln article(s); an export writes all of them.", "", count).format(f"{shown:,}")

    def of_pages(self, done: int, count: int) -> str:
        """3 of 24 pages."""
        return self.tr("{0} of %Ln page(s)", "", count).format(f"{done:,}")

    def issues(self, count: int) -> str:
        """3 issues."""
        return self.tr("%Ln issue(s)", "", count)

    def articles(self, count: int) -> str:
        """42 articles."""
        return self.tr("%Ln article(s)", "", count)

    def pages(self, count: int) -> str:
        """8 pages."""
        return self.tr("%Ln page(s)", "", count)

    def newspapers(self, count: int) -> str:
        """2 newspapers."""
        return self.tr("%Ln newspaper(s)", "", count)

    def new(self, count: int) -> str:
        """42 articles new."""
        return self.tr("%Ln article(s) new", "", count)

    def adds(self, count: int) -> str:
        """Adds 3 articles."""
        return self.tr("adds %Ln article(s)", "", count)

    def revises(self, count: int) -> str:
        """Revises 2 articles."""
        return self.tr("revises %Ln article(s)", "", count)

    def revised(self, count: int) -> str:
        """2 revised."""
        return self.tr("%Ln revised", "", count)

    def there(self, count: int) -> str:
        """12 already there."""
        return self.tr("%Ln already there", "", count)

    def files_there(self, count: int) -> str:
        """3 files already there."""
        return self.tr("%Ln file(s) already there", "", count)

    def unreadable(self, count: int) -> str:
        """1 file can't be read."""
        return self.tr("%Ln file(s) can't be read", "", count)

    def left_out(self, count: int) -> str:
        """2 left out."""
        return self.tr("%Ln left out", "", count)
