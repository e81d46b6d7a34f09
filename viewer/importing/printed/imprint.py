"""The imprint (报脚): address, telephone, price, printer at a page's foot."""

from __future__ import annotations

import re

_PART = re.compile(
    r"社址|地址|邮编|邮政编码|电话|热线|传真|零售价?|每份|定价|月价|年价|印刷|印厂|广告(?:经营)?许可证|发行|订阅|网址|电子邮箱|邮箱|E-?mail"
)
_LONGEST = 300
_FEWEST = 2


def goes_on(text: str) -> bool:
    """Whether a line beside one of an imprint is of it too: it holds a part of one and little prose."""
    return len(text) <= _LONGEST and "。" not in text and _PART.search(text) is not None and ":" in text


def is_line(text: str) -> bool:
    """Whether a line holds at least two parts of an imprint and little prose."""
    return len(text) <= _LONGEST and "。" not in text[:-1] and len(set(_PART.findall(text))) >= _FEWEST
