"""What a window remembers from one start to the next: its sizes, and for each archive what was open in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from viewer.ui.settings import Settings, group

if TYPE_CHECKING:
    from viewer.ui.frame import Frame


def keep(settings: Settings, path: Path, window: QMainWindow, frame: Frame) -> None:
    """Remember sizes, the article and how far it was read, and the open branches of the tree."""
    import json

    settings.set_bytes("window/geometry", window.saveGeometry())
    settings.set_numbers("window/panes", frame.sizes())
    reading = frame.reader.reading
    if reading is not None and reading.article.id is not None:
        settings.set(f"{group(path)}/article", reading.article.id)
    settings.set(f"{group(path)}/scroll", frame.reader.verticalScrollBar().value())
    settings.set(f"{group(path)}/open", json.dumps(frame.tree.opened()))


def restore_window(settings: Settings, window: QMainWindow) -> None:
    """Give the window the place and size it had, or those designed."""
    if not window.restoreGeometry(settings.bytes("window/geometry")):
        room = window.screen().availableSize()
        window.resize(min(1280, room.width() - 40), min(860, room.height() - 60))


def restore_sizes(settings: Settings, frame: Frame) -> None:
    """Give the panes the sizes they had, or those designed."""
    frame.set_sizes(settings.numbers("window/panes"))


def open_branches(settings: Settings, path: Path, frame: Frame) -> None:
    """Open the branches of the tree that were open."""
    import json

    try:
        paths = json.loads(settings.get(f"{group(path)}/open", "[]"))
        frame.tree.reopen([[(kind, number) for kind, number in each] for each in paths])
    except (ValueError, TypeError):
        return


def last_article(settings: Settings, path: Path) -> tuple[int, int] | None:
    """The article that was open and how far it was scrolled."""
    article = settings.get(f"{group(path)}/article", 0)
    return (article, settings.get(f"{group(path)}/scroll", 0)) if article else None
