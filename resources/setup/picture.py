"""Draws a picture of the window over an archive, for machines without a display."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from viewer import app
from viewer.ui.settings import in_folder


def main(archive: Path, picture: Path) -> int:
    """Open the window on an archive, save what it looks like, and close it."""
    application = app.prepared(QApplication(sys.argv[:1]))
    program = app.Program(application, in_folder(picture.parent))
    if not program.open(archive) or program.window is None:
        return 1
    program.window.resize(1280, 800)
    saved = program.window.grab().save(str(picture))
    program.close()
    sys.stdout.write(f"{picture}\n")
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
