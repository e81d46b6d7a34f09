"""What is asked of the archive about its imports, off the GUI thread; of questions of a kind the last is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import archive, history
from db.archive import Database
from db.records import ImportedFile, ImportRun
from viewer.exporting import writing
from viewer.ui import jobs
from viewer.ui.imports import sources, written
from viewer.ui.jobs import Cancel, Job


class Ledger(QObject):
    """Reads one archive's import runs, their files, and the sources of these."""

    runs_read = Signal(object)
    files_read = Signal(int, object)
    source_read = Signal(object)
    written = Signal(str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs: dict[str, Job] = {}

    def read_runs(self) -> None:
        """Ask for all runs."""
        self._ask("runs", history.runs, self.runs_read.emit)

    def read_files(self, run: int) -> None:
        """Ask for the files of a run."""
        self._ask("files", lambda db: tuple(history.files(db, run)), lambda found: self.files_read.emit(run, found))

    def read_source(self, file: ImportedFile, line: int | None) -> None:
        """Ask for the text that a file was read from, round a line."""
        self._ask("source", lambda db: sources.text(db, file, line), self.source_read.emit)

    def write(self, run: ImportRun, files: Sequence[ImportedFile], target: Path | None = None) -> None:
        """Write the report of a run as text, into a file where one is named; what is there is replaced."""
        if target is None:
            self._run("write", lambda cancel: written.report(run, files), self.written.emit)
            return
        self._run(
            "write",
            lambda cancel: writing.write(target, written.report(run, files).encode(), overwrite=True),
            lambda _: self.saved.emit(target),
        )

    def stop(self) -> None:
        """Answer nothing any more."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _ask(self, kind: str, question: Callable[[Database], Any], told: Callable[[Any], None]) -> None:
        self._run(kind, lambda cancel: self._with_archive(question, cancel), told)

    def _run(self, kind: str, work: Callable[[Cancel], Any], told: Callable[[Any], None]) -> None:
        if kind in self._jobs:
            self._jobs.pop(kind).cancel()

        def done(result: Any) -> None:
            self._jobs.pop(kind, None)
            told(result)

        def failed(error: Exception) -> None:
            self._jobs.pop(kind, None)
            self.failed.emit(error)

        self._jobs[kind] = jobs.run(work, done, failed, self)

    def _with_archive(self, question: Callable[[Database], Any], cancel: Cancel) -> Any:
        with closing(archive.connect(self._path)) as db, archive.world_errors(self._path):
            cancel.on_cancel(lambda: archive.interrupt(db))
            try:
                return question(db)
            finally:
                cancel.on_cancel(None)
