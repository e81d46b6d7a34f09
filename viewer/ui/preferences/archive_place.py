"""Where the archive lies: its file, shown, and moved to another folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer import backups, messages
from viewer.exporting.writing import AlreadyThere
from viewer.ui import language
from viewer.ui.changing_file import Change
from viewer.ui.preferences.block import Block
from viewer.ui.preferences.entries import Panel
from viewer.ui.tokens import SPACE, Scheme


class ArchivePanel(Block):
    """The panel; tells when the file is to be moved, or another archive is wanted."""

    change_wanted = Signal(object)
    other_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, panel: Panel, path: Path, parent: QWidget) -> None:
        super().__init__(panel.title, panel.sentence, parent)
        self._path = path
        self._shown = QLabel(self)
        self._shown.setObjectName("preferencePath")
        self._shown.setWordWrap(True)
        self._said = QLabel(self)
        self._said.setObjectName("preferenceNote")
        self._said.setWordWrap(True)
        self._said.hide()
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        for name, told in (
            (self.tr("Open folder"), self._open_folder),
            (self.tr("Move …"), self._ask_where),
            (self.tr("Open another …"), self.other_wanted.emit),
            (self.tr("New archive …"), self.new_wanted.emit),
        ):
            button = QPushButton(name, self)
            button.clicked.connect(lambda _=False, told=told: told())
            row.addWidget(button)
        row.addStretch(1)
        self.put_below(self._shown, buttons, self._said)
        self.refresh()

    def refresh(self) -> None:
        """Show where the archive lies and how large it is now."""
        size = self._path.stat().st_size if self._path.exists() else 0
        self._shown.setText(f"{self._path} · {QLocale().formattedDataSize(size, 1)}")

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _ask_where(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Move the archive to the folder"), str(self._path.parent))
        if not name or Path(name) == self._path.parent:
            return
        path, target = self._path, Path(name) / self._path.name
        if target.exists():
            self._said.setText(messages.sentence(AlreadyThere(target), language.say))
            self._said.show()
            return
        doing = self.tr("Moving the archive to {0} …").format(target.parent)
        self.change_wanted.emit(
            Change(lambda: backups.move(path, target), doing, self.tr("The archive lies here now: {0}").format(target))
        )
