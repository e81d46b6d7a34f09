"""Narrowing a search and understanding it: facets, pills and reasons of one window, kept up to what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records import Article, Asked, Facet
from db.search.find import Result
from viewer.ui.facets.counting import Counting
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_SHOWN = "facets/shown"


class Narrowing(QObject):
    """Has facets counted and reasons found when hits are there, and asks for what is chosen among them."""

    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._frame, self._finding = window, window.frame, window.finding
        self._counting = Counting(window.path, self)
        self._is_due = False
        self._frame.head.show_order(self._finding.order)
        self._frame.facets_wanted = window.settings.get(_SHOWN, False)
        self._connect()

    def _connect(self) -> None:
        frame, finding, counting = self._frame, self._finding, self._counting
        finding.asked.connect(self._show_asked)
        finding.left.connect(self._leave)
        finding.searching.found.connect(self._show_result)
        finding.searching.failed.connect(frame.facets.give_up)
        frame.facets.unfolded.connect(self._count)
        frame.facets.included.connect(finding.narrow)
        frame.facets.excluded.connect(finding.narrow)
        frame.facets.dropped.connect(self._widen)
        frame.facets.escaped.connect(frame.results.setFocus)
        frame.results.escaped.connect(self._escape)
        frame.pills.removed.connect(self._widen)
        frame.pills.cleared.connect(lambda: self._widen(*(finding.now.filters if finding.now else ())))
        frame.facet_button.clicked.connect(self._toggle)
        frame.head.order_chosen.connect(finding.sort)
        frame.way_back.asked.connect(finding.ask)
        frame.no_hits.asked.connect(finding.ask)
        counting.counted.connect(self._show_facets)
        counting.relaxed.connect(frame.no_hits.show_relaxations)
        counting.explained.connect(frame.why_line.show_found)
        counting.failed.connect(frame.facets.give_up)
        counting.failed.connect(self.failed)

    def toggle(self) -> None:
        """Fold the facets out from the list's edge, or away."""
        if self._finding.now is None:
            self._window.tell(self.tr("Search first: facets count what the hits have."))
        else:
            self._toggle()

    def explain(self, article: Article) -> None:
        """Say why an article that is read is a hit, if a search is on."""
        result = self._finding.searching.result
        if result is not None:
            self._counting.explain(result.query, article)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        for pane in (self._frame.facets, self._frame.pills, self._frame.head):
            pane.dress(scheme)

    def stop(self) -> None:
        """Let nothing go on behind a window that closes."""
        self._leave()

    def _show_asked(self, asked: Asked) -> None:
        self._counting.stop()
        self._is_due = False
        self._frame.show_narrowing(asked.filters)
        self._frame.head.show_order(asked.sort)

    def _leave(self) -> None:
        self._counting.stop()
        self._is_due = False
        frame = self._frame
        frame.show_narrowing(None)
        frame.head.show_order(self._finding.order)
        frame.facets.clear()
        frame.no_hits.leave()
        frame.way_back.hide()
        frame.why_line.hide()

    def _show_result(self, result: Result) -> None:
        self._is_due = True
        self._frame.way_back.show_result(result)
        if result.total:
            self._frame.no_hits.leave()
        else:
            self._frame.no_hits.begin()
            self._counting.relax(result.asked)
        self._count()
        reading = self._frame.reader.reading
        if reading is not None:
            self.explain(reading.article)

    def _count(self) -> None:
        """Count what the hits have, where that is seen."""
        result = self._finding.searching.result
        if result is not None and self._is_due and self._frame.facets_shown:
            self._is_due = False
            self._frame.facets.begin()
            self._counting.count(result.query)

    def _show_facets(self, facets: tuple[Facet, ...]) -> None:
        self._frame.facets.show_facets(facets, self._finding.now.filters if self._finding.now else ())

    def _toggle(self) -> None:
        self._frame.set_facets(not self._frame.facets_shown)
        self._window.settings.set(_SHOWN, self._frame.facets_wanted)
        if self._frame.facets_shown:
            self._frame.facets.setFocus()
        else:
            self._frame.results.setFocus()

    def _escape(self) -> None:
        if self._finding.now is not None:
            self._window.listing.leave_search()

    def _widen(self, *filters: str) -> None:
        self._finding.widen(*filters)
        if self._finding.now is None:
            self._window.listing.leave_search()
