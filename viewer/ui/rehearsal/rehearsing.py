"""The rehearsal under way: off the GUI thread, its reports in portions, again for files about which was decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from viewer.importing.choices import Choices
from viewer.importing.report import FileReport, Progress, Report
from viewer.ui import jobs
from viewer.ui.jobs import Cancel, Emitter, Job
from viewer.ui.rehearsal.decisions import Decisions

_BETWEEN = 0.05
"""Seconds between two portions."""
_PAUSE = 300
"""Milliseconds after a decision before files are read again: the next decision often follows at once."""
FEW = 500
"""Files that are all rehearsed again whatever was decided; of more, those in the same folders are."""


class _Voice(Emitter):
    told = Signal(int, object, object)


class _Teller:
    """Gathers what the working thread tells, and passes it on in portions."""

    def __init__(self, turn: int) -> None:
        self._turn = turn
        self.voice = _Voice()
        self._reports: list[FileReport] = []
        self._last = 0.0
        self.count = 0

    def __call__(self, progress: Progress) -> None:
        """Take a word of progress, in the working thread."""
        self._reports += progress.reports
        now = time.monotonic()
        if now - self._last >= _BETWEEN:
            self._last = now
            self.count += len(self._reports)
            self.voice.told.emit(self._turn, progress, tuple(self._reports))
            self._reports.clear()


class Rehearsing(QObject):
    """Rehearses the import of some paths into one archive."""

    progressed = Signal(object)
    came = Signal(object)
    """Reports of files, also of such that came before and are others now."""
    ended = Signal()
    failed = Signal(object)

    def __init__(self, archive: Path, paths: Sequence[Path], decisions: Decisions, parent: QObject) -> None:
        super().__init__(parent)
        self._archive, self._paths, self._decisions = archive, paths, decisions
        self._job: Job | None = None
        self._turn = 0
        self._first = True
        self._keys: dict[str, None] = {}
        self._waiting: set[str] = set()
        self._under_way: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read_again)

    @property
    def is_running(self) -> bool:
        """Whether more is to be told."""
        return self._job is not None or bool(self._waiting)

    @property
    def is_first(self) -> bool:
        """Whether there are files about which nothing was told yet."""
        return self._first

    def start(self) -> None:
        """Rehearse everything."""
        self._run(self._decisions.choices())

    def again(self, keys: Iterable[str]) -> None:
        """Rehearse files about which was decided, with those whose report that may change."""
        self._waiting |= set(keys)
        if self._waiting and not (self._first and self._job):
            self._pause.start()

    def all_again(self) -> None:
        """Rehearse everything that came so far: the archive is another."""
        self.again(self._keys)

    def stop(self) -> None:
        """Let it end as soon as it can; nothing more is told."""
        self._pause.stop()
        self._waiting.clear()
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _read_again(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._under_way |= self._waiting
        self._waiting.clear()
        self._run(self._decisions.choices_for(_affected(self._under_way, self._keys)))

    def _run(self, choices: Choices) -> None:
        self._turn += 1
        teller = _Teller(self._turn)
        teller.voice.told.connect(self._told, Qt.ConnectionType.QueuedConnection)
        self._job = jobs.run(
            _rehearsal(self._archive, self._paths, choices, teller),
            lambda report: self._finished(report, teller.count),
            self._failed,
            self,
        )

    @Slot(int, object, object)
    def _told(self, turn: int, progress: Progress, reports: tuple[FileReport, ...]) -> None:
        if turn == self._turn:
            self.progressed.emit(progress)
            self._tell(reports)

    def _tell(self, reports: Iterable[FileReport]) -> None:
        news = tuple(reports)
        self._keys |= dict.fromkeys(report.key for report in news)
        if news:
            self.came.emit(news)

    def _finished(self, report: Report, told: int) -> None:
        self._job = None
        self._first = False
        self._tell(report.files[told:])
        self._under_way.clear()
        if self._waiting:
            self._pause.start()
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _rehearsal(archive: Path, paths: Sequence[Path], choices: Choices, teller: _Teller) -> Callable[[Cancel], Report]:
    def work(cancel: Cancel) -> Report:
        # The parser is loaded with the first rehearsal: a window that only reads starts without it.
        from viewer.importing.run import rehearse

        try:
            return rehearse(archive, paths, teller, cancel, choices)
        finally:
            teller.voice.deleteLater()

    return work


def _affected(decided: set[str], known: Iterable[str]) -> list[str]:
    """The files whose report a decision about some may change: issues lie in one folder."""
    everything = list(known)
    if len(everything) <= FEW:
        return everything
    folders = {_folder(key) for key in decided}
    return [key for key in everything if _folder(key) in folders]


def _folder(key: str) -> str:
    return str(PurePosixPath(key.replace("\\", "/")).parent)
