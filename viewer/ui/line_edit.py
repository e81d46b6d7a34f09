"""A line to type in that leaves the window's shortcuts to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from viewer.ui.icons import icon
from viewer.ui.tokens import Scheme

_KEYS = (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K)


class LineEdit(QLineEdit):
    """On some systems Qt keeps Ctrl+D, E and K for editing, and the commands with those keys would never be heard."""

    def dress(self, scheme: Scheme) -> None:
        """Give the button that empties it, if it has one, the looks of the others."""
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setIcon(icon("x", scheme))
            for button in self.findChildren(QToolButton):
                if button.defaultAction() is clear:
                    button.setAccessibleName(self.tr("Empty this line"))

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
