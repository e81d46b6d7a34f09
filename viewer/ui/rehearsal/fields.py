"""Lines of the rehearsal's form: empty they leave a thing to what the file tells, which they show in grey."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QMenu, QWidget, QWidgetAction

from viewer.importing import hints
from viewer.ui import language
from viewer.ui.icons import icon
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import Scheme


class Field(LineEdit):
    """A line whose Enter key ends the line and not the dialog."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def is_being_typed(self) -> bool:
        """Whether someone is in the middle of writing here."""
        return self.hasFocus() and self.isModified()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter for the line."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class DateField(Field):
    """A day, typed as people write it, or taken from a calendar; tells which, None for what the file tells."""

    day_meant = Signal(object)
    misread = Signal(str)

    def __init__(self, name: str, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._told: date | None = None
        self._calendar: QCalendarWidget | None = None
        opening = self.addAction(icon("calendar-blank", scheme), self.ActionPosition.TrailingPosition)
        opening.setText(self.tr("Calendar"))
        opening.setToolTip(self.tr("Calendar"))
        opening.triggered.connect(self._open_calendar)
        self.editingFinished.connect(self._meant)

    def show_day(self, chosen: date | None, told: date | None) -> None:
        """Show a chosen day, in grey the day that the file tells."""
        self._told = told
        self.setText(language.short_day(chosen) if chosen else "")
        self.setPlaceholderText(language.short_day(told) if told else "")

    def day(self) -> date | None:
        """The day that is written here; None for nothing and for what is no day."""
        return read_day(self.text())

    def _meant(self) -> None:
        text = self.text().strip()
        day = self.day()
        if text and day is None:
            self.misread.emit(text)
        else:
            self.day_meant.emit(day)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.day() or self._told
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        chosen = date(day.year(), day.month(), day.day())
        self.setText(language.short_day(chosen))
        self.day_meant.emit(chosen)


_MONTHS = {name: number for number, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
)}  # fmt: skip


def read_day(text: str) -> date | None:
    """A day as it is written: 2031-03-10, 20310310, 2031/3/10, 2031年3月10日, 10 Mar 2031; None for all else."""
    words = text.replace("/", "-").split()
    if len(words) == 3 and words[1][:3].lower() in _MONTHS:
        words = [f"{words[2]}-{_MONTHS[words[1][:3].lower()]:02}-{words[0].zfill(2)}"]
    return hints.of(PurePosixPath("".join(words) + ".txt")).date if words else None


class ChoiceBox(QComboBox):
    """A box that tells what is only looked at in its open list, and when the list closes without a choice."""

    looked_at = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.highlighted.connect(self.looked_at)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """However the list closes, it is left."""
        if event.type() == QEvent.Type.Hide and watched is self.view():
            self.left.emit()
        return super().eventFilter(watched, event)
