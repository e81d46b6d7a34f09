"""A place on a page of the settings: a title, a sentence, and room for what is set, beside them or below."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QListView, QWidget

from viewer.ui.preferences import matching
from viewer.ui.tokens import COLOURS, SPACE, Scheme

SIDE = 232
"""Pixels of what stands beside a title."""
_LOW = 96


class LowList(QListView):
    """A list that asks for few pixels of height, and takes what a page has to spare."""

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(super().sizeHint().width(), _LOW)


class Block(QWidget):
    """The place; words that are looked for are marked in it."""

    def __init__(self, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = (title, sentence)
        self._title, self._sentence = QLabel(self), QLabel(self)
        self._title.setObjectName("preferenceTitle")
        self._sentence.setObjectName("preferenceSentence")
        self._sentence.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE[2], 0, SPACE[2])
        self._grid.setHorizontalSpacing(SPACE[4])
        self._grid.setVerticalSpacing(SPACE[0])
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._sentence, 1, 0, Qt.AlignmentFlag.AlignTop)
        self.mark((), "light")

    def put_beside(self, control: QWidget, below: QWidget) -> None:
        """Put a control beside the title, and something smaller beside the sentence."""
        self._grid.setColumnMinimumWidth(1, SIDE)
        right = Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(control, 0, 1, right | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(below, 1, 1, right | Qt.AlignmentFlag.AlignTop)

    def put_below(self, *widgets: QWidget) -> None:
        """Put widgets below title and sentence, over the whole width; the first takes what height there is to spare."""
        for widget in widgets:
            row = self._grid.rowCount()
            self._grid.setRowMinimumHeight(row, SPACE[1])
            self._grid.addWidget(widget, row + 1, 0, 1, 2)
        self._grid.setRowStretch(3, 1)

    def mark(self, words: Sequence[str], scheme: Scheme) -> None:
        """Put the colour of marks under the words that are looked for."""
        for label, text in zip((self._title, self._sentence), self._texts, strict=True):
            label.setText(_marked(text, words, scheme))


def _marked(text: str, words: Sequence[str], scheme: Scheme) -> str:
    ground, pieces, done = COLOURS[scheme].mark, [], 0
    for start, end in matching.places(words, text):
        found = f'<span style="background-color:{ground}">{escape(text[start:end])}</span>'
        pieces += [escape(text[done:start]), found]
        done = end
    return f"<span>{''.join(pieces)}{escape(text[done:])}</span>"
