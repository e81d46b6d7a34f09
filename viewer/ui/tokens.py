"""The looks of the program in numbers: every colour, distance and size that the window uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from db.highlights import Colour

Scheme = Literal["light", "sepia", "dark"]


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of one scheme, as #RRGGBB."""

    window: str
    paper: str
    ink: str
    second: str
    accent: str
    mark: str
    current_mark: str
    hairline: str
    selection: str
    hover: str
    on_accent: str
    on_current: str
    added: str
    removed: str


COLOURS: dict[Scheme, Colours] = {
    "light": Colours(
        window="#F3F2EF", paper="#FCFBF8", ink="#1E1E1C", second="#6B6962", accent="#B3362B", mark="#FFE08A",
        current_mark="#FFB84D", hairline="#DBDAD6", selection="#F4EAE5", hover="#EBE9E4", on_accent="#FFFFFF",
        on_current="#1E1E1C", added="#D3EACD", removed="#F7D5CE",
    ),
    "sepia": Colours(
        window="#EADFC8", paper="#F5ECD7", ink="#3B3024", second="#675844", accent="#9C3B22", mark="#F0CF77",
        current_mark="#E8A94A", hairline="#D3C6AB", selection="#EBD8BC", hover="#E2D5BA", on_accent="#FFFFFF",
        on_current="#1E1E1C", added="#CFE0B0", removed="#F0C6AE",
    ),
    "dark": Colours(
        window="#17181A", paper="#1D1E21", ink="#DAD7CF", second="#98958C", accent="#E2725B", mark="#6B5A1E",
        current_mark="#D9A441", hairline="#303134", selection="#3A2B29", hover="#26272A", on_accent="#17181A",
        on_current="#17181A", added="#234A30", removed="#5C2B28",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pen:
    """How a highlight looks: the ground under its text, and the line under that, which stays beside other marks."""

    ground: str
    line: str


PENS: dict[Scheme, dict[Colour, Pen]] = {
    "light": {
        "yellow": Pen("#FFF1A6", "#A8810A"), "green": Pen("#D3EDC8", "#4E8F3A"), "blue": Pen("#D2E5F8", "#3D7FBF"),
        "red": Pen("#FADAD3", "#C9543F"),
    },
    "sepia": {
        "yellow": Pen("#F6E08C", "#94700F"), "green": Pen("#D5E0AE", "#5F7F2E"), "blue": Pen("#CFDDDA", "#3F7390"),
        "red": Pen("#F1CBB3", "#B04F33"),
    },
    "dark": {
        "yellow": Pen("#544813", "#C9A227"), "green": Pen("#274A2E", "#69A95C"), "blue": Pen("#213F5E", "#6A9FD8"),
        "red": Pen("#592E2C", "#DB7A68"),
    },
}  # fmt: skip
"""What the colours of highlights are in each scheme."""

SERIES: dict[Scheme, tuple[str, ...]] = {
    "light": ("#B3362B", "#3C86EA", "#BD8316", "#275854", "#530962"),
    "sepia": ("#9C3B22", "#203358", "#A8770F", "#2F976B", "#872BA7"),
    "dark": ("#E2725B", "#9DAED8", "#EABA27", "#67EABC", "#B847E6"),
}
"""Colours of what a chart compares, far from each other for every kind of eye."""
STRIP = 56
"""Height of the strip of time above the hits."""

SPACE = (4, 8, 12, 16, 24, 32)
"""Pixels; distances in the window are one of these."""
RADIUS = 6
ICON = 18
BODY = 17
"""Pixels of the running text at 100 %."""
LINE = 1.75
"""Height of a line of running text, in sizes of it."""
HEADLINE = 26
DECK = 18
SMALL = 14
MEASURE = 36
"""Chinese characters in a line of running text."""
ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Sizes of the text that is read, against the designed one."""
NARROW, SLIM = 1000, 700
"""Widths of the window, in pixels, below which the list folds away and the reader stands alone."""
