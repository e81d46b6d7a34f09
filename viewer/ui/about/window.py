"""The window that says what the program is, and under which licences its parts may be used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer import licences, places, resources
from viewer.licences import Part
from viewer.ui import jobs
from viewer.ui.tokens import HEADLINE, SPACE, Scheme

_SIGN = 64
"""Pixels of the program's sign."""


class AboutWindow(QDialog):
    """Stands beside the window; what is shipped is looked up when it is first opened."""

    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutWindow")
        self.setWindowTitle(self.tr("About Baoku"))
        self.resize(760, 640)
        self.parts, self.text = QTreeWidget(self), QPlainTextEdit(self)
        self._prepare()
        self._arrange()
        jobs.run(lambda _: licences.parts(), self._list, self.failed.emit, self)

    def open_beside(self) -> None:
        """Show the window."""
        self.show()
        self.raise_()
        self.activateWindow()

    def refresh(self) -> None:
        """What the program is made of doesn't change."""

    def dress(self, scheme: Scheme) -> None:
        """The style sheet has all that is to be dressed."""

    def stop(self) -> None:
        """Close."""
        self.close()

    def _prepare(self) -> None:
        self.parts.setObjectName("fileTable")
        self.parts.setAccessibleName(self.tr("Parts and their licences"))
        self.parts.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.parts.setRootIsDecorated(False)
        self.parts.setUniformRowHeights(True)
        self.parts.setColumnWidth(0, 230)
        self.parts.currentItemChanged.connect(self._choose)
        self.text.setObjectName("sourceText")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(SPACE[3])

    def _arrange(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.parts)
        halves.addWidget(self.text)
        halves.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[2])
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head())
        column.addWidget(halves, 1)
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        sign, name, said = QLabel(self), QLabel(f"Baoku 报库 {places.VERSION}", self), QLabel(self)
        sign.setPixmap(QIcon(str(resources.path("icon.svg"))).pixmap(_SIGN, _SIGN))
        font = name.font()
        font.setPixelSize(HEADLINE - 4)
        name.setFont(font)
        said.setObjectName("rehearsalNote")
        said.setWordWrap(True)
        said.setText(
            self.tr("Keeps, reads and searches newspapers. Free software under the MIT licence, made of these parts:")
        )
        words = QVBoxLayout()
        words.setSpacing(SPACE[0])
        words.addWidget(name)
        words.addWidget(said)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[1])
        head.setSpacing(SPACE[3])
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _list(self, parts: list[Part]) -> None:
        items = [QTreeWidgetItem([part.name, part.version, part.licence]) for part in parts]
        self.parts.addTopLevelItems(items)
        self.parts.setCurrentItem(items[0])

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._read(item.text(0))

    def _read(self, name: str) -> None:
        none = self.tr("This part came without the text of its licence.")
        jobs.run(lambda _: licences.text(name), lambda text: self._show(name, text or none), self.failed.emit, self)

    def _show(self, name: str, text: str) -> None:
        now = self.parts.currentItem()
        if now is not None and now.text(0) == name:
            self.text.setPlainText(text)
