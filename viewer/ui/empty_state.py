"""The empty state: what a person sees who has no newspaper yet: three ways to begin, and a sample to look around in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.ui.icons import picture
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_WIDTH = 620


class EmptyState(QScrollArea):
    """The pane; tells which way was chosen."""

    files_wanted = Signal()
    folder_wanted = Signal()
    watch_wanted = Signal()
    archive_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._signs: list[tuple[QLabel, str]] = []
        content = QWidget(self)
        content.setObjectName("emptyContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[4])
        column.addStretch(2)
        column.addWidget(self._label(self.tr("No newspaper here yet"), "emptyTitle"))
        column.addWidget(self._label(self.tr("Three ways to begin:"), "emptyText"))
        column.addWidget(self._ways())
        column.addWidget(self._sample())
        column.addStretch(3)
        self.setWidget(content)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        for sign, name in self._signs:
            sign.setPixmap(picture(name, COLOURS[scheme].accent, SPACE[5], 2))

    def _ways(self) -> QWidget:
        ways = QWidget(self)
        ways.setMaximumWidth(_WIDTH)
        grid = QGridLayout(ways)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[4])
        grid.setColumnStretch(1, 1)
        for sign, title, sentence, buttons in (
            (
                "download-simple",
                self.tr("Import files or folders"),
                self.tr(
                    "Texts, PDF, saved electronic papers, tables and more, also packed; first you see what it would do."
                ),
                ((self.tr("Import files …"), self.files_wanted), (self.tr("Import folder …"), self.folder_wanted)),
            ),
            (
                "hand-grabbing",
                self.tr("Drop them onto this window"),
                self.tr("Drag files and folders here from wherever they are shown."),
                (),
            ),
            (
                "eye",
                self.tr("Watch a folder, or open an archive"),
                self.tr(
                    "What is put into a watched folder is imported by itself. An archive of yours opens as you left it."
                ),
                ((self.tr("Watch a folder …"), self.watch_wanted), (self.tr("Open archive …"), self.archive_wanted)),
            ),
        ):
            self._way(grid, sign, title, sentence, buttons)
        row = QWidget(self)
        centred = QHBoxLayout(row)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(ways, 1000)
        centred.addStretch(1)
        return row

    def _way(
        self, grid: QGridLayout, sign: str, title: str, sentence: str, buttons: Iterable[tuple[str, SignalInstance]]
    ) -> None:
        picture_of_it, row = QLabel(self), grid.rowCount()
        self._signs.append((picture_of_it, sign))
        said = QVBoxLayout()
        said.setSpacing(SPACE[0])
        for text, name in ((title, "emptyWay"), (sentence, "emptySentence")):
            label = self._label(text, name)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            said.addWidget(label)
        line = QHBoxLayout()
        line.setContentsMargins(0, SPACE[0], 0, 0)
        line.setSpacing(SPACE[1])
        for text, told in buttons:
            line.addWidget(self._button(text, told))
        line.addStretch(1)
        if line.count() > 1:
            said.addLayout(line)
        grid.addWidget(picture_of_it, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(said, row, 1)

    def _sample(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, SPACE[1], 0, 0)
        line.setSpacing(SPACE[2])
        button = self._button(self.tr("Open the sample issue"), self.sample_wanted)
        button.setProperty("primary", "true")
        self.setFocusProxy(button)
        said = self._label(self.tr("Or look around first:"), "emptyText")
        said.setWordWrap(False)
        line.addStretch(1)
        line.addWidget(said)
        line.addWidget(button)
        line.addStretch(1)
        return row

    def _button(self, text: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(told)
        return button

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
