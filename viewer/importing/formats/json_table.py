"""Articles as JSON: a list of objects, an object a line, or lists deeper in; a key stands for a column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from db.records import Issue
from viewer.importing import table_issues, table_json
from viewer.importing.material import FormatError, Material
from viewer.importing.table_columns import Column, named, suffice
from viewer.importing.table_issues import Row
from viewer.importing.table_json import Opened


def score(material: Material) -> int:
    """Sure of objects whose keys tell headline or text, of a single one if they tell both; wants other JSON too."""
    opened = table_json.opened(material)
    if opened is None:
        return 0
    columns = opened.table.columns
    if material.columns is not None or (opened.table.by_name and not opened.single):
        return 85
    if opened.single:
        return 85 if "headline" in columns and "body" in columns else 15
    return 50 if suffice(columns) else 15


def read(material: Material) -> tuple[Issue, ...]:
    """Read all objects into issues by newspaper, day and edition; raises FormatError where none can be an article."""
    opened = table_json.opened(material)
    if opened is None:
        raise FormatError(material.name, "unknown-format" if material.text is not None else "not-text")
    columns = table_issues.columns(material, opened.table)
    told = dict(zip(opened.table.header, columns, strict=True))
    return table_issues.issues(material.name, _rows(opened, told, material.name))


def _rows(opened: Opened, told: Mapping[str, Column], name: str) -> Iterator[Row]:
    held = frozenset(told.values())
    for line, each in opened.records(name):
        if each is None:
            yield Row(line, {}, "row-damaged")
            continue
        fields: dict[Column, str] = {}
        for key, value in each.items():
            column = told[key] if key in told else _late(key, held)
            if column != "ignore" and (cell := table_json.field(value)):
                fields[column] = f"{fields[column]}\n{cell}" if column in fields else cell
        yield Row(line, fields)


def _late(key: str, held: frozenset[Column]) -> Column:
    """What a key holds that first comes late in the text; not what another one does."""
    known = named(key)
    return known[0] if known and known[0] not in held else "ignore"
