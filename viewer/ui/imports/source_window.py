"""The source of an imported file beside its report: its text at a line, and the way to the file itself."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer import messages
from viewer.ui import language
from viewer.ui.imports.numbered_text import NumberedText
from viewer.ui.imports.sources import SourceText
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.tokens import SPACE, Scheme


class SourceWindow(QDialog):
    """Stands beside the report; what it shows is read only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sourceWindow")
        self.resize(820, 640)
        self._name, self._note, self._reason = (self._label(each) for each in ("paneTitle", "paneNote", "paneEmpty"))
        self._text = NumberedText(self)
        self._text.setAccessibleName(self.tr("Source text"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        self._open = buttons.addButton(self.tr("Open the file itself"), QDialogButtonBox.ButtonRole.ActionRole)
        self._open.clicked.connect(self._open_file)
        self._path = Path()
        keep_enter_from_buttons(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, SPACE[2])
        column.setSpacing(SPACE[0])
        for widget in (self._name, self._note):
            column.addWidget(widget)
        column.addSpacing(SPACE[1])
        column.addWidget(self._text, 1)
        column.addWidget(self._reason, 1)
        row = QVBoxLayout()
        row.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], 0)
        row.addWidget(buttons)
        column.addLayout(row)

    def show_source(self, source: SourceText) -> None:
        """Show a file's text, or say why there is none."""
        self._path = Path(source.file.path)
        name = PurePath(source.file.path).name
        self.setWindowTitle(self.tr("Source: {0}").format(name))
        self._name.setText(name)
        self._open.setEnabled(self._path.is_file())
        self._text.setVisible(source.error is None)
        self._reason.setVisible(source.error is not None)
        if source.error is not None:
            self._note.setText(source.file.path)
            self._reason.setText(messages.no_source(source.error, language.say))
        else:
            self._note.setText(" · ".join(self._notes(source)))
            self._text.show_text(source.text, source.first, source.line)
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._text.dress(scheme)

    def _notes(self, source: SourceText) -> list[str]:
        notes = [source.encoding.upper()]
        if source.line is not None:
            notes.append(self.tr("Line {0}").format(f"{source.line:,}"))
        notes.append(self.tr("as it was imported") if source.kept else self.tr("as the file is now"))
        if not source.whole:
            notes.append(self.tr("only the lines near by"))
        return notes

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setIndent(0)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label
