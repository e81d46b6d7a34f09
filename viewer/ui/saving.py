"""Files that the user has named, written off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.exporting import writing
from viewer.ui import jobs


def save(
    target: Path,
    made: Callable[[], bytes],
    saved: Callable[[Path], None],
    failed: Callable[[Exception], None],
    owner: QObject,
) -> None:
    """Write what is made there whole or not at all, and tell its name or what went wrong."""

    def work(cancel: object) -> Path:
        # The file dialog has asked already whether a file may be written over.
        writing.write(target, made(), overwrite=True)
        return target

    jobs.run(work, saved, failed, owner)
