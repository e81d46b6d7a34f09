"""The notes to the article that is read, each to be written in where it stands, kept as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui import language
from viewer.ui.annotations.keeping import Draft
from viewer.ui.tokens import SPACE

PAUSE = 800
"""Milliseconds after which what was typed is kept, also while one goes on typing."""
_MOST_LINES = 8
_TALLEST = 260
"""Pixels of the panel; the article needs its room."""


class _Editor(QPlainTextEdit):
    """As high as its text, up to some lines; tells when it is left, and by Esc."""

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Write a note …"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, min(round(self.document().size().height()), _MOST_LINES))
        margins = round(2 * self.document().documentMargin()) + 2 * SPACE[0]
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class NoteBox(QWidget):
    """One note; tells the text that is to be kept, that the note is to go, and that Esc was pressed."""

    text_meant = Signal()
    removed = Signal()
    escaped = Signal()

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self._times = QLabel(self)
        self._times.setObjectName("noteTimes")
        self._away = QToolButton(self)
        self._away.setObjectName("noteAway")
        self._away.setText("×")
        self._away.setToolTip(self.tr("Remove note"))
        self._away.setAccessibleName(self.tr("Remove note"))
        self.editor = _Editor(self)
        self.editor.setPlainText(draft.text)
        self.editor.setAccessibleName(self.tr("Note"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._arrange()
        self._pause.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._typed)
        self.editor.left.connect(self.leave)
        self.editor.escaped.connect(self.escaped)
        self._away.clicked.connect(self.removed)
        self.show_times()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.editor.toPlainText()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written, nor was before."""
        return not self.draft.text.strip() and not self.text.strip()

    def show_times(self) -> None:
        """Show when the note was written, and changed."""
        written, changed = language.moment(self.draft.written), language.moment(self.draft.changed)
        self._times.setText(written if written == changed else self.tr("{0} · changed {1}").format(written, changed))
        if not written:
            self._times.setText(self.tr("New note"))
        self._away.setVisible(not self.is_blank)

    def flush(self) -> None:
        """Tell the text, if it is another than before; blanks alone are no note."""
        self._pause.stop()
        if self.text.strip() and self.text != self.draft.text:
            self.draft.text = self.text
            self.text_meant.emit()

    def leave(self) -> None:
        """Keep the text; a note whose text was taken away is to go."""
        self.flush()
        if self.draft.text.strip() and not self.text.strip():
            self.removed.emit()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._pause.stop()
        self.blockSignals(True)

    def _typed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
        self._away.setVisible(not self.is_blank)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._times, 1)
        head.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE[0])
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.editor)


class NotePanel(QScrollArea):
    """The pane, hidden until wanted; tells which note's text is to be kept, which is to go, and when it is left."""

    text_meant = Signal(object, str)
    removed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notePanel")
        self.setAccessibleName(self.tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._article = 0
        self._boxes: list[NoteBox] = []
        self._inner = QWidget()
        self._inner.setObjectName("noteInner")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], SPACE[1])
        self._column.setSpacing(SPACE[0])
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.hide()

    @property
    def boxes(self) -> tuple[NoteBox, ...]:
        """The notes that are shown, a blank new one too."""
        return tuple(self._boxes)

    @property
    def count(self) -> int:
        """How many notes there are."""
        return sum(not box.is_blank for box in self._boxes)

    @property
    def is_written_in(self) -> bool:
        """Whether the keys go into a note."""
        return any(box.editor.hasFocus() for box in self._boxes)

    def show_notes(self, article: int, drafts: Sequence[Draft]) -> None:
        """Show an article's notes in place of those before, which are kept."""
        self.flush()
        for box in self._boxes:
            self._drop(box)
        self._article, self._boxes = article, []
        for draft in drafts:
            self._add(draft)
        if not drafts:
            self._add(Draft(article))
        self._fit()

    def flush(self) -> None:
        """Have every text kept that isn't yet."""
        for box in self._boxes:
            box.flush()

    def write_new(self) -> None:
        """Go to a blank note behind the others."""
        if not self._boxes or not self._boxes[-1].is_blank:
            self._add(Draft(self._article))
            self._fit()
        self._boxes[-1].editor.setFocus()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._boxes[-1]))

    def show_times(self, draft: Draft) -> None:
        """Show when a note was written."""
        for box in self._boxes:
            if box.draft is draft:
                box.show_times()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths make other heights."""
        super().resizeEvent(event)
        self._fit()

    def _add(self, draft: Draft) -> None:
        box = NoteBox(draft, self._inner)
        self._boxes.append(box)
        self._column.insertWidget(len(self._boxes) - 1, box)
        box.text_meant.connect(lambda: self.text_meant.emit(draft, box.text))
        box.removed.connect(lambda: self._remove(box))
        box.escaped.connect(self._escape)
        box.editor.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        box.show()

    def _remove(self, box: NoteBox) -> None:
        draft, place, was_written_in = box.draft, self._boxes.index(box), box.editor.hasFocus()
        box.flush()
        self._boxes.remove(box)
        if not self._boxes:
            self._add(Draft(self._article))
        if was_written_in:
            # Else the keys would go to a tag, and the next Delete would take that away.
            self._boxes[min(place, len(self._boxes) - 1)].editor.setFocus()
        self._drop(box)
        self._fit()
        if draft.text:
            self.removed.emit(draft)

    def _drop(self, box: NoteBox) -> None:
        box.stop()
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _escape(self) -> None:
        self.flush()
        self.left.emit()

    def _fit(self) -> None:
        self._column.activate()
        wanted = self._inner.sizeHint().height()
        if self.height() != min(wanted, _TALLEST):
            self.setFixedHeight(min(wanted, _TALLEST))
