"""The command line: what the window does, as verbs without one, and the door through which files reach the window."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from db import archive, articles, browse, index, issues
from db.archive import Database
from db.records import IssueListing
from db.search import find
from viewer import messages, places
from viewer.exporting import FORMATS, choice, issue_json, text, writing
from viewer.exporting.document import Document, Piece
from viewer.importing import run as importing
from viewer.importing.report import FileReport

DONE, WITH_PROBLEMS, WRONG_USE = 0, 1, 2
"""Exit codes; argparse ends with 2 on wrong use by itself."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb's one-line help, its options and what it does with them and an archive's path."""

    help: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Path], int]


def main(argv: Sequence[str]) -> int:
    """Run one verb, or open the window where none is named; returns the exit code."""
    arguments = _outer().parse_args(argv)
    words: list[str] = arguments.words
    if not words or words[0] not in VERBS:
        from viewer import app

        return app.run(arguments.archive, [Path(word) for word in words])
    verb = VERBS[words[0]]
    parser = argparse.ArgumentParser(prog=f"baoku {words[0]}", description=verb.help, allow_abbrev=False)
    verb.options(parser)
    options = parser.parse_args(words[1:])
    # A name that is no UTF-8 must not keep a report from being printed.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return verb.run(options, arguments.archive or places.default_archive())
    except messages.WORLD as error:
        print(messages.sentence(error), file=sys.stderr)
        return WITH_PROBLEMS
    except KeyboardInterrupt:
        return WITH_PROBLEMS


def _outer() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="baoku",
        usage="%(prog)s [--archive FILE] [VERB … | FILE …]",
        description="Baoku 报库 keeps, reads and searches newspaper issues. Without a verb it opens its window.",
        epilog="Verbs: " + ", ".join(VERBS) + ". VERB --help tells more.",
        allow_abbrev=False,
    )
    parser.add_argument("--archive", type=Path, metavar="FILE", help="the archive to use; made if there is none")
    parser.add_argument("--version", action="version", version=f"baoku {places.VERSION}")
    parser.add_argument("words", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    """An archive for one verb, its index made anew first if an older program made it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(archive.create_or_open(path)) as db, archive.world_errors(path):
        if not index.is_current(db):
            articles.reindex(db, lambda done: None)
        yield db


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    _json_option(parser)


def _import(options: argparse.Namespace, path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    report = importing.run(path, options.paths, lambda progress: None, lambda: False)
    if options.json:
        counts = {status: report.count(status) for status in ("added", "failed")}
        _print_json(
            {"added": counts["added"], "duplicates": report.count("duplicate"), "failed": counts["failed"]}
            | {"files": [_file(each) for each in report.files]}
        )
    else:
        for each in report.files:
            print(messages.file_line(each))
        print(messages.report_line(report))
    for each in report.files:
        if each.error is not None:
            print(messages.sentence(each.error), file=sys.stderr)
    return WITH_PROBLEMS if report.count("failed") else DONE


def _file(report: FileReport) -> dict[str, Any]:
    error = {"error": messages.sentence(report.error)} if report.error else {}
    return {
        "name": report.name,
        "status": report.status,
        "encoding": report.encoding,
        "issues": list(report.issues),
        "articles": report.articles,
        "warnings": [asdict(warning) for warning in report.warnings],
    } | error


def _list_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tree", action="store_true", help="print pages and articles below each issue")
    _json_option(parser)


def _list(options: argparse.Namespace, path: Path) -> int:
    with _opened(path) as db:
        listings = browse.issues(db)
        if options.json:
            _print_json([_listed(each) for each in listings])
            return DONE
        for each in listings:
            number = f"第{each.number}期" if each.number else ""
            print(f"{each.id:>6}  {each.date or '—'}  {each.newspaper} {number}  {each.pages}版  {each.articles}篇")
            if options.tree:
                _print_tree(db, each.id)
    return DONE


def _listed(issue: IssueListing) -> dict[str, Any]:
    head = {"id": issue.id, "newspaper": issue.newspaper, "date": issue.date, "number": issue.number}
    return head | {"pages": issue.pages, "articles": issue.articles}


def _print_tree(db: Database, issue: int) -> None:
    for page in browse.pages(db, issue):
        print(f"        {page.label}版 {page.section or ''}")
        for article in articles.on_page(db, page.id):
            print(f"{article.id:>18}  {article.title}")


def _show_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=int, metavar="ARTICLE_ID")
    _json_option(parser)


def _show(options: argparse.Namespace, path: Path) -> int:
    with _opened(path) as db:
        article = articles.get(db, options.article)
        issue = issues.heading(db, articles.issue_of(db, options.article))
    if options.json:
        head = {"id": article.id, "newspaper": issue.newspaper.title, "date": issue.date, "number": issue.number}
        _print_json(head | issue_json.article_value(article))
    else:
        print(text.render(Document("", (Piece(article, issue),))).decode(), end="")
    return DONE


def _search_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="hits to print (20)")
    parser.add_argument("--sort", choices=["relevance", "date"], default="relevance")
    _json_option(parser)


def _search(options: argparse.Namespace, path: Path) -> int:
    with _opened(path) as db:
        result = find.search(db, options.query, sort=options.sort, limit=options.limit)
    if options.json:
        hits = [
            {"article": hit.article, "headline": hit.title, "date": hit.date, "page": hit.page}
            | {"snippet": hit.snippet, "spans": [[span.start, span.end] for span in hit.snippet_spans]}
            for hit in result.hits
        ]
        _print_json({"query": options.query, "total": result.total, "hits": hits})
        return DONE
    for hit in result.hits:
        print(f"{hit.article:>6}  {hit.date or '—'}  {hit.newspaper} {hit.page}版  {hit.title}\n        {hit.snippet}")
    print(messages.result_line(result))
    return DONE


def _export_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--issue", type=int, metavar="ISSUE_ID")
    what.add_argument("--article", type=int, metavar="ARTICLE_ID")
    what.add_argument("--query", metavar="QUERY", help="all articles that a search finds")
    parser.add_argument("--format", choices=["json", *(each.name for each in FORMATS)], required=True)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE_OR_DIR")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")


def _export(options: argparse.Namespace, path: Path) -> int:
    with _opened(path) as db:
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


def _check(options: argparse.Namespace, path: Path) -> int:
    if not path.exists():
        raise FileNotFoundError(2, "No such file", str(path))
    with closing(archive.create_or_open(path)) as db:
        problems = archive.check(db)
        totals = browse.totals(db)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"{path}: {totals.issues} issues, {totals.articles} articles, no fault found")
    return WITH_PROBLEMS if problems else DONE


VERBS: dict[str, Verb] = {
    "import": Verb("Import files and folders into the archive.", _import_options, _import),
    "list": Verb("List the issues of the archive, newest first.", _list_options, _list),
    "show": Verb("Print an article.", _show_options, _show),
    "search": Verb("Search the archive.", _search_options, _search),
    "export": Verb("Write an issue, an article or the hits of a search to files.", _export_options, _export),
    "check": Verb("Check the archive's file and index.", lambda parser: None, _check),
}
