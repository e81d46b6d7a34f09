"""The folio line (报眉) of later pages: page, section, date, paper, editors; also the lines that only name a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from viewer.importing.printed import dates, editors
from viewer.importing.printed.lines import Line
from viewer.importing.printed.numerals import label

_LABEL = r"[A-ZＡ-Ｚ]?\s?[0-9０-９]{1,3}|[特增]\s?[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}"
_PAGE = re.compile(rf"第?\s*(?P<label>{_LABEL})\s*版")
_BARE = re.compile(rf"^(?:{_LABEL})$")
_NAMED = re.compile(rf"^第?\s*(?P<label>{_LABEL})\s*版\s*[:：]\s*(?P<section>[\u3400-\u9fff·]{{1,12}})$")
_SOURCE = re.compile(r"^《\s*(?P<title>[^》]{2,20}?)\s*》\s*[（(](?P<rest>[^）)]{6,40})[）)]$")
_TITLE = re.compile(r"^《?[\u3400-\u9fff]{1,18}(?:报|報|导刊|周刊)》?$")
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Folio:
    """What a folio line says."""

    label: str | None
    section: str | None = None
    title: str | None = None
    date: date | None = None
    printed_date: str | None = None
    weekday: str | None = None
    editors: tuple[str, ...] = ()


def read(line: Line) -> Folio | None:
    """Read a folio line; None if the line says more than a folio does, or less than a page and one thing besides."""
    if len(line.text) > _LONGEST:
        return None
    flat = line.flat
    if named := _NAMED.match(flat):
        return Folio(label(named["label"]), named["section"])
    title = None
    if source := _SOURCE.match(flat):
        title, flat = source["title"], source["rest"]
    day = dates.find(flat)
    if day is None:
        return None
    weekday = dates.WEEKDAY.search(flat)
    names, rest = editors.take(flat)
    rest = dates.WEEKDAY.sub(" ", rest.replace(day.text, " "))
    number, rest = _take_label(rest)
    words = [word for word in re.split(r"[\s·|│/]+", rest) if word.strip(":：,，—-")]
    title = title or next((word.strip("《》") for word in words if _TITLE.match(word)), None)
    others = [word for word in words if word.strip("《》") != title]
    if number is None or len(others) > 1 or any(len(word) > 12 for word in others):
        return None
    section = others[0].strip(":：") if others else None
    return Folio(number, section, title, day.day, day.text, weekday[0] if weekday else None, names)


def _take_label(text: str) -> tuple[str | None, str]:
    if match := _PAGE.search(text):
        return label(match["label"]), text[: match.start()] + " " + text[match.end() :]
    words = text.split()
    bare = next((word for word in words if _BARE.match(word)), None)
    if bare is None:
        return None, text
    words.remove(bare)
    return label(bare), " ".join(words)
