"""Tables written as text: which sign parts their cells, where their rows begin, and rows that break the rules."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePath

from viewer.importing.material import Material
from viewer.importing.tables.vocabulary import Table, guess, is_header, suffice, told_by_name

_DELIMITERS = (",", "\t", ";", "|")
_WIDE = ("，",)
"""Signs of running text, which part cells only where nothing else does."""
_NAMES = (".csv", ".tsv", ".tab")
_SEEN = 60
"""Rows from which delimiter, header and columns are told."""
_SHOWN = 20
_HEADS_ABOVE = 5
"""A header can stand below a title or two, as sheets have it."""
_MOST_COLUMNS = 200
_EVEN = 0.9
_RAGGED = 0.6
"""Shares of rows that have as many cells as most have; a file that is named as a table is trusted with fewer."""
_SOFT_ENDS = "\r\v\x85\u2029"
"""What ends a line within a cell and no row, as U+2028 does."""
_SEPARATOR = re.compile(r"sep=(.)")
_LONGEST_CELL = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """A row of cells and the line (from 1) at which it begins; unsure if its quotation marks break the rules."""

    line: int
    cells: list[str]
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A table in text whose layout is known."""

    table: Table
    lines: list[str]
    delimiter: str
    width: int
    first: int
    """The line (from 0) of the first row below the header."""
    even: float
    """The share of its first rows that have the width, 0 … 1."""

    def records(self) -> Iterator[Record]:
        """All rows below the header that aren't blank."""
        return _filled(self.lines, self.delimiter, self.width, self.first)


def opened(material: Material) -> Opened | None:
    """The table in a file by the evidence of its first rows; None for what is no table."""
    named = PurePath(material.name).suffix.lower() in _NAMES
    if material.text is None or not (named or material.columns or _may_be_table(material.text)):
        return None
    lines = _lines(material)
    told = _SEPARATOR.fullmatch(lines[0].strip("\ufeff \n"))
    best = None
    for signs in ((told[1],),) if told and told[1] != '"' else (_DELIMITERS, _WIDE):
        trials = (_trial(lines, sign, 1 if told else 0, named) for sign in signs)
        found = [each for each in trials if each is not None]
        best = best or max(found, key=lambda each: (each.table.by_name, each.even, each.width), default=None)
    sure = named or material.columns is not None
    return best if best is not None and (sure or (best.table.by_name and best.width > 1)) else None


def _may_be_table(text: str) -> bool:
    """Whether the first two lines that aren't blank have a sign in common that could part cells."""
    first = [line for line in text[:20_000].split("\n") if line.strip()][:2]
    return len(first) == 2 and any(all(sign in line for line in first) for sign in _DELIMITERS + _WIDE)


def _lines(material: Material) -> list[str]:
    """The lines of a file, each with its end; read from its bytes, for in a cell not every line end is one of a row."""
    text = material.text or ""
    if material.data and material.encoding:
        try:
            text = material.data.decode(material.encoding, "replace").removeprefix("\ufeff")
        except LookupError:
            text = material.text or ""
    text = text.replace("\r\n", "\n")
    if "\n" not in text:
        text = text.replace("\r", "\n")
    for sign in _SOFT_ENDS:
        text = text.replace(sign, "\u2028")
    return [f"{line}\n" for line in text.split("\n")]


def _trial(lines: list[str], delimiter: str, first: int, named: bool) -> Opened | None:
    """The table as it is if a sign parts its cells; None if that makes no even rows."""
    seen = list(islice(_filled(lines, delimiter, 0, first), _SEEN))
    widths = Counter(len(record.cells) for record in seen)
    if not widths:
        return None
    width, many = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    place = _header_place(seen)
    rows = [record.cells for record in seen[0 if place is None else place + 1 :]]
    header = seen[place].cells if place is not None else [""] * width
    width = min(max(width, len(header) if place is not None else 0), _MOST_COLUMNS)
    header = (header + [""] * width)[:width]
    columns = guess(header, rows)
    by_name = place is not None and bool(told_by_name(header, columns))
    even = many / len(seen)
    if even < (_RAGGED if named else _EVEN) or (width < 2 and not by_name) or (len(seen) < 2 and not by_name):
        return None
    shown = tuple(tuple((row + [""] * width)[:width]) for row in rows[:_SHOWN])
    start = first if place is None else _below(seen, place, lines)
    return Opened(Table(tuple(header), shown, columns, by_name), lines, delimiter, width, start, even)


def _header_place(seen: list[Record]) -> int | None:
    """Which of the first rows is the header; one whose words are known goes before a likely one."""
    cells = [record.cells for record in seen]
    for n, each in enumerate(cells[:_HEADS_ABOVE]):
        if is_header(each, ()) and suffice(guess(each, cells[n + 1 :])):
            return n
    return 0 if is_header(cells[0], cells[1:]) else None


def _below(seen: list[Record], place: int, lines: list[str]) -> int:
    """The line (from 0) at which the row below the header begins."""
    return seen[place + 1].line - 1 if place + 1 < len(seen) else len(lines)


def _filled(lines: list[str], delimiter: str, width: int, first: int) -> Iterator[Record]:
    for record in _records(lines, delimiter, width, first):
        if any(cell.strip() for cell in record.cells):
            yield record


def _records(lines: list[str], delimiter: str, width: int, first: int) -> Iterator[Record]:
    """Rows from a line (from 0) on; where a quotation mark opens and never closes as it should, that line is a row.

    A width of 0 stands for one that isn't known yet.
    """
    csv.field_size_limit(_LONGEST_CELL)
    start = first
    while start < len(lines):
        begin = start
        reader = csv.reader(_from(lines, start), delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                end = start + reader.line_num
                if end - begin > 1 and _swallows(lines[begin], cells, delimiter, width):
                    break
                yield Record(begin + 1, cells)
                begin = end
            else:
                return
        except csv.Error:
            pass
        yield Record(begin + 1, _alone(lines[begin], delimiter, width), unsure=True)
        start = begin + 1


def _from(lines: list[str], start: int) -> Iterator[str]:
    return (lines[n] for n in range(start, len(lines)))


def _swallows(line: str, cells: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether a row of several lines is one of one line with an unclosed quotation mark, and others behind it."""
    return 0 < width != len(cells) and len(_unquoted(line, delimiter)) == width


def _alone(line: str, delimiter: str, width: int) -> list[str]:
    """The cells of one line, its quotation marks taken as printed ones if they can't be what parts cells."""
    plain = _unquoted(line, delimiter)
    if len(plain) == width or line.count('"') % 2:
        return plain
    return next(csv.reader([line], delimiter=delimiter), [])


def _unquoted(line: str, delimiter: str) -> list[str]:
    return line.rstrip("\n").split(delimiter)
