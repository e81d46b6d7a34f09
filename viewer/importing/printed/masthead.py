"""The masthead (报头) at the head of a first page: title, parallel title, who publishes it, numbers, date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from db.records import Issue, Newspaper
from viewer.importing.printed import contents, dates, folio
from viewer.importing.printed.lines import Line
from viewer.importing.printed.numerals import value

_CN = re.compile(
    r"(?:国内统一(?:连续出版物号|刊号) ?:? ?)?CN ?([0-9]{2} ?[-—–] ?[0-9]{4})(?: ?/ ?(?:\([A-Z]*\)|[A-Z]*))?"
)
_ISSN = re.compile(r"(?:国际标准(?:连续出版物号|刊号) ?:? ?)?ISSN ?:? ?([0-9]{4}[-—–][0-9]{3}[0-9X])")
_POSTAL = re.compile(r"(?:邮发|郵發)?代[号號] ?:? ?([0-9]{1,2} ?[-—–] ?[0-9]{1,4})")
_COUNT = r"[0-9][0-9Oo]*|[一二三四五六七八九十百千〇○零]+"
_WHOLE = re.compile(rf"\(? ?[总總] ?第? ?({_COUNT}) ?[期号號] ?\)?")
_NUMBER = re.compile(rf"第 ?((?:{_COUNT})(?: ?[-—–~、/] ?(?:{_COUNT}))?) ?[期号號]")
_PAGES = re.compile(rf"(?:今日|本期|今天|共) ?({_COUNT}) ?版")
_SUPERVISOR = re.compile(r"主管(?:单位)? ?: ?([^\s,。;]{2,30})|([^\s,。:;]{2,30}?)主管(?!主办)")
_BOTH = re.compile(r"主管主办(?:单位)? ?: ?([^\s,。;]{2,30})|([^\s,。:;]{2,30}?)主管主办")
_SPONSOR = re.compile(r"主办(?:单位)? ?: ?([^\s,。;]{2,30})|(?<!主管)([^\s,。:;]{2,30}?)(?:主办|出版)")
_EDITION = re.compile(
    r"[(【〔]? ?((?:[\u3400-\u9fff]{1,4}版(?=[)】〕])|海外版|周末版|周末刊|星期刊|农村版|城市版|晨版|午版|晚版"
    r"|国际版|数字版|号外|號外|增刊|特刊|专刊|试刊|创刊号)) ?[)】〕]?"
)
_OTHER = re.compile(r"网址 ?:? ?\S+|(?:https?://|www\.)\S+|(?:天气|气温)\S*|零售价?\S*|农历")
_PARTS = (
    _CN, _ISSN, _POSTAL, dates.DATE, dates.WEEKDAY, dates.LUNAR, _WHOLE, _NUMBER, _PAGES, _BOTH, _SUPERVISOR, _SPONSOR,
    _OTHER, _EDITION,
)  # fmt: skip
_DAY_ONLY = {id(dates.DATE), id(dates.WEEKDAY), id(dates.LUNAR), id(_EDITION)}
_TITLE = re.compile(r"《?[\u3400-\u9fff ]{1,24}(?:报|報|导刊|周刊|新闻|新聞)》?")
_LEAST_WHOLE = 400
"""A lone number above this counts all issues, for no paper prints so many in a year."""
_LONGEST = 160
_SHORT = 40
_MOST_LINES = 12
_LEFT_OVER = 12
_LATIN = re.compile(r"[A-Za-z]")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a masthead's lines say."""

    newspaper: Newspaper
    date: date | None = None
    weekday: str | None = None
    lunar: str | None = None
    edition: str | None = None
    number: str | None = None
    whole_number: str | None = None
    pages: int | None = None

    def issue(self) -> Issue:
        """The issue that it heads, with nothing in it yet."""
        return Issue(
            newspaper=self.newspaper,
            date=self.date,
            edition=self.edition,
            number=self.number,
            whole_number=self.whole_number,
            pages_declared=self.pages,
            weekday_printed=self.weekday,
            lunar=self.lunar,
        )


def length(lines: list[Line]) -> int:
    """How many of a page's first lines are its masthead, 0 if it has none.

    They are short lines, none of them a sentence or a page's name, up to the last that holds hardly more than the fixed
    parts of a masthead. Two such parts are
    wanted, one of them more than a date, unless a line is a paper's name.
    """
    last = score = 0
    for place, line in enumerate(lines[:_MOST_LINES]):
        if "。" in line.text or _is_folio(line) or contents.is_heading(line.flat):
            break
        parts, rest = _taken(line)
        if parts and len(rest) <= _LEFT_OVER:
            score += parts
            last = place + 1
        elif len(line.text) > _SHORT or place > last + 3:
            break
    own = {id(pattern) for line in lines[:last] for pattern in _PARTS if pattern.search(line.flat)} - _DAY_ONLY
    titled = [place for place, line in enumerate(lines[: last + 2]) if _TITLE.fullmatch(_bare(line))] if last else []
    if not (titled or (own and score >= 2)):
        return 0
    return max(last, titled[0] + 1) if titled else last


def read(lines: list[Line]) -> Masthead:
    """Read the lines of a masthead."""
    text = "\n".join(line.flat for line in lines)
    day = dates.find(text)
    number, whole = _numbers(text)
    weekday, lunar, pages = dates.WEEKDAY.search(text), dates.LUNAR.search(text), _PAGES.search(text)
    return Masthead(
        newspaper=_newspaper(lines, text),
        date=day.day if day else None,
        weekday=weekday[0] if weekday else None,
        lunar=lunar[0] if lunar else None,
        edition=_first(_EDITION, text),
        number=number,
        whole_number=whole,
        pages=value(pages[1]) if pages else None,
    )


def _is_folio(line: Line) -> bool:
    found = folio.read(line)
    return found is not None and found.label is not None


def _taken(line: Line) -> tuple[int, str]:
    """How many fixed parts a line holds and what it holds besides."""
    if len(line.text) > _LONGEST:
        return 0, line.text
    rest, parts = line.flat, 0
    for pattern in _PARTS:
        rest, found = pattern.subn(" ", rest)
        parts += found
    return parts, re.sub(r"[\s·|│,、:()《》]+", "", rest)


def _newspaper(lines: list[Line], text: str) -> Newspaper:
    bare = [rest for line in lines if (rest := _bare(line))]
    chinese = [name for name in bare if _HAN.search(name)]
    title = next((name for name in chinese if _TITLE.fullmatch(name)), chinese[0] if chinese else "")
    parallel = next((name for name in bare if _LATIN.search(name) and not _HAN.search(name)), None)
    return Newspaper(
        title=re.sub(r"(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])", "", title.strip("《》 ")) or parallel or "",
        parallel_title=parallel if title else None,
        cn=_hyphened(_first(_CN, text)),
        issn=_hyphened(_first(_ISSN, text)),
        postal_code=_hyphened(_first(_POSTAL, text)),
        supervisor=_first(_BOTH, text) or _first(_SUPERVISOR, text),
        sponsor=_first(_BOTH, text) or _first(_SPONSOR, text),
    )


def _bare(line: Line) -> str:
    """A line without its fixed parts."""
    rest = line.flat
    for pattern in _PARTS:
        rest = pattern.sub("\n", rest)
    return max((piece.strip(" ·|│,、()") for piece in rest.split("\n")), key=len, default="")


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return next((group for group in match.groups() if group), None) if match else None


def _hyphened(code: str | None) -> str | None:
    return re.sub(r" ?[-—–] ?", "-", code) if code else None


def _numbers(text: str) -> tuple[str | None, str | None]:
    """The number within the year and the whole number, digits for numerals."""
    whole = _WHOLE.search(text)
    number = _NUMBER.search(_WHOLE.sub(" ", text))
    printed = (
        re.sub(_COUNT, lambda each: str(value(each[0])), re.sub(r" ?[-—–~、/] ?", "-", number[1])) if number else None
    )
    if printed and not whole and printed.isdecimal() and int(printed) > _LEAST_WHOLE:
        return None, printed
    return printed, str(value(whole[1])) if whole else None
