"""Backups that the window makes by itself when it is at rest, and those that were made, to be put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from db.archive import Database
from viewer import backups, places
from viewer.backups import Backup
from viewer.ui import language
from viewer.ui.asking_archive import Questions
from viewer.ui.preferences import values
from viewer.ui.settings import Settings

_SOON = 30_000
"""Milliseconds after which a window that was opened looks whether one is due: what a user does first comes first."""
_AGAIN = 1_800_000
"""Milliseconds between two looks."""


def root(settings: Settings) -> Path:
    """The folder for the backups of all archives."""
    chosen = settings.of(values.BACKUP_FOLDER)
    return Path(chosen) if chosen else places.default_backups()


class BackingUp(QObject):
    """Backs up one archive; tells of each backup that was made, also in a sentence, and which ones there are."""

    made = Signal(object)
    listed = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, path: Path, settings: Settings, is_busy: Callable[[], bool], parent: QObject, soon: int = _SOON
    ) -> None:
        super().__init__(parent)
        self._path, self._settings, self._is_busy, self._soon = path, settings, is_busy, soon
        self._questions = Questions(path, self)
        self._questions.failed.connect(self.failed)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._see)

    @property
    def root(self) -> Path:
        """The folder for the backups of all archives."""
        return root(self._settings)

    @property
    def folder(self) -> Path:
        """The folder for the backups of this archive."""
        return backups.folder(self.root, self._path)

    def look(self) -> None:
        """See soon whether a backup is due, and go on seeing."""
        self._next.stop()
        if self._settings.of(values.BACKUP_EVERY):
            self._next.start(self._soon)

    def back_up(self) -> None:
        """Make a backup now."""
        self._make(lambda there: True)

    def read(self) -> None:
        """Look which backups there are."""
        own = self.folder
        self._questions.do("list", lambda cancel: backups.kept(own), self.listed.emit)

    def stop(self) -> None:
        """Make none any more; one that is half made leaves nothing."""
        self._next.stop()
        self._questions.stop()

    def _see(self) -> None:
        self._next.start(_AGAIN)
        days, path = self._settings.of(values.BACKUP_EVERY), self._path
        if not self._is_busy():
            self._make(lambda there: backups.is_due(path, there, days, datetime.now()))

    def _make(self, wanted: Callable[[tuple[Backup, ...]], bool]) -> None:
        path, own, keep = self._path, self.folder, self._settings.of(values.BACKUPS_KEPT)

        def work(db: Database) -> Backup | None:
            if not wanted(backups.kept(own)):
                return None
            return backups.make(db, path, own, keep, datetime.now().replace(microsecond=0))

        self._questions.ask("backup", work, self._tell)

    def _tell(self, backup: Backup | None) -> None:
        if backup is not None:
            self.made.emit(backup)
            self.told.emit(self.tr("Backed up: {0}").format(backup.path))
            self.read()


def said(moment: datetime) -> str:
    """When a backup was made: 2031年3月10日 09:30, or 10 Mar 2031, 09:30."""
    return language.moment(moment.astimezone().isoformat())
