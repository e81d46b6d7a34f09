"""The verbs of what readers put to articles: tag, tags, note."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from db import aside
from db.annotations import clean, notes_of, tag, tags, untag, write_note
from db.articles import issue_of
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json


def _name(text: str) -> str:
    if not clean(text):
        raise argparse.ArgumentTypeError("a tag needs a name")
    return clean(text)


def _text(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a note needs a text")
    return text


def _tag_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", nargs="+", type=int, metavar="ARTICLE_ID")
    parser.add_argument("name", type=_name, metavar="NAME", help="the tag; case and width make no other")
    parser.add_argument("--remove", action="store_true", help="take the tag from the articles instead")


def _tag(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        changed = (untag if options.remove else tag)(db, options.articles, options.name)
    print(f"{changed.name}: articles {'untagged' if options.remove else 'tagged'}: {len(changed.articles)}")
    return DONE


def _tags_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--gone", action="store_true", help="list what was put to articles that are gone instead")
    json_option(parser)


def _tags(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        found, gone = tags(db), aside.kept(db) if options.gone else []
    if options.json:
        print_json([asdict(each) for each in (gone if options.gone else found)])
    elif options.gone:
        for kept in gone:
            print(f"{kept.date or '—'}  {kept.newspaper}  {kept.title}")
            for line in ("  ".join(kept.tags), *kept.notes, *kept.highlights, *kept.folders):
                print(f"        {line}\n" if line else "", end="")
    else:
        for each in found:
            print(f"{each.articles:>6}  {each.name}")
    return DONE


def _note_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=int, metavar="ARTICLE_ID")
    parser.add_argument("text", nargs="?", type=_text, metavar="TEXT", help="a note to add; without it all are printed")
    json_option(parser)


def _note(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        # Of an article that isn't there something else is to be said than that it has no notes.
        issue_of(db, options.article)
        notes = [write_note(db, options.article, options.text)] if options.text else notes_of(db, options.article)
    if options.json:
        print_json([asdict(each) for each in notes])
        return DONE
    for each in notes:
        print(f"{each.id:>6}  {each.changed}  {each.text}")
    return DONE


VERBS: dict[str, Verb] = {
    "tag": Verb("Tag articles, or take a tag from them.", _tag_options, _tag),
    "tags": Verb("List the tags and how many articles have them.", _tags_options, _tags),
    "note": Verb("Write a note to an article, or print its notes.", _note_options, _note),
}
