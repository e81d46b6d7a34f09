"""The verb that prints references: cite."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from db.archive import Database
from db.records import Asked
from viewer.cli.verb import DONE, WITH_PROBLEMS, Verb, opened
from viewer.exporting import chosen, citing, references, writing
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.citing import STYLES, Settings
from viewer.exporting.document import Document
from viewer.exporting.options import Options


def _cite_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("articles", type=int, nargs="*", default=[], metavar="ARTICLE_ID")
    what.add_argument("--issue", type=int, metavar="ISSUE_ID", help="all articles of an issue")
    what.add_argument("--query", metavar="QUERY", help="all articles that a search finds")
    parser.add_argument("--style", choices=list(STYLES), default="gbt2025", help="%(default)s unless told otherwise")
    parser.add_argument(
        "--punctuation", choices=["standard", "half", "full"], default="standard", help="as the standard has it, or all"
    )
    parser.add_argument("--to", type=Path, metavar="FILE", help="write a file instead of printing")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")


def _cite(options: argparse.Namespace, path: Path) -> int:
    settings = Settings(options.punctuation, date.today())
    style = STYLES[options.style]
    with opened(path) as db:
        what = _chosen(db, options)
        if not what.articles:
            print("Nothing was found to cite.", file=sys.stderr)
            return WITH_PROBLEMS
        pieces = Pieces(db, what, with_marks=False)
        if options.to is None:
            _print(style, pieces, settings)
            return DONE
        with writing.replacing(options.to, overwrite=options.overwrite) as temporary:
            references.write(style, Document(what.title, pieces), temporary, Options(citing=settings))
    print(options.to)
    return DONE


def _print(style: citing.Style, pieces: Pieces, settings: Settings) -> None:
    """Print a list, or one reference without a number."""
    if len(pieces) == 1:
        print(style.cite(pieces[0].article, pieces[0].issue, settings).rstrip("\r\n"))
        return
    entries = (citing.cited(piece.article, piece.issue) for piece in pieces)
    for part in citing.listing(style, entries, settings):
        print(part.replace("\r\n", "\n"), end="")


def _chosen(db: Database, options: argparse.Namespace) -> Chosen:
    if options.issue is not None:
        return chosen.issue(db, options.issue)
    if options.query is not None:
        return chosen.hits(db, Asked(options.query))
    return chosen.several(db, options.articles, "")


VERBS: dict[str, Verb] = {
    "cite": Verb("Print references to articles, an issue or the hits of a search.", _cite_options, _cite),
}
