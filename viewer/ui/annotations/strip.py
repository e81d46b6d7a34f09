"""The strip below the article: its tags, a field for another, and the ways to its highlights and notes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListView, QToolButton, QWidget

from db.annotations import clean
from viewer.ui.annotations.pill import TagPill
from viewer.ui.flow import FlowLayout
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE, Scheme

_FIELD = 150
"""Pixels of the field for another tag."""


class TagField(LineEdit):
    """A field that offers the tags there are; tells the name that was typed or chosen, and when it is left."""

    name_meant = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagField")
        self.setAccessibleName(self.tr("Add tag"))
        self.setPlaceholderText(self.tr("Add tag …"))
        self.setToolTip("Ctrl+T")
        self.setFixedSize(_FIELD, self.fontMetrics().height() + SPACE[1] + 2)
        self._names = QStringListModel(self)
        offer = QCompleter(self._names, self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView(self)
        popup.setObjectName("tagOffer")
        offer.setPopup(popup)
        self.setCompleter(offer)
        self._is_meant = False
        self.returnPressed.connect(lambda: self._mean(self.text()))
        offer.activated.connect(self._mean)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names."""
        self._names.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _mean(self, typed: str) -> None:
        # By Enter a chosen offer is told twice, and put into the field after that.
        name = clean(typed)
        if name and not self._is_meant:
            self._is_meant = True
            QTimer.singleShot(0, self, self._empty)
            self.name_meant.emit(name)

    def _empty(self) -> None:
        self._is_meant = False
        self.clear()


class Strip(QWidget):
    """The pane, hidden while nothing is read; tells a tag that is chosen, added or removed, and if notes are wanted."""

    tag_chosen = Signal(str)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    notes_toggled = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationStrip")
        self.setAccessibleName(self.tr("Tags and notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Scheme = "light"
        self._pills: list[TagPill] = []
        self._tags = tags = QWidget(self)
        self.field = TagField(tags)
        self._flow = FlowLayout(tags, SPACE[0] + 2)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.field)
        self.notes = QToolButton(self)
        self.notes.setObjectName("notesButton")
        self.notes.setCheckable(True)
        self.notes.setToolTip("Ctrl+M")
        self.highlights = QToolButton(self)
        self.highlights.setObjectName("highlightsButton")
        self.highlights.setCheckable(True)
        self.highlights.setToolTip("Ctrl+Shift+L")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4] - SPACE[1] - 3, 0, SPACE[3], SPACE[0] + 2)
        row.setSpacing(SPACE[1])
        row.addWidget(tags, 1)
        row.addWidget(self.highlights, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignBottom)
        self.field.name_meant.connect(self.tag_added)
        self.field.left.connect(self.left)
        self.notes.clicked.connect(self.notes_toggled)
        self.count_notes(0)
        self.count_highlights(0)
        self.hide()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        for pill in self._pills:
            pill.dress(scheme)

    @property
    def pills(self) -> tuple[TagPill, ...]:
        """The pills in their order."""
        return tuple(self._pills)

    def show_tags(self, names: Sequence[str]) -> None:
        """Show an article's tags; the keys stay beside one that went."""
        focused = next((n for n, pill in enumerate(self._pills) if pill.hasFocus()), None)
        kept = {pill.text(): pill for pill in self._pills}
        gone = [pill for pill in self._pills if pill.text() not in names]
        for pill in self._pills:
            self._flow.removeWidget(pill)
        self._flow.removeWidget(self.field)
        self._pills = [kept.get(name) or self._pill(name) for name in names]
        for widget in (*self._pills, self.field):
            self._flow.addWidget(widget)
        if focused is not None and any(pill.hasFocus() for pill in gone):
            (self._pills[min(focused, len(names) - 1)] if names else self.field).setFocus()
        for pill in gone:
            pill.hide()
            pill.deleteLater()
        for before, after in pairwise((*self._pills, self.field, self.highlights, self.notes)):
            QWidget.setTabOrder(before, after)
        self.show()

    def count_notes(self, count: int) -> None:
        """Say how many notes there are."""
        self.notes.setText(self.tr("Notes") if not count else self.tr("Notes {0}").format(f"{count:,}"))
        self.notes.setAccessibleName(self.tr("%Ln note(s)", "", count))

    def count_highlights(self, count: int) -> None:
        """Say how many highlights there are."""
        named = self.tr("Highlights") if not count else self.tr("Highlights {0}").format(f"{count:,}")
        self.highlights.setText(named)
        self.highlights.setAccessibleName(self.tr("%Ln highlight(s)", "", count))

    def _pill(self, name: str) -> TagPill:
        made = TagPill(name, self._tags)
        made.dress(self._scheme)
        made.clicked.connect(lambda: self.tag_chosen.emit(name))
        made.removed.connect(lambda: self.tag_removed.emit(name))
        made.show()
        return made
