"""The masthead (报头) at the head of a first page: title, parallel title, who publishes it, numbers, date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from db.records import Newspaper
from viewer.importing.printed import dates
from viewer.importing.printed.lines import Line
from viewer.importing.printed.numerals import value

_D = r"[0-9０-９]"
_CN = re.compile(
    rf"(?:国内统一(?:连续出版物号|刊号)\s*[:：]?\s*)?CN\s*({_D}{{2}}[-－—]{_D}{{4}})(?:\s*/\s*[（(]?[A-Z]*[)）]?)?"
)
_ISSN = re.compile(r"(?:国际标准(?:连续出版物号|刊号)\s*[:：]?\s*)?ISSN\s*[:：]?\s*(\d{4}-\d{3}[\dX])")
_POSTAL = re.compile(r"(?:邮发)?代号\s*[:：]?\s*(\d{1,2}[-—－]\d{1,4})")
_WHOLE = re.compile(rf"[（(]?\s*总\s*第?\s*({_D}+)\s*[期号]\s*[）)]?")
_NUMBER = re.compile(rf"第\s*({_D}+(?:[-—、/]{_D}+)?)\s*[期号]")
_PAGES = re.compile(rf"(?:今日|本期|共)\s*({_D}+|[一二三四五六七八九十]+)\s*版")
_SUPERVISOR = re.compile(r"主管(?:单位|主办)?\s*[:：]\s*([^\s,，。;；]{2,30})|([^\s,，。:：;；]{2,30}?)主管")
_SPONSOR = re.compile(r"主办(?:单位)?\s*[:：]\s*([^\s,，。;；]{2,30})|([^\s,，。:：;；]{2,30}?)(?:主办|出版)")
_OTHER = re.compile(r"网址\s*[:：]?\s*\S+|(?:https?://|www\.)\S+|(?:天气|气温)\S*|零售价?\S*|农历")
_PARTS = (
    _CN, _ISSN, _POSTAL, dates.DATE, dates.WEEKDAY, dates.LUNAR, _WHOLE, _NUMBER, _PAGES, _SUPERVISOR, _SPONSOR,
    _OTHER,
)  # fmt: skip
_LEAST_WHOLE = 400
"""A lone number above this counts all issues, for no paper prints so many in a year."""
_LONGEST = 160
_SHORT = 40
_LATIN = re.compile(r"[A-Za-z]")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a masthead's lines say."""

    newspaper: Newspaper
    date: date | None
    printed_date: str | None
    weekday: str | None
    lunar: str | None
    number: str | None
    whole_number: str | None
    pages: int | None


def length(lines: list[Line]) -> int:
    """How many of a page's first lines are its masthead, 0 if it has none.

    They are short lines up to the last that holds hardly more than the fixed parts of a masthead, two of them at least.
    """
    last = score = 0
    for place, line in enumerate(lines[:12]):
        parts, rest = _taken(line)
        if parts and len(rest) <= 12:
            score += parts
            last = place + 1
        elif len(line.text) > _SHORT or place > last + 3:
            break
    own = {id(pattern) for line in lines[:last] for pattern in _PARTS if pattern.search(line.flat)}
    own -= {id(dates.DATE), id(dates.WEEKDAY), id(dates.LUNAR)}
    return last if score >= 2 and own else 0


def read(lines: list[Line]) -> Masthead:
    """Read the lines of a masthead."""
    text = "\n".join(line.flat for line in lines)
    day = dates.find(text)
    number, whole = _numbers(text)
    weekday, lunar, pages = dates.WEEKDAY.search(text), dates.LUNAR.search(text), _PAGES.search(text)
    return Masthead(
        newspaper=_newspaper(lines, text),
        date=day.day if day else None,
        printed_date=day.text if day else None,
        weekday=weekday[0] if weekday else None,
        lunar=lunar[0] if lunar else None,
        number=number,
        whole_number=whole,
        pages=value(pages[1]) if pages else None,
    )


def _taken(line: Line) -> tuple[int, str]:
    """How many fixed parts a line holds and what it holds besides."""
    if len(line.text) > _LONGEST:
        return 0, line.text
    rest, parts = line.flat, 0
    for pattern in _PARTS:
        rest, found = pattern.subn(" ", rest)
        parts += found
    return parts, re.sub(r"[\s·|│,，、:：()（）]+", "", rest)


def _newspaper(lines: list[Line], text: str) -> Newspaper:
    bare = [rest for line in lines if (rest := _bare(line))]
    title = next((name for name in bare if _HAN.search(name)), "")
    parallel = next((name for name in bare if _LATIN.search(name) and not _HAN.search(name)), None)
    return Newspaper(
        title=re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", title.strip("《》 ")) or parallel or "",
        parallel_title=parallel if title else None,
        cn=_first(_CN, text),
        issn=_first(_ISSN, text),
        postal_code=_first(_POSTAL, text),
        supervisor=_first(_SUPERVISOR, text),
        sponsor=_first(_SPONSOR, text),
    )


def _bare(line: Line) -> str:
    """A line without its fixed parts."""
    rest = line.flat
    for pattern in _PARTS:
        rest = pattern.sub("\n", rest)
    return max((piece.strip(" ·|│,，、") for piece in rest.split("\n")), key=len, default="")


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return next((group for group in match.groups() if group), None) if match else None


def _numbers(text: str) -> tuple[str | None, str | None]:
    whole = _WHOLE.search(text)
    number = _NUMBER.search(_WHOLE.sub(" ", text))
    printed = number[1] if number else None
    if printed and not whole and printed.isdecimal() and int(printed) > _LEAST_WHOLE:
        return None, str(int(printed))
    return (printed, str(int(whole[1])) if whole else None)
