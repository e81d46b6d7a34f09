"""What is computed of articles in the background: begun when the window is at rest, out of the way of imports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from db.digests import Progress
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Emitter, Job

_DELAY = 3000
"""Milliseconds after which it is begun: a window that has just opened, or been changed, comes first."""


class _Teller(Emitter):
    told = Signal(object)


class Digesting(QObject):
    """Digests one archive's articles; tells how far it is, and when it is at rest, all done or put off."""

    progressed = Signal(object)
    rested = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject, delay: int = _DELAY) -> None:
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None
        self._paused = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(delay)
        self._soon.timeout.connect(self._begin)

    @property
    def is_running(self) -> bool:
        """Whether it is under way or soon will be."""
        return self._job is not None or self._soon.isActive()

    def look(self) -> None:
        """See what there is to be done, and by which rules, and do it."""
        self.stop()
        if not self._paused:
            self._soon.start()

    def pause(self) -> None:
        """Do nothing until it is to go on."""
        self._paused = True
        self.stop()

    def go_on(self) -> None:
        """Do what has been left, and what has come meanwhile."""
        self._paused = False
        self.look()

    def stop(self) -> None:
        """Stop at once; what was done stays."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.rested.emit()

    def _begin(self) -> None:
        path, teller = self._path, _Teller()
        teller.told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._job = jobs.run(lambda cancel: _digest(path, teller, cancel), lambda _: self._ended(), self._failed, self)

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        # What a stopped job still has to tell is of no interest.
        if self._job is not None:
            self.progressed.emit(progress)

    def _ended(self) -> None:
        self._job = None
        self.rested.emit()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self.failed.emit(error)


def _digest(path: Path, teller: _Teller, cancel: Cancel) -> None:
    # Loaded when there is something to be done at last: a window starts without it.
    from viewer.digesting import run

    try:
        run(path, teller.told.emit, cancel)
    finally:
        teller.deleteLater()
