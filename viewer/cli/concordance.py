"""The verb that lists every mention of what is searched: concordance."""

from __future__ import annotations

import argparse
import itertools
import sys
import unicodedata
from pathlib import Path
from typing import Any

from db.archive import Database
from db.search import concordance, find
from db.search.concordance import Mention, Places
from db.search.nodes import Query
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json
from viewer.exporting import mentions as tables

_LEFT = 40
"""Columns of a terminal that the text before a word takes."""
_RIGHT = 40


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument(
        "--sort", choices=["date", "left", "right"], default="date", help="by day, or by the text before or after"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="mentions to print (20) or to write to files (all)")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write all of them as CSV")
    parser.add_argument("--xlsx", type=Path, metavar="FILE", help="write all of them as a workbook")
    parser.add_argument("--overwrite", action="store_true", help="write over files of these names")
    json_option(parser)


def _concordance(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        query = find.search(db, options.query, limit=0).query
        places, articles = _counted(db, query)
        numbers = concordance.order(places, options.sort, lambda: False)
        files = [(write, target) for write, target in _files(options) if target]
        for write, target in files:
            write(
                target,
                concordance.lines(db, query, places, numbers[: options.limit]),
                tables.COLUMNS,
                options.overwrite,
            )
        some = numbers[: 20 if options.limit is None else options.limit]
        shown = [] if files and not options.json else list(concordance.lines(db, query, places, some))
    if options.json:
        counts = {"query": options.query, "total": len(places), "articles": articles}
        print_json(counts | {"mentions": [_value(each) for each in shown]})
        return DONE
    for _, target in files:
        print(target)
    for each in shown:
        print(_line(each))
    print(f"Mentions: {len(places):,} · articles: {articles:,}")
    return DONE


def _files(options: argparse.Namespace) -> list[tuple[tables.Write, Path | None]]:
    return [(tables.write_csv, options.csv), (tables.write_xlsx, options.xlsx)]


def _counted(db: Database, query: Query) -> tuple[Places, int]:
    """All places, and how many articles hold them; who waits at a terminal sees how far it is."""
    places, articles = Places(), 0
    for stretch in concordance.scan(db, query, concordance.hits(db, query)):
        places.add(stretch.places)
        articles += stretch.articles
        if sys.stderr.isatty():
            print(f"\r{stretch.done:,} of {stretch.total:,} articles", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty() and len(places):
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    return places, articles


def _value(mention: Mention) -> dict[str, Any]:
    where = {"article": mention.article, "date": mention.date, "newspaper": mention.newspaper, "page": mention.page}
    mark = {"part": mention.mark.part, "block": mention.mark.block, "span": [mention.mark.start, mention.mark.end]}
    return (
        where | {"title": mention.title} | mark | {"left": mention.left, "word": mention.word, "right": mention.right}
    )


def _line(mention: Mention) -> str:
    """The word in the middle of a terminal in which a Chinese character is as wide as two letters."""
    left = _fitting(mention.left[::-1], _LEFT)[::-1]
    right = _fitting(mention.right, _RIGHT)
    pad = " " * (_LEFT - _width(left))
    where = " ".join(str(part) for part in (mention.date or "—", mention.newspaper, f"{mention.page}版") if part)
    return f"{mention.article:>6}  {pad}{left}【{mention.word}】{right}  {where}"


def _fitting(text: str, columns: int) -> str:
    widths = itertools.accumulate(map(_width, text))
    return text[: sum(width <= columns for width in widths)]


def _width(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


VERBS: dict[str, Verb] = {
    "concordance": Verb("List every mention of what is searched, in its context.", _options, _concordance)
}
