"""Datelines (电头) that open a paragraph, and the reporters in brackets behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_AGENCY = r"据?(?:本报|本刊|本网|新华社|中新社|中新网|新华网|中央社|[\u3400-\u9fff]{2,6}(?:通讯社|分社))"
_DAY = r"(?:[0-9０-９]{1,2}月)?(?:[0-9０-９一二三四五六七八九十廿卅]{1,3}日)?"
_DATELINE = re.compile(
    rf"(?:【\s*{_AGENCY}(?P<a>[^】\n]{{0,14}}?){_DAY}(?:电|讯|電|訊|消息)\s*】"
    rf"|{_AGENCY}(?P<b>[^\s，。,、；:：（(【]{{0,12}}?)\s?{_DAY}(?:电|讯|電|訊|消息)(?=[\s（(:：])[:：]?)"
)
_REPORTERS = re.compile(
    r"[\s\u00a0\u3000]*(?P<by>[（(]\s*(?:本报|新华社|见习|特约|驻[\u3400-\u9fff]{1,6})?(?:记者|記者|通讯员|实习生|作者)[^（）()]{1,80}[）)])"
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline and the reporters behind it as printed, the place it names, and where the text begins."""

    printed: str
    place: str | None
    byline: str | None
    end: int


def read(paragraph: str) -> Dateline | None:
    """The dateline that opens a paragraph."""
    match = _DATELINE.match(paragraph, 0, _LONGEST)
    if match is None:
        return None
    place = (match["a"] or match["b"] or "").strip() or None
    reporters = _REPORTERS.match(paragraph, match.end(), match.end() + 120)
    end = reporters.end() if reporters else match.end()
    while end < len(paragraph) and paragraph[end].isspace():
        end += 1
    return Dateline(match[0], place, reporters["by"] if reporters else None, end)
