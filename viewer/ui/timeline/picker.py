"""A row of periods that days are picked from: by pointing, a click, a drag, or the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from db.search.timeline import Period

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Picker(QWidget):
    """What strip and chart have in common; tells the first and the last day that were picked, and that none are.

    A period is pointed at, and so may be several from where a drag began.
    """

    days_chosen = Signal(object, object)
    days_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at: int | None = None
        self._from: int | None = None
        self._dragging = False
        self._ring = False

    @property
    def periods(self) -> Sequence[Period]:
        """What can be picked."""
        raise NotImplementedError

    def number_at(self, place: QPointF) -> int | None:
        """The period at a place; the nearest one where a drag went too far, None beside them all else."""
        raise NotImplementedError

    def said(self, first: Period, last: Period) -> str:
        """What is to be known of the periods that are pointed at."""
        raise NotImplementedError

    @property
    def pointed(self) -> tuple[int, int] | None:
        """The first and the last period that are pointed at."""
        if self._at is None or self._at >= len(self.periods):
            return None
        other = self._at if self._from is None else self._from
        return min(self._at, other), max(self._at, other)

    @property
    def told(self) -> str:
        """What is to be known of what is pointed at; empty where nothing is."""
        pointed = self.pointed
        return self.said(self.periods[pointed[0]], self.periods[pointed[1]]) if pointed else ""

    def point(self, number: int | None, start: int | None = None) -> None:
        """Point at a period, or at all from another one on."""
        if (number, start) != (self._at, self._from):
            self._at, self._from = number, start
            self.setAccessibleDescription(self.told)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is below the mouse."""
        self.point(self.number_at(event.position()), self._from if self._dragging else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        number = self.number_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._dragging = True
            self.point(number, number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was dragged over."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._dragging = False
            self._pick()
            self.point(self._at)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; what the keys point at stays."""
        if not self.hasFocus() and not self._dragging:
            self.point(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys begin at the newest period."""
        super().focusInEvent(event)
        self._ring = event.reason() in _BY_KEYS
        if self._ring and self._at is None and self.periods:
            self.point(len(self.periods) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._dragging = self._ring = False
        self.point(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by the arrows, over several with Shift; pick by Enter, pick nothing by Delete."""
        key, last = event.key(), len(self.periods) - 1
        self._ring = True
        if last < 0:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(last if self._at is None else self._at + _STEPS[Qt.Key(key)], event)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(0 if key == Qt.Key.Key_Home else last, event)
        elif key in _ENTER and self.pointed:
            self._pick()
        elif key in _CLEAR:
            self.days_left.emit()
        elif key == Qt.Key.Key_Escape and self._from is not None:
            self._dragging = False
            self.point(self._at)
        else:
            super().keyPressEvent(event)

    def _step(self, to: int, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        start = (self._at if self._from is None else self._from) if shift else None
        self.point(max(0, min(len(self.periods) - 1, to)), start)

    def _pick(self) -> None:
        pointed = self.pointed
        if pointed:
            self.days_chosen.emit(self.periods[pointed[0]].first, self.periods[pointed[1]].last)
