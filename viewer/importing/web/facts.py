"""Of which paper, day and page a saved page is: noted for machines, printed on it, or told by addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import PurePosixPath

from viewer.importing import hints
from viewer.importing.hints import Hint
from viewer.importing.printed import dates, labels
from viewer.importing.printed.labels import LABEL
from viewer.importing.printed.lines import flat
from viewer.importing.web import addresses

_SOURCE = re.compile(r"《 *(?P<paper>[^》]{2,20}?) *》 *\( *(?P<rest>[^()]{6,60}?) *\)")
_IN_SOURCE = re.compile(rf"第? ?(?P<label>{LABEL}) ?版")
_NAMED = re.compile(
    rf"第? ?(?P<label>{LABEL}) ?版(?:(?: *[:·|] *| +)(?P<section>[^:《》()]{{1,40}}?))?"
    r"|(?P<lettered>[A-Z][0-9]{1,3}) ?: ?(?P<words>[^:《》()]{1,40}?)"
)
_ASKED = re.compile(rf"版[次面] ?: ?第? ?(?P<label>{LABEL})(?![0-9])")
_LONGEST = 80
_PAPER = re.compile(
    r"(?:[\u3400-\u9fff·]{1,14}(?:报|報|导刊|周刊|週刊|日刊|新闻报|电讯|電訊)(?:海外版)?"
    r"|(?:The )?[A-Z][A-Za-z' ]{1,30}(?:Times|Post|Daily|Herald|Gazette|Tribune|Journal|Chronicle|Courier|Mail))"
)
_TITLE_PARTS = re.compile(r"[-_|—–,，:：\s>《》]+|·")
_SITE = re.compile(r"\s*(?:[-_|—–]{1,2}|·)\s*(?P<name>[^-_|—–·]{2,16})\s*$")
_SITES = ("网", "網", "新闻", "新聞", "频道", "在线", "中心", "数字报", "电子报", "电子版", "客户端", ".com", ".cn")
_DRESS = re.compile(r"(?:社)?(?:数字报|電子報|电子报|電子版|电子版|多媒体数字版|官方网站|官网|网站)(?:平台)?$")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a source tells; None where it is silent."""

    paper: str | None = None
    date: date | None = None
    label: str | None = None
    section: str | None = None
    position: int | None = None


def together(told: Iterable[Facts]) -> Facts:
    """Each fact from the first that tells it; a section only beside its own label."""
    known: dict[str, object] = {}
    for each in told:
        mine = {field.name: value for field in fields(each) if (value := getattr(each, field.name)) is not None}
        if "section" in mine and mine.get("label") != known.get("label", mine.get("label")):
            del mine["section"]
        known = mine | known
    return Facts(**known)  # type: ignore[arg-type]


def noted(properties: dict[str, str]) -> Facts:
    """What the comment at the end of a file says."""
    day = dates.find(flat(properties.get("date", properties.get("pubtime", "")))[:10])
    page = properties.get("pagenum", "")
    paper = properties.get("papername", "").strip("《》 ")
    return Facts(paper or None, day.day if day else None, label(page))


def in_line(line: str) -> Facts | None:
    """What a line says that names paper, day and page: 《山海新报》（2031年03月10日 第 01 版）; None if it is none."""
    match = _SOURCE.search(flat(line[-200:]))
    if match is None:
        return None
    day = dates.find(match["rest"])
    page = _IN_SOURCE.search(match["rest"])
    if day is None and page is None:
        return None
    return Facts(match["paper"], day.day if day else None, label(page["label"]) if page else None)


def without_source(line: str) -> str:
    """A line without what in_line() reads from it."""
    match = _SOURCE.search(flat(line))
    return line[: match.start()].strip() if match and in_line(line) else line


def page_name(line: str) -> Facts | None:
    """What a line says that is a page's name and nothing else (第01版：要闻, A01：头版), or 版次：A01."""
    if len(line) > _LONGEST:
        return None
    if asked := _ASKED.search(flat(line)):
        return Facts(label=label(asked["label"]))
    match = _NAMED.fullmatch(flat(line).strip())
    if match is None:
        return None
    named = match["label"] or match["lettered"]
    return Facts(label=label(named), section=(match["section"] or match["words"] or "").strip(" :·|") or None)


def visible(lines: Sequence[str]) -> Facts:
    """What a page's lines say in passing: a page's name, and a date beside a weekday or alone."""
    named = next((found for line in lines if (found := page_name(line))), Facts())
    paper, day = None, None
    for line in lines:
        text = flat(line)
        told = dates.find(text) if len(line) <= _LONGEST else None
        if told and told.day and (dates.WEEKDAY.search(text) or told.end - told.start >= len(text.strip()) - 12):
            day, paper = told.day, paper_in(line[: told.start])
            break
    return Facts(paper, day, named.label, named.section)


def of_address(address: str, name: str) -> Facts:
    """What an address and a file's own name say."""
    return together(_hinted(hint) for hint in (hints.of_address(address), _of_name(name)))


def of_links(hrefs: Iterable[str]) -> Facts:
    """The day that the addresses of all its articles name alike."""
    days = {hints.of_address(f"/{href}").date or _of_name(addresses.name(href)).date for href in hrefs}
    return Facts(date=days.pop()) if len(days) == 1 else Facts()


def paper_in(title: str) -> str | None:
    """The paper that a window's title or the like names, beside an article's or a site's name."""
    for part in _TITLE_PARTS.split(title):
        if _PAPER.fullmatch(bare := _DRESS.sub("", part.strip())):
            return bare
    return None


def is_paper(name: str) -> bool:
    """Whether a publisher's or a site's name is plausibly a newspaper's."""
    return _PAPER.fullmatch(name.strip()) is not None


def headline_in(title: str) -> str:
    """The headline that a window's title gives, without the names of paper and site behind it."""
    while (match := _SITE.search(title)) and (is_paper(match["name"]) or match["name"].endswith(_SITES)):
        title = title[: match.start()]
    return "" if is_paper(title) else title.strip()


def _of_name(name: str) -> Hint:
    hint = hints.of(PurePosixPath(name))
    return hint if hint.position is not None else Hint()


def _hinted(hint: Hint) -> Facts:
    return Facts(None, hint.date, hint.page, None, hint.position)


def label(printed: str) -> str | None:
    """A label as it is kept; what doesn't look like one is none."""
    found = labels.label(printed.strip()) if len(printed) <= 8 else ""
    return found if found and re.fullmatch(r"[\w]{1,6}", found) else None
