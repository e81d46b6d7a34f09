"""Links that were dropped on the window: fetched into files, which are imported as any others."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.ui.asking_archive import Questions
from viewer.ui.jobs import Cancel


class Fetching(QObject):
    """Owns a folder for what is fetched, which goes with the window; tells the files when they are all there."""

    fetched = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, archive: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._work = Questions(archive, self)
        self._work.failed.connect(self.failed)

    def fetch(self, addresses: Sequence[str]) -> None:
        """Fetch links, one after the other; one that can't be had ends it, with a word."""
        from viewer import fetching

        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="baoku-links-")
        folder = Path(self._folder.name)
        self.told.emit(self.tr("Fetching {0} …").format(addresses[0]))

        def work(cancel: Cancel) -> list[Path]:
            files = (fetching.fetch(address, folder, cancel) for address in addresses)
            return [file for file in files if file is not None]

        self._work.do(" ".join(addresses), work, self._tell)

    def stop(self) -> None:
        """Fetch no more, and throw away what was fetched."""
        self._work.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _tell(self, files: list[Path]) -> None:
        self.told.emit("")
        self.fetched.emit(files)
