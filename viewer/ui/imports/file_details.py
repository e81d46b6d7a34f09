"""What is to be known of one imported file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from db import browse
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import ImportedFile
from viewer import messages
from viewer.ui import language
from viewer.ui.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
_MOST = 24
"""Issues that are offered of a file that holds more."""
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
ENCODINGS = {
    "utf-8": "UTF-8", "gb18030": "GB18030", "big5hkscs": "Big5-HKSCS", "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be known of a file, at a line of it where one can be named."""

    line: int | None
    text: str


def notes(file: ImportedFile) -> tuple[Note, ...]:
    """Why a file failed, and what the importer was unsure of."""
    failed = (Note(file.line, messages.failure(file, language.say)),) if file.status == "failed" else ()
    return (*failed, *(Note(each.line, each.message) for each in file.warnings))


class NoteModel(QAbstractListModel):
    """The notes on one file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: Sequence[Note] = ()

    def show(self, found: Sequence[Note]) -> None:
        """Show other notes."""
        self.beginResetModel()
        self._notes = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        if role == NOTE_ROLE:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            place = self.tr("Line {0}").format(f"{note.line:,}") + " · " if note.line is not None else ""
            return place + note.text
        return None


class FileDetails(QWidget):
    """The pane; tells what is wanted of the file it shows."""

    issue_chosen = Signal(int)
    source_wanted = Signal(object, object)
    again_wanted = Signal(object, str)

    def __init__(self, db: Database, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fileDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._db = db
        self._file: ImportedFile | None = None
        self._path, self._where, self._nothing = (self._label(name) for name in ("paneNote", "paneNote", "paneEmpty"))
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notes = NoteModel(self)
        self._list = QListView(self)
        self._list.setObjectName("noteList")
        self._list.setAccessibleName(self.tr("Warnings"))
        self._list.setWordWrap(True)
        self._list.setModel(self._notes)
        self._list.activated.connect(lambda index: self.source_wanted.emit(self._file, index.data(NOTE_ROLE).line))
        self._open = QPushButton(self.tr("Open the issue"), self)
        self._source = QPushButton(self.tr("Open the source"), self)
        self._source.clicked.connect(lambda: self.source_wanted.emit(self._file, self._line()))
        self._again = QPushButton(self.tr("Read again"), self)
        self._issues, self._encodings = QMenu(self), QMenu(self)
        self._again.setMenu(self._encodings)
        self._open.clicked.connect(self._open_issue)
        self._issues.triggered.connect(lambda action: self.issue_chosen.emit(action.data()))
        self._fill_encodings()
        self._arrange()
        self.show_file(None)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setIndent(0)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _fill_encodings(self) -> None:
        same = self._encodings.addAction(self.tr("As before"))
        same.triggered.connect(lambda: self.again_wanted.emit(self._file, ""))
        self._encodings.addSeparator()
        for encoding, name in ENCODINGS.items():
            action = self._encodings.addAction(self.tr("As {0}").format(name))
            action.setData(encoding)
            action.triggered.connect(lambda _=False, encoding=encoding: self.again_wanted.emit(self._file, encoding))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        row.setSpacing(SPACE[1])
        for button in (self._open, self._source, self._again):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, SPACE[1])
        column.setSpacing(SPACE[0])
        column.addWidget(self._path)
        column.addWidget(self._where)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addSpacing(SPACE[0])
        column.addLayout(row)

    def show_file(self, file: ImportedFile | None) -> None:
        """Show a file, or that none is chosen."""
        self._file = file
        found = notes(file) if file else ()
        self._notes.show(found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No warnings about this file.") if file else self.tr("Choose a file above."))
        self._path.setText(file.path if file else "")
        self._path.setVisible(file is not None)
        named = {number: name for number in (file.issues[:_MOST] if file else ()) if (name := self._name(number))}
        self._offer_issues(named)
        self._source.setEnabled(file is not None)
        self._again.setEnabled(file is not None and bool(named or Path(file.path).is_file()))

    def _offer_issues(self, named: dict[int, str]) -> None:
        self._open.setEnabled(bool(named))
        self._where.setText(self.tr("In {0}").format(" · ".join(named.values())))
        self._where.setVisible(bool(named))
        self._issues.clear()
        for number, name in named.items():
            self._issues.addAction(name).setData(number)
        # A button with a menu opens that: where there is one issue only, it opens the issue.
        self._open.setMenu(self._issues if len(named) > 1 else None)  # type: ignore[arg-type]

    def _open_issue(self) -> None:
        for action in self._issues.actions():
            self.issue_chosen.emit(action.data())

    def _name(self, number: int) -> str | None:
        try:
            issue = browse.issue(self._db, number)
        except NoSuchRecord:
            return None
        return " ".join(filter(None, (issue.newspaper, language.day(issue.date))))

    def _line(self) -> int | None:
        """The line of the note that is chosen, else of the first that has one."""
        chosen: Note | None = self._list.currentIndex().data(NOTE_ROLE)
        if chosen is not None and chosen.line is not None:
            return chosen.line
        found = notes(self._file) if self._file else ()
        return next((note.line for note in found if note.line is not None), None)
