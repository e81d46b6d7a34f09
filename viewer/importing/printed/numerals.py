"""Printed numbers: ASCII and full-width digits, letters and circles for zero, Chinese numerals."""

from __future__ import annotations

_DIGITS = str.maketrans("０１２３４５６７８９OoＯ〇○零一二三四五六七八九", "0123456789" + "000000123456789")
_TENS = {"十": 10, "廿": 20, "卅": 30}
NUMERAL = r"[0-9０-９OoＯ]{1,3}|[一二三四五六七八九十廿卅〇○零]{1,4}"
"""A pattern for a number of up to three digits, to stand in brackets."""


def value(text: str) -> int:
    """The number that digits or Chinese numerals up to 99 say: "２O" is 20, "廿三" 23, "二〇二五" 2025; -1 if none."""
    ten = next((char for char in text if char in _TENS), None)
    if ten is None:
        digits = text.translate(_DIGITS)
        return int(digits) if digits.isdecimal() and digits.isascii() else -1
    before, _, after = text.partition(ten)
    many = value(before) if before else 1
    return _TENS[ten] * many + (value(after) if after else 0)


def label(text: str) -> str:
    """A page label as it is kept, half-width and without leading zeros: "０２" is "2", "二" is "2", "ａ01" is "A01"."""
    plain = text.strip().translate(_WIDTH)
    number = value(plain)
    return str(number) if number >= 0 else plain.upper()


_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
