"""What is tagged and noted is written in turn, later where the archive is busy, and never lost without a word."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db import archive, issues
from db.annotations import notes_of, tags_of
from db.errors import ArchiveBusy, NoSuchRecord
from viewer.ui import jobs
from viewer.ui.annotations import rescue
from viewer.ui.annotations.keeping import Draft, Keeping
from viewer.ui.in_turn import InTurn


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    jobs.wait_for_all()
    made.deleteLater()


@pytest.fixture
def keeping(sample_archive: Path, owner: QObject) -> Keeping:
    return Keeping(sample_archive, owner)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let connections wait for a lock but shortly, and keep what is rescued in a folder of the test's own."""
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.02)
    monkeypatch.setattr(rescue.places, "state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


def texts(path: Path, article: int) -> list[str]:
    with closing(archive.connect(path)) as db:
        return [note.text for note in notes_of(db, article)]


def test_a_note_that_is_written_on_stays_one_note(keeping: Keeping, sample_archive: Path, qtbot: QtBot) -> None:
    draft = Draft(1)
    for text in ("数", "数字", "数字待核实"):
        keeping.write(draft, text)
    qtbot.waitUntil(lambda: draft.written_text == "数字待核实")
    assert texts(sample_archive, 1) == ["数字待核实"]
    assert draft.number and draft.written


def test_what_isnt_written_yet_is_shown_all_the_same(keeping: Keeping, sample_archive: Path, qtbot: QtBot) -> None:
    draft = Draft(1)
    keeping.write(draft, "一")
    assert keeping.drafts(1, ()) == [draft]
    assert keeping.drafts(2, ()) == []
    qtbot.waitUntil(lambda: draft.written_text == "一")
    keeping.write(draft, "二")
    with closing(archive.connect(sample_archive)) as db:
        shown = keeping.drafts(1, notes_of(db, 1))
    assert [each.text for each in shown] == ["二"]
    qtbot.waitUntil(lambda: draft.written_text == "二")
    assert keeping.drafts(1, ()) == []


def test_changes_wait_for_a_busy_archive_and_come_in_their_order(
    keeping: Keeping, sample_archive: Path, qtbot: QtBot, impatient: Path
) -> None:
    draft = Draft(1)
    with closing(archive.connect(sample_archive)) as importer:
        with archive.transaction(importer):
            with qtbot.waitSignal(keeping.delayed):
                keeping.tag([1], "潮汐")
            keeping.tag([1], "能源")
            keeping.untag([1], "潮汐")
            for text in ("一", "一二", "一二三"):
                keeping.write(draft, text)
            assert draft.written_text == ""
        qtbot.waitUntil(lambda: draft.written_text == "一二三")
        assert (tags_of(importer, 1), texts(sample_archive, 1)) == (["能源"], ["一二三"])


def test_what_waits_for_a_busy_archive_lies_in_a_file_in_case_the_program_is_killed(
    keeping: Keeping, sample_archive: Path, qtbot: QtBot, impatient: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = Draft(1)
    with closing(archive.connect(sample_archive)) as importer, archive.transaction(importer):
        keeping.write(draft, "写到一半")
        keeping.write(Draft(2), "另一条")
        waiting = impatient / f"waiting-notes-{os.getpid()}.txt"
        qtbot.waitUntil(
            lambda: waiting.exists() and waiting.read_text(encoding="utf-8").split() == ["写到一半", "另一条"]
        )
        # The next start, after a kill, is another process.
        killed = waiting.read_bytes()
    qtbot.waitUntil(lambda: draft.written_text == "写到一半")
    jobs.wait_for_all()
    assert not waiting.exists() and rescue.taken() is None
    (impatient / "waiting-notes-1.txt").write_bytes(killed)
    rescued = rescue.taken()
    assert rescued is not None and rescued[1].split() == ["写到一半", "另一条"]
    assert rescue.taken() is None


def test_a_window_that_goes_has_all_of_it_written(keeping: Keeping, sample_archive: Path) -> None:
    keeping.tag([1], "潮汐")
    keeping.write(Draft(1), "一")
    keeping.finish()
    jobs.wait_for_all()
    with closing(archive.connect(sample_archive)) as db:
        assert (tags_of(db, 1), texts(sample_archive, 1)) == (["潮汐"], ["一"])


def test_what_a_busy_archive_refuses_to_the_last_is_kept_in_a_file(
    keeping: Keeping, sample_archive: Path, impatient: Path
) -> None:
    with closing(archive.connect(sample_archive)) as other, archive.transaction(other):
        keeping.write(Draft(1), "不能丢的一句话")
        keeping.finish()
        jobs.wait_for_all()
    assert texts(sample_archive, 1) == []
    rescued = rescue.taken()
    assert rescued is not None
    assert (rescued[0].exists(), rescued[1].strip()) == (True, "不能丢的一句话")
    assert rescue.taken() is None


def test_a_note_to_a_gone_article_is_told_with_its_text_and_kept_at_the_end(
    keeping: Keeping, sample_archive: Path, qtbot: QtBot, impatient: Path
) -> None:
    with closing(archive.connect(sample_archive)) as db:
        issues.remove(db, 1)
    with qtbot.waitSignal(keeping.failed) as told:
        keeping.write(Draft(1), "写给谁看")
    assert isinstance(told.args[0], NoSuchRecord)
    assert told.args[1] == "写给谁看"
    keeping.finish()
    jobs.wait_for_all()
    rescued = rescue.taken()
    assert rescued is not None and "写给谁看" in rescued[1]


def test_a_removed_note_can_be_put_back(keeping: Keeping, sample_archive: Path, qtbot: QtBot) -> None:
    draft = Draft(1)
    keeping.write(draft, "一")
    with qtbot.waitSignal(keeping.note_removed) as told:
        keeping.remove_note(draft)
    assert texts(sample_archive, 1) == []
    with qtbot.waitSignal(keeping.note_put_back) as back:
        keeping.put_note_back(told.args[0])
    assert (back.args, texts(sample_archive, 1)) == ([1], ["一"])


def test_work_that_is_our_own_mistake_stops_nothing_behind_it(
    sample_archive: Path, owner: QObject, qtbot: QtBot, impatient: Path
) -> None:
    work = InTurn(sample_archive, owner, rescue.keep)
    done: list[int] = []
    with qtbot.captureExceptions() as raised:
        work.do(lambda db: 1 // 0, done.append, text="die Notiz")
        qtbot.waitUntil(lambda: bool(raised))
    work.do(lambda db: 2, done.append)
    qtbot.waitUntil(lambda: done == [2])
    rescued = rescue.taken()
    assert rescued is not None and "die Notiz" in rescued[1]


def test_nothing_is_tried_for_ever_in_a_thread_that_others_wait_for(
    sample_archive: Path, owner: QObject, impatient: Path
) -> None:
    work = InTurn(sample_archive, owner, rescue.keep)
    tries: list[int] = []
    entered = threading.Event()

    def refused(db: object) -> None:
        tries.append(1)
        entered.set()
        if not work._queue.ending.is_set():
            work.finish()
        raise ArchiveBusy(sample_archive)

    work.do(refused, lambda _: None)
    assert entered.wait(5)
    jobs.wait_for_all()
    assert 1 <= len(tries) <= 4
