"""How files are made, as far as there is a choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from viewer.exporting.citing import Settings

Paper = Literal["a4", "a3", "iso-b5", "us-letter"]
Standard = Literal["", "a-2b", "ua-1"]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document is set: paper, one or two columns, size of the running text in points."""

    paper: Paper = "a4"
    columns: Literal[1, 2] = 1
    size: float = 10.5
    facing: bool = False
    """Whether sheets are printed on both sides and bound: heads, page numbers and margins are mirrored."""
    contents: bool = True
    """Whether more than one article stand behind a list of contents with their pages."""
    standard: Standard = ""
    """What a PDF keeps to: nothing more than PDF, PDF/A-2b (ISO 19005-2) or PDF/UA-1 (ISO 14289-1)."""


@dataclass(frozen=True, slots=True)
class TableWords:
    """What a table of articles calls its columns and the kinds of articles; what isn't told has its English name."""

    columns: tuple[str, ...] = ()
    kinds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PictureLook:
    """How a picture of an article looks."""

    wide: bool = False
    """Whether it is 960 points wide, as a slide, with columns; else 420, as a telephone shows it, in one column."""
    dark: bool = False
    """Whether its paper is dark."""


@dataclass(frozen=True, slots=True)
class Options:
    """All choices; each format takes those that it has."""

    layout: Layout = field(default_factory=Layout)
    template: Path | None = None
    """A changed copy of the page template; None for that which lies beside the archive, or the program's own."""
    citing: Settings = field(default_factory=Settings)
    """How lists of references are written."""
    table: TableWords = field(default_factory=TableWords)
    picture: PictureLook = field(default_factory=PictureLook)
    """How pictures look."""
