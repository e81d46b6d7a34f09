"""Labels of pages (版次) as lines name them: 2, 02, 十二, A01, B叠3, 特1."""

from __future__ import annotations

import re

from viewer.importing.printed.lines import flat
from viewer.importing.printed.numerals import value

_SOME = "[0-9一二三四五六七八九十]{1,2}"
LABEL = (
    rf"(?:[A-Z]叠 ?第? ?[0-9]{{1,3}}|{_SOME} ?[張张] ?第? ?{_SOME}|[A-Za-z] ?[0-9]{{1,3}}"
    r"|[特增副] ?[0-9]{1,2}|[0-9]{1,3}|[一二三四五六七八九十廿卅]{1,4})"
)
"""A pattern for a label in flat text."""
_FILLING = re.compile(r"[ 第]")
_SHEET = re.compile(r"(.+)[張张](.+)")


def label(printed: str) -> str:
    """A label as it is kept, narrow, plain numbers without leading zeros: "０２" and "二" are "2", "ａ01" is "A01".

    Papers of the Republic count pages in each sheet: "第一張第四版" is "1張4".
    """
    plain = _FILLING.sub("", flat(printed))
    if sheet := _SHEET.fullmatch(plain):
        return f"{value(sheet[1])}張{value(sheet[2])}"
    number = value(plain)
    return str(number) if number >= 0 else plain.upper()
