"""An unexpected error is written down and told once, wherever it comes from, and the session goes on."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from viewer import places
from viewer.ui import crash
from viewer.ui.crash import Watch
from viewer.ui.main_window import MainWindow


@pytest.fixture
def watch(logs: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """A watch, taken away again with all that it has put in place."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = crash.watch()
    yield made
    qInstallMessageHandler(None)
    for box in _boxes():
        box.close()
    faulthandler.disable()
    if made._faults is not None:
        made._faults.close()


def _boxes() -> list[QMessageBox]:
    there = QApplication.topLevelWidgets()
    return [each for each in there if isinstance(each, QMessageBox) and each.objectName() == "crashBox"]


def _raise() -> None:
    raise KeyError("印刷的字")


def _caught() -> None:
    """As PySide does with what a slot has raised."""
    try:
        _raise()
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)


def _log(logs: Path) -> str:
    file = logs / "baoku.log"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_one_box_tells_of_an_error_and_its_text_stays_out_of_the_details(
    qtbot: QtBot, watch: Watch, window: MainWindow, logs: Path
) -> None:
    for _ in range(2):
        QTimer.singleShot(0, _caught)
    qtbot.waitUntil(lambda: len(_boxes()) == 1)
    box = _boxes()[0]
    assert str(logs / "baoku.log") in box.text()
    assert "KeyError" in box.detailedText() and "印刷的字" not in box.detailedText()
    assert _log(logs).count("KeyError: '印刷的字'") == 2
    box.close()
    qtbot.waitUntil(lambda: not _boxes())
    assert window.isVisible()
    QTimer.singleShot(0, _caught)
    qtbot.waitUntil(lambda: len(_boxes()) == 1)


def test_an_error_in_a_thread_is_told_in_the_windows(qtbot: QtBot, watch: Watch, logs: Path) -> None:
    thread = threading.Thread(target=_raise)
    QTimer.singleShot(0, thread.start)
    qtbot.waitUntil(lambda: "KeyError" in _log(logs))
    thread.join()
    qtbot.waitUntil(lambda: len(_boxes()) == 1)
    QThreadPool.globalInstance().waitForDone()


def test_warnings_of_qt_are_written_down_once_in_a_row(watch: Watch, logs: Path) -> None:
    for said in ("one", "one", "two", "one"):
        qWarning(said)
    said = [line.rpartition(" Qt: ")[2] for line in _log(logs).splitlines()]
    assert [each for each in said if each in ("one", "two")] == ["one", "two", "one"]


def test_a_folder_that_cannot_be_written_keeps_nobody_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path / "file" / "state")
    assert crash._faults() is None
