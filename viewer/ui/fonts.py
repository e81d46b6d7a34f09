"""Faces for Chinese text: which of the wanted ones this computer has."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

SERIF = ("Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun")
SANS = ("Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei")
KAI = ("LXGW WenKai", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN")


def serif(pixels: float) -> QFont:
    """The face of articles."""
    return _font(SERIF, pixels)


def kai(pixels: float) -> QFont:
    """The face of bylines; that of articles where there is none."""
    return _font((*KAI, *SERIF), pixels)


def interface(system: QFont) -> QFont:
    """The system's own face, and behind it one with the simplified forms of characters, whatever the locale says."""
    font = QFont(system)
    font.setFamilies([system.family(), *SANS])
    return font


def has_chinese() -> bool:
    """Whether any installed face has Chinese characters; without one a page is empty boxes."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def _font(families: tuple[str, ...], pixels: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(6, round(pixels)))
    return font
