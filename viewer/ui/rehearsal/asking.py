"""Asked before an import: one sheet at a time; what is to be imported meanwhile is asked about after it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.importing.choices import Choices
from viewer.ui import theme
from viewer.ui.preferences import values
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from viewer.ui.rehearsal.dialog import RehearsalDialog


class Asking(QObject):
    """The sheets of one window; tells what is to be imported, and with which decisions."""

    import_wanted = Signal(object, object)
    failed = Signal(object)

    def __init__(self, archive: Path, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._archive, self._settings, self._window = archive, settings, window
        self._waiting: deque[list[Path]] = deque()
        self.dialog: RehearsalDialog | None = None
        """The sheet that is open."""

    def ask(self, paths: Sequence[Path]) -> None:
        """Show what an import of files and folders would do; who doesn't want to see that has it done."""
        if paths and not self._settings.of(values.REHEARSE):
            self.import_wanted.emit(list(paths), Choices())
        elif paths:
            self._waiting.append(list(dict.fromkeys(paths)))
            self._next()

    def archive_changed(self) -> None:
        """What the open sheet says may be otherwise now."""
        if self.dialog is not None:
            self.dialog.read_again()

    def stop(self) -> None:
        """Close the sheet and forget what waits."""
        self._waiting.clear()
        if self.dialog is not None:
            self.dialog.reject()

    def _next(self) -> None:
        if self.dialog is not None or not self._waiting:
            return
        # Loaded with the first sheet: a window that only reads starts without it.
        from viewer.ui.rehearsal.dialog import RehearsalDialog

        paths = self._waiting.popleft()
        scheme = theme.scheme(self._settings.of(values.THEME))
        dialog = RehearsalDialog(self._archive, paths, self._settings, scheme, self._window)
        dialog.import_wanted.connect(lambda choices: self._wanted(paths, choices))
        dialog.failed.connect(self.failed)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.start()

    def _wanted(self, paths: list[Path], choices: Choices) -> None:
        self.import_wanted.emit(paths, choices)

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._next()
