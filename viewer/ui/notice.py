"""The notice: a slim strip that says what goes on or what happened, instead of a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.tokens import SPACE


class Notice(QWidget):
    """The pane, hidden while there is nothing to say; tells when work is to be cancelled, an import shown or undone."""

    cancelled = Signal()
    report_wanted = Signal(int)
    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Notice"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        self._more = QPushButton(self.tr("Details"), self)
        self._more.setCheckable(True)
        self._run = 0
        self._report = QPushButton(self.tr("Details"), self)
        self._report.setObjectName("noticeReport")
        self._report.clicked.connect(lambda: self.report_wanted.emit(self._run))
        self._undo = QPushButton(self.tr("Undo"), self)
        self._take_back: Callable[[], object] | None = None
        self._undo.clicked.connect(self._undone)
        self._folder = QPushButton(self.tr("Open folder"), self)
        self._folder.setObjectName("noticeFolder")
        self._open_folder: Callable[[], object] | None = None
        self._folder.clicked.connect(lambda: self._open_folder and self._open_folder())
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._details = QPlainTextEdit(self)
        self._details.setObjectName("noticeDetails")
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setReadOnly(True)
        self._more.toggled.connect(self._details.setVisible)
        self._details.setMaximumHeight(180)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._text, 3)
        row.addWidget(self._progress, 2)
        for button in (self._cancel, self._more, self._report, self._folder, self._undo, self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[1], SPACE[2], SPACE[1])
        column.addLayout(row)
        column.addWidget(self._details)

    def say(self, text: str, details: str = "") -> None:
        """Say what happened, the rest of it under "Details"."""
        self._text.setText(text)
        self._details.setPlainText(details)
        self._show(progress=False, details=bool(details))

    def say_imported(self, text: str, run: int, *, changed: bool) -> None:
        """Say how an import ended; its report is behind "Details", and what it changed can be undone."""
        self.say(text)
        self._run = run
        self._report.show()
        self._undo.setVisible(changed)

    def say_undoable(self, text: str, take_back: Callable[[], object]) -> None:
        """Say what was done, with a button that takes it back."""
        self.say(text)
        self._take_back = take_back
        self._undo.show()

    def say_saved(self, text: str, details: str, open_folder: Callable[[], object] | None) -> None:
        """Say what was written, with a button that opens the folder where it is, if anything is."""
        self.say(text, details)
        self._open_folder = open_folder
        self._folder.setVisible(open_folder is not None)

    def progress(self, text: str, done: int, total: int) -> None:
        """Say what goes on and how far it is."""
        self._text.setText(text)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._show(progress=True, details=False)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def details(self) -> str:
        """What it says under "Details"."""
        return self._details.toPlainText()

    def _undone(self) -> None:
        if self._take_back is None:
            self.undo_wanted.emit(self._run)
            return
        self._take_back()
        self.hide()

    def _show(self, *, progress: bool, details: bool) -> None:
        self._take_back = None
        self._progress.setVisible(progress)
        self._cancel.setVisible(progress)
        self._close.setVisible(not progress)
        self._more.setVisible(details)
        for button in (self._report, self._folder, self._undo):
            button.hide()
        self._more.setChecked(False)
        self._details.hide()
        self.show()
