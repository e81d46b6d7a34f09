"""The window with the chart: up to five queries over time, by year, month or day, as counts or rates."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.records import Asked
from db.search.timeline import Grain, Timeline, grouped
from viewer.ui import language
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.line_edit import LineEdit
from viewer.ui.timeline import comparison, naming, sheet
from viewer.ui.timeline.chart import Line, Plot
from viewer.ui.timeline.chart_view import ChartView
from viewer.ui.timeline.chip import Chip
from viewer.ui.timeline.comparison import Comparison
from viewer.ui.timeline.counting import Counted, Counting
from viewer.ui.timeline.saving import Saving
from viewer.ui.timeline.sheet import Sheet
from viewer.ui.timeline.time_words import TimeWords
from viewer.ui.tokens import SPACE, Scheme

_LONG = 300
"""Milliseconds after which a wait is told of."""
_MANY_MONTHS = 600
_FEW_MONTHS = 3


class TimelineWindow(QDialog):
    """Stands beside the main window; tells what is to be asked when days are picked."""

    asked_chosen = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timelineWindow")
        self.setWindowTitle(self.tr("Over time"))
        self.resize(1040, 620)
        self._archive = path.stem
        self._scheme: Scheme = "light"
        self._compared: Comparison = ()
        self._counted: dict[Asked, Timeline] = {}
        self._chosen: tuple[date, date] | None = None
        self._words = TimeWords(self)
        self._counting, self._saving = Counting(path, self), Saving(self)
        self.chips: list[Chip] = []
        self.field = self._field()
        grains = {"year": self.tr("By year"), "month": self.tr("By month"), "day": self.tr("By day")}
        self.by = self._choice(self.tr("Periods"), grains)
        self.by.setCurrentIndex(1)
        self._grain_is_chosen = False
        names = {"hits": self.tr("Articles"), "rate": self.tr("Per 10,000 articles")}
        self.measure = self._choice(self.tr("What is shown"), names)
        self.save, self.copy = QPushButton(self.tr("Save …"), self), QPushButton(self.tr("Copy"), self)
        self.view = ChartView(self)
        self._title, self._note = self._label("paneTitle"), self._label("paneNote")
        self._note.setWordWrap(True)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LONG)
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)

    def show_asked(self, asked: Asked | None) -> None:
        """Open the window on what is asked in the main one, beside what was compared before."""
        if asked is not None:
            self._compared = comparison.begun(self._compared, naming.at_any_time(asked))
            self._chosen = naming.chosen_days(asked)
        self._show_chips()
        self._count()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def refresh(self) -> None:
        """Count anew what is shown, as the archive has changed."""
        self._counted.clear()
        if self.isVisible():
            self._count()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self.view.dress(scheme)
        for chip in self.chips:
            chip.dress(scheme, alone=len(self.chips) == 1)

    def stop(self) -> None:
        """Close, and wait for no answer any more."""
        self._waiting.stop()
        self._counting.stop()
        self.close()

    @property
    def note(self) -> str:
        """What is said below the chart."""
        return self._note.text()

    @property
    def sheet(self) -> Sheet:
        """The chart as it is saved and copied."""
        plot = self.view.plot
        names = self.tr(", ").join(self.tr("“{0}”").format(line.name) for line in plot.lines)
        heading = self.tr("{0} over time").format(names)
        made = self.tr("Made on {0} with Baoku 报库").format(language.short_day(date.today()))
        source = self.tr("Archive: {0}").format(self._archive)
        parts = [source, *self._facts(), made]
        measure = self._words.measure(plot.by, rate=plot.rate)
        return Sheet(heading, measure, plot, self._words.no_issue(), " · ".join(parts), self.font())

    def _connect(self) -> None:
        self._counting.counted.connect(self._keep)
        self._counting.failed.connect(self.failed)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)
        self._waiting.timeout.connect(lambda: self._note.setText(self.tr("Counting …")))
        self.field.returnPressed.connect(self._add)
        self.by.activated.connect(self._choose_grain)
        self.measure.activated.connect(self._render)
        self.view.days_chosen.connect(self._pick)
        self.view.days_left.connect(self._leave_days)
        self.save.clicked.connect(lambda: self._saving.ask(self.sheet, self._size(), self._archive))
        self.copy.clicked.connect(self._copy)

    def _add(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self._compare(comparison.added(self._compared, Asked(text)))

    def _compare(self, compared: Comparison) -> None:
        self._compared = compared
        self._show_chips()
        self._count()

    def _show_chips(self) -> None:
        had_focus = any(chip.isAncestorOf(self.focusWidget()) for chip in self.chips if self.focusWidget())
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(each, self) for each in self._compared]
        for n, chip in enumerate(self.chips):
            self._row.insertWidget(n, chip)
            chip.dress(self._scheme, alone=len(self.chips) == 1)
            chip.led.connect(lambda place: self._compare(comparison.led(self._compared, place)))
            chip.removed.connect(lambda place: self._compare(comparison.removed(self._compared, place)))
        stops = [button for chip in self.chips for button in (chip.name, chip.remove)]
        for before, after in pairwise([*stops, self.field, self.by, self.measure, self.save, self.copy, self.view]):
            self.setTabOrder(before, after)
        full = len(self.chips) >= comparison.MOST
        self.field.setEnabled(not full)
        self.field.setPlaceholderText(self.tr("Five at most") if full else self.tr("Add a query to compare …"))
        if had_focus:
            self.view.setFocus()

    def _count(self) -> None:
        """Have counted what isn't yet; show what is."""
        missing = [each.asked for each in self._compared if each.asked not in self._counted]
        if missing:
            self._waiting.start()
            self._counting.count(missing)
        else:
            self._counting.stop()
            self._waiting.stop()
        self._render()

    def _keep(self, found: Counted) -> None:
        self._waiting.stop()
        self._counted.update(found)
        if not self._grain_is_chosen and found:
            months = len(grouped(found[0][1], "month"))
            grain = "day" if months <= _FEW_MONTHS else "month" if months <= _MANY_MONTHS else "year"
            self.by.setCurrentIndex(self.by.findData(grain))
        self._render()

    def _choose_grain(self) -> None:
        self._grain_is_chosen = True
        self._render()

    def _render(self) -> None:
        by: Grain = self.by.currentData()
        known = [(each, self._counted[each.asked]) for each in self._compared if each.asked in self._counted]
        lines = tuple(Line(each.name, each.place, grouped(found, by)) for each, found in known)
        rate = self.measure.currentData() == "rate"
        self.view.show_plot(Plot(lines, by, rate, self._chosen), self._empty())
        self._title.setText(self._words.measure(by, rate=rate))
        for button in (self.save, self.copy):
            button.setEnabled(bool(self.view.periods))
        hatched = [self.tr("Hatched: no issue in the archive")] if self.view.has_gaps else []
        told = self.tr("A click or a drag shows these hits in the list")
        self._note.setText(" · ".join([*self._facts(), *hatched, told]))
        self._note.setVisible(bool(self.view.periods) or self._counting.is_busy)

    def _facts(self) -> list[str]:
        """How much was looked through, and what has no place in the chart."""
        shown = [(each, self._counted[each.asked]) for each in self._compared if each.asked in self._counted]
        facts = [self._words.archive(found.holdings.total) for _, found in shown[:1]]
        undated = sum(found.undated for _, found in shown)
        return [*facts, self._words.undated(undated)] if undated else facts

    def _empty(self) -> str:
        if self._counting.is_busy:
            return ""
        if self._compared:
            return self.tr("No issue in the archive has a date: there is nothing to be seen over time.")
        return self.tr("Type a word above and press Enter to see how often it stands in the archive over time.")

    def _pick(self, first: date, last: date) -> None:
        self._show_days((first, last))
        for each in self._compared:
            if each.leads:
                self.asked_chosen.emit(naming.in_days(each.asked, first, last))

    def _leave_days(self) -> None:
        self._show_days(None)
        for each in self._compared:
            if each.leads:
                self.asked_chosen.emit(each.asked)

    def _show_days(self, days: tuple[date, date] | None) -> None:
        pointed = self.view.pointed
        self._chosen = days
        self._render()
        if pointed:
            self.view.point(pointed[1])

    def _copy(self) -> None:
        QApplication.clipboard().setImage(sheet.picture(self.sheet, self._size()))
        self._note.setText(self.tr("Copied as a picture."))

    def _size(self) -> QSize:
        return sheet.size_of(self.view.size())

    def _field(self) -> LineEdit:
        field = LineEdit(self)
        field.setObjectName("timeField")
        field.setAccessibleName(self.tr("Query to compare"))
        field.setMinimumWidth(160)
        return field

    def _choice(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in choices.items():
            box.addItem(text, value)
        return box

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(0)
        return label

    def _arrange(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        self._row.setSpacing(SPACE[1])
        self._row.addWidget(self.field, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, SPACE[3], 0)
        tools.setSpacing(SPACE[1])
        tools.addWidget(self._title, 1)
        for control in (self.by, self.measure, self.save, self.copy):
            tools.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, SPACE[2])
        column.setSpacing(SPACE[2])
        column.addLayout(self._row)
        column.addLayout(tools)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
