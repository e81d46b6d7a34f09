"""The verb that writes files: export."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from db import issues
from db.archive import Database
from db.search import find
from viewer.cli.verb import DONE, WITH_PROBLEMS, Verb, opened
from viewer.exporting import FORMATS, choice, writing


def _export_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--issue", type=int, metavar="ISSUE_ID")
    what.add_argument("--article", type=int, metavar="ARTICLE_ID")
    what.add_argument("--query", metavar="QUERY", help="all articles that a search finds")
    parser.add_argument("--format", choices=["json", *(each.name for each in FORMATS)], required=True)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE_OR_DIR")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")


def _export(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        chosen = _chosen(db, options)
    files = choice.files(chosen, options.format)
    if not files:
        print("Nothing was found to export.", file=sys.stderr)
        return WITH_PROBLEMS
    if len(files) > 1:
        options.to.mkdir(parents=True, exist_ok=True)
    for target, data in choice.targets(files, options.to):
        writing.write(target, data, overwrite=options.overwrite)
        print(target)
    return DONE


def _chosen(db: Database, options: argparse.Namespace) -> choice.Choice:
    if options.issue is not None:
        return choice.of_issue(issues.get(db, options.issue))
    if options.article is not None:
        return choice.of_articles(db, [options.article], None)
    result = find.search(db, options.query, limit=0)
    hits = find.more(db, result, 0, result.total)
    return choice.of_articles(db, [hit.article for hit in hits], options.query)


VERBS: dict[str, Verb] = {
    "export": Verb("Write an issue, an article or the hits of a search to files.", _export_options, _export),
}
