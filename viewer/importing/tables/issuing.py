"""The rows of a table put together: each an article, those of one newspaper, day and edition an issue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePath
from typing import TypeAlias

from db.records import Article, Issue, Newspaper, Page, Placement, Warning
from viewer.importing import hints, story
from viewer.importing.hints import Hint
from viewer.importing.material import FormatError, Material
from viewer.importing.printed import datelines, heads, kinds
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import Line, flat
from viewer.importing.tables import celltext, days
from viewer.importing.tables.celltext import Pages
from viewer.importing.tables.vocabulary import COLUMNS, Column, Table, suffice

_Key: TypeAlias = tuple[str, date | None, str]
_MOST_TOLD = 200
"""Rows that get a warning each; more are counted."""
_SENTENCES = {
    "row-unusable": "This row has neither a headline nor a text and was left out.",
    "row-damaged": "This piece breaks the rules of JSON and was left out.",
    "row-unsure": "The quotation marks or the number of cells of this row are wrong: it was read as well as can be.",
    "date-unreadable": "“{found}” can't be read as a day.",
}
_LONGEST_FOUND = 60
_HIGHEST_POSITION = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells by what they hold, the line (from 1) at which it begins, and what is wrong with it."""

    line: int
    fields: dict[Column, str]
    fault: str | None = None


@dataclass(slots=True)
class _Issue:
    """An issue while its rows come in."""

    key: _Key
    number: str | None = None
    whole_number: str | None = None
    sections: dict[str, str | None] = field(default_factory=dict)
    """Of the pages, by their labels."""
    taken: dict[str, set[int]] = field(default_factory=dict)
    lowest: dict[str, int] = field(default_factory=dict)
    articles: list[Article] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)

    def free(self, label: str, wanted: int | None) -> int:
        """The place wanted on a page, or one below all others."""
        taken = self.taken.setdefault(label, set())
        position = wanted if wanted and wanted not in taken else self.lowest.get(label, 0) + 1
        taken.add(position)
        self.lowest[label] = max(position, self.lowest.get(label, 0))
        return position


_GUESSED = "What the columns hold was guessed from their cells."


def columns(material: Material, table: Table) -> tuple[Column, ...]:
    """What the columns of a table hold, the user's word first; raises FormatError where that makes no articles."""
    told: tuple[Column, ...] = table.columns
    if material.columns is not None:
        known: dict[str, Column] = {each: each for each in COLUMNS}
        given = [known.get(each, "ignore") for each in material.columns[: len(table.header)]]
        told = tuple(given + ["ignore"] * (len(table.header) - len(given)))
    if not suffice(told):
        names = table.header if any(table.header) else table.rows[0] if table.rows else ()
        found = ", ".join(name[:_LONGEST_FOUND] for name in names[:20])
        raise FormatError(material.name, "columns-unknown", found=found)
    return told


def is_guessed(material: Material, table: Table) -> bool:
    """Whether neither the user nor the names of columns said what these hold."""
    return material.columns is None and not table.by_name


def issues(name: str, rows: Iterable[Row], guessed: bool) -> tuple[Issue, ...]:
    """The issues of a table's rows in the order of their first ones; raises FormatError when no row is an article."""
    groups: dict[_Key, _Issue] = {}
    doubts: list[tuple[_Key | None, Warning]] = []
    untold = 0
    for row in rows:
        key, row_doubts = _read(row, groups)
        for code, found in row_doubts:
            if len(doubts) < _MOST_TOLD:
                message = _SENTENCES[code].format(found=found[:_LONGEST_FOUND])
                doubts.append((key, Warning(name, row.line, code, message)))
            else:
                untold += 1
    if not groups:
        raise FormatError(name, "empty")
    if untold:
        doubts.append((None, Warning(name, None, "row-unsure", f"{untold} more doubts about rows are not listed.")))
    if guessed:
        doubts.insert(0, (None, Warning(name, None, "columns-guessed", _GUESSED)))
    first = next(iter(groups.values()))
    for key, doubt in doubts:
        (groups.get(key, first) if key else first).warnings.append(doubt)
    return tuple(_issue(group, name, len(groups)) for group in groups.values())


def _read(row: Row, groups: dict[_Key, _Issue]) -> tuple[_Key | None, list[tuple[str, str]]]:
    """Put a row's article into its issue; tells which issue that is, and the codes of what is wrong with the row."""
    doubts = [(row.fault, "")] if row.fault else []
    if row.fault == "row-damaged":
        return None, doubts
    cells = {column: celltext.value(cell) for column, cell in row.fields.items()}
    found, texts = _heads(cells), celltext.paragraphs(cells.get("body", ""))
    hint = hints.of_address(cells.get("address", ""))
    day = _day(cells) or hint.date
    if day is None and cells.get("date"):
        doubts.append(("date-unreadable", cells["date"]))
    key = (_line(cells, "newspaper").strip("《》 \n"), day, _line(cells, "edition"))
    if not texts and not any((found.headline, found.kicker, found.deck)):
        return key, [*doubts, ("row-unusable", "")]
    _add(groups.setdefault(key, _Issue(key)), cells, found, texts, hint)
    return key, doubts


def _add(issue: _Issue, cells: dict[Column, str], found: Heads, texts: list[str], hint: Hint) -> None:
    """Add an article to its issue, on the pages that its row names."""
    pages = celltext.pages(cells.get("page", ""))
    if not pages.labels and hint.page:
        pages = Pages((hint.page,))
    wanted = _position(cells) or (hint.position if hint.page in pages.labels else None)
    places = tuple(Placement(label, issue.free(label, wanted)) for label in pages.labels or ("",))
    for label in pages.labels:
        section = pages.section or _line(cells, "section") or None
        issue.sections[label] = issue.sections.get(label) or section
    byline = _line(cells, "byline") or None
    article = story.article(found, texts, places[0].page, places[0].position, byline)
    issue.articles.append(replace(_completed(article, cells), placements=places))
    issue.number = issue.number or celltext.number(cells.get("number", ""))
    issue.whole_number = issue.whole_number or celltext.number(cells.get("whole_number", ""))


def _heads(cells: dict[Column, str]) -> Heads:
    """The heads of a row; several in the cell of its headline are told apart by tabs or as those on a page are."""
    kicker, deck, column = (_line(cells, "kicker"), _line(cells, "deck"), _line(cells, "column"))
    raw = cells.get("headline", "")
    if raw.count("\t") == 2 and not (kicker or deck):
        kicker, headline, deck = (celltext.lines(piece) for piece in raw.split("\t"))
        return story.headed(kicker, headline, deck, column)
    headline = celltext.lines(raw)
    if "\n" not in headline or kicker or deck:
        return story.headed(kicker, headline, deck, column)
    told = heads.read([Line(1, text, 0, flat(text)) for text in headline.split("\n")], 0)
    return replace(told, column=column or told.column)


def _completed(article: Article, cells: dict[Column, str]) -> Article:
    """The article with what its row says in cells of their own and its text doesn't."""
    dateline, place = _line(cells, "dateline") or None, _line(cells, "place") or None
    if dateline and article.dateline is None:
        read = datelines.read(dateline + " ")
        article = replace(article, dateline=dateline, place=read.place if read else article.place)
    kind = kinds.announced(_line(cells, "kind")) if article.kind == "article" else article.kind
    return replace(article, place=article.place or place, kind=kind)


def _day(cells: dict[Column, str]) -> date | None:
    told = cells.get("date", "")
    if not told and cells.get("year") and cells.get("month") and cells.get("day"):
        told = "-".join(celltext.number(cells[part]) or "" for part in _PARTS)
    return days.day(told)


_PARTS: tuple[Column, ...] = ("year", "month", "day")


def _position(cells: dict[Column, str]) -> int | None:
    digits = flat(cells.get("position", "")).removesuffix(".0")
    known = int(digits) if digits.isdecimal() and len(digits) <= 5 else 0
    return known if 0 < known < _HIGHEST_POSITION else None


def _line(cells: dict[Column, str], column: Column) -> str:
    return celltext.lines(cells[column]) if cells.get(column) else ""


def _issue(group: _Issue, name: str, among: int) -> Issue:
    """The issue of a group; the name of the file may tell its page only if it tells the day of all rows as well."""
    title, day, edition = group.key
    pages = tuple(Page(label, section) for label, section in group.sections.items())
    articles = tuple(group.articles)
    if not pages and day is None and among == 1 and hints.of(PurePath(name)).date:
        pages = (Page(""),)
    elif "" in group.lowest:
        articles = tuple(_unplaced(article) for article in articles)
    return Issue(
        Newspaper(title),
        day,
        edition or None,
        group.number,
        group.whole_number,
        pages=pages,
        articles=articles,
        warnings=tuple(group.warnings),
    )


def _unplaced(article: Article) -> Article:
    return article if article.placements[0].page else replace(article, placements=())
