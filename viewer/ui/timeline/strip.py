"""The strip of time above the hits: how many there are of each month, and a way to those of some months alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.search.timeline import Grain, Period, Timeline, grouped
from viewer.ui.timeline import naming
from viewer.ui.timeline.chart import Look, hatch
from viewer.ui.timeline.picker import Picker
from viewer.ui.timeline.time_words import TimeWords
from viewer.ui.tokens import COLOURS, SMALL, SPACE, STRIP, Scheme

_NARROWEST = 4.0
"""Pixels of a month's bar with what lies between it and the next; where there is less room, years have bars."""
_FEW_MONTHS = 3
"""So many months or fewer are shown by days."""
_HATCHED = 5.0


class TimeStrip(Picker):
    """The pane, hidden until there is time to be shown; tells the days that were picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeStrip")
        self.setAccessibleName(self.tr("Hits over time"))
        self.setFixedHeight(STRIP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = TimeWords(self)
        self._scheme: Scheme = "light"
        self._found: Timeline | None = None
        self._chosen: tuple[date, date] | None = None
        self._by: Grain = "month"
        self._periods: tuple[Period, ...] = ()
        self.hide()

    def show_timeline(self, found: Timeline, chosen: tuple[date, date] | None) -> None:
        """Show hits over time, and which days are chosen; of a single day there is nothing to show."""
        self._found, self._chosen = found, chosen
        self._group()
        self.setVisible(len(found.hits) > 1)

    def expect(self, days: int) -> None:
        """Hits of so many days at least are there, and will soon be counted: nothing is to move once they are."""
        if days > 1:
            self.show()

    def forget(self) -> None:
        """Show nothing any more."""
        self._found, self._chosen = None, None
        self._periods = ()
        self.point(None)
        self.hide()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self.update()

    @property
    def by(self) -> Grain:
        """What a bar stands for."""
        return self._by

    @property
    def line(self) -> str:
        """What the strip says below its bars, but for the ends of its time."""
        if self.told:
            return self.told
        if self._chosen is None or not self._periods:
            return ""
        first = max(self._chosen[0], self._periods[0].first)
        return naming.stretch(min(first, self._chosen[1]), max(first, min(self._chosen[1], self._periods[-1].last)))

    @property
    def periods(self) -> Sequence[Period]:
        """See Picker."""
        return self._periods

    def number_at(self, place: QPointF) -> int | None:
        """See Picker."""
        return max(0, min(len(self._periods) - 1, int((place.x() - SPACE[3]) / self._pitch))) if self._periods else None

    def said(self, first: Period, last: Period) -> str:
        """See Picker."""
        some = [each for each in self._periods if first.first <= each.first <= last.first]
        name = naming.period(first.first, self._by) if first is last else naming.stretch(first.first, last.last)
        return f"{name} · {self._words.hits(some)}"

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(240, STRIP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show months or years as there is room for them."""
        super().resizeEvent(event)
        self._group()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, what is chosen, and the line below."""
        painter = QPainter(self)
        colours = COLOURS[self._scheme]
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(colours.hairline))
        if self._periods:
            self._draw_chosen(painter)
            self._draw_bars(painter)
            self._draw_line(painter)
        if self._ring:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 2))
        painter.end()

    def _pick(self) -> None:
        """Pick days; those that are chosen already are left."""
        pointed = self.pointed
        days = (self._periods[pointed[0]].first, self._periods[pointed[1]].last) if pointed else None
        if days is not None and days == self._chosen:
            self.days_left.emit()
        else:
            super()._pick()

    @property
    def _pitch(self) -> float:
        return max(1.0, self.width() - 2 * SPACE[3]) / max(1, len(self._periods))

    @property
    def _bars(self) -> QRectF:
        """Where bars may stand."""
        return QRectF(SPACE[3], SPACE[1], self.width() - 2 * SPACE[3], STRIP - SPACE[1] - SMALL - SPACE[1])

    def _group(self) -> None:
        self.point(None)
        if self._found is None:
            return
        months = grouped(self._found, "month")
        self._by = "month"
        if len(months) <= _FEW_MONTHS:
            self._by = "day"
        elif len(months) * _NARROWEST > self._bars.width():
            self._by = "year"
        self._periods = months if self._by == "month" else grouped(self._found, self._by)
        self.update()

    def _is_chosen(self, period: Period) -> bool:
        return self._chosen is not None and period.last >= self._chosen[0] and period.first <= self._chosen[1]

    def _draw_chosen(self, painter: QPainter) -> None:
        numbers = [n for n, each in enumerate(self._periods) if self._is_chosen(each)]
        if numbers:
            left, width = self._bars.left() + numbers[0] * self._pitch, (numbers[-1] - numbers[0] + 1) * self._pitch
            band = QRectF(left, 1, width, self._bars.bottom() - 1)
            painter.fillRect(band, QColor(COLOURS[self._scheme].selection))

    def _draw_bars(self, painter: QPainter) -> None:
        colours, bars, pitch = COLOURS[self._scheme], self._bars, self._pitch
        most = max((each.hits or 0 for each in self._periods), default=0) or 1
        between = 1.0 if pitch >= _NARROWEST - 1 else 0.0
        pointed = self.pointed or (-1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, period in enumerate(self._periods):
            left = bars.left() + n * pitch
            if period.hits is None:
                if pitch >= _HATCHED:
                    hatch(painter, QRectF(left, bars.top(), pitch, bars.height()), self._look)
                continue
            painter.setPen(QPen(QColor(colours.second), 1))
            painter.drawLine(QLineF(left, bars.bottom() + 0.5, left + pitch, bars.bottom() + 0.5))
            lit = self._is_chosen(period) or pointed[0] <= n <= pointed[1]
            # One hit in a month beside thousands in others still has to be seen.
            high = max(1.0, bars.height() * period.hits / most) if period.hits else 0.0
            bar = QRectF(left + between / 2, bars.bottom() - high, max(1.0, pitch - between), high)
            painter.fillRect(bar, QColor(colours.accent if lit else colours.second))

    def _draw_line(self, painter: QPainter) -> None:
        """Below the bars the ends of the time, or what is pointed at, else what is chosen."""
        colours = COLOURS[self._scheme]
        font = self._look.face(SMALL - 2)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = self.height() - SPACE[0] - 1 - metrics.descent()
        wide = self.width() - 2 * SPACE[3]
        if self.line:
            text = metrics.elidedText(self.line, Qt.TextElideMode.ElideRight, wide)
            painter.setPen(QColor(colours.ink))
            painter.drawText(QPointF(SPACE[3] + (wide - metrics.horizontalAdvance(text)) / 2, baseline), text)
            return
        painter.setPen(QColor(colours.second))
        first, last = (naming.period(each.first, self._by) for each in (self._periods[0], self._periods[-1]))
        painter.drawText(QPointF(SPACE[3], baseline), first)
        if len(self._periods) > 1:
            painter.drawText(QPointF(self.width() - SPACE[3] - metrics.horizontalAdvance(last), baseline), last)

    @property
    def _look(self) -> Look:
        return Look(self._scheme, QFont(self.font()))
