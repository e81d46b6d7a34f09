"""Icons of one family, tinted: glyphs of Phosphor, from the font file that comes with QtAwesome.

QtAwesome's own code reads a dozen families before it draws its first icon, which takes longer than the whole window.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from viewer.ui.tokens import COLOURS, ICON, Scheme

_SCALES = (1, 2, 3)
"""Device pixels of a pixel on the screens there are."""


def icon(name: str, scheme: Scheme) -> QIcon:
    """An icon by Phosphor's name of it; in the accent where it is on, in a hairline's colour where it is disabled."""
    colours = COLOURS[scheme]
    found = QIcon()
    for scale in _SCALES:
        found.addPixmap(picture(name, colours.second, ICON, scale))
        found.addPixmap(picture(name, colours.accent, ICON, scale), QIcon.Mode.Normal, QIcon.State.On)
        for state in (QIcon.State.Off, QIcon.State.On):
            found.addPixmap(picture(name, colours.hairline, ICON, scale), QIcon.Mode.Disabled, state)
    return found


@cache
def picture(name: str, colour: str, size: int, scale: int) -> QPixmap:
    """A glyph as a square picture of so many pixels, drawn for a screen of that scale."""
    drawn = QPixmap(size * scale, size * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    font = QFont(_family())
    font.setPixelSize(size * scale)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRect(0, 0, size * scale, size * scale), Qt.AlignmentFlag.AlignCenter, chr(_glyphs()[name]))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@cache
def _family() -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_file("phosphor-*.ttf"))))[0]


@cache
def _glyphs() -> dict[str, int]:
    import json

    table = json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8"))
    return {name: int(code, 16) for name, code in table.items()}


def _file(pattern: str) -> Path:
    package = importlib.util.find_spec("qtawesome")
    assert package is not None and package.origin is not None
    return next((Path(package.origin).parent / "fonts").glob(pattern))
