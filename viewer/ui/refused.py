"""What is said, and offered, when the archive of a start can't be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from viewer import places

_ARCHIVES = " ".join(f"*{ending}" for ending in places.ARCHIVE_ENDINGS)


class Refused(QMessageBox):
    """Stands over a window without an archive; tells which one to open instead, the same again, or to put back."""

    archive_chosen = Signal(object)
    backup_chosen = Signal(object)

    def __init__(self, path: Path, sentence: str, backup: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setObjectName("refused")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Baoku 报库")
        self.setText(self.tr("The archive can't be opened."))
        self.setInformativeText(sentence)
        self._offer(self.tr("Try again"), "tryAgain", lambda: self.archive_chosen.emit(path))
        self._offer(self.tr("Open another archive …"), "openAnother", self._open_another)
        self._offer(self.tr("New archive …"), "newArchive", self._new)
        if backup is not None:
            named = self.tr("Put back {0}").format(backup.name)
            self._offer(named, "putBack", lambda: self.backup_chosen.emit(backup))
        self.setStandardButtons(QMessageBox.StandardButton.Close)

    def _offer(self, text: str, name: str, act: Callable[[], None]) -> None:
        button = QPushButton(text, self)
        button.setObjectName(name)
        self.addButton(button, QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(act)

    def _open_another(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open archive"), str(self._path.parent), _ARCHIVES)
        self._choose(name)

    def _new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("New archive"), "archive.baoku", _ARCHIVES)
        self._choose(name)

    def _choose(self, name: str) -> None:
        # Where nothing was chosen the question comes again, unless the archive can be opened by now.
        self.archive_chosen.emit(Path(name) if name else self._path)
