"""Offsets between Python's code points and Qt's UTF-16 units, which part ways at rare characters."""

from __future__ import annotations


def utf16(text: str, offset: int) -> int:
    """The offset in UTF-16 units of an offset in code points."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le")) // 2


def code_points(text: str, offset: int) -> int:
    """The offset in code points of an offset in UTF-16 units, within the text."""
    units = text.encode("utf-16-le")[: 2 * max(0, offset)]
    return len(units.decode("utf-16-le", errors="ignore"))
