"""The way through what was found: from mark to mark in an article, from hit to hit through articles and issues."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal

from viewer.ui.frame import Frame
from viewer.ui.searching import Searching


class Walking(QObject):
    """Goes forth and back in one window; tells in a sentence where it has come to, or that it is at an end.

    It is to be made when all who put hits into the list are connected: it goes on when more of them have come.
    """

    told = Signal(str)

    def __init__(self, frame: Frame, searching: Searching, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._searching = frame, searching
        self._waiting = False
        frame.reader.mark_reached.connect(self._tell_place)
        searching.more_found.connect(self._go_on)
        for over in (searching.found, searching.failed):
            over.connect(self._wait_no_more)

    def to_mark(self, by: int) -> None:
        """Go to the article's next mark or the one before."""
        if not self._frame.reader.next_mark(by) and self._is_searched:
            last = self.tr("This is the last place in the article; F4 goes on to the next hit.")
            first = self.tr("This is the first place in the article; Shift+F4 goes back to the hit before.")
            self.told.emit(last if by > 0 else first)

    def to_hit(self, by: int) -> None:
        """Go to the next mark, behind an article's last one to the first of the next hit; or all of it backwards."""
        if self._stand_at_hit() and self._frame.reader.next_mark(by):
            return
        if self._frame.results.step(by):
            self._arrive(by)
        elif by > 0 and self._more_to_come:
            self._wait()
        elif self._is_searched:
            self.told.emit(self.tr("This is the last hit.") if by > 0 else self.tr("This is the first hit."))

    @property
    def _is_searched(self) -> bool:
        return self._searching.result is not None

    @property
    def _more_to_come(self) -> bool:
        model = self._frame.result_model
        return self._is_searched and model.rowCount() < model.total

    def _stand_at_hit(self) -> bool:
        """Have the list stand at the article that is read; whether that is in the list."""
        reading, results = self._frame.reader.reading, self._frame.results
        if reading is not None and reading.article.id is not None and self._is_searched:
            results.show_article(reading.article.id)
        return results.currentIndex().isValid()

    def _arrive(self, by: int) -> None:
        if by < 0:
            self._frame.reader.last_mark()
        if self._is_searched and not self._frame.reader.marks:
            self.told.emit(self._hit())

    def _wait(self) -> None:
        self._waiting = True
        model = self._frame.result_model
        self.told.emit(self.tr("Fetching more hits …"))
        if model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    def _go_on(self) -> None:
        if self._waiting:
            self._waiting = False
            self.to_hit(1)

    def _wait_no_more(self) -> None:
        self._waiting = False

    def _tell_place(self, number: int, total: int) -> None:
        if not total:
            return
        if self._frame.find_bar.isVisible() or not (hit := self._hit()):
            self.told.emit(self.tr("Mark {0} of {1}").format(f"{number:,}", f"{total:,}"))
        else:
            place = self.tr("Mention {0} of {1}").format(f"{number:,}", f"{total:,}")
            self.told.emit(f"{place} · {hit}")

    def _hit(self) -> str:
        """Which hit of how many is read; empty where it is none of those fetched."""
        reading, model = self._frame.reader.reading, self._frame.result_model
        number = reading.article.id if reading else None
        row = model.row_of(number) if number is not None and self._is_searched else None
        return "" if row is None else self.tr("article {0} of {1}").format(f"{row + 1:,}", f"{model.total:,}")
