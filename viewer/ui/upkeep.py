"""Upkeep of the archive from the window: check, index rebuilt, backup, each off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from db import archive, articles, index
from db.archive import Database
from viewer.exporting import writing
from viewer.ui import asking_archive
from viewer.ui.asking_archive import Questions
from viewer.ui.jobs import Cancel


class Upkeep(QObject):
    """Works on one archive; tells the faults a check found, or what is done, also in a sentence."""

    current = Signal()
    checked = Signal(object)
    looked_through = Signal(object)
    reindexed = Signal()
    backed_up = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)

    def make_current(self) -> None:
        """Make sure that the index was made by this program's rules; tells when a search sees everything."""
        self._questions.ask("current", _make_current, lambda _: self.current.emit())

    @Slot()
    def tidy(self) -> None:
        """Merge what imports have added to the index."""
        path = self._path

        def tidy(cancel: Cancel) -> None:
            asking_archive.ask(path, lambda db: index.tidy(db, cancel), cancel)

        self._questions.do("tidy", tidy, lambda _: None)

    def check(self) -> None:
        """Look for faults in the file and the index."""
        self._questions.ask("check", archive.check, self._tell_checked)

    def look_through(self) -> None:
        """Look for faults in the file, for the program ended in the middle of something."""
        self._questions.ask("look through", archive.quick_check, self.looked_through.emit)

    def reindex(self) -> None:
        """Make the index anew from the articles."""
        self._questions.ask("reindex", _reindex, self._tell_reindexed)

    def back_up(self, target: Path) -> None:
        """Copy the archive; a file that is there is replaced when the copy is whole."""
        self._questions.ask(f"backup {target}", lambda db: _copy(db, target), lambda _: self._tell_copied(target))

    def stop(self) -> None:
        """Interrupt what is under way; an index that was being rebuilt stays as it was."""
        self._questions.stop()

    def _tell_checked(self, faults: list[str]) -> None:
        self.checked.emit(faults)
        if not faults:
            self.told.emit(self.tr("The archive has no fault."))

    def _tell_reindexed(self, _: object) -> None:
        self.reindexed.emit()
        self.told.emit(self.tr("The index was rebuilt."))

    def _tell_copied(self, target: Path) -> None:
        self.backed_up.emit(target)
        self.told.emit(self.tr("Backed up: {0}").format(target))


def _make_current(db: Database) -> None:
    if not index.is_current(db):
        _reindex(db)


def _reindex(db: Database) -> None:
    articles.reindex(db, lambda done: None)


def _copy(db: Database, target: Path) -> None:
    with writing.replacing(target, overwrite=True) as beside:
        archive.backup(db, beside)
