"""Pages found in a text and put together to issues, each under its masthead or folio line."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from db.records import Article, ContentsEntry, Furniture, Issue, Newspaper, Page, Warning
from viewer.importing.printed import dates, masthead, sheets
from viewer.importing.printed.lines import Line
from viewer.importing.printed.masthead import Masthead
from viewer.importing.printed.page import PageReader
from viewer.importing.printed.sheets import Sheet
from viewer.importing.printed.warnings import warning


@dataclass
class _Gathering:
    """An issue while its pages are read."""

    head: Masthead
    pages: dict[str, Page] = field(default_factory=dict)
    lowest: dict[str, int] = field(default_factory=dict)
    """The position of the last item on each page."""
    articles: list[Article] = field(default_factory=list)
    contents: list[ContentsEntry] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)

    def add(self, sheet: Sheet, name: str) -> None:
        """Read a sheet; a page that is here already is gone on with."""
        label = sheet.label or self._next_label()
        if sheet.label is None:
            self.warnings.append(warning(name, sheet.first.number, "page-unsure", label))
        reader = PageReader(sheet.lines, label, name)
        above = self.lowest.get(label, 0)
        articles = reader.articles(above)
        self.lowest[label] = above + len(articles)
        self.articles += articles
        self.contents += reader.contents
        self.pages[label] = _page(sheet, label, reader, self.pages.get(label, Page(label)))
        self.warnings += _doubts(sheet, name) + reader.warnings

    def _next_label(self) -> str:
        """The label after the last page's: what a page without a printed number most likely has."""
        last = next(reversed(self.pages), "0")
        return str(int(last) + 1) if last.isdecimal() else f"{last}+"

    def issue(self) -> Issue:
        """The issue with all that was read."""
        return replace(
            self.head.issue(),
            pages=tuple(self.pages.values()),
            articles=tuple(self.articles),
            contents=tuple(self.contents),
            warnings=tuple(self.warnings),
        )


def read(parts: list[list[Line]], name: str) -> tuple[Issue, ...]:
    """The issues in a text's parts, a page or several each, in the order of their first pages."""
    found: list[_Gathering] = []
    known: dict[tuple[str, date | None, str | None], _Gathering] = {}
    current: _Gathering | None = None
    for sheet in (sheet for part in parts for sheet in sheets.cut(part)):
        head = _head(sheet)
        if current is None or not _belongs(sheet, head, current.head):
            current = known.get(_key(head)) if head.date else None
        if current is None:
            current = _Gathering(head)
            found.append(current)
        current.head = _filled(current.head, head)
        known[_key(current.head)] = current
        current.add(sheet, name)
    return tuple(each.issue() for each in found)


def _head(sheet: Sheet) -> Masthead:
    """What heads a page: its masthead, filled from its folio lines."""
    head = masthead.read(sheet.masthead)
    for _, folio in sheet.folios:
        head = _filled(head, Masthead(Newspaper(folio.title or ""), date=folio.date, weekday=folio.weekday))
    return head


def _key(head: Masthead) -> tuple[str, date | None, str | None]:
    return head.newspaper.title, head.date, head.edition


def _belongs(sheet: Sheet, head: Masthead, issue: Masthead) -> bool:
    """Whether a page is of the issue before it in the text: what both name is the same."""
    if head.newspaper.title and issue.newspaper.title and head.newspaper.title != issue.newspaper.title:
        return False
    if sheet.masthead and head.edition != issue.edition and head.date is not None and issue.date is not None:
        return False
    return head.date is None or issue.date is None or head.date == issue.date


def _filled(head: Masthead, more: Masthead) -> Masthead:
    """A head with what it doesn't say taken from another page's."""
    return Masthead(
        newspaper=head.newspaper if head.newspaper.title else more.newspaper,
        date=head.date or more.date,
        weekday=head.weekday or more.weekday,
        lunar=head.lunar or more.lunar,
        edition=head.edition or more.edition,
        number=head.number or more.number,
        whole_number=head.whole_number or more.whole_number,
        pages=head.pages or more.pages,
    )


def _page(sheet: Sheet, label: str, reader: PageReader, old: Page) -> Page:
    section = next((folio.section for _, folio in sheet.folios if folio.section), None)
    editors = [editor for _, folio in sheet.folios for editor in folio.editors] + reader.editors
    furniture = [Furniture("masthead", line.text) for line in sheet.masthead]
    furniture += [Furniture("folio", line.text) for line, _ in sheet.folios]
    return Page(
        label,
        old.section or section,
        tuple(dict.fromkeys([*old.editors, *editors])),
        old.furniture + tuple(furniture) + tuple(reader.furniture),
    )


def _doubts(sheet: Sheet, name: str) -> list[Warning]:
    """Warnings about the dates in a page's heads."""
    doubts: list[Warning] = []
    for line in [*sheet.masthead, *(line for line, _ in sheet.folios)]:
        day, weekday = dates.find(line.flat), dates.WEEKDAY.search(line.flat)
        if day and day.day is None:
            doubts.append(warning(name, line.number, "date-impossible", line.text[day.start : day.end]))
        if day and day.day and weekday and dates.weekday_differs(weekday[0], day.day):
            doubts.append(warning(name, line.number, "weekday-differs", weekday[0]))
    return doubts
