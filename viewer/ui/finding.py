"""What is asked of the archive in one window: a text and the filters that narrow it, searched anew when they change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.records import Asked, Sort
from viewer.ui.preferences import values
from viewer.ui.searching import Searching
from viewer.ui.settings import Settings


class Finding(QObject):
    """Holds what is asked and has it searched; tells what is asked now, and when nothing is any more."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, path: Path, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._now: Asked | None = None
        self.searching = Searching(path, self)

    @property
    def now(self) -> Asked | None:
        """What is asked; None out of a search."""
        return self._now

    def ask(self, asked: Asked) -> None:
        """Search for something."""
        self._now = asked
        self.asked.emit(asked)
        self.searching.search(asked)

    def ask_text(self, text: str) -> None:
        """Search for another text within the filters that there are."""
        self.ask(Asked(text, self._now.filters if self._now else (), self.order))

    def narrow(self, *filters: str) -> None:
        """Search within more filters."""
        now = self._now or Asked("", (), self.order)
        self.ask(replace(now, filters=tuple(dict.fromkeys((*now.filters, *filters)))))

    def widen(self, *filters: str) -> None:
        """Search without some filters; without a text and the last of them the search is left."""
        if self._now is None:
            return
        kept = tuple(each for each in self._now.filters if each not in filters)
        if kept or self._now.text:
            self.ask(replace(self._now, filters=kept))
        else:
            self.leave()

    def sort(self, order: Sort) -> None:
        """Put the hits in another order, now and from now on."""
        self._settings.choose(values.ORDER, order)
        self.take_order()

    def take_order(self) -> None:
        """Put the hits in the order that is chosen."""
        if self._now is not None and self._now.sort != self.order:
            self.ask(replace(self._now, sort=self.order))

    def again(self) -> None:
        """Search anew, as the archive has changed."""
        if self._now is not None:
            self.searching.search(self._now)

    def leave(self) -> None:
        """Ask nothing any more."""
        self.searching.stop()
        if self._now is not None:
            self._now = None
            self.left.emit()

    @property
    def order(self) -> Sort:
        """The order that hits are put in from now on."""
        kept = self._settings.of(values.ORDER)
        return "date" if kept == "date" else "page" if kept == "page" else "relevance"
