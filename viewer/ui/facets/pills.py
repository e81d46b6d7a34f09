"""The filters that narrow a search, a pill each above the hits, to be taken away one by one or together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from db.search import filters
from viewer.ui.facets import phrases
from viewer.ui.flow import FlowLayout
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_CROSS = "×"


class Pill(QAbstractButton):
    """A filter in words; a click on its cross, or Delete, takes it away."""

    def __init__(self, written: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.written = written
        said = phrases.one_filter(written)
        read = filters.read(written)
        self._excluded = read is not None and read.excluded
        self._colours = COLOURS["light"]
        self.setText(" ".join(said.split()))
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.setAccessibleDescription(self.tr("A filter; Delete takes it away."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._colours = COLOURS[scheme]
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of the words, and the cross."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + SPACE[0]
        return QSize(SPACE[2] + words + self._cross().width(), metrics.height() + SPACE[1])

    def hitButton(self, place: QPoint) -> bool:
        """Only the cross is pressed: a pill is easily hit when something beside it was meant."""
        return self._cross().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away by Delete and its like."""
        taken = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in taken:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the cross."""
        super().mouseMoveEvent(event)
        on_cross = self.hitButton(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_cross else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground with the words and the cross."""
        colours = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect().adjusted(0, 0, -1, -1)
        painter.setBrush(QColor(colours.paper if self._excluded else colours.selection))
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.hairline))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        words = self.rect().adjusted(SPACE[2], 0, -self._cross().width(), 0)
        painter.setPen(QColor(colours.second if self._excluded else colours.ink))
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QColor(colours.accent if self.underMouse() or self.hasFocus() else colours.second))
        painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, _CROSS)
        painter.end()

    def _cross(self) -> QRect:
        side = self.fontMetrics().height() + SPACE[1]
        return QRect(self.width() - side, 0, side, side)


class PillRow(QWidget):
    """The pane, hidden while nothing narrows the search; tells the filters that were taken away."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pillRow")
        self.setAccessibleName(self.tr("Filters"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Scheme = "light"
        self._pills: list[Pill] = []
        self._clear = QToolButton(self)
        self._clear.setObjectName("clearFilters")
        self._clear.setText(self.tr("Clear all"))
        self._clear.clicked.connect(self.cleared)
        self._flow = FlowLayout(self, SPACE[0] + 2)
        self._flow.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[1])
        self._flow.addWidget(self._clear)
        self.hide()

    @property
    def pills(self) -> tuple[Pill, ...]:
        """The pills in their order."""
        return tuple(self._pills)

    @property
    def last(self) -> QWidget:
        """What the keys reach behind the pills."""
        return self._clear

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        for pill in self._pills:
            pill.dress(scheme)

    def show_filters(self, written: Sequence[str]) -> None:
        """Show a pill for each filter; the keys stay with the pill that takes the place of one that went."""
        focused = next((n for n, pill in enumerate(self._pills) if pill.hasFocus()), None)
        gone = [pill for pill in self._pills if pill.written not in written]
        kept = {pill.written: pill for pill in self._pills if pill not in gone}
        self._pills = [kept.get(each) or self._pill(each) for each in written]
        for each in (*gone, *self._pills, self._clear):
            self._flow.removeWidget(each)
        for each in (*self._pills, self._clear):
            self._flow.addWidget(each)
        for one, following in pairwise((self._clear, *self._pills, self._clear)):
            QWidget.setTabOrder(one, following)
        self._clear.setVisible(len(self._pills) > 1)
        self.setVisible(bool(self._pills))
        if focused is not None and self._pills:
            self._pills[min(focused, len(self._pills) - 1)].setFocus()
        for pill in gone:
            pill.hide()
            pill.deleteLater()

    def _pill(self, written: str) -> Pill:
        made = Pill(written, self)
        made.dress(self._scheme)
        made.clicked.connect(lambda: self.removed.emit(written))
        made.show()
        return made
