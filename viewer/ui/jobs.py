"""Work off the GUI thread: the only place where threads are started."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
_THREADS = 8


class Cancel:
    """Tells work that nobody waits for it any more: looked at between steps, or told at once by a callback."""

    def __init__(self) -> None:
        self._flag = threading.Event()
        self._lock = threading.Lock()
        self._callback: Callable[[], None] | None = None

    def __call__(self) -> bool:
        """Whether the work is no longer wanted."""
        return self._flag.is_set()

    def on_cancel(self, callback: Callable[[], None] | None) -> None:
        """Have something called, in the canceller's thread, when the work is cancelled; None takes it back."""
        with self._lock:
            self._callback = callback
            if callback and self._flag.is_set():
                callback()

    def set(self) -> None:
        """Cancel the work."""
        with self._lock:
            self._flag.set()
            if self._callback:
                self._callback()


class Emitter(QObject):
    """What work speaks through; the application owns it, so that it is never destroyed in the thread of the work.

    Made on the GUI thread; the work calls deleteLater in the end.
    """

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())


class _End(Emitter):
    ended = Signal(object, object)


class Job(QObject):
    """A piece of work under way; its callbacks are called on the GUI thread, unless cancelled or without owner."""

    def __init__(
        self,
        work: Callable[[Cancel], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._done, self._failed = done, failed
        self._work = work
        self._cancel = Cancel()
        # The job goes with its owner, and then nobody waits for the work any more.
        self.destroyed.connect(self._cancel.set)
        self._emitter = _End()
        self._emitter.ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Hand the work to the pool, with nothing of the job itself: that may go while the work is under way."""
        work, cancel, emitter = self._work, self._cancel, self._emitter
        QThreadPool.globalInstance().start(lambda: _do(work, cancel, emitter))

    def cancel(self) -> None:
        """Let the work stop as soon as it can; no callback is called any more."""
        self._cancel.set()

    @Slot(object, object)
    def _deliver(self, result: object, error: Exception | None) -> None:
        if not self._cancel() and isValid(self):
            if error is None:
                self._done(result)
            else:
                self._failed(error)
        if isValid(self):
            self.deleteLater()


def _do(work: Callable[[Cancel], Any], cancel: Cancel, emitter: _End) -> None:
    """In the pool's thread."""
    result, error = None, None
    try:
        if not cancel():
            result = work(cancel)
    except Exception as caught:  # noqa: BLE001 - whatever went wrong is told on the GUI thread
        error = caught
    emitter.ended.emit(result, error)
    emitter.deleteLater()


def run(
    work: Callable[[Cancel], T], done: Callable[[T], None], failed: Callable[[Exception], None], owner: QObject
) -> Job:
    """Do work in another thread and hand its result, or what it raised, to a callback on the GUI thread."""
    job = Job(work, done, failed, owner)
    job.start()
    return job


def make_room() -> None:
    """Let work that takes long, as an import and a rehearsal, leave threads to a search even on a small machine."""
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(max(pool.maxThreadCount(), _THREADS))


def wait_for_all() -> None:
    """Wait until no work is under way, as the program does before it ends."""
    QThreadPool.globalInstance().waitForDone()
