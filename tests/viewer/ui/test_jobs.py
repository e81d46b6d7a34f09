"""Jobs: results come on the GUI thread, and nothing comes that nobody waits for."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from viewer.ui import jobs


def _ignore(value: object) -> None:
    pass


def test_the_result_comes_on_the_gui_thread(qtbot: QtBot) -> None:
    owner, came = QObject(), []
    main = QThread.currentThread()
    jobs.run(
        lambda cancel: threading.current_thread() is threading.main_thread(),
        lambda in_main: came.append((in_main, QThread.currentThread() is main)),
        _ignore,
        owner,
    )
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(False, True)]


def test_what_is_raised_comes_too(qtbot: QtBot) -> None:
    owner, came = QObject(), []

    def work(cancel: object) -> None:
        raise ValueError("tide")

    jobs.run(work, _ignore, came.append, owner)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], ValueError)


def test_a_cancelled_job_is_told_and_delivers_nothing(qtbot: QtBot) -> None:
    owner, came, told = QObject(), [], threading.Event()
    begun = threading.Event()

    def work(cancel: jobs.Cancel) -> str:
        cancel.on_cancel(told.set)
        begun.set()
        told.wait(10)
        return "late"

    job = jobs.run(work, came.append, came.append, owner)
    assert begun.wait(10)
    job.cancel()
    jobs.wait_for_all()
    qtbot.wait(1)
    assert told.is_set()
    assert came == []


def test_a_job_cancelled_before_it_begins_is_not_done(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    job = jobs.Job(lambda cancel: done.append(1), _ignore, _ignore, owner)
    job.cancel()
    job.start()
    jobs.wait_for_all()
    assert done == []


def test_nothing_is_delivered_to_a_dead_owner(qtbot: QtBot) -> None:
    owner, came, go = QObject(), [], threading.Event()
    jobs.run(lambda cancel: go.wait(10), came.append, came.append, owner)
    owner.deleteLater()
    qtbot.wait(1)
    go.set()
    jobs.wait_for_all()
    qtbot.wait(1)
    assert came == []


def test_work_that_listens_only_after_the_cancel_is_told_as_well() -> None:
    cancel, told = jobs.Cancel(), threading.Event()
    cancel.set()
    cancel.on_cancel(told.set)
    assert cancel() and told.is_set()


def test_a_callback_that_was_taken_back_is_not_called() -> None:
    cancel, told = jobs.Cancel(), threading.Event()
    cancel.on_cancel(told.set)
    cancel.on_cancel(None)
    cancel.set()
    assert not told.is_set()


def test_work_is_told_to_stop_when_its_owner_goes(qtbot: QtBot) -> None:
    owner, begun, told = QObject(), threading.Event(), threading.Event()

    def work(cancel: jobs.Cancel) -> None:
        cancel.on_cancel(told.set)
        begun.set()
        assert told.wait(10)

    jobs.run(work, _ignore, _ignore, owner)
    assert begun.wait(10)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    jobs.wait_for_all()
    assert told.is_set()


def test_many_signals_end_no_process(qtbot: QtBot) -> None:
    owner, came = QObject(), []
    for number in range(800):
        jobs.run(lambda cancel, number=number: number, came.append, _ignore, owner)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(came) == 800, timeout=20_000)
    assert sorted(came) == list(range(800))
