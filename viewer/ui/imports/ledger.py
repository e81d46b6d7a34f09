"""What is asked of the archive about its imports, off the GUI thread; of questions of a kind the last is answered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db import history
from db.records import ImportedFile, ImportRun
from viewer.exporting import writing
from viewer.ui.asking_archive import Questions
from viewer.ui.imports import sources, written


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
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)

    def read_runs(self) -> None:
        """Ask for all runs."""
        self._questions.ask("runs", history.runs, self.runs_read.emit)

    def read_files(self, run: int) -> None:
        """Ask for the files of a run."""
        self._questions.ask(
            "files", lambda db: tuple(history.files(db, run)), lambda found: self.files_read.emit(run, found)
        )

    def read_source(self, file: ImportedFile, line: int | None) -> None:
        """Ask for the text that a file was read from, round a line."""
        self._questions.ask("source", lambda db: sources.text(db, file, line), self.source_read.emit)

    def write(self, run: ImportRun, files: Sequence[ImportedFile], target: Path | None = None) -> None:
        """Write the report of a run as text, into a file where one is named; what is there is replaced."""
        if target is None:
            self._questions.do("write", lambda cancel: written.report(run, files), self.written.emit)
            return
        self._questions.do(
            "write",
            lambda cancel: writing.write(target, written.report(run, files).encode(), overwrite=True),
            lambda _: self.saved.emit(target),
        )

    def stop(self) -> None:
        """Answer nothing any more."""
        self._questions.stop()
