"""Lines that name a page's editors: 责编, 美编, 版式, 校对 and their like."""

from __future__ import annotations

import re

_ROLE = (
    r"(?:本版|本期|见习|执行|值班|视觉|图片|新闻)?"
    r"(?:责任编辑|责编|编辑|美编|美术编辑|版式(?:设计)?|组版|校对|编委|主编|总编辑?|审校|检校|制图|统筹)"
)
_NAME = r"[\u3400-\u9fff·]{2,4}|[\u3400-\u9fff] [\u3400-\u9fff]"
_ENTRY = re.compile(rf"{_ROLE}\s*[:：]\s*(?P<names>(?:{_NAME})(?:[、,， ]\s*(?:{_NAME})(?!\s*[:：]|[\u3400-\u9fff]))*)")
_LEFT = re.compile(r"[\s·|│,，;；（）()【】]*")
_LONGEST = 90


def take(text: str) -> tuple[tuple[str, ...], str]:
    """The editors named in a line and the line without them."""
    names = [
        name.replace(" ", "") if len(name) == 3 else name
        for match in _ENTRY.finditer(text)
        for name in re.findall(_NAME, match["names"])
    ]
    return tuple(names), _ENTRY.sub(" ", text)


def read(text: str) -> tuple[str, ...]:
    """The editors that a line names, if it does nothing else; else none."""
    if len(text) > _LONGEST:
        return ()
    names, rest = take(text)
    return names if names and _LEFT.fullmatch(rest) else ()
