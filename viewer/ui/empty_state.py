"""The empty state: what a person sees who has no newspaper yet, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.ui.icons import picture
from viewer.ui.tokens import COLOURS, SPACE, Scheme


class EmptyState(QWidget):
    """The pane; tells which way was chosen."""

    files_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = self._label(self.tr("No newspaper here yet"), "emptyTitle")
        text = self._label(
            self.tr("Drop issue files or folders onto this window, choose them, or look around in the sample issue."),
            "emptyText",
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        row.addStretch()
        for name, told in (
            (self.tr("Open the sample issue"), self.sample_wanted),
            (self.tr("Import files …"), self.files_wanted),
            (self.tr("Import folder …"), self.folder_wanted),
        ):
            button = QPushButton(name, self)
            button.setProperty("primary", "true" if told is self.sample_wanted else "false")
            button.clicked.connect(told)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE[4])
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(row)
        column.addStretch(3)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._sign.setPixmap(picture("newspaper", COLOURS[scheme].second, 2 * SPACE[5], 2))

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
