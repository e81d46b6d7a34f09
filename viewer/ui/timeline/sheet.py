"""The chart as it leaves the window: with heading, legend and a note of where it comes from, as picture or SVG."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter

from viewer.ui import fonts
from viewer.ui.timeline import chart
from viewer.ui.timeline.chart import Look, Plot
from viewer.ui.tokens import COLOURS, SMALL, SPACE

_FAMILY = re.compile('font-family="[^"]*"')
_SMALLEST = QSize(960, 540)
_SCALE = 2
_TITLE = 22
_SAMPLE = 22


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it: heading, what is measured, the chart, what a gap is, and where it comes from.

    It is in the light scheme, whatever the window is in, for it goes into papers.
    """

    heading: str
    measure: str
    plot: Plot
    gap: str
    source: str
    font: QFont

    @property
    def look(self) -> Look:
        """How it looks."""
        return Look("light", self.font)


def size_of(view: QSize) -> QSize:
    """The size of the sheet of a view, in pixels of 1/96 inch: as large, but not too small to be read."""
    return view.expandedTo(_SMALLEST)


def picture(sheet: Sheet, size: QSize) -> QImage:
    """The sheet as a picture of twice so many pixels."""
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    _draw(painter, sheet, size)
    painter.end()
    return image


def png(sheet: Sheet, size: QSize) -> bytes:
    """The sheet as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture(sheet, size))
    return bytes(buffer.data().data())


def svg(sheet: Sheet, size: QSize) -> bytes:
    """The sheet as SVG, its text as text."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(sheet.heading)
    generator.setDescription(sheet.source)
    # Points of the screen are pixels of 1/96 inch, as SVG has them.
    generator.setResolution(96)
    painter = QPainter(generator)
    _draw(painter, sheet, size)
    painter.end()
    return _FAMILY.sub(_families, bytes(buffer.data().data()).decode()).encode()


def _families(named: re.Match[str]) -> str:
    """Faces for any computer in place of this one's, in the order in which they are wanted."""
    is_serif = any(family in named[0] for family in fonts.SERIF)
    return f'font-family="{", ".join((*fonts.SERIF, "serif") if is_serif else (*fonts.SANS, "sans-serif"))}"'


def _draw(painter: QPainter, sheet: Sheet, size: QSize) -> None:
    colours, look = COLOURS["light"], sheet.look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(colours.paper))
    area = QRectF(SPACE[4], SPACE[4], size.width() - 2 * SPACE[4], size.height() - 2 * SPACE[4])
    # A red bar above the heading, as a newspaper's charts have it.
    painter.fillRect(QRectF(area.left(), area.top() - SPACE[1], 36, 4), QColor(colours.accent))
    face = fonts.serif(_TITLE)
    face.setWeight(QFont.Weight.DemiBold)
    y = area.top() + _text(painter, QPointF(area.left(), area.top()), sheet.heading, face, colours.ink, area.width())
    small = look.face(SMALL)
    y += _text(painter, QPointF(area.left(), y), sheet.measure, small, colours.second, area.width()) + SPACE[0]
    y += _legend(painter, QRectF(area.left(), y, area.width(), 0), sheet) + SPACE[1]
    note = look.face(SMALL - 2)
    foot = QFontMetricsF(note).height()
    chart.draw(painter, QRectF(area.left(), y, area.width(), area.bottom() - foot - SPACE[2] - y), sheet.plot, look)
    _text(painter, QPointF(area.left(), area.bottom() - foot), sheet.source, note, colours.second, area.width())


def _text(painter: QPainter, at: QPointF, text: str, face: QFont, colour: str, width: float) -> float:
    """Draw a line of text and tell how high it is."""
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(QColor(colour))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), shown)
    return metrics.height()


def _legend(painter: QPainter, area: QRectF, sheet: Sheet) -> float:
    """Draw what the lines are, in as many rows as it takes, and tell how high they are."""
    look, face = sheet.look, sheet.look.face(SMALL)
    metrics = QFontMetricsF(face)
    row = metrics.height() + SPACE[0]
    x, y = area.left(), area.top()
    for line, name in _entries(sheet):
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width() - _SAMPLE - SPACE[1])
        width = _SAMPLE + SPACE[1] + metrics.horizontalAdvance(shown)
        if x + width > area.right() and x > area.left():
            x, y = area.left(), y + row
        place = QRectF(x, y, _SAMPLE, metrics.height())
        if line is None:
            painter.fillRect(place.adjusted(0, 3, 0, -3), QColor(COLOURS["light"].window))
            chart.hatch(painter, place.adjusted(0, 3, 0, -3), look)
        else:
            chart.sample(painter, place, line, look, alone=len(sheet.plot.lines) == 1)
        _text(
            painter,
            QPointF(x + _SAMPLE + SPACE[1], y),
            shown,
            face,
            COLOURS["light"].ink,
            metrics.horizontalAdvance(shown) + 1,
        )
        x += width + SPACE[4]
    return y + row - area.top()


def _entries(sheet: Sheet) -> Sequence[tuple[int | None, str]]:
    lines: list[tuple[int | None, str]] = [(line.place, line.name) for line in sheet.plot.lines]
    return [*lines, (None, sheet.gap)] if any(each.hits is None for each in sheet.plot.periods) else lines
