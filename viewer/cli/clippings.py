"""The verb of clippings folders: clippings."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from db import clippings
from db.annotations import clean
from db.archive import Database
from viewer.cli.verb import DONE, WRONG_USE, Verb, json_option, opened, print_json

_ACTS = ("make", "clip", "unclip", "first", "remark", "rename", "remove")


def _name(text: str) -> str:
    if not clean(text):
        raise argparse.ArgumentTypeError("a folder needs a name")
    return clean(text)


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", type=_name, metavar="NAME", help="a folder; without it all are listed")
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--make", action="store_true", help="make the folder, if there is none of that name")
    act.add_argument("--clip", nargs="+", type=int, metavar="ARTICLE_ID", help="put articles behind the others")
    act.add_argument("--unclip", nargs="+", type=int, metavar="ARTICLE_ID", help="take articles out")
    act.add_argument("--first", nargs="+", type=int, metavar="ARTICLE_ID", help="put these before the others")
    act.add_argument("--remark", type=int, metavar="ARTICLE_ID", help="remark of an article what --text says")
    act.add_argument("--rename", type=_name, metavar="NAME", help="call it something else")
    act.add_argument("--remove", action="store_true", help="remove the folder; its articles stay in the archive")
    parser.add_argument("--text", default="", metavar="TEXT", help="a remark; without it there is none any more")
    json_option(parser)


def _clippings(options: argparse.Namespace, path: Path) -> int:
    if options.name is None and any(getattr(options, act) for act in _ACTS):
        print("Say which folder is meant: baoku clippings NAME …", file=sys.stderr)
        return WRONG_USE
    with opened(path) as db:
        if options.name is None:
            _list(db, as_json=options.json)
        elif (number := _changed(db, options)) is not None:
            _show(db, number, as_json=options.json)
    return DONE


def _changed(db: Database, options: argparse.Namespace) -> int | None:
    """Do what is asked with the folder; gives its number, None when it is gone."""
    if options.make or options.clip:
        number = clippings.make(db, options.name).id
        clippings.clip(db, number, options.clip or ())
        return number
    number = clippings.called(db, options.name).id
    if options.remove:
        clippings.remove(db, number)
        return None
    if options.rename:
        clippings.rename(db, number, options.rename)
    if options.unclip:
        clippings.unclip(db, number, options.unclip)
    if options.first:
        others = (slot.article for slot in clippings.slots(db, number) if slot.article not in options.first)
        clippings.move(db, number, options.first, next(others, None))
    if options.remark is not None:
        clippings.remark(db, number, options.remark, options.text)
    return number


def _list(db: Database, *, as_json: bool) -> None:
    found = clippings.folders(db)
    if as_json:
        print_json([asdict(each) for each in found])
        return
    for each in found:
        print(f"{each.clippings:>6}  {each.name}")


def _show(db: Database, number: int, *, as_json: bool) -> None:
    found = clippings.clippings(db, number)
    if as_json:
        print_json([asdict(each) for each in found])
        return
    for place, each in enumerate(found, start=1):
        print(f"{place:>4}  {each.article:>6}  {each.date or '—'}  {each.newspaper}  {each.title}")
        if each.remark:
            print(f"{'':14}{each.remark}")


VERBS: dict[str, Verb] = {
    "clippings": Verb(
        "List clippings folders, show one, or clip articles, order and remark them.", _options, _clippings
    ),
}
