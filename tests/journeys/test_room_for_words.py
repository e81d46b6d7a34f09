"""Every word of every window has its room, whatever the language: nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences import entries
from viewer.ui.settings import Settings, in_folder

WINDOWS = (
    "export", "preview", "citations", "diary", "dictionary", "over_time", "imports", "shortcuts",
    "search_language", "guide", "about",
)  # fmt: skip
"""Commands that open a window beside the main one."""


@pytest.fixture(params=["zh_CN", "zh_TW", "en"])
def settings(tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    made = in_folder(tmp_path)
    made.set("view/language", request.param)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Program]:
    started = Program(qapp, settings)
    yield started
    started.close()
    for translator in started._translators:
        qapp.removeTranslator(translator)
    started.deleteLater()


def _lacking(widget: QWidget) -> int:
    """Pixels that a widget lacks for what it says; lists and texts scroll, what wraps grows."""
    wanted = widget.minimumSizeHint().width()
    match widget:
        case QLabel():
            # What is too long for its line by its nature is made short and told by a tip.
            if widget.wordWrap() or widget.toolTip() or widget.pixmap():
                return 0
            wanted = widget.sizeHint().width()
        case QLineEdit():
            text = widget.placeholderText()
            wanted = QFontMetrics(widget.font()).horizontalAdvance(text) + 8 if text else 0
        case QComboBox():
            wanted = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText()) + 16
        case QToolButton() if (
            widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and not widget.icon().isNull()
        ):
            return 0
        case QPushButton() | QCheckBox() | QRadioButton() | QToolButton():
            wanted = widget.sizeHint().width()
    return wanted - widget.width()


def _said(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else str(widget.property("text"))


def _cut_off(window: QWidget) -> list[str]:
    kinds = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton, QLineEdit, QComboBox)
    told = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisibleTo(window) and _lacking(widget) > 0:
            said = _said(widget)
            told.append(f"{widget.objectName() or type(widget).__name__} lacks {_lacking(widget)} px: {said}")
    for header in window.findChildren(QHeaderView):
        model = header.model()
        if header.isVisibleTo(window) and model is not None and not header.stretchLastSection():
            told += [
                f"column {model.headerData(n, header.orientation())}"
                for n in range(header.count())
                if header.sectionSize(n) < header.sectionSizeHint(n) and header.sectionSize(n)
            ]
    return told


def _has_room(window: QWidget, qtbot: QtBot) -> None:
    """Once what came later, as names and counts do, has found its place."""

    def nothing_is_cut_off() -> None:
        assert _cut_off(window) == []

    qtbot.waitUntil(nothing_is_cut_off)


def _beside(window: MainWindow) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def _opened(window: MainWindow, key: str, qtbot: QtBot) -> QWidget:
    window.actions_.by_key[key].trigger()
    qtbot.waitUntil(lambda: bool(_beside(window)))
    return _beside(window)[0]


@pytest.mark.parametrize("key", WINDOWS)
def test_windows_have_room_for_their_words(program: Program, sample_archive: Path, key: str, qtbot: QtBot) -> None:
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    opened = _opened(window, key, qtbot)
    _has_room(opened, qtbot)
    opened.close()


def test_the_settings_have_room_for_their_words_on_every_page(
    program: Program, sample_archive: Path, qtbot: QtBot
) -> None:
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    for page in entries.pages():
        window.preferring.open(page.key)
        _has_room(window.preferring.dialog, qtbot)
    window.preferring.dialog.close()


@pytest.mark.parametrize("width", [1360, 1000, 700])
def test_the_main_window_has_room_for_its_words(
    program: Program, sample_archive: Path, width: int, qtbot: QtBot
) -> None:
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    window.resize(width, 800)
    assert window.width() == width
    _has_room(window, qtbot)


def test_an_empty_window_has_room_for_its_words(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    assert program.open(tmp_path / "new.baoku")
    window = program.window
    assert window is not None
    window.resize(700, 600)
    assert window.width() == 700
    _has_room(window, qtbot)
