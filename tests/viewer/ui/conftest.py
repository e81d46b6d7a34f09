"""A window of its own for a test, on a copy of the sample archive, with settings that nobody else sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from viewer.app import Program
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own, with a window that speaks English."""
    file = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    file.set("view/language", "en")
    return file


@pytest.fixture
def program(qapp: QApplication, settings: Settings) -> Iterator[Program]:
    """The program without a window yet; whatever it opens is closed in the end."""
    running = Program(qapp, settings)
    yield running
    running.close()


@pytest.fixture
def open_window(program: Program) -> Callable[[Path], MainWindow]:
    """Open a window on an archive."""

    def open_window(archive: Path) -> MainWindow:
        assert program.open(archive)
        assert program.window is not None
        return program.window

    return open_window


@pytest.fixture
def window(open_window: Callable[[Path], MainWindow], sample_archive: Path) -> MainWindow:
    """A window on the sample issue."""
    return open_window(sample_archive)
