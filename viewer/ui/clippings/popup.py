"""The popup that asks for a clippings folder: a field over the window, below it the folders, the last used first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from db.annotations import clean
from db.clippings import Folder
from db.folding import fold
from viewer.ui.line_edit import LineEdit
from viewer.ui.offered import Offer, OfferList, spans
from viewer.ui.tokens import SPACE, Scheme

_WIDTH, _MOST_ROWS = 460, 8
_WHOLE = 1
"""The score of the folder that is called just as is typed; the others have theirs by their places, below 0."""


class ClipPopup(QFrame):
    """Lies over the window without holding it up; tells the folder that was chosen, or the name of a new one."""

    folder_chosen = Signal(int)
    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clipPopup")
        self.setAccessibleName(self.tr("Clip into a folder"))
        self._window = parent
        self._before: QWidget | None = None
        self._folders: tuple[Folder, ...] = ()
        self._within: Collection[int] = ()
        self.field = LineEdit(self)
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Clip into a folder"))
        self.field.setPlaceholderText(self.tr("Clip into: a folder, or a name for a new one"))
        self.list = OfferList(self)
        self._nothing = QLabel(self.tr("There is no folder yet: type a name, then Enter."), self)
        self._nothing.setObjectName("paletteNothing")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[1])
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        self.field.textEdited.connect(lambda _: self._offer())
        self.list.taken.connect(self._choose)
        for watched in (self.field, parent):
            watched.installEventFilter(self)
        self.hide()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.list.dress(scheme)

    def ask(self, folders: Sequence[Folder], within: Collection[int]) -> None:
        """Ask for one of these folders, of which some have the article already; a second time closes it."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = QApplication.focusWidget()
        self._folders, self._within = tuple(folders), within
        self.field.clear()
        self._offer()
        self.show()
        self.raise_()
        self.field.setFocus()

    def dismiss(self) -> None:
        """Close, and give the focus back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys step through the list; the popup keeps its place in a window that is resized."""
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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.list.offer is not None:
                    self._choose(self.list.offer)
            case _:
                return False
        return True

    def _left(self) -> None:
        """Close where the focus went elsewhere in the window, but not where the whole window was left."""
        now = QApplication.focusWidget()
        if now is not None and now is not self.field and not self.isAncestorOf(now):
            self._before = None
            self.hide()

    def _choose(self, offer: Offer) -> None:
        self.dismiss()
        if offer.kind == "folder":
            self.folder_chosen.emit(offer.target)
        else:
            self.named.emit(offer.target)

    def _offer(self) -> None:
        typed = clean(self.field.text())
        pieces = fold(typed).split()
        offers = []
        for place, folder in enumerate(self._folders):
            if all(piece in fold(folder.name) for piece in pieces):
                score = _WHOLE if typed and fold(folder.name) == fold(typed) else -place
                offers.append(
                    Offer("folder", folder.name, self._note(folder), folder.id, score, spans(pieces, folder.name))
                )
        if typed and all(fold(each.name) != fold(typed) for each in self._folders):
            offers.append(Offer("new_folder", typed, "", typed, -len(self._folders)))
        self.list.offers.show(offers)
        self.list.select(0)
        self._fit()

    def _note(self, folder: Folder) -> str:
        return (
            self.tr("has it already") if folder.id in self._within else self.tr("%Ln article(s)", "", folder.clippings)
        )

    def _fit(self) -> None:
        rows = self.list.offers.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        self.list.setFixedHeight(max(1, self.list.height_of(_MOST_ROWS)))
        self._place()

    def _place(self) -> None:
        within = self._window
        self.setFixedWidth(min(_WIDTH, within.width() - 2 * SPACE[3]))
        self.adjustSize()
        self.move((within.width() - self.width()) // 2, max(SPACE[3], within.height() // 10))
