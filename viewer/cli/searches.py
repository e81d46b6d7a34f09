"""The verbs about searches that are kept: saved, diary."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from db import searches
from db.records import Asked
from db.search import find
from viewer import appendix, places
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json
from viewer.exporting import writing


def _saved(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        counted = [(each, find.search(db, each.asked, limit=0).total) for each in searches.saved(db)]
    if options.json:
        print_json([{"id": each.id, "name": each.name, "hits": hits} | asdict(each.asked) for each, hits in counted])
        return DONE
    for each, hits in counted:
        print(f"{each.id:>6}  {hits:>9,}  {each.name}\n{'':19}{_line(each.asked)}")
    return DONE


def _diary_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=_file, metavar="FILE", help="write it as an appendix: .md, .html, .csv or .txt")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")
    json_option(parser)


def _file(name: str) -> Path:
    if Path(name).suffix[1:] not in appendix.FORMATS:
        raise argparse.ArgumentTypeError(f"{name} ends with none of .{', .'.join(appendix.FORMATS)}")
    return Path(name)


def _diary(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        entries = searches.diary(db)
    if options.to is not None:
        told = appendix.Appendix(entries, path.name, f"Baoku 报库 {places.VERSION}")
        writing.write(options.to, appendix.render(told, options.to.suffix[1:]), overwrite=options.overwrite)
        print(options.to)
    elif options.json:
        print_json([{"when": e.when, "hits": e.hits, "articles": e.articles, "seconds": e.seconds} | asdict(e.asked)
                    for e in entries])  # fmt: skip
    else:
        for each in entries:
            print(f"{each.when[:19]}  {each.hits:>9,} of {each.articles:,}  {_line(each.asked)}")
    return DONE


def _line(asked: Asked) -> str:
    return "  ".join(filter(None, (" ".join(asked.text.split()), *asked.filters)))


VERBS: dict[str, Verb] = {
    "saved": Verb("List the saved searches with what they find now.", json_option, _saved),
    "diary": Verb("List what was searched, the latest first, or write it as an appendix.", _diary_options, _diary),
}
