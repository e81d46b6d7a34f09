"""A line to type in that leaves the window's shortcuts to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_KEYS = (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K)


class LineEdit(QLineEdit):
    """On some systems Qt keeps Ctrl+D, E and K for editing, and the commands with those keys would never be heard."""

    def event(self, event: QEvent) -> bool:
        """Don't claim those keys."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in _KEYS
        ):
            event.ignore()
            return False
        return super().event(event)
