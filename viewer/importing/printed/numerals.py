"""Printed numbers: digits, letters and circles that stand for zero, Chinese numerals."""

from __future__ import annotations

import re

NUMERAL = r"[0-9Oo]{1,3}|[一二三四五六七八九十廿卅〇○零]{1,4}"
"""A pattern for a number of up to three digits in flat text, to stand in brackets."""
_DIGITS = str.maketrans("OoＯ〇○零一二三四五六七八九０１２３４５６７８９", "000000123456789" + "0123456789")
_UNITS = {"十": 10, "百": 100, "千": 1000}
_SHORT = str.maketrans({"廿": "二十", "卅": "三十"})
_SPELT = re.compile(r"[一二三四五六七八九〇○零十百千]+")


def value(text: str) -> int:
    """The number that digits or numerals say, "2O" 20, "廿三" 23, "二〇二五" 2025, "一千二百" 1200; -1 if none."""
    text = text.translate(_SHORT)
    if any(unit in text for unit in _UNITS):
        return _spelt(text) if _SPELT.fullmatch(text) else -1
    digits = text.translate(_DIGITS)
    return int(digits) if digits.isdecimal() and digits.isascii() else -1


def _spelt(text: str) -> int:
    total = digit = 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = int(char.translate(_DIGITS))
    return total + digit
