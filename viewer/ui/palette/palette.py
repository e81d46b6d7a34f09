"""The palette itself: a field over the window, and below it what has a name or a day like what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from db.archive import Database
from db.folding import fold
from db.records import Asked, NewspaperListing
from db.search import lookup
from db.searches import SavedSearch
from viewer.ui.actions import Actions
from viewer.ui.line_edit import LineEdit
from viewer.ui.offered import Offer, OfferList
from viewer.ui.palette import naming
from viewer.ui.palette.looking import Looking, Named
from viewer.ui.tokens import SPACE, Scheme

_WIDTH, _MOST_ROWS, _ISSUES = 720, 13, 5


class Palette(QFrame):
    """Lies over the window without holding it up; tells what kind of thing was chosen, and which."""

    chosen = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, db: Database, path: Path, actions: Actions, saved: Callable[[], Sequence[SavedSearch]],
        recent: Callable[[], Sequence[Asked]], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Go to anything"))
        self._db, self._actions, self._saved, self._recent = db, actions, saved, recent
        self._newspapers: tuple[NewspaperListing, ...] = ()
        self._window = parent
        self._before: QWidget | None = None
        self._looking = Looking(path, self)
        self.field = self._field()
        self.list = OfferList(self)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("paletteNothing")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[1])
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        self.list.taken.connect(self._choose)
        self._looking.newspapers.connect(self._know)
        self._looking.found.connect(self._add)
        self._looking.failed.connect(self.failed)
        parent.installEventFilter(self)
        self.hide()

    def _field(self) -> LineEdit:
        field = LineEdit(self)
        field.setObjectName("paletteField")
        field.setAccessibleName(self.tr("Go to anything"))
        field.setPlaceholderText(self.tr("A headline, a date, a person, a newspaper, a search or a command"))
        field.textEdited.connect(lambda text: self._offer())
        field.installEventFilter(self)
        return field

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.list.dress(scheme)

    def open(self) -> None:
        """Show an empty field over the window; a second time closes it."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = QApplication.focusWidget()
        self._looking.read_newspapers()
        self.field.clear()
        self._offer()
        self.show()
        self.raise_()
        self.field.setFocus()

    def dismiss(self) -> None:
        """Close, and give the focus back to where it was."""
        before, self._before = self._before, None
        self._close()
        if before is not None and before.isVisible():
            before.setFocus()

    def stop(self) -> None:
        """Close, and look for nothing any more."""
        self._before = None
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys step through the list; the palette keeps its place in a window that is resized."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(Qt.Key(event.key()))
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._left()
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self.list.step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self.list.step(-1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                by = _MOST_ROWS - 1 if key == Qt.Key.Key_PageDown else 1 - _MOST_ROWS
                row, rows = self.list.currentIndex().row(), self.list.offers.rowCount()
                self.list.select(max(0, min(row + by, rows - 1)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                offers = self.list.offers.offers
                # Where nothing fits, and more is still looked for, Enter means the text.
                if (offer := self.list.offer or next(reversed(offers), None)) is not None:
                    self._choose(offer)
            case _:
                return False
        return True

    def _left(self) -> None:
        """Close where the focus went elsewhere in the window, but not where the whole window was left."""
        now = QApplication.focusWidget()
        if now is not None and now is not self.field and not self.isAncestorOf(now):
            self._before = None
            self._close()

    def _close(self) -> None:
        self._looking.stop()
        self.hide()

    def _choose(self, offer: Offer) -> None:
        self.dismiss()
        self.chosen.emit(offer.kind, offer.target)

    def _pieces(self) -> list[str]:
        return fold(self.field.text()).split()

    def _offer(self) -> None:
        """Offer what the window knows by itself, and have the rest looked for."""
        typed, pieces = self.field.text().strip(), self._pieces()
        saved, recent = self._saved(), self._recent()
        known = {each.asked for each in saved}
        offers = naming.of_saved(saved, pieces)
        offers += naming.of_recent((each for each in recent if each not in known), pieces)
        if pieces:
            offers += naming.of_commands(self._actions, pieces)
            offers += naming.of_newspapers(self._newspapers, pieces)
            offers += naming.of_issues(lookup.issues(self._db, typed, date.today(), _ISSUES))
            offers.append(naming.of_text(typed))
            self._looking.look(pieces)
        self.list.offers.show(offers)
        # The text itself stands last; it is nobody's first choice while more may come.
        self.list.select(0 if len(offers) > bool(pieces) else -1)
        self._fit()

    def _know(self, newspapers: tuple[NewspaperListing, ...]) -> None:
        self._newspapers = newspapers
        self._join(naming.of_newspapers(newspapers, self._pieces()))

    def _add(self, named: Named) -> None:
        pieces = self._pieces()
        self._join([*naming.of_people(named.people, pieces), *naming.of_hits(named.hits, pieces)])

    def _join(self, offers: Sequence[Offer]) -> None:
        """Put late offers below the selected one, which stays where it is."""
        if not self._pieces():
            return
        selected = self.list.currentIndex().row()
        self.list.offers.add(sorted(offers, key=lambda each: -each.score), selected)
        if selected < 0 and len(self.list.offers.offers) > 1:
            self.list.select(0)
        self._fit()

    def _fit(self) -> None:
        rows = self.list.offers.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        self._nothing.setText(self.tr("Type a part of a name, or a day such as 2025-02-17 or 2月17日."))
        self.list.setFixedHeight(max(1, self.list.height_of(_MOST_ROWS)))
        self._place()

    def _place(self) -> None:
        within = self._window
        self.setFixedWidth(min(_WIDTH, within.width() - 2 * SPACE[3]))
        self.adjustSize()
        self.move((within.width() - self.width()) // 2, max(SPACE[3], within.height() // 10))
