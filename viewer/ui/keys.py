"""The Enter key in windows that hold lists and fields: it belongs to these."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton


def keep_enter_from_buttons(dialog: QDialog) -> None:
    """Have no button pressed by Enter in a list or a field, as dialogs do unasked; a button in focus still is."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)
