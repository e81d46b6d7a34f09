"""Labels of pages (版次) as lines name them: 2, 02, 十二, A01, B叠3, 特1."""

from __future__ import annotations

import re

from viewer.importing.printed.lines import flat
from viewer.importing.printed.numerals import value

LABEL = (
    r"(?:[A-Z]叠 ?第? ?[0-9]{1,3}|[A-Za-z] ?[0-9]{1,3}|[特增副] ?[0-9]{1,2}|[0-9]{1,3}|[一二三四五六七八九十廿卅]{1,4})"
)
"""A pattern for a label in flat text."""
_FILLING = re.compile(r"[ 第]")


def label(printed: str) -> str:
    """A label as it is kept, narrow, plain numbers without leading zeros: "０２" and "二" are "2", "ａ01" is "A01"."""
    plain = _FILLING.sub("", flat(printed))
    number = value(plain)
    return str(number) if number >= 0 else plain.upper()
