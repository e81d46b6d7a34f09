"""From the double click to a window that can be worked in, and what is offered where the archive can't be opened."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from viewer import app
from viewer.app import Program
from viewer.called import Call
from viewer.ui import jobs
from viewer.ui.main_window import MainWindow
from viewer.ui.refused import Refused
from viewer.ui.tokens import NARROW

pytestmark = pytest.mark.usefixtures("logs")


def _furnished(qtbot: QtBot, program: Program) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not None and program.window.is_furnished, timeout=20_000)
    assert program.window is not None
    return program.window


def _refused(qtbot: QtBot, program: Program) -> Refused:
    qtbot.waitUntil(lambda: bool(program.window and program.window.findChildren(Refused)), timeout=20_000)
    assert program.window is not None
    return program.window.findChildren(Refused)[-1]


def _press(qtbot: QtBot, box: Refused, name: str) -> None:
    button = box.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_typed_before_the_archive_is_there_is_searched(
    qtbot: QtBot, program: Program, sample_archive: Path
) -> None:
    window = program.begin(sample_archive)
    assert window.isVisible() and not window.is_furnished
    bar = window.top.search_bar
    assert bar.hasFocus() or QApplication.focusWidget() is None
    bar.setText("潮水")
    with qtbot.waitSignal(window.painted, timeout=20_000):
        pass
    _furnished(qtbot, program)
    qtbot.waitUntil(lambda: window.searching.result is not None, timeout=20_000)
    assert bar.text() == "潮水"
    assert window.frame.results.isVisible() and window.frame.reader.isVisible()
    assert [str(window.frame.result_model.index(0).data())] == ["潮汐电站夜里发出第一度电"]


def test_the_panes_that_there_is_room_for_are_seen(qtbot: QtBot, program: Program, sample_archive: Path) -> None:
    window = program.begin(sample_archive)
    window.resize(1280, 860)
    with qtbot.waitSignal(window.painted, timeout=20_000):
        pass
    assert window.width() >= NARROW and not window.is_furnished
    frame = _furnished(qtbot, program).frame
    qtbot.waitUntil(lambda: frame.tree.isVisible() and frame.results.isVisible() and frame.reader.isVisible())


def test_the_sample_issue_is_one_key_away(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "new.baoku")
    window = _furnished(qtbot, program)
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.frame.tree.model().rowCount() == 1


def test_a_window_that_is_closed_before_its_archive_is_there_leaves_nothing_open(
    qtbot: QtBot, program: Program, sample_archive: Path
) -> None:
    window = program.begin(sample_archive)
    with qtbot.waitSignal(window.painted, timeout=20_000):
        pass
    window.close()
    # The archive is opened all the same, and told to a window that is gone.
    qtbot.waitUntil(lambda: not program.findChildren(jobs.Job))
    assert not window.is_furnished


def test_an_archive_that_takes_its_time_is_waited_for_in_words(
    qtbot: QtBot, program: Program, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, opened = threading.Event(), app._opened
    monkeypatch.setattr(app, "_opened", lambda path: go.wait(20) and opened(path))
    window = program.begin(sample_archive)
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == "The archive is being opened …")
    go.set()
    assert _furnished(qtbot, program).statusBar().currentMessage() == ""


def test_calls_of_later_starts_wait_for_the_archive(
    qtbot: QtBot, program: Program, sample_archive: Path, tmp_path: Path
) -> None:
    window = program.begin(sample_archive)
    program.take(Call(tmp_path / "other.baoku"))
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    assert _furnished(qtbot, program).path == tmp_path / "other.baoku"


def test_a_later_start_brings_its_archive(qtbot: QtBot, program: Program, window: MainWindow, tmp_path: Path) -> None:
    window.showMinimized()
    program.take(Call(None))
    assert not window.isMinimized() and program.window is window
    program.take(Call(tmp_path / "other.baoku"))
    assert program.window is not None and program.window.path == tmp_path / "other.baoku"


def test_of_an_archive_that_cannot_be_opened_is_said_why_and_another_is_made(
    qtbot: QtBot, program: Program, tmp_path: Path, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, new = tmp_path / "letter.txt", tmp_path / "new.baoku"
    letter.write_text("dear reader", encoding="utf-8")
    program.begin(letter)
    box = _refused(qtbot, program)
    assert box.informativeText() == f"{letter} is not an archive of this program; it was left as it is."
    assert box.findChild(QPushButton, "putBack") is None
    assert "letter.txt can't be opened" in (logs / "baoku.log").read_text(encoding="utf-8")
    # Nothing is chosen first: the question comes again.
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    _press(qtbot, box, "openAnother")
    qtbot.waitUntil(lambda: _refused(qtbot, program) is not box)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    _press(qtbot, _refused(qtbot, program), "newArchive")
    assert _furnished(qtbot, program).path == new
    assert letter.read_text(encoding="utf-8") == "dear reader"


def test_a_damaged_archive_is_put_back_from_its_backup(
    qtbot: QtBot, program: Program, sample_archive: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "sample backup.baoku"
    kept.write_bytes(sample_archive.read_bytes())
    sample_archive.write_bytes(b"no archive" * 1000)
    program.begin(sample_archive)
    box = _refused(qtbot, program)
    _press(qtbot, box, "putBack")
    window = _furnished(qtbot, program)
    assert window.path == sample_archive and not window.frame.empty.isVisible()
    aside = list(tmp_path.glob("sample damaged *.baoku"))
    assert [each.read_bytes()[:10] for each in aside] == [b"no archive"]
    assert kept.exists()


def test_leaving_the_question_closes_the_window(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear reader", encoding="utf-8")
    window = program.begin(tmp_path / "letter.txt")
    _refused(qtbot, program).reject()
    qtbot.waitUntil(lambda: not window.isVisible())
