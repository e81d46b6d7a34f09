"""The verb that counts over time: timeline."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from db.records import Asked
from db.search import timeline
from db.search.timeline import Period, Timeline
from viewer.cli.verb import DONE, Verb, opened
from viewer.exporting import over_time, writing

_GAP = "—"


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("queries", nargs="+", metavar="QUERY")
    parser.add_argument("--by", choices=["year", "month", "day"], default="month", help="the periods (month)")
    parser.add_argument("--rate", action="store_true", help="print how many of 10,000 articles of the same period")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write counts and rates to a file instead")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")


def _timeline(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        found = [timeline.searched(db, Asked(query)) for query in options.queries]
    periods = [timeline.grouped(each, options.by) for each in found]
    if options.csv is not None:
        queries = list(zip(options.queries, periods, strict=True))
        table = over_time.table(queries, options.by, path.stem, date.today())
        writing.write(options.csv, table, overwrite=options.overwrite)
        print(options.csv)
        return DONE
    rows = [["period", "articles", *options.queries]]
    for same in zip(*periods, strict=True):
        figures = [_figure(each, rate=options.rate) for each in same]
        articles = _GAP if same[0].hits is None else f"{same[0].articles:,}"
        rows.append([over_time.name(same[0], options.by), articles, *figures])
    _print([*rows, *_undated(found)])
    return DONE


def _figure(period: Period, *, rate: bool) -> str:
    if not rate:
        return _GAP if period.hits is None else f"{period.hits:,}"
    return _GAP if period.rate is None else f"{period.rate:,.1f}"


def _undated(found: Sequence[Timeline]) -> list[list[str]]:
    """A row of what stands on no axis, where there is any of it; counts, whatever else is told."""
    held = found[0].holdings.undated
    return [["undated", f"{held:,}", *(f"{each.undated:,}" for each in found)]] if held else []


def _print(rows: Sequence[Sequence[str]]) -> None:
    """Print columns, the first to the left, figures to the right; a Chinese character is as wide as two letters."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [" " * (width - _width(cell)) + cell for cell, width in zip(others, widths[1:], strict=True)]
        print("  ".join([first + " " * (widths[0] - _width(first)), *cells]))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


VERBS: dict[str, Verb] = {
    "timeline": Verb(
        "Print how many articles each query finds over time; — where the archive has no issue.", _options, _timeline
    ),
}
