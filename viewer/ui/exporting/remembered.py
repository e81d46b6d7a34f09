"""How pages were laid out the last time: remembered from one start to the next."""

from __future__ import annotations

from typing import Literal

from viewer.exporting.options import Layout, Paper, Standard
from viewer.ui.settings import Settings

PAPERS: tuple[Paper, ...] = ("a4", "a3", "iso-b5", "us-letter")
SIZES = (9.0, 10.5, 12.0, 14.0, 16.0)
"""Points of the running text; 10.5 is the printers' 五号."""
STANDARDS: tuple[Standard, ...] = ("", "a-2b", "ua-1")


def layout(settings: Settings) -> Layout:
    """The layout that was chosen last, as far as it can still be chosen."""
    usual = Layout()
    paper, standard = settings.get("paper/format", "a4"), settings.get("paper/standard", "")
    size = settings.get("paper/size", usual.size)
    columns: Literal[1, 2] = 2 if settings.get("paper/columns", 1) == 2 else 1
    return Layout(
        paper=next((each for each in PAPERS if each == paper), usual.paper),
        columns=columns,
        size=size if size in SIZES else usual.size,
        contents=settings.get("paper/contents", usual.contents),
        standard=next((each for each in STANDARDS if each == standard), usual.standard),
    )


def keep_layout(settings: Settings, chosen: Layout) -> None:
    """Remember a layout."""
    settings.set("paper/format", chosen.paper)
    settings.set("paper/columns", chosen.columns)
    settings.set("paper/size", chosen.size)
    settings.set("paper/contents", chosen.contents)
    settings.set("paper/standard", chosen.standard)
