"""Articles as JSON: a list of objects, an object a line, or lists deeper in; a key stands for a column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from db.records import Issue
from viewer.importing.material import FormatError, Material
from viewer.importing.tables import issuing, listed
from viewer.importing.tables.issuing import Row
from viewer.importing.tables.listed import Opened
from viewer.importing.tables.vocabulary import Column, named, suffice, told_by_name


def score(material: Material) -> int:
    """Sure of objects whose keys tell headline or text, of a single one if they tell both; wants other JSON too."""
    opened = listed.opened(material)
    if opened is None:
        return 0
    if material.columns is not None or _is_sure(opened):
        return 85
    return 50 if suffice(opened.table.columns) and not opened.single else 15


def read(material: Material) -> tuple[Issue, ...]:
    """Read all objects into issues by newspaper, day and edition; raises FormatError where none can be an article."""
    opened = listed.opened(material)
    if opened is None:
        raise FormatError(material.name, "unknown-format" if material.text is not None else "not-text")
    columns = issuing.columns(material, opened.table)
    if opened.single and material.columns is None and not _is_sure(opened):
        raise FormatError(material.name, "unknown-format")
    told = dict(zip(opened.table.header, columns, strict=True))
    return issuing.issues(material.name, _rows(opened, told, material), issuing.is_guessed(material, opened.table))


def _is_sure(opened: Opened) -> bool:
    """Whether keys tell headline or text; of a lone object, which may be anything, both."""
    told = told_by_name(opened.table.header, opened.table.columns)
    return len(told) == 2 if opened.single else bool(told)


def _rows(opened: Opened, told: Mapping[str, Column], material: Material) -> Iterator[Row]:
    for line, each in opened.records(material.name):
        if each is None:
            yield Row(line, {}, "row-damaged")
            continue
        fields: dict[Column, str] = {}
        for key, value in each.items():
            column = told.get(key, "ignore")
            if column != "ignore" and (cell := listed.field(value)):
                fields[column] = f"{fields[column]}\n{cell}" if column in fields else cell
        if material.columns is None:
            _fill(fields, each, told)
        yield Row(line, fields)


def _fill(fields: dict[Column, str], each: Mapping[str, object], told: Mapping[str, Column]) -> None:
    """Take what an object says under other keys than most do; not where it has the usual key and nothing there."""
    held = {column for key in each if (column := told.get(key, "ignore")) != "ignore"}
    others = [key for key in each if told.get(key, "ignore") == "ignore"]
    for key in sorted(others, key=lambda key: known[1] if (known := named(key)) else 0):
        known = named(key)
        if known and known[0] != "ignore" and known[0] not in held and (cell := listed.field(each[key])):
            fields.setdefault(known[0], cell)
