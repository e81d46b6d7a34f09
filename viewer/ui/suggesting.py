"""What is offered below the search bar: words and names that begin like what is typed, or what was asked lately."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.archive import Database
from db.folding import fold
from db.records import Asked
from viewer.ui import asking_words
from viewer.ui.asking_archive import Questions
from viewer.ui.offered import Offer, OfferList, spans
from viewer.ui.search_bar import SearchBar
from viewer.ui.tokens import SPACE, Scheme

_MOST = 8
_NARROWEST = 320
_PAUSE = 50
"""Milliseconds after a key before anything is looked up: the key is shown first, and fast typing looks up nothing."""
_WORD = re.compile(r"[^\s()（）\"“”「」『』:：=]+\Z")
"""What is being typed: all behind the last blank, bracket, quote or name of a field."""


class Suggested(Protocol):
    """A word or name of the archive, and the number of articles that have it."""

    @property
    def text(self) -> str:
        """The word or name."""

    @property
    def kind(self) -> Literal["word", "person", "column", "newspaper"]:
        """What it is."""

    @property
    def articles(self) -> int:
        """So many articles have it."""


Suggest = Callable[[Database, str, int], Sequence[Suggested]]


class Suggesting(QObject):
    """The pane below one search bar, which keeps focus and text; tells a search of late that is to be asked again."""

    asked_chosen = Signal(object)

    def __init__(self, bar: SearchBar, path: Path, suggest: Suggest, recent: Callable[[], Sequence[Asked]]) -> None:
        super().__init__(bar)
        self._bar, self._suggest, self._recent = bar, suggest, recent
        self._questions = Questions(path, self)
        self._composing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.popup = QFrame(bar.window())
        self.popup.setObjectName("suggestions")
        self.popup.setAccessibleName(self.tr("Suggestions"))
        self.list = OfferList(self.popup)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(1, SPACE[0], 1, SPACE[0])
        column.addWidget(self.list)
        self.popup.hide()
        # A search is told of what is wrong with the archive; what would only help typing keeps still.
        self._questions.failed.connect(lambda _: self.popup.hide())
        self.list.taken.connect(self._take)
        bar.textEdited.connect(self._typed)
        bar.entered.connect(self.close)
        bar.cleared.connect(self.close)
        bar.recent_wanted.connect(self._offer_recent)
        bar.installEventFilter(self)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.list.dress(scheme)

    def close(self) -> None:
        """Offer nothing."""
        self._cancel()
        self.popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that the pane takes while it is open; what an input method composes is left in peace."""
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if self._composing:
                self.close()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide):
            self.close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.popup.isVisible():
            return self._pressed(Qt.Key(event.key()))
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Down:
                if not self.list.step(1):
                    self.close()
                    self._bar.list_wanted.emit()
            case Qt.Key.Key_Up:
                if not self.list.step(-1):
                    self.list.select(-1)
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.offer is not None:
                self._take(self.list.offer)
            case _:
                return False
        return True

    def _typed(self, text: str) -> None:
        self._cancel()
        if self._word() and not self._composing:
            self._pause.start()
        else:
            self.popup.hide()

    def _look(self) -> None:
        word, suggest = self._word(), self._suggest
        self._questions.ask("word", lambda db: suggest(db, word, _MOST), lambda found: self._offer(word, found))

    def _word(self) -> str:
        """The word that is being typed: the last one, while the cursor stands behind it."""
        text = self._bar.text()
        match = _WORD.search(text) if self._bar.cursorPosition() == len(text) else None
        return match[0].lstrip("-－") if match else ""

    def _offer(self, word: str, found: Sequence[Suggested]) -> None:
        pieces = (fold(word),)
        offers = [
            Offer(each.kind, each.text, f"{each.articles:,}", each.text, spans=spans(pieces, each.text))
            for each in found[:_MOST]
            if each.text != word
        ]
        self._show(offers)

    def _offer_recent(self) -> None:
        recent = self._recent()[:_MOST]
        if recent:
            self._show([Offer("recent", asking_words.line(each), target=each) for each in recent])
        else:
            self._bar.list_wanted.emit()

    def _show(self, offers: Sequence[Offer]) -> None:
        bar = self._bar
        if not offers or not bar.hasFocus():
            self.popup.hide()
            return
        self.list.offers.show(offers)
        self.list.select(-1)
        width = max(bar.width(), min(_NARROWEST, bar.window().width() - 2 * SPACE[1]))
        below = bar.mapTo(bar.window(), QPoint(0, bar.height() + 2))
        self.popup.move(max(SPACE[1], min(below.x(), bar.window().width() - width - SPACE[1])), below.y())
        self.popup.setFixedSize(width, self.list.height_of(_MOST) + 2 * SPACE[0] + 2)
        self.popup.show()
        self.popup.raise_()

    def _take(self, offer: Offer) -> None:
        word = self._word()
        self.close()
        if isinstance(offer.target, Asked):
            self.asked_chosen.emit(offer.target)
        else:
            blank = any(map(str.isspace, offer.title))
            self._bar.complete(len(word), f'"{offer.title}"' if blank else offer.title)

    def _cancel(self) -> None:
        self._pause.stop()
        self._questions.stop()
