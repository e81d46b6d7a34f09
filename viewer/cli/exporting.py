"""The verb that writes files: export."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from db import clippings
from db.archive import Database
from db.records import Asked
from viewer import messages
from viewer.cli.verb import DONE, WITH_PROBLEMS, WRONG_USE, Verb, opened
from viewer.exporting import chosen, naming, run
from viewer.exporting.chosen import Chosen
from viewer.exporting.everything import folder
from viewer.exporting.formats import FORMATS
from viewer.exporting.options import Options, PictureLook
from viewer.exporting.run import Split, Wish


def _export_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--issue", type=int, metavar="ISSUE_ID")
    what.add_argument("--article", type=int, metavar="ARTICLE_ID")
    what.add_argument("--query", metavar="QUERY", help="all articles that a search finds")
    what.add_argument("--folder", metavar="NAME", help="a clippings folder, in its order and with numbers")
    what.add_argument(
        "--everything",
        type=Path,
        metavar="DIR",
        help="the whole archive, marks and sources included, into a new folder",
    )
    parser.add_argument("--format", choices=[each.name for each in FORMATS])
    parser.add_argument("--to", type=Path, metavar="FILE_OR_DIR")
    parser.add_argument("--each", choices=["article", "issue"], help="a file for each, in the folder that --to names")
    parser.add_argument("--name", default=naming.TEMPLATE, metavar="TEMPLATE", help="names of files: %(default)s")
    parser.add_argument("--with-marks", action="store_true", help="with tags, notes, highlights and remarks")
    parser.add_argument("--wide", action="store_true", help="pictures as wide as a slide, not as a telephone")
    parser.add_argument("--dark", action="store_true", help="pictures on dark paper")
    parser.add_argument(
        "--overwrite", action="store_true", help="write over a file of that name, or over a folder with everything"
    )


def _export(options: argparse.Namespace, path: Path) -> int:
    if options.everything is not None:
        return _export_everything(options, path)
    if options.format is None or options.to is None:
        print("--format and --to are needed: in what format, and where to.", file=sys.stderr)
        return WRONG_USE
    with opened(path) as db:
        what = _chosen(db, options)
        if not what.articles:
            print("Nothing was found to export.", file=sys.stderr)
            return WITH_PROBLEMS
        split, to = _where(options, what)
        choices = Options(picture=PictureLook(options.wide, options.dark))
        report = run.write(
            db,
            Wish(what, options.format, to, split, options.name, options.overwrite, options.with_marks, choices),
        )
    for target in report.written:
        print(target)
    for failure in report.failed:
        print(messages.sentence(failure.error), file=sys.stderr)
    return WITH_PROBLEMS if report.failed else DONE


def _export_everything(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        done = folder.write(db, options.everything, _tell, overwrite=options.overwrite)
    print(done.folder)
    print(f"Issues: {done.issues}, articles: {done.articles}, source files: {done.sources}")
    for error in done.failed:
        print(messages.sentence(error), file=sys.stderr)
    return WITH_PROBLEMS if done.failed else DONE


def _tell(done: int, total: int) -> None:
    """Say how far it is, where somebody looks on."""
    if sys.stderr.isatty():
        print(f"\r{done:,} / {total:,}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _where(options: argparse.Namespace, what: Chosen) -> tuple[Split, Path]:
    """How it is parted, and the file or folder it goes to; in a folder a single file has the name of what is in it."""
    if options.each:
        return options.each, options.to
    if not options.to.is_dir():
        return "one", options.to
    made = run.format_named(options.format)
    if made.of_an_issue:
        return "issue", options.to
    if made.of_an_article or len(what.articles) == 1:
        return "article", options.to
    return "one", options.to / (naming.safe(what.title) + made.extension)


def _chosen(db: Database, options: argparse.Namespace) -> Chosen:
    if options.issue is not None:
        return chosen.issue(db, options.issue)
    if options.article is not None:
        return chosen.article(db, options.article)
    if options.folder is not None:
        return chosen.folder(db, clippings.called(db, options.folder).id)
    return chosen.hits(db, Asked(options.query))


VERBS: dict[str, Verb] = {
    "export": Verb(
        "Write an issue, an article, a clippings folder, the hits of a search or everything to files.",
        _export_options,
        _export,
    ),
}
