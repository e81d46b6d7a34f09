"""The user dictionary: terms and names, one a line, that are always taken as one word."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from db import archive, dictionary
from db.archive import Database
from db.dictionary import Fault
from viewer.ui import jobs
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_PAUSE = 200
"""Milliseconds without a key after which the lines are read."""
_NAMED = 3
"""Faulty lines that are named below the text; all are marked in it."""
_SHOWN = 12
"""Characters of a faulty line that are shown."""


class DictionaryWindow(QDialog):
    """Stands beside the window; tells when another dictionary is kept. What is not saved yet stays until then."""

    dictionary_changed = Signal()
    failed = Signal(object)

    def __init__(self, db: Database, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._db, self._path = db, path
        self._scheme: Scheme = "light"
        self._faults: Sequence[Fault] = ()
        self.setObjectName("dictionaryWindow")
        self.setWindowTitle(self.tr("User dictionary"))
        self.resize(520, 560)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("dictionaryText")
        self._text.setAccessibleName(self.tr("Terms, one a line"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("One term or name a line"))
        self._count, self._wrong = QLabel(self), QLabel(self)
        self._count.setObjectName("dictionaryCount")
        self._wrong.setObjectName("dictionaryFaults")
        for label in (self._count, self._wrong):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._save = QPushButton(self.tr("Save"), self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._read)
        self._text.textChanged.connect(self._soon.start)
        self._arrange()

    def _arrange(self) -> None:
        said = QLabel(
            self.tr(
                "Each of these is always taken as one word: in a search for words, in keywords and in suggestions. "
                "The dictionary is kept in the archive."
            ),
            self,
        )
        said.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self._save.setProperty("primary", "true")
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setToolTip(QKeySequence(QKeySequence.StandardKey.Save).toString())
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self._leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(said)
        column.addWidget(self._text, 1)
        column.addWidget(self._count)
        column.addWidget(self._wrong)
        column.addWidget(buttons)

    def open_beside(self) -> None:
        """Show the dictionary, or what was not saved of it the last time."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus()

    def refresh(self) -> None:
        """Read the dictionary anew, unless something in it is not saved yet."""
        if not self._text.document().isModified():
            self._load()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._mark()

    def stop(self) -> None:
        """Close, and read nothing any more."""
        self._soon.stop()
        self.close()

    def _load(self) -> None:
        self._text.setPlainText(dictionary.text(self._db))
        self._text.document().setModified(False)
        self._soon.stop()
        self._read()

    def _leave(self) -> None:
        """Forget what was changed."""
        self._load()
        self.close()

    def _keep(self) -> None:
        text, path = self._text.toPlainText(), self._path
        self._save.setEnabled(False)
        jobs.run(lambda cancel: _write(path, text), lambda _: self._kept(), self._not_kept, self)

    def _kept(self) -> None:
        self._text.document().setModified(False)
        self._save.setEnabled(True)
        self.dictionary_changed.emit()
        self.close()

    def _not_kept(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self.failed.emit(error)

    def _read(self) -> None:
        """Say how many terms there are, and which lines are none."""
        read = dictionary.understood(self._text.toPlainText())
        self._faults = read.faults
        self._count.setText(self.tr("%Ln term(s)", "", len(read.terms)))
        named = [self._said(fault) for fault in read.faults[:_NAMED]]
        if more := len(read.faults) - len(named):
            named.append(self.tr("%Ln more line(s) can't be used.", "", more))
        self._wrong.setText("\n".join(named))
        self._wrong.setVisible(bool(named))
        self._mark()

    def _said(self, fault: Fault) -> str:
        said = {
            "short": self.tr("Line {0}, “{1}”: one character alone is no term."),
            "long": self.tr("Line {0}, “{1}”: this is too long for a term."),
            "signs": self.tr("Line {0}, “{1}”: these are only signs."),
            "blank": self.tr("Line {0}, “{1}”: a blank parts it; write a line for each term."),
        }
        shown = fault.text if len(fault.text) <= _SHOWN else f"{fault.text[:_SHOWN]}…"
        return said[fault.why].format(f"{fault.line:,}", shown)

    def _mark(self) -> None:
        """Put a ground under the faulty lines."""
        marked = []
        for fault in self._faults:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self._text.document().findBlockByNumber(fault.line - 1))
            selection.format.setBackground(QColor(COLOURS[self._scheme].removed))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marked.append(selection)
        self._text.setExtraSelections(marked)


def _write(path: Path, text: str) -> None:
    with closing(archive.connect(path)) as db:
        dictionary.write(db, text)
