"""Openings of a story (电头): the dateline that opens a paragraph and the reporters behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.importing.printed import bylines
from viewer.importing.printed.functions import FUNCTION
from viewer.importing.printed.lines import flat
from viewer.importing.printed.names import HAN

_AGENCY = rf"据?(?:本报|本報|本刊|本网|本台|中央社|中新社|[{HAN}]{{2,8}}?(?:通讯社|通訊社|分社|社|网))"
_DAY = r"(?:[0-9]{1,2}月)?(?:[0-9一二三四五六七八九十廿卅]{1,3}日)?"
_WORD = r"(?:专电|专讯|综合消息|电题|电|讯|電|訊|消息)"
_DATELINE = re.compile(
    rf"【 ?{_AGENCY}(?P<boxed>[^】]{{0,14}}?){_DAY}{_WORD} ?】"
    rf"|{_AGENCY}(?P<place>[^\s,。、;:(【]{{0,12}}?) ?{_DAY}{_WORD}(?:(?=[ (:]|记者|記者)|$) ?:?"
)
_BRACKETED = re.compile(r" *(?P<by>[(【〔](?P<inner>[^()【】〔〕]{2,80})[)】〕])")
_RUNNING = re.compile(r" *(?P<by>(?P<inner>[^。,:()]{2,40}?(?:报道|報導|报导|報道))[: ])")
_PLACE = re.compile(rf"[{HAN}A-Za-z·]{{2,12}}")
_LONGEST = 60
_REPORTERS_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Opening:
    """The dateline and the reporters that open a paragraph as printed, the place named, and where the text begins."""

    dateline: str | None
    place: str | None
    byline: str | None
    end: int


def read(paragraph: str) -> Opening | None:
    """The opening of a paragraph: a dateline, reporters in brackets or before 报道:, or both."""
    text = flat(paragraph[: _LONGEST + _REPORTERS_LONGEST])
    match = _DATELINE.match(text, 0, _LONGEST)
    begin = match.end() if match else 0
    by = _reporters(text, begin)
    if match is None and by is None:
        return None
    end = by.end("by") if by else begin
    while end < len(paragraph) and paragraph[end].isspace():
        end += 1
    return Opening(
        paragraph[:begin].rstrip() or None,
        place(match["boxed"] or match["place"] or "") if match else None,
        paragraph[by.start("by") : by.end("by")].rstrip() if by else None,
        end,
    )


def place(printed: str) -> str | None:
    """The place that stands between agency and day, if it can be one."""
    return printed.strip() if _PLACE.fullmatch(printed.strip()) and printed.strip() not in ("综合", "记者") else None


def _reporters(text: str, begin: int) -> re.Match[str] | None:
    for pattern in (_BRACKETED, _RUNNING):
        match = pattern.match(text, begin)
        if (
            match
            and (begin or FUNCTION.search(match["inner"]))
            and bylines.nothing_but_people(match["inner"], surely=True)
        ):
            return match
    return None
