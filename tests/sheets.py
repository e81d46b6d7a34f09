"""The sheet before an import, as a user sees and leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow
from viewer.ui.rehearsal.dialog import RehearsalDialog


def sheet(window: MainWindow) -> RehearsalDialog:
    """The sheet that is open."""
    dialog = window.asking.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def rehearsed(window: MainWindow, qtbot: QtBot) -> RehearsalDialog:
    """The sheet, when it has told everything."""
    dialog = sheet(window)
    qtbot.waitUntil(lambda: not dialog.is_rehearsing, timeout=20_000)
    return dialog


def import_button(dialog: RehearsalDialog) -> QPushButton:
    """The button that begins the import."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return next(
        each  # type: ignore[misc]
        for each in box.buttons()
        if box.buttonRole(each) == QDialogButtonBox.ButtonRole.AcceptRole
    )


def press_import(dialog: RehearsalDialog, qtbot: QtBot) -> None:
    """Import with what was decided."""
    qtbot.mouseClick(import_button(dialog), Qt.MouseButton.LeftButton)
