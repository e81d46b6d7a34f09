"""What the strip has to do with a search: it shows the time of what is asked, and narrows that to some days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.search.find import Result
from viewer.ui.finding import Finding
from viewer.ui.timeline import naming
from viewer.ui.timeline.counting import Counted, Counting
from viewer.ui.timeline.strip import TimeStrip


class OverTime(QObject):
    """Fills the strip of one window once the first hits are there, and empties it when the search is left."""

    failed = Signal(object)

    def __init__(self, path: Path, finding: Finding, strip: TimeStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._finding, self._strip = finding, strip
        self.counting = Counting(path, self)
        finding.asked.connect(lambda _: self.counting.stop())
        finding.searching.found.connect(self._count)
        finding.left.connect(self.stop)
        self.counting.counted.connect(self._show)
        self.counting.failed.connect(self.failed)
        strip.days_chosen.connect(self._narrow)
        strip.days_left.connect(self._widen)

    def stop(self) -> None:
        """Show no time any more."""
        self.counting.stop()
        self._strip.forget()

    def _count(self, result: Result) -> None:
        # The whole time is counted, whatever days are chosen, so that others can be chosen instead.
        self._strip.expect(len({hit.date for hit in result.hits}))
        self.counting.count([naming.at_any_time(result.asked)])

    def _show(self, found: Counted) -> None:
        now = self._finding.now
        if now is not None:
            self._strip.show_timeline(found[0][1], naming.chosen_days(now))

    def _narrow(self, first: date, last: date) -> None:
        if self._finding.now is not None:
            self._finding.ask(naming.in_days(self._finding.now, first, last))

    def _widen(self) -> None:
        if self._finding.now is not None:
            self._finding.widen(*naming.of_time(self._finding.now))
