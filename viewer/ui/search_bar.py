"""The search bar: a query while it is typed, told when the typist pauses."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui.icons import icon
from viewer.ui.line_edit import LineEdit
from viewer.ui.preferences import values
from viewer.ui.tokens import Scheme


class SearchBar(LineEdit):
    """The pane; tells the query that is meant, when a search is over, and when list or old searches are wanted."""

    query_meant = Signal(str)
    entered = Signal()
    cleared = Signal()
    list_wanted = Signal()
    recent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBar")
        self.setAccessibleName(self.tr("Search the archive"))
        self.setClearButtonEnabled(True)
        # Files that are dropped here are meant for the window.
        self.setAcceptDrops(False)
        self._sign = QAction(self.tr("Search the archive"), self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._quiet, self._articles, self._keys = False, 0, ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self.set_pause(values.PAUSE.default)
        self._pause.timeout.connect(self._mean)
        # textChanged tells committed text only: what an input method composes is not searched.
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        super().dress(scheme)
        self._sign.setIcon(icon("magnifying-glass", scheme))

    def set_pause(self, milliseconds: int) -> None:
        """Take a query as meant after so long without a committed keystroke; 0 waits for Enter."""
        self._pause.setInterval(milliseconds)
        self._waits_for_enter = milliseconds == 0

    def forget(self) -> None:
        """Empty the bar without a word: something else is listed now."""
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show what is asked, without a word: it was asked elsewhere."""
        self._pause.stop()
        if self.text().strip() != text:
            self._quiet = True
            self.setText(text)
            self._quiet = False

    def complete(self, last: int, text: str) -> None:
        """Put a text in place of the last so many characters, and mean it."""
        self.setText(self.text()[: len(self.text()) - last] + text)
        self._enter()

    def count(self, articles: int) -> None:
        """Say in the empty bar how much there is to search."""
        self._articles = articles
        said = self.tr("Search in {0} articles …").format(f"{articles:,}")
        self.setPlaceholderText(f"{said}   {self._keys}".strip())

    def show_keys(self, keys: str) -> None:
        """Say in the empty bar which keys lead to it."""
        self._keys = keys
        self.count(self._articles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search by Esc; go to the list by ↓, or where nothing is typed to the searches of late."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            (self.list_wanted if self.text() else self.recent_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if self._quiet:
            return
        if text.strip():
            if not self._waits_for_enter:
                self._pause.start()
        else:
            self._pause.stop()
            self.cleared.emit()

    def _enter(self) -> None:
        self.entered.emit()
        self._mean()

    def _mean(self) -> None:
        self._pause.stop()
        if self.text().strip():
            self.query_meant.emit(self.text().strip())
