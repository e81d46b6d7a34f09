"""The slim line below an article that is read out of a clippings folder: what is remarked of it there."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.ui.annotations.notes import PAUSE
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE


class _Field(LineEdit):
    """Tells when it is left, and by Esc or Enter."""

    left = Signal()
    ended = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter leave it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class RemarkLine(QWidget):
    """The pane, hidden out of folders; tells of which clipping what is remarked, that it is to go, and when it is left.

    A clipping is told by the numbers of its folder and its article.
    """

    remark_meant = Signal(int, int, str)
    away_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remarkLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._of: tuple[int, int] | None = None
        self._known = ""
        self._name = QLabel(self)
        self._name.setObjectName("remarkName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self.field = _Field(self)
        self.field.setObjectName("remarkText")
        self.field.setAccessibleName(self.tr("Remark on the clipping"))
        self.field.setPlaceholderText(self.tr("Remark …"))
        self.field.setToolTip("Ctrl+Shift+M")
        self._away = QToolButton(self)
        self._away.setObjectName("remarkAway")
        self._away.setText(self.tr("Remove from folder"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[0], SPACE[3], SPACE[0])
        row.setSpacing(SPACE[1])
        row.addWidget(self._name)
        row.addWidget(self.field, 1)
        row.addWidget(self._away)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self.field.textEdited.connect(lambda _: self._pause.isActive() or self._pause.start())
        self.field.left.connect(self.flush)
        self.field.ended.connect(self._end)
        self._away.clicked.connect(self.away_wanted)
        self.hide()

    def show_remark(self, folder: int, article: int, name: str, remark: str) -> None:
        """Show what is remarked of an article in a folder; what is being typed of the same one stays."""
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 12 * metrics.horizontalAdvance("汉")))
        if self._of != (folder, article):
            self.flush()
            self._of = (folder, article)
        elif self._pause.isActive():
            return
        self._known = remark
        if self.field.text() != remark:
            self.field.setText(remark)
            # A long one is read from its beginning.
            self.field.home(False)
        self.show()

    def leave(self) -> None:
        """Hide; what was typed is kept."""
        self.flush()
        self._of = None
        self.hide()

    def flush(self) -> None:
        """Have the text kept, if it is another than before."""
        self._pause.stop()
        if self._of is not None and self.field.text() != self._known:
            self._known = self.field.text()
            self.remark_meant.emit(*self._of, self._known)

    def write(self) -> None:
        """Go to the end of what is remarked."""
        self.field.end(False)
        self.field.setFocus()

    def _end(self) -> None:
        self.flush()
        self.left.emit()
