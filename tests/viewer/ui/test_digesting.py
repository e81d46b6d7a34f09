"""What the window computes in the background, and what it says of that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db import archive, dictionary, digests, keywords
from db.digests import Progress
from viewer import digesting as background
from viewer import resources
from viewer.ui import jobs
from viewer.ui.digesting import Digesting
from viewer.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def at_full_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands back from whatever else a machine does may take minutes on a busy one."""
    monkeypatch.setattr(background, "_NICE", 0)


@pytest.fixture
def digesting(qapp: QApplication, sample_archive: Path) -> Iterator[Digesting]:
    owner = QObject()
    made = Digesting(sample_archive, owner, delay=0)
    yield made
    made.stop()
    jobs.wait_for_all()


def _left(path: Path) -> int:
    with closing(archive.connect(path)) as db:
        return len(digests.pending(db, keywords.DIGESTER, 99))


def test_articles_are_digested_by_themselves(digesting: Digesting, sample_archive: Path, qtbot: QtBot) -> None:
    told: list[Progress] = []
    digesting.progressed.connect(told.append)
    with qtbot.waitSignal(digesting.rested, timeout=60_000):
        digesting.look()
    assert (told[-1].done, told[-1].total) == (12, 12)
    assert _left(sample_archive) == 0
    assert not digesting.is_running


def test_an_import_is_left_alone_until_it_has_ended(
    digesting: Digesting, sample_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "run", lambda path, tell, stopped: None)
    digesting.look()
    digesting.pause()
    digesting.look()
    assert not digesting.is_running
    with qtbot.waitSignal(digesting.rested):
        digesting.go_on()


def test_work_that_is_stopped_is_told_so_and_tells_nothing_more(
    digesting: Digesting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(path: Path, tell: object, stopped: object) -> None:
        assert callable(tell) and callable(stopped)
        while not stopped():
            tell(Progress("keywords", 1, 2))

    monkeypatch.setattr(background, "run", slow)
    with qtbot.waitSignal(digesting.progressed):
        digesting.look()
    with qtbot.waitSignal(digesting.rested):
        digesting.stop()
    jobs.wait_for_all()
    with qtbot.assertNotEmitted(digesting.progressed, wait=20):
        pass


def test_the_window_says_how_far_it_is_and_is_quiet_in_the_end(window: MainWindow) -> None:
    label = window.findChild(QLabel, "digestLabel")
    assert label is not None and label.isHidden()
    window.digesting.progressed.emit(Progress("keywords", 1234, 36544))
    assert not label.isHidden()
    assert label.text() == "keywords 1,234 of 36,544"
    window.digesting.rested.emit()
    assert label.isHidden()


def test_imports_put_it_off_and_a_dictionary_has_it_begin_anew(window: MainWindow, qtbot: QtBot) -> None:
    assert window.digesting.is_running
    with qtbot.waitSignal(window.importing.rested):
        window.import_at_once([resources.path("sample")])
        assert not window.digesting.is_running
    assert window.digesting.is_running
    window.digesting.stop()
    dictionary.write(window.db, "潮汐电站")
    window.beside.dictionary_changed.emit()
    assert window.digesting.is_running
