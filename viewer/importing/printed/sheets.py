"""A text cut into sheets, one printed page each: at a form feed, at a masthead, at a folio line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from db.labels import order
from viewer.importing.printed import contents, folio, masthead
from viewer.importing.printed.folio import Folio
from viewer.importing.printed.lines import Line

_NAME = re.compile(r"《?[\u3400-\u9fff ]{2,24}(?:报|報|导刊|周刊|新闻|新聞)》?(?:[ (·]|$)")
_SECTIONS = re.compile(
    "[头頭]版|要[闻聞]|时政|政治|[综綜]合|本地|地方|社[会會]|民生|法治|[经經][济濟]|[财財][经經]|[产產][业業]|科技|教育|文化|文[艺藝]|副刊"
    "|[体體]育|健康|生态|[国國][际際内內]|理论|[评評][论論]|观点|读者|专[题版]|特刊|深度|视觉|[图圖]片|[广廣]告|公告|生活|旅游"
    "|[娱娛][乐樂]|周末|周刊|人物|港澳台?|台海|军事|[农農][业業]|乡村"
)
"""The names of sections that a line with nothing but a page's label may name."""
_NAME_LENGTH = 90
_MASTHEAD_LINES = 14


@dataclass
class Sheet:
    """One page's lines: what heads it, and the rest."""

    masthead: list[Line] = field(default_factory=list)
    folios: list[tuple[Line, Folio]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def first(self) -> Line:
        """Its first line."""
        return next(iter([*self.masthead, *(line for line, _ in self.folios), *self.lines[:1]]))

    @property
    def label(self) -> str | None:
        """The page's label, if one is printed; a masthead's page is the first."""
        return next((found.label for _, found in self.folios if found.label), "1" if self.masthead else None)


def cut(lines: list[Line]) -> list[Sheet]:
    """The sheets of one part of a text, in their order."""
    sheets = [Sheet()]
    place = 0
    while place < len(lines):
        begins = place == 0 or _is_name(lines[place])
        length = masthead.length(lines[place : place + _MASTHEAD_LINES]) if begins else 0
        if length:
            sheets.append(Sheet(masthead=lines[place : place + length]))
        else:
            _add(sheets, lines, place)
        place += length or 1
    return [sheet for sheet in sheets if sheet.masthead or sheet.folios or sheet.lines]


def _is_name(line: Line) -> bool:
    return len(line.text) <= _NAME_LENGTH and _NAME.match(line.flat) is not None


def _add(sheets: list[Sheet], lines: list[Line], place: int) -> None:
    """Add a line to the last sheet, or begin another with it if it is another page's folio line."""
    line, sheet = lines[place], sheets[-1]
    found = folio.read(line)
    listed = any(_is_alone(each) for each in lines[max(0, place - 1) : place] + lines[place + 1 : place + 2])
    if found is None or not _heads_a_page(found, sheet, listed):
        sheet.lines.append(line)
    elif _is_same_page(sheet, found, place == len(lines) - 1):
        sheet.folios.append((line, found))
    else:
        sheets.append(Sheet(folios=[(line, found)]))


def _is_alone(line: Line) -> bool:
    found = folio.read(line)
    return found is not None and found.alone


def _heads_a_page(found: Folio, sheet: Sheet, listed: bool) -> bool:
    """Whether a line that looks like a folio is one here: what letters and lists hold too needs its place to say so."""
    on_top = not sheet.lines
    if found.label is None:
        return on_top
    if not found.alone or on_top or "張" in found.label:
        return True
    if listed or sheet.label is None or any(contents.is_heading(line.flat) for line in sheet.lines[-_MASTHEAD_LINES:]):
        return False
    if found.section and _SECTIONS.fullmatch(found.section):
        return order(found.label) > order(sheet.label)
    return sheet.label.isdecimal() and found.label == str(int(sheet.label) + 1)


def _is_same_page(sheet: Sheet, found: Folio, is_last: bool) -> bool:
    """Whether a folio line is of the page being read and not of a next one."""
    if sheet.masthead:
        return not sheet.lines or (found.label == "1" and not sheet.folios)
    if sheet.folios:
        return found.label is None or found.label == sheet.label or (sheet.label is None and not sheet.lines)
    # The web form of a paper names its page below the article; some pages have their folio line at the foot.
    return not sheet.lines or found.title is not None or is_last
