"""Work off the GUI thread comes back on it, or not at all."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from viewer.ui import jobs
from viewer.ui.jobs import Cancel


class Listener(QObject):
    """Keeps what a job told, and whether that was on the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def hear(self, what: object) -> None:
        assert QThread.currentThread() is self.thread()
        self.told.append(what)


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_the_result_comes_back_on_the_gui_thread_from_another(qtbot: QtBot, listener: Listener) -> None:
    jobs.run(lambda cancel: threading.get_ident(), listener.hear, listener.hear, listener)
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told[0] != threading.get_ident()


def test_what_was_raised_comes_back_as_it_is(qtbot: QtBot, listener: Listener) -> None:
    def work(cancel: Cancel) -> None:
        raise OSError(28, "No space left on device")

    jobs.run(work, lambda _: pytest.fail("it did not succeed"), listener.hear, listener)
    qtbot.waitUntil(lambda: bool(listener.told))
    assert isinstance(listener.told[0], OSError)


def test_a_cancelled_job_is_told_at_once_and_tells_nothing_any_more(qtbot: QtBot, listener: Listener) -> None:
    started, interrupted = threading.Event(), threading.Event()

    def work(cancel: Cancel) -> str:
        cancel.on_cancel(interrupted.set)
        started.set()
        assert interrupted.wait(10)
        return "too late"

    job = jobs.run(work, listener.hear, listener.hear, listener)
    assert started.wait(10)
    job.cancel()
    assert interrupted.is_set()
    jobs.wait_for_all()
    jobs.run(lambda cancel: "next", listener.hear, listener.hear, listener)
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told == ["next"]


def test_work_that_listens_only_after_the_cancel_is_told_as_well() -> None:
    cancel, interrupted = Cancel(), threading.Event()
    cancel.set()
    cancel.on_cancel(interrupted.set)
    assert cancel() and interrupted.is_set()


def test_a_callback_that_was_taken_back_is_not_called() -> None:
    cancel = Cancel()
    cancel.on_cancel(lambda: pytest.fail("what it would touch is closed"))
    cancel.on_cancel(None)
    cancel.set()


def test_a_job_ends_with_its_owner(qtbot: QtBot, listener: Listener) -> None:
    owner, started, stopped = QObject(), threading.Event(), threading.Event()

    def work(cancel: Cancel) -> str:
        started.set()
        while not cancel():
            stopped.wait(0.001)
        stopped.set()
        return "nobody hears"

    jobs.run(work, listener.hear, listener.hear, owner)
    assert started.wait(10)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    jobs.wait_for_all()
    assert stopped.is_set()
    jobs.run(lambda cancel: "next", listener.hear, listener.hear, listener)
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told == ["next"]


def test_many_jobs_each_come_back_once(qtbot: QtBot, listener: Listener) -> None:
    for number in range(200):
        jobs.run(lambda cancel, number=number: number, listener.hear, listener.hear, listener)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(listener.told) == 200)
    assert sorted(listener.told, key=int) == list(range(200))  # type: ignore[call-overload]
