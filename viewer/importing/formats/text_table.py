"""Tables of articles as text: CSV, TSV and their like, a row an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.records import Issue
from viewer.importing.material import FormatError, Material
from viewer.importing.tables import celltext, days, delimited, issuing
from viewer.importing.tables.delimited import Opened, Record
from viewer.importing.tables.issuing import Row
from viewer.importing.tables.vocabulary import Column, suffice


def score(material: Material) -> int:
    """Sure of even rows under names that tell headline or text; a file named as a table is one, whatever it holds."""
    opened = delimited.opened(material)
    if opened is None:
        return 0
    if opened.table.by_name or material.columns is not None:
        return 85
    return 70 if suffice(opened.table.columns) else 60


def read(material: Material) -> tuple[Issue, ...]:
    """Read all rows into issues by newspaper, day and edition; raises FormatError where no column can be an article."""
    opened = delimited.opened(material)
    if opened is None:
        raise FormatError(material.name, "unknown-format" if material.text is not None else "not-text")
    columns = issuing.columns(material, opened.table)
    return issuing.issues(material.name, _rows(opened, columns), issuing.is_guessed(material, opened.table))


def _rows(opened: Opened, columns: Sequence[Column]) -> Iterator[Row]:
    for record in opened.records():
        filled = _without_blanks_behind(record, len(columns))
        cells = _fitted(filled, columns, opened.delimiter)
        fields: dict[Column, str] = {}
        for column, cell in zip(columns, cells, strict=False):
            if column != "ignore" and cell:
                fields[column] = f"{fields[column]}\n{cell}" if column in fields else cell
        repaired = record.unsure or len(cells) != len(filled)
        yield Row(record.line, fields, "row-unsure" if repaired else None)


def _without_blanks_behind(record: Record, width: int) -> list[str]:
    """The cells of a row without blank ones beyond the width."""
    end = len(record.cells)
    while end > width and not record.cells[end - 1].strip():
        end -= 1
    return record.cells[:end]


def _fitted(cells: list[str], columns: Sequence[Column], delimiter: str) -> list[str]:
    """The cells of a row that has too many, those joined again that a sign in an unquoted text parted."""
    extra = len(cells) - len(columns)
    if extra <= 0:
        return cells
    joined = [
        [*cells[:n], delimiter.join(cells[n : n + extra + 1]), *cells[n + extra + 1 :]]
        for wanted in ("body", "headline")
        for n, column in enumerate(columns)
        if column == wanted
    ]
    return next((each for each in joined if _is_dated(each, columns)), joined[0])


def _is_dated(cells: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether the day stands where it should."""
    told = [celltext.value(cell) for cell, column in zip(cells, columns, strict=True) if column == "date"]
    return all(days.day(each) is not None for each in told)
