"""Faces for Chinese text: which of the wanted ones this computer has."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

SERIF = ("Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun")
SANS = ("Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei")
KAI = ("LXGW WenKai", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN")


def serif(pixels: float) -> QFont:
    """The face of articles."""
    return _font(SERIF, pixels)


def sans(pixels: float) -> QFont:
    """The face of articles for those who want none with serifs."""
    font = _font(SANS, pixels)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def kai(pixels: float) -> QFont:
    """The face of bylines; that of articles where there is none."""
    return _font((*KAI, *SERIF), pixels)


def interface(system: QFont, percent: int = 100) -> QFont:
    """The system's face for the window itself, with a Chinese one of even weight behind it, larger or smaller."""
    font = QFont(system)
    if percent != 100 and font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    family = system.families()[0] if system.families() else system.family()
    font.setFamilies([family, *(each for each in SANS if each in _installed())])
    return font


def scaled(pixels: int) -> int:
    """Pixels of the window's own text that is designed in pixels, at the size that the user has set for it."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return round(pixels * QGuiApplication.font().pointSizeF() / system.pointSizeF())


def tabular(font: QFont) -> QFont:
    """A font with figures of one width, for columns of them."""
    found = QFont(font)
    found.setFeature(QFont.Tag("tnum"), 1)
    return found


def has_chinese() -> bool:
    """Whether any installed face has Chinese characters; without one a page is empty boxes."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


@cache
def _installed() -> frozenset[str]:
    # A family that is not there must not be asked for: the system would put another face in its place.
    return frozenset(QFontDatabase.families())


def _font(families: tuple[str, ...], pixels: float) -> QFont:
    font = QFont()
    font.setFamilies([family for family in families if family in _installed()] or list(families))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(1, round(pixels)))
    return font
