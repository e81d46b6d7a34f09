"""A chart of hits over time, drawn into any rectangle of any painter: screen, picture or SVG.

One query stands as bars, several as lines; where the archive has no issue there is nothing: no bar, no line, no base.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from db.search.timeline import Grain, Period
from viewer.ui.timeline import axis
from viewer.ui.tokens import COLOURS, SERIES, SMALL, SPACE, Scheme

_BAR = 3.0
"""Pixels that a period must be wide for bars with something between them."""
_WIDEST = 96.0
"""Pixels of a bar, where there are few periods."""
_GAP = 6.0
"""Pixels that a gap must be wide to be hatched; a narrower one stays blank."""
_HATCH = 6
_ROOMY = 14.0
"""Pixels between two points of a line that leave room for their signs."""
_SIGN = 3.5
_PIECE = 24
"""Points of a line that are drawn at once."""
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.2, 1.8), (6, 2, 1.2, 2), (9, 3))


@dataclass(frozen=True, slots=True)
class Line:
    """A query in the chart: its place among the colours, dashes and signs, and its periods."""

    name: str
    place: int
    periods: tuple[Period, ...]

    def values(self, rate: bool) -> list[float | None]:
        """What is drawn of each period."""
        return [each.rate if rate else each.hits for each in self.periods]


@dataclass(frozen=True, slots=True)
class Plot:
    """What a chart shows: lines of the same periods, counts or rates, and the days that are chosen."""

    lines: tuple[Line, ...]
    by: Grain
    rate: bool
    chosen: tuple[date, date] | None = None

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods of every line; none without a line."""
        return self.lines[0].periods if self.lines else ()


@dataclass(frozen=True, slots=True)
class Look:
    """Scheme and face that a chart is drawn in."""

    scheme: Scheme
    font: QFont

    def face(self, pixels: int, *, bold: bool = False) -> QFont:
        """The face at a size."""
        font = QFont(self.font)
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


class Ground:
    """Where things lie in a chart: the area of the data, periods from left to right, values from its foot up."""

    def __init__(self, area: QRectF, plot: Plot, look: Look) -> None:
        self._metrics = QFontMetricsF(look.face(SMALL - 2))
        self.plot = plot
        top = max((value for line in plot.lines for value in line.values(plot.rate) if value is not None), default=0.0)
        self.steps = axis.rounded(top, max(2, int(area.height() / 56)), whole=not plot.rate)
        step = self.steps[1]
        self.numbers = [axis.number(value, step) for value in self.steps]
        left = max(self._metrics.horizontalAdvance(text) for text in self.numbers) + SPACE[1]
        foot = 2 * self._metrics.height() + SPACE[1]
        self.area = area.adjusted(left, self._metrics.height() / 2, 0, -foot)
        self.pitch = self.area.width() / max(1, len(plot.periods))

    def left(self, number: float) -> float:
        """Where a period begins."""
        return self.area.left() + number * self.pitch

    def middle(self, number: int) -> float:
        """The middle of a period."""
        return self.left(number + 0.5)

    def height(self, value: float) -> float:
        """Where a value lies."""
        return self.area.bottom() - value / self.steps[-1] * self.area.height()

    def number_at(self, x: float) -> int:
        """The period at a place; the first or last one beside the area."""
        return max(0, min(len(self.plot.periods) - 1, int((x - self.area.left()) / self.pitch)))

    def ticks(self) -> list[axis.Tick]:
        """The labels along the foot."""
        return axis.ticks(self.plot.periods, self.plot.by, self.pitch, self._metrics.horizontalAdvance)

    def gaps(self) -> list[QRectF]:
        """The gaps that are wide enough to be seen as such."""
        runs = ((first, end) for first, end, there in _runs(self.plot.periods) if not there)
        found = (QRectF(self.left(a), self.area.top(), (b - a) * self.pitch, self.area.height()) for a, b in runs)
        return [each for each in found if each.width() >= _GAP]


def draw(painter: QPainter, area: QRectF, plot: Plot, look: Look) -> Ground:
    """Draw a chart and tell where things lie in it."""
    ground = Ground(area, plot, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if plot.chosen and plot.periods:
        _draw_chosen(painter, ground, plot.chosen, look)
    for gap in ground.gaps():
        hatch(painter, gap, look)
    _draw_axes(painter, ground, look)
    _draw_base(painter, ground, look)
    if len(plot.lines) == 1:
        _draw_bars(painter, ground, plot.lines[0], look)
    else:
        for line in plot.lines:
            _draw_line(painter, ground, line, look)
    painter.restore()
    return ground


def hatch(painter: QPainter, area: QRectF, look: Look) -> None:
    """Hatch a rectangle; by lines of our own, for not every painter keeps patterns."""
    painter.setPen(QPen(QColor(COLOURS[look.scheme].hairline), 1))
    reach = area.height()
    at = area.left() - reach + _HATCH - (area.left() - reach) % _HATCH
    while at < area.right():
        low, high = max(0.0, area.left() - at), min(reach, area.right() - at)
        if high > low:
            painter.drawLine(QLineF(at + low, area.bottom() - low, at + high, area.bottom() - high))
        at += _HATCH


def sample(painter: QPainter, place: QRectF, number: int, look: Look, *, alone: bool) -> None:
    """Draw what a line looks like, for a legend: a bar if it stands alone, else a piece of it with its sign."""
    colour = QColor(SERIES[look.scheme][number])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = place.center().y()
    if alone:
        painter.fillRect(QRectF(place.left(), middle - 4, place.width(), 8), colour)
    else:
        painter.setPen(_pen(number, colour))
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
        _draw_sign(painter, QPointF(place.center().x(), middle), number, look)
    painter.restore()


def _runs(periods: Sequence[Period]) -> Iterator[tuple[int, int, bool]]:
    """Stretches of periods that are all there or all gaps: first, end, whether they are there."""
    first = 0
    for n in range(1, len(periods) + 1):
        there = periods[first].hits is not None
        if n == len(periods) or (periods[n].hits is not None) != there:
            yield first, n, there
            first = n


def _draw_chosen(painter: QPainter, ground: Ground, chosen: tuple[date, date], look: Look) -> None:
    colours = COLOURS[look.scheme]
    numbers = [n for n, each in enumerate(ground.plot.periods) if each.last >= chosen[0] and each.first <= chosen[1]]
    if numbers:
        left, right = ground.left(numbers[0]), ground.left(numbers[-1] + 1)
        band = QRectF(left, ground.area.top(), right - left, ground.area.height())
        painter.fillRect(band, QColor(colours.selection))


def _draw_axes(painter: QPainter, ground: Ground, look: Look) -> None:
    colours, face = COLOURS[look.scheme], look.face(SMALL - 2)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    area = ground.area
    for value, text in zip(ground.steps, ground.numbers, strict=True):
        y = round(ground.height(value)) + 0.5
        if value:
            painter.setPen(QPen(QColor(colours.hairline), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(QColor(colours.second))
        x = area.left() - SPACE[1] - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), text)
    for tick in ground.ticks():
        _draw_tick(painter, ground, tick, metrics, look)


def _draw_tick(painter: QPainter, ground: Ground, tick: axis.Tick, metrics: QFontMetricsF, look: Look) -> None:
    colours, area = COLOURS[look.scheme], ground.area
    width = metrics.horizontalAdvance(tick.text)
    baseline = area.bottom() + SPACE[0] + metrics.ascent() + tick.row * (metrics.height() + 1)
    if tick.row:
        x = round(ground.left(tick.period)) + 0.5
        painter.setPen(QPen(QColor(colours.second), 1))
        painter.drawLine(QLineF(x, baseline - metrics.ascent() + 2, x, baseline + 1))
        x += SPACE[0]
    else:
        # A label under the last period may be wider than that.
        x = min(ground.middle(tick.period) - width / 2, area.right() - width)
    painter.setPen(QColor(colours.second))
    painter.drawText(QPointF(x, baseline), tick.text)


def _draw_base(painter: QPainter, ground: Ground, look: Look) -> None:
    """The foot of the chart, broken where the archive has nothing."""
    painter.setPen(QPen(QColor(COLOURS[look.scheme].ink), 1))
    y = round(ground.area.bottom()) + 0.5
    for first, end, there in _runs(ground.plot.periods):
        if there:
            painter.drawLine(QLineF(ground.left(first), y, ground.left(end), y))


def _draw_bars(painter: QPainter, ground: Ground, line: Line, look: Look) -> None:
    colour = QColor(SERIES[look.scheme][line.place])
    between = max(1.0, min(ground.pitch * 0.25, 12.0), ground.pitch - _WIDEST) if ground.pitch >= _BAR else 0.0
    for n, value in enumerate(line.values(ground.plot.rate)):
        if value:
            top = ground.height(value)
            bar = QRectF(
                ground.left(n) + between / 2, top, max(0.5, ground.pitch - between), ground.area.bottom() - top
            )
            painter.fillRect(bar, colour)


def _draw_line(painter: QPainter, ground: Ground, line: Line, look: Look) -> None:
    colour = QColor(SERIES[look.scheme][line.place])
    for stretch in _stretches(line.values(ground.plot.rate)):
        points = [QPointF(ground.middle(n), ground.height(value)) for n, value in stretch]
        painter.setPen(_pen(line.place, colour, ground.pitch))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A line of thousands of points, filled as one shape, takes longer than its pieces do by far.
        for start in range(0, len(points) - 1, _PIECE):
            painter.drawPolyline(QPolygonF(points[start : start + _PIECE + 1]))
        if ground.pitch >= _ROOMY or len(points) == 1:
            for point in points:
                _draw_sign(painter, point, line.place, look)


def _stretches(values: Sequence[float | None]) -> Iterator[list[tuple[int, float]]]:
    """Values that follow each other, with their numbers."""
    stretch: list[tuple[int, float]] = []
    for n, value in enumerate(values):
        if value is not None:
            stretch.append((n, value))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _pen(place: int, colour: QColor, pitch: float = _ROOMY) -> QPen:
    """The pen of a line; a fine one without dashes where points lie too close for those to be seen."""
    if pitch < _BAR:
        return QPen(colour, 1)
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if _DASHES[place]:
        pen.setDashPattern(_DASHES[place])
    return pen


def _draw_sign(painter: QPainter, at: QPointF, place: int, look: Look) -> None:
    """A sign of its own for each line: round, square, triangle, lozenge, triangle upside down."""
    sign = QPainterPath()
    if place == 0:
        sign.addEllipse(at, _SIGN, _SIGN)
    elif place == 1:
        sign.addRect(QRectF(at.x() - _SIGN + 0.5, at.y() - _SIGN + 0.5, 2 * _SIGN - 1, 2 * _SIGN - 1))
    else:
        corners = {2: ((-1.1, 0.9), (1.1, 0.9), (0, -1.2)), 3: ((-1.2, 0), (0, -1.2), (1.2, 0), (0, 1.2))}
        shape = corners.get(place, ((-1.1, -0.9), (1.1, -0.9), (0, 1.2)))
        sign.addPolygon(QPolygonF([QPointF(at.x() + x * _SIGN, at.y() + y * _SIGN) for x, y in shape]))
        sign.closeSubpath()
    painter.setPen(QPen(QColor(COLOURS[look.scheme].paper), 1))
    painter.setBrush(QColor(SERIES[look.scheme][place]))
    painter.drawPath(sign)
