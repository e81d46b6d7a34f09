"""What is done with an archive's file while no window has it open, and the small window that says so meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from viewer.ui import jobs
from viewer.ui.tokens import SPACE


@dataclass(frozen=True, slots=True)
class Change:
    """Work that gives the file to be opened then, and what is said while it is under way and when it is done."""

    work: Callable[[], Path]
    doing: str
    done: str


class Changing(QWidget):
    """The small window, which stays until the work is done; tells which file is to be opened, or what went wrong."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, change: Change) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self.setObjectName("changingFile")
        self._is_done = False
        said = QLabel(change.doing, self)
        said.setWordWrap(True)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(change.doing)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[3])
        column.addWidget(said)
        column.addWidget(bar)
        self.setMinimumWidth(420)
        self._change = change

    def start(self) -> None:
        """Begin the work."""
        work = self._change.work
        self.show()
        jobs.run(lambda cancel: work(), self._end, self._fail, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while a file is half written."""
        event.setAccepted(self._is_done)

    def _end(self, opened: Path) -> None:
        self._is_done = True
        self.changed.emit(opened)
        self.close()

    def _fail(self, error: Exception) -> None:
        self._is_done = True
        self.failed.emit(error)
        self.close()
