"""The verbs that read the archive: list, show, search, check."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from db import archive, articles, browse, issues
from db.archive import Database
from db.records import Asked, IssueListing
from db.search import find
from viewer import messages
from viewer.cli.verb import DONE, WITH_PROBLEMS, Verb, json_option, opened, print_json
from viewer.exporting import issue_json, text
from viewer.exporting.document import Piece


def _list_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tree", action="store_true", help="print pages and articles below each issue")
    json_option(parser)


def _list(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        listings = browse.issues(db)
        if options.json:
            print_json([_listed(each) for each in listings])
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
    json_option(parser)


def _show(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        article = articles.get(db, options.article)
        issue = issues.heading(db, articles.issue_of(db, options.article))
    if options.json:
        head = {"id": article.id, "newspaper": issue.newspaper.title, "date": issue.date, "number": issue.number}
        print_json(head | issue_json.article_value(article))
    else:
        print("\n".join(text.lines(Piece(article, issue))))
    return DONE


def _search_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="hits to print (20)")
    parser.add_argument("--sort", choices=["relevance", "date", "page"], default="relevance")
    json_option(parser)


def _search(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        result = find.search(db, Asked(options.query, sort=options.sort), limit=options.limit)
    if options.json:
        hits = [
            {"article": hit.article, "headline": hit.title, "date": hit.date, "page": hit.page}
            | {"snippet": hit.snippet, "spans": [[span.start, span.end] for span in hit.snippet_spans]}
            for hit in result.hits
        ]
        print_json({"query": options.query, "total": result.total, "hits": hits})
        return DONE
    for hit in result.hits:
        print(f"{hit.article:>6}  {hit.date or '—'}  {hit.newspaper} {hit.page}版  {hit.title}\n        {hit.snippet}")
    print(messages.result_line(result))
    return DONE


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
    "list": Verb("List the issues of the archive, newest first.", _list_options, _list),
    "show": Verb("Print an article.", _show_options, _show),
    "search": Verb("Search the archive.", _search_options, _search),
    "check": Verb("Check the archive's file and index.", lambda parser: None, _check),
}
