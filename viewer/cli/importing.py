"""The verbs of imports: import, runs, undo, reread."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from db import aside, history, imports, index
from viewer import messages
from viewer.cli.verb import DONE, WITH_PROBLEMS, Verb, json_option, opened, print_json
from viewer.importing import run as importing
from viewer.importing.choices import Choice, Choices
from viewer.importing.report import FileReport, Report
from viewer.importing.rereading import reread


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, folders, zip and tar files")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do none of it")
    _telling_options(parser)
    json_option(parser)


def _telling_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encoding", help="read texts in this encoding instead of the one that fits best")
    parser.add_argument("--newspaper", metavar="TITLE", help="the newspaper, whatever the files say")
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day, whatever they say")


def _told(options: argparse.Namespace) -> Choices:
    return Choices(of_others=Choice(encoding=options.encoding, newspaper=options.newspaper, date=options.date))


def _import(options: argparse.Namespace, path: Path) -> int:
    if options.dry_run:
        report = importing.rehearse(path, options.paths, lambda progress: None, lambda: False, _told(options))
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        report = importing.run(path, options.paths, lambda progress: None, lambda: False, _told(options))
        if report.run is not None:
            with opened(path) as db:
                index.tidy(db, lambda: False)
    code = _reported(report, options.json)
    if options.dry_run and not options.json:
        print("Nothing was stored: this is what an import would do.")
    return code


def _reported(report: Report, as_json: bool) -> int:
    if as_json:
        counts = {status: report.count(status) for status in ("added", "revised", "failed")}
        print_json(
            {"run": report.run, **counts, "duplicates": report.count("duplicate")}
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
    brought = {"brought": asdict(report.brought)} if report.brought else {}
    return {
        "name": report.name,
        "status": report.status,
        "format": report.format,
        "encoding": report.encoding,
        "encoding_sure": report.sure,
        "issues": list(report.issues),
        "articles": report.articles,
        "revised": report.revised,
        "says": [asdict(entry) for entry in report.entries],
        "warnings": [asdict(warning) for warning in report.warnings],
    } | {**brought, **error}


def _runs(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        runs = history.runs(db)
    if options.json:
        print_json([asdict(each) for each in runs])
        return DONE
    for each in runs:
        state = "undone" if each.undone else "" if each.finished else "unfinished"
        print(f"{each.id:>6}  {each.started}  {each.files:>6} files  {each.failed:>4} failed  {state}".rstrip())
    return DONE


def _undo_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", type=int, metavar="RUN", help="the number of an import, as `runs` lists them")


def _undo(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        before = aside.count(db)
        imports.undo(db, options.run)
        gone = aside.count(db) - before
    if gone > 0:
        print(f"Articles gone whose annotations are kept until they come again: {gone}")
    return DONE


def _reread_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("issues", nargs="+", type=int, metavar="ISSUE_ID")
    _telling_options(parser)
    json_option(parser)


def _reread(options: argparse.Namespace, path: Path) -> int:
    with opened(path):
        report = reread(path, options.issues, lambda progress: None, lambda: False, _told(options))
    return _reported(report, options.json)


VERBS: dict[str, Verb] = {
    "import": Verb("Import files and folders into the archive.", _import_options, _import),
    "runs": Verb("List the imports, newest first.", json_option, _runs),
    "undo": Verb("Undo an import: what it brought goes, what it changed is as it was.", _undo_options, _undo),
    "reread": Verb("Read issues again from the files kept in the archive.", _reread_options, _reread),
}
