"""The chart in its window: drawn once, with a line below the mouse and the figures of what it points at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.search.timeline import Period
from viewer.ui.timeline import chart, naming
from viewer.ui.timeline.chart import Ground, Look, Plot
from viewer.ui.timeline.picker import Picker
from viewer.ui.timeline.time_words import TimeWords
from viewer.ui.tokens import COLOURS, RADIUS, SERIES, SMALL, SPACE, Scheme

_NOTHING = Plot((), "month", False)
_SAMPLE = 18
_LONGEST = 220
"""Pixels of a query's name beside its figures."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of figures: a name, hits and rate as they are shown, and the place of a line among the colours."""

    name: str
    hits: str = ""
    rate: str = ""
    place: int | None = None


class ChartView(Picker):
    """The pane; tells the days that were picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeChart")
        self.setAccessibleName(self.tr("Chart of hits over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._words = TimeWords(self)
        self._scheme: Scheme = "light"
        self._plot = _NOTHING
        self._empty = ""
        self._drawn: QPixmap | None = None
        self._ground: Ground | None = None

    @property
    def plot(self) -> Plot:
        """What is shown."""
        return self._plot

    @property
    def has_gaps(self) -> bool:
        """Whether there is time of which the archive has no issue."""
        return any(each.hits is None for each in self.periods)

    def show_plot(self, plot: Plot, empty: str = "") -> None:
        """Show a chart, or say why there is none."""
        self._plot, self._empty = plot, empty
        self._drawn = None
        self.setCursor(Qt.CursorShape.CrossCursor if plot.periods else Qt.CursorShape.ArrowCursor)
        self.point(None)
        self.update()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._drawn = None
        self.update()

    @property
    def periods(self) -> Sequence[Period]:
        """See Picker."""
        return self._plot.periods

    def number_at(self, place: QPointF) -> int | None:
        """See Picker."""
        if self._ground is None or not self.periods:
            return None
        area = self._ground.area
        beside = not area.left() <= place.x() <= area.right() or place.y() > self.height()
        return None if beside and not self._dragging else self._ground.number_at(place.x())

    def said(self, first: Period, last: Period) -> str:
        """See Picker."""
        return " · ".join(" ".join(filter(None, (row.name, row.hits, row.rate))) for row in self._rows(first, last))

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(900, 420)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(360, 220)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart as it lies ready, and on it what is pointed at."""
        painter = QPainter(self)
        colours = COLOURS[self._scheme]
        if not self.periods:
            painter.fillRect(self.rect(), QColor(colours.paper))
            painter.setPen(QColor(colours.second))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        else:
            painter.drawPixmap(0, 0, self._picture())
            self._draw_pointed(painter)
        if self._ring:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        painter.end()

    @property
    def _look(self) -> Look:
        return Look(self._scheme, QFont(self.font()))

    def _picture(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != scale:
            self._drawn = QPixmap((self.size().toSizeF() * scale).toSize())
            self._drawn.setDevicePixelRatio(scale)
            self._drawn.fill(QColor(COLOURS[self._scheme].paper))
            painter = QPainter(self._drawn)
            area = QRectF(self.rect()).adjusted(SPACE[3], SPACE[1], -SPACE[3], -SPACE[1])
            self._ground = chart.draw(painter, area, self._plot, self._look)
            painter.end()
        return self._drawn

    def _draw_pointed(self, painter: QPainter) -> None:
        pointed, ground = self.pointed, self._ground
        if pointed is None or ground is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = pointed
        area, colours = ground.area, COLOURS[self._scheme]
        if first != last:
            band = QColor(colours.accent)
            band.setAlphaF(0.15)
            width = (last - first + 1) * ground.pitch
            painter.fillRect(QRectF(ground.left(first), area.top(), width, area.height()), band)
        painter.setPen(QPen(QColor(colours.second), 1))
        at = ground.middle(first if self._at is None else self._at)
        painter.drawLine(QLineF(at, area.top(), at, area.bottom()))
        if first == last:
            for line in self._plot.lines:
                value = line.values(self._plot.rate)[first]
                if value is not None:
                    painter.setPen(QPen(QColor(colours.paper), 1.5))
                    painter.setBrush(QColor(SERIES[self._scheme][line.place]))
                    painter.drawEllipse(QPointF(at, ground.height(value)), 4.5, 4.5)
        self._draw_figures(painter, at, self._rows(self.periods[first], self.periods[last]))

    def _rows(self, first: Period, last: Period) -> list[Row]:
        """What is known of some periods, under a head."""
        by, plot = self._plot.by, self._plot
        name = naming.period(first.first, by) if first is last else naming.stretch(first.first, last.last)
        chosen = [n for n, each in enumerate(self.periods) if first.first <= each.first <= last.first]
        own = [self.periods[n] for n in chosen]
        if all(each.hits is None for each in own):
            return [Row(name), Row(self._words.no_issue())]
        articles = sum(each.articles for each in own)
        rows = [Row(name, self.tr("Articles"), self.tr("Per 10,000"))]
        for line in plot.lines:
            hits = sum(line.periods[n].hits or 0 for n in chosen)
            rate = f"{hits * 10_000 / articles:,.1f}" if articles else "—"
            rows.append(Row(line.name, f"{hits:,}", rate, line.place))
        return [*rows, Row(self.tr("All in the archive"), f"{articles:,}")]

    def _draw_figures(self, painter: QPainter, at: float, rows: Sequence[Row]) -> None:
        """A small table beside the line, on the side where there is room."""
        colours, look = COLOURS[self._scheme], self._look
        metrics = QFontMetricsF(look.face(SMALL - 1, bold=True))
        inset = _SAMPLE + SPACE[1]
        names = [metrics.elidedText(each.name, Qt.TextElideMode.ElideRight, _LONGEST) for each in rows]
        wide = max(metrics.horizontalAdvance(name) + inset * bool(n) for n, name in enumerate(names))
        columns = [max(metrics.horizontalAdvance(getattr(each, key)) for each in rows) for key in ("hits", "rate")]
        width = wide + sum(column + SPACE[3] for column in columns if column) + 2 * SPACE[2]
        line = metrics.height() + 3
        left = at + SPACE[2] if at + SPACE[2] + width < self.width() else at - SPACE[2] - width
        box = QRectF(max(2.0, left), SPACE[2], width, len(rows) * line + 2 * SPACE[1])
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        for number, (row, name) in enumerate(zip(rows, names, strict=True)):
            place = QRectF(box.left() + SPACE[2], box.top() + SPACE[1] + number * line, _SAMPLE, line)
            if row.place is not None:
                chart.sample(painter, place, row.place, look, alone=len(self._plot.lines) == 1)
            base = place.top() + metrics.ascent() + 1
            painter.setFont(look.face(SMALL - 1, bold=not number))
            painter.setPen(QColor(colours.ink if row.place is not None or not number else colours.second))
            painter.drawText(QPointF(place.left() + inset * bool(number), base), name)
            painter.setFont(look.face(SMALL - 1))
            if not number:
                painter.setPen(QColor(colours.second))
            right = box.right() - SPACE[2]
            for text, column in ((row.rate, columns[1]), (row.hits, columns[0])):
                painter.drawText(QPointF(right - QFontMetricsF(painter.font()).horizontalAdvance(text), base), text)
                right -= column + SPACE[3]
