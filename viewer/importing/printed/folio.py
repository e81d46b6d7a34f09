"""The folio line (报眉) of later pages: page, section, date, paper, editors; also the lines that only name a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from viewer.importing.printed import dates, editors
from viewer.importing.printed.labels import LABEL, label
from viewer.importing.printed.lines import Line

_PAGE = re.compile(rf"(?:(?<=^)|(?<=[^\w])|第)第? ?(?P<label>{LABEL}) ?版")
_BARE = re.compile(LABEL)
_NAMED = re.compile(
    rf"第? ?(?P<label>{LABEL}) ?版 *[:·| ] *(?P<section>[\u3400-\u9fff·/]{{1,12}})"
    rf"|(?P<lettered>[A-Z] ?[0-9]{{1,3}}|[特增副] ?[0-9]{{1,2}}) ?: ?(?P<words>[\u3400-\u9fff·/]{{1,12}})"
)
_ALONE = re.compile(
    rf"[-—·|]? ?第? ?(?P<label>{LABEL}) ?版 ?[-—·|]?"
    r"|(?P<short>[0-9]{2}|[A-Z][0-9]{1,2}) {1,4}(?P<section>[\u3400-\u9fff]{2,4})"
)
_SHEET_NUMBER = re.compile(r"[-—–·]{1,2} ?[0-9]{1,3} ?[-—–·]{1,2}|第 ?[0-9]{1,4} ?页(?:[ ,/]*共 ?[0-9]{1,4} ?页)?")
_SOURCE = re.compile(r"《 *(?P<title>[^》]{2,20}?) *》 *\((?P<rest>[^)]{6,40})\)")
_TITLE = re.compile(r"《?[\u3400-\u9fff]{1,18}(?:报|報|导刊|周刊)》?")
_LONGEST = 140
_LONGEST_WORD = 12


@dataclass(frozen=True, slots=True)
class Folio:
    """What a folio line says; a line that gives only the day has no label."""

    label: str | None
    section: str | None = None
    title: str | None = None
    date: date | None = None
    weekday: str | None = None
    editors: tuple[str, ...] = ()
    alone: bool = False
    """The line is a page's name and nothing else ("第二版", "02 要闻"), as other lines can be too."""


def read(line: Line) -> Folio | None:
    """Read a folio line; None if the line says more than a folio does, or neither names a page nor a day."""
    if len(line.text) > _LONGEST:
        return None
    if alone := _ALONE.fullmatch(line.flat):
        return Folio(label(alone["label"] or alone["short"]), alone["section"], alone=True)
    if named := _NAMED.fullmatch(line.flat):
        return Folio(label(named["label"] or named["lettered"]), named["section"] or named["words"])
    if source := _SOURCE.fullmatch(line.flat):
        return _dated(source["rest"], source["title"])
    return _dated(line.flat, None)


def is_sheet_number(text: str) -> bool:
    """Whether a flat line only counts sheets ("- 2 -", 第 2 页), which are not the paper's own pages."""
    return len(text) <= 24 and _SHEET_NUMBER.fullmatch(text) is not None


def _dated(text: str, title: str | None) -> Folio | None:
    """A folio line around a date: of the rest nothing may be left but a page, a title, a section, editors."""
    day = dates.find(text)
    if day is None:
        return None
    weekday = dates.WEEKDAY.search(text)
    rest = dates.LUNAR.sub(" ", f"{text[: day.start]} {text[day.end :]}")
    names, rest = editors.take(editors.without_contact(dates.WEEKDAY.sub(" ", rest)))
    number, rest = _take_label(rest)
    words = [word for word in re.split(r"[\s|│/]+", rest) if word.strip(":,—-·.")]
    title = title or next((word.strip("《》") for word in words if _TITLE.fullmatch(word)), None)
    others = [word for word in words if word.strip("《》") != title]
    if len(others) > 1 or any(len(word) > _LONGEST_WORD for word in others) or (number is None and others):
        return None
    section = others[0].strip(":·") if others else None
    return Folio(number, section, title, day.day, weekday[0] if weekday else None, names)


def _take_label(text: str) -> tuple[str | None, str]:
    if match := _PAGE.search(text):
        return label(match["label"]), text[: match.start()] + " " + text[match.end() :]
    words = text.split()
    bare = next((word for word in words if _BARE.fullmatch(word)), None)
    if bare is None:
        return None, text
    words.remove(bare)
    return label(bare), " ".join(words)
