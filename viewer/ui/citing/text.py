"""The text of a list of references, a paragraph an entry, to be read and selected in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from viewer.ui.tokens import SPACE


class CitationText(QTextEdit):
    """Shows entries: prose hanging behind their numbers, what is meant for programs as code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("citationText")
        self.setAccessibleName(self.tr("Citations"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        # With the keys one can go through the text and select in it, not only with the mouse.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._prose = parent.font()
        self._shown: tuple[tuple[str, ...], bool] = ((), True)

    def show_entries(self, entries: Sequence[str], *, is_prose: bool) -> None:
        """Show entries; where they are those that are shown, place and selection stay."""
        if self._shown == (tuple(entries), is_prose):
            return
        self._shown = tuple(entries), is_prose
        self.setFont(self._prose if is_prose else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Entries are paragraphs; the lines of one are parted by line separators, which a copy makes ends of lines.
        self.setPlainText("\n".join(entry.replace("\n", "\u2028") for entry in entries))
        self._indent(SPACE[4] if is_prose else 0)

    def _indent(self, hanging: int) -> None:
        look = QTextBlockFormat()
        look.setBottomMargin(SPACE[1])
        look.setLeftMargin(hanging)
        look.setTextIndent(-hanging)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
