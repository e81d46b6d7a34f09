"""Issues made of real articles for benchmarks; they lie outside the repository and never enter it."""

from __future__ import annotations

import gzip
import json
import os
import sys
from datetime import date
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from db.records import Article, Block, Issue, Newspaper, Page, Placement

_BESIDE = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_FILE = Path(os.environ.get("BAOKU_SHARED_DATA", _BESIDE)) / "bench" / "articles_2020.jsonl.gz"


def issues(articles: int) -> list[Issue]:
    """The first articles of the corpus as dated issues; ends the program with a sentence where there is no corpus."""
    if not _FILE.exists():
        print(f"The benchmark needs {_FILE}; set BAOKU_SHARED_DATA to the folder above it.")
        sys.exit(0)
    with gzip.open(_FILE, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in islice(lines, articles)]
    return [_issue(day, list(group)) for day, group in groupby(rows, key=lambda row: str(row["date"]))]


def asked_for(default: int) -> int:
    """The number of articles given as the program's argument."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else default


def say(line: str = "") -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _issue(day: str, rows: list[dict[str, Any]]) -> Issue:
    labels = dict.fromkeys(str(row["page"]) for row in rows)
    return Issue(
        Newspaper("基准日报"),
        date.fromisoformat(day),
        pages=tuple(Page(label) for label in labels),
        articles=tuple(_article(row) for row in rows),
    )


def _article(row: dict[str, Any]) -> Article:
    return Article(
        headline=row["title"] or None,
        placements=(Placement(str(row["page"]), int(row["position"])),),
        blocks=tuple(Block("paragraph", text) for line in row["body"].split("\n") if (text := line.strip())),
    )
