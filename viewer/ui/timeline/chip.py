"""A query that a chart compares, as a small button with its sign, and a way to take it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.ui.timeline import chart
from viewer.ui.timeline.chart import Look
from viewer.ui.timeline.comparison import Compared
from viewer.ui.tokens import Scheme

_SAMPLE = QSize(22, 14)
_LONGEST = 180
_SCALE = 2


class Chip(QWidget):
    """Tells when the query is to lead, and when it is to go."""

    led = Signal(int)
    removed = Signal(int)

    def __init__(self, shown: Compared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeChip")
        self.setProperty("leads", "true" if shown.leads else "false")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = shown
        self.name = QToolButton(self)
        self.name.setText(" " + QFontMetrics(self.font()).elidedText(shown.name, Qt.TextElideMode.ElideRight, _LONGEST))
        self.name.setAccessibleName(shown.name)
        self.name.setCheckable(True)
        self.name.setChecked(shown.leads)
        self.name.setToolTip(self.tr("Show the hits of this query on a click in the chart"))
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setIconSize(_SAMPLE)
        self.name.clicked.connect(lambda: self.led.emit(shown.place))
        self.remove = QToolButton(self)
        self.remove.setText("×")
        self.remove.setAccessibleName(self.tr("Take {0} out of the chart").format(shown.name))
        self.remove.clicked.connect(lambda: self.removed.emit(shown.place))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(self.remove)

    def dress(self, scheme: Scheme, *, alone: bool) -> None:
        """Take the colours of a scheme, and the sign of a bar or a line."""
        drawn = QPixmap(_SAMPLE * _SCALE)
        drawn.setDevicePixelRatio(_SCALE)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        look = Look(scheme, QFont(self.font()))
        chart.sample(painter, QRectF(0, 0, _SAMPLE.width(), _SAMPLE.height()), self._shown.place, look, alone=alone)
        painter.end()
        self.name.setIcon(QIcon(drawn))
