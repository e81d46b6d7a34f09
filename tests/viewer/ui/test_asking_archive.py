"""Questions to the archive: the last one of a name is answered, and one that nobody waits for is cut short."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from db import archive
from db.archive import Database
from db.errors import ArchiveBusy, Interrupted
from viewer.ui import asking_archive, jobs
from viewer.ui.asking_archive import Questions
from viewer.ui.jobs import Cancel

_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    archive.create_or_open(tmp_path / "a.baoku").close()
    return tmp_path / "a.baoku"


@pytest.fixture
def questions(path: Path, qapp: QApplication) -> Iterator[Questions]:
    parent = QObject()
    yield Questions(path, parent)
    jobs.wait_for_all()


def test_a_job_that_was_cancelled_asks_nothing(path: Path) -> None:
    cancel, asked = Cancel(), []
    cancel.set()
    with pytest.raises(Interrupted):
        asking_archive.ask(path, asked.append, cancel)
    assert asked == []


def test_an_answer_is_told_and_then_no_more_waited_for(questions: Questions, qtbot: QtBot) -> None:
    told: list[object] = []
    questions.ask("one", lambda db: 1, told.append)
    assert questions.waits_for("one")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [1] and not questions.waits_for("one")


def test_of_a_name_the_last_is_answered_and_the_one_before_it_cut_short(questions: Questions, qtbot: QtBot) -> None:
    told: list[object] = []
    begun = threading.Event()
    failed: list[object] = []
    questions.failed.connect(failed.append)

    def endless(db: Database) -> object:
        begun.set()
        return db.execute(_ENDLESS).fetchone()

    questions.ask("name", endless, told.append)
    assert begun.wait(10)
    questions.ask("other", lambda db: "other", told.append)
    questions.ask("name", lambda db: "last", told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    jobs.wait_for_all()
    assert sorted(map(str, told)) == ["last", "other"] and failed == []


def test_after_stop_nothing_is_told(questions: Questions, qtbot: QtBot) -> None:
    told: list[object] = []
    begun = threading.Event()
    questions.failed.connect(told.append)

    def endless(db: Database) -> object:
        begun.set()
        return db.execute(_ENDLESS).fetchone()

    questions.ask("name", endless, told.append)
    assert begun.wait(10)
    questions.stop()
    jobs.wait_for_all()
    qtbot.wait(1)
    assert told == [] and not questions.waits_for("name")


def test_what_is_wrong_in_the_world_is_told_and_our_own_mistakes_are_raised(questions: Questions, qtbot: QtBot) -> None:
    told: list[object] = []
    questions.failed.connect(told.append)

    def busy(db: Database) -> None:
        raise ArchiveBusy(Path("a.baoku"))

    questions.ask("busy", busy, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ArchiveBusy)
    with capture_exceptions() as caught:
        questions.ask("mistake", lambda db: {}["nothing"], told.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError and len(told) == 1
