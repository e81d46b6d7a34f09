"""The backups that there are of the archive, with the ways to make one and to put one back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer import backups
from viewer.backups import Backup
from viewer.ui.backing_up import BackingUp, said
from viewer.ui.changing_file import Change
from viewer.ui.preferences.block import Block, LowList
from viewer.ui.preferences.entries import Panel
from viewer.ui.tokens import SPACE, Scheme

_FILES = "*.baoku *.db"


class BackupsPanel(Block):
    """The panel; tells when a backup is to be put in the archive's place."""

    change_wanted = Signal(object)

    def __init__(self, panel: Panel, path: Path, backing_up: BackingUp, parent: QWidget) -> None:
        super().__init__(panel.title, panel.sentence, parent)
        self._path, self._backing_up = path, backing_up
        self._asked: Path | None = None
        self.list = LowList(self)
        self.list.setObjectName("folderList")
        self.list.setAccessibleName(panel.title)
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self.list.setEditTriggers(LowList.EditTrigger.NoEditTriggers)
        self._nothing = QLabel(self.tr("There is none yet."), self.list.viewport())
        self._nothing.setObjectName("paneEmpty")
        self._put_back = QPushButton(self.tr("Put back …"), self)
        self._question, self._yes, self._no = QLabel(self), QPushButton(self.tr("Put it back"), self), QPushButton(self)
        self._no.setText(self.tr("Leave it"))
        self._yes.setObjectName("putBackNow")
        self.put_below(self.list, self._buttons(), self._confirmation())
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self._put_back.clicked.connect(self._ask_chosen)
        self._yes.clicked.connect(self._go)
        self._no.clicked.connect(lambda: self._ask(None, ""))
        backing_up.listed.connect(self._show)
        self._show(())

    def refresh(self) -> None:
        """Look which backups there are now."""
        self._ask(None, "")
        self._backing_up.read()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""

    def _buttons(self) -> QWidget:
        now, file, folder = (
            QPushButton(name, self)
            for name in (self.tr("Back up now"), self.tr("Put back a file …"), self.tr("Open folder"))
        )
        now.clicked.connect(self._backing_up.back_up)
        file.clicked.connect(self._ask_file)
        folder.clicked.connect(self._open_folder)
        return _row(self, now, self._put_back, file, folder)

    def _confirmation(self) -> QWidget:
        self._question.setObjectName("preferenceNote")
        self._question.setWordWrap(True)
        self._line = _row(self, self._yes, self._no, before=self._question)
        return self._line

    def _show(self, there: Sequence[Backup]) -> None:
        self.model.clear()
        for backup in there:
            text = f"{said(backup.made)} · {QLocale().formattedDataSize(backup.size, 1)}"
            item = QStandardItem(text)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + SPACE[2]))
            item.setData(backup)
            item.setToolTip(str(backup.path))
            self.model.appendRow(item)
        self._nothing.setVisible(not there)
        self._nothing.adjustSize()
        self._ask(None, "")
        self._enable()

    def _enable(self) -> None:
        self._put_back.setEnabled(self.list.selectionModel().hasSelection())

    def _ask_chosen(self) -> None:
        backup: Backup = self.model.itemFromIndex(self.list.currentIndex()).data()
        self._ask(backup.path, self.tr("The archive becomes what it was on {0}.").format(said(backup.made)))

    def _ask_file(self) -> None:
        title = self.tr("Put back a backup")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._backing_up.folder), _FILES)
        if name and Path(name) != self._path:
            self._ask(Path(name), self.tr("The archive becomes what is in {0}.").format(name))

    def _ask(self, backup: Path | None, becomes: str) -> None:
        """Ask in a line whether it is meant, or ask no more."""
        self._asked = backup
        kept = self.tr("As it is now it is kept beside it.")
        self._question.setText(f"{becomes} {kept}")
        self._line.setVisible(backup is not None)
        if backup is not None:
            self._yes.setFocus()

    def _go(self) -> None:
        path, backup = self._path, self._asked
        if backup is None:
            return
        before = self.tr("before")
        aside = path.with_name(f"{path.stem} {before} {datetime.now():%Y-%m-%d %H%M%S}{path.suffix}")
        self.change_wanted.emit(
            Change(
                partial(backups.put_back, path, backup, aside),
                self.tr("Putting back {0} …").format(backup.name),
                self.tr("The backup was put back. What the archive was before is kept here: {0}").format(aside),
            )
        )

    def _open_folder(self) -> None:
        # Before the first backup only one above it is there.
        folder = next((each for each in (self._backing_up.folder, self._backing_up.root) if each.exists()), None)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder or self._path.parent)))


def _row(parent: QWidget, *buttons: QPushButton, before: QWidget | None = None) -> QWidget:
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE[1])
    if before is not None:
        row.addWidget(before, 1)
    for button in buttons:
        row.addWidget(button)
    if before is None:
        row.addStretch(1)
    return made
