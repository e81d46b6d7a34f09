"""A mark that an archive is open in a window; one that is left behind tells of an unexpected end."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from viewer import places
from viewer.ui.settings import group


class Running:
    """The mark of one archive, as long as it is open."""

    def __init__(self, archive: Path) -> None:
        file, was_there = places.state_folder() / f"{group(archive)}.running", False
        # Where no mark can be put none is missed: the archive can be read and written all the same.
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            was_there = file.exists()
        self._mark = QLockFile(str(file))
        # However old the mark is, it counts as long as its process runs.
        self._mark.setStaleLockTime(0)
        # Qt takes over the mark of a process that has gone, and leaves that of one which runs.
        self._is_ours = self._mark.tryLock(0)
        self.ended_badly = was_there and self._is_ours
        """Whether the last window over the archive was never closed."""

    def end(self) -> None:
        """Take the mark away."""
        if self._is_ours:
            self._mark.unlock()
