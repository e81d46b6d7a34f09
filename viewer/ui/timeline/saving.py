"""A chart made into a file: PNG, SVG or CSV, as the name of the file says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.exporting import naming, over_time
from viewer.exporting.over_time import Heads
from viewer.ui import saving
from viewer.ui.timeline import sheet
from viewer.ui.timeline.sheet import Sheet

KINDS = (".png", ".svg", ".csv")


class Saving(QObject):
    """Asks where, makes the file, and writes it off the GUI thread."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, chart: Sheet, size: QSize, archive: str) -> None:
        """Ask for a name; its ending, or the kind that is chosen, says what is made."""
        dialog = QFileDialog(self._window, self.tr("Save the chart"))
        dialog.setObjectName("saveChart")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = (self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"), self.tr("Table (*.csv)"))
        dialog.setNameFilters(list(names))
        dialog.setDefaultSuffix(KINDS[0][1:])
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(KINDS[names.index(name)][1:]))
        dialog.selectFile(naming.safe(chart.heading))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), chart, size, archive))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: Path, chart: Sheet, size: QSize, archive: str) -> None:
        """Write a file of the kind that its name ends with; PNG where it says nothing known."""
        make = self._makers(chart, size, archive).get(target.suffix.lower())
        if make is None:
            target, make = target.with_name(target.name + KINDS[0]), lambda: sheet.png(chart, size)
        data = make()
        saving.save(target, lambda: data, self.saved.emit, self.failed.emit, self)

    def _makers(self, chart: Sheet, size: QSize, archive: str) -> dict[str, Callable[[], bytes]]:
        return {
            ".png": lambda: sheet.png(chart, size),
            ".svg": lambda: sheet.svg(chart, size),
            ".csv": lambda: self._table(chart, archive),
        }

    def _table(self, chart: Sheet, archive: str) -> bytes:
        heads = Heads(
            self.tr("Period"),
            self.tr("Articles in the archive"),
            self.tr("{0}: articles"),
            self.tr("{0}: per 10,000 articles"),
            self.tr("Archive"),
            self.tr("Made on"),
        )
        queries = [(line.name, line.periods) for line in chart.plot.lines]
        return over_time.table(queries, chart.plot.by, archive, date.today(), heads)
