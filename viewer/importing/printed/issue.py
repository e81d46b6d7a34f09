"""Pages found in a text and put together to issues, each under its masthead or folio line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from db.records import Article, Furniture, Issue, Newspaper, Page, Warning
from viewer.importing.printed import dates, folio, masthead
from viewer.importing.printed.folio import Folio
from viewer.importing.printed.lines import Line
from viewer.importing.printed.masthead import Masthead
from viewer.importing.printed.page import PageReader
from viewer.importing.printed.warnings import warning

_NAME = re.compile(r"^《?[\u3400-\u9fff ]{2,24}(?:报|報|导刊|周刊)》?(?:\s|$)")
_NAME_LENGTH = 90
_NO_MASTHEAD = Masthead(Newspaper(""), None, None, None, None, None, None, None)


@dataclass
class _Sheet:
    """One page's lines: what heads it, and the rest."""

    masthead: list[Line] = field(default_factory=list)
    folios: list[tuple[Line, Folio]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def read(parts: list[list[Line]], name: str) -> tuple[Issue, ...]:
    """The issues in a text's parts, a page or several each."""
    issues: list[Issue] = []
    for sheet in (sheet for part in parts for sheet in _sheets(part)):
        found = _issue(sheet, name)
        if issues and _belongs(found, issues[-1]):
            issues[-1] = _added(issues[-1], found)
        else:
            issues.append(found)
    return tuple(issues)


def _sheets(lines: list[Line]) -> list[_Sheet]:
    """A part cut where a masthead or a folio line begins another page."""
    sheets = [_Sheet()]
    place = 0
    while place < len(lines):
        length = masthead.length(lines[place:]) if _may_begin(lines, place) else 0
        found = None if length else folio.read(lines[place])
        if length:
            sheets.append(_Sheet(masthead=lines[place : place + length]))
        elif found is None:
            sheets[-1].lines.append(lines[place])
        elif _same_page(sheets[-1], found):
            sheets[-1].folios.append((lines[place], found))
        else:
            sheets.append(_Sheet(folios=[(lines[place], found)]))
        place += length or 1
    return [sheet for sheet in sheets if sheet.masthead or sheet.folios or sheet.lines]


def _may_begin(lines: list[Line], place: int) -> bool:
    """Whether a masthead may begin here: at the top of a part, or at a line that is a paper's name."""
    line = lines[place]
    return place == 0 or (len(line.text) <= _NAME_LENGTH and _NAME.match(line.flat) is not None)


def _same_page(sheet: _Sheet, found: Folio) -> bool:
    """Whether a folio line is of the page being read and not of a next one."""
    if sheet.masthead:
        return not sheet.lines or (found.label == "1" and not sheet.folios)
    if sheet.folios:
        return found.label is None or found.label == sheet.folios[0][1].label
    # The web form of a paper names its page below the article.
    return not sheet.lines or found.title is not None


def _issue(sheet: _Sheet, name: str) -> Issue:
    head = masthead.read(sheet.masthead) if sheet.masthead else _NO_MASTHEAD
    folios = [found for _, found in sheet.folios]
    label = next((found.label for found in folios if found.label), None) or "1"
    reader = PageReader(sheet.lines, label, name)
    page = Page(
        label,
        next((found.section for found in folios if found.section), None),
        tuple(dict.fromkeys([editor for found in folios for editor in found.editors] + reader.editors)),
        tuple(_furniture(sheet)) + tuple(reader.furniture),
    )
    title = next((found.title for found in folios if found.title), "")
    articles = tuple(reader.articles())
    return Issue(
        newspaper=head.newspaper if head.newspaper.title else Newspaper(title),
        date=head.date or next((found.date for found in folios if found.date), None),
        number=head.number,
        whole_number=head.whole_number,
        pages_declared=head.pages,
        weekday_printed=head.weekday or next((found.weekday for found in folios if found.weekday), None),
        lunar=head.lunar,
        pages=(page,),
        articles=articles,
        contents=tuple(reader.contents),
        warnings=tuple(_doubts(sheet, head, name)) + tuple(sorted(reader.warnings, key=lambda each: each.line or 0)),
    )


def _furniture(sheet: _Sheet) -> list[Furniture]:
    mastheads = [Furniture("masthead", line.text) for line in sheet.masthead]
    return mastheads + [Furniture("folio", line.text) for line, _ in sheet.folios]


def _doubts(sheet: _Sheet, head: Masthead, name: str) -> list[Warning]:
    """Warnings about the dates in a page's heads, and about a page that has no heads."""
    doubts: list[Warning] = []
    claims = [(line, head.date, head.printed_date, head.weekday) for line in sheet.masthead]
    claims += [(line, found.date, found.printed_date, found.weekday) for line, found in sheet.folios]
    for line, day, printed, weekday in claims:
        if printed and day is None and printed in line.flat:
            doubts.append(warning(name, line.number, "date-impossible", printed))
        if day and weekday and weekday in line.flat and dates.weekday_differs(weekday, day):
            doubts.append(warning(name, line.number, "weekday-differs", weekday))
    if not sheet.masthead and not sheet.folios:
        doubts.append(warning(name, sheet.lines[0].number, "page-unsure", "1"))
    return doubts


def _belongs(found: Issue, last: Issue) -> bool:
    """Whether a page is of the same issue as the one before it in the text."""
    if found.newspaper.title and last.newspaper.title and found.newspaper.title != last.newspaper.title:
        return False
    return found.date is None or last.date is None or found.date == last.date


def _added(issue: Issue, found: Issue) -> Issue:
    """The issue with one more page, or with more of a page that it has."""
    page = found.pages[0]
    if not any(piece.kind in ("masthead", "folio") for piece in page.furniture):
        found, page = _next_page(issue, found)
    known = {each.label: each for each in issue.pages}
    lowest = max((p.position for a in issue.articles for p in a.placements if p.page == page.label), default=0)
    if page.label in known:
        old = known[page.label]
        page = replace(old, editors=old.editors + page.editors, furniture=old.furniture + page.furniture)
    known[page.label] = page
    return replace(
        issue,
        newspaper=issue.newspaper if issue.newspaper.title else found.newspaper,
        date=issue.date or found.date,
        number=issue.number or found.number,
        whole_number=issue.whole_number or found.whole_number,
        pages_declared=issue.pages_declared or found.pages_declared,
        weekday_printed=issue.weekday_printed or found.weekday_printed,
        lunar=issue.lunar or found.lunar,
        pages=tuple(known.values()),
        articles=issue.articles + tuple(_lowered(article, lowest) for article in found.articles),
        contents=issue.contents + found.contents,
        warnings=issue.warnings + found.warnings,
    )


def _next_page(issue: Issue, found: Issue) -> tuple[Issue, Page]:
    """A page without a printed number, numbered after the one before it; its warning says so already."""
    last = issue.pages[-1].label
    label = str(int(last) + 1) if last.isdecimal() else f"{last}+"
    page = replace(found.pages[0], label=label)
    articles = tuple(replace(a, placements=tuple(replace(p, page=label) for p in a.placements)) for a in found.articles)
    return replace(found, pages=(page,), articles=articles), page


def _lowered(article: Article, by: int) -> Article:
    return replace(article, placements=tuple(replace(p, position=p.position + by) for p in article.placements))
