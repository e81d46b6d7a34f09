"""The verb of highlights: highlights."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from db import articles, clippings, highlights
from db.archive import Database
from db.grams import squeeze
from db.highlights import COLOURS
from db.records import Article, Asked, Mark
from db.search.marks import marks
from db.search.nodes import Query, Term
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json
from viewer.exporting import chosen, passages
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.document import Piece


def _words(text: str) -> str:
    if not squeeze(text):
        raise argparse.ArgumentTypeError("a highlight needs words")
    return text


def _options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "articles", type=int, nargs="*", default=[], metavar="ARTICLE_ID", help="only of these; without it of all"
    )
    what.add_argument("--query", metavar="QUERY", help="of all articles that a search finds")
    what.add_argument("--folder", metavar="NAME", help="of all articles of a clippings folder, in its order")
    parser.add_argument("--add", type=_words, metavar="WORDS", help="highlight these words wherever they stand there")
    parser.add_argument("--colour", choices=COLOURS, help="of --add, yellow unless told otherwise; else only these")
    parser.add_argument("--remove", type=int, nargs="+", metavar="HIGHLIGHT_ID", help="take highlights away")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table instead of printing")
    parser.add_argument("--overwrite", action="store_true", help="write over a file of that name")
    json_option(parser)


def _highlights(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        what = _chosen(db, options)
        if options.add:
            for number in what.articles:
                _add(db, articles.get(db, number), options.add, options.colour or "yellow")
        if options.remove:
            highlights.remove(db, options.remove)
        found = _found(db, what, None if options.add else options.colour)
        if options.csv:
            passages.write_csv(options.csv, found, overwrite=options.overwrite)
            print(options.csv)
        elif options.json:
            print_json([asdict(each) for piece in found for each in piece.highlights])
        else:
            for line in passages.lines(found):
                print(line)
    return DONE


def _add(db: Database, article: Article, words: str, colour: highlights.Colour) -> None:
    found = marks(Query(words, Term(words, exact=True)), article)
    highlights.add(db, article.id or 0, [(mark, _text(article, mark)) for mark in found], colour)


def _text(article: Article, mark: Mark) -> str:
    text = article.blocks[mark.block].text if mark.block is not None else getattr(article, mark.part)
    return str(text)[mark.start : mark.end]


def _found(db: Database, what: Chosen, colour: str | None) -> Iterator[Piece]:
    """The articles with their highlights, those of one colour where one is asked for."""
    for piece in Pieces(db, what, with_marks=True):
        some = tuple(each for each in piece.highlights if colour in (None, each.colour))
        yield replace(piece, highlights=some)


def _chosen(db: Database, options: argparse.Namespace) -> Chosen:
    if options.query is not None:
        return chosen.hits(db, Asked(options.query))
    if options.folder is not None:
        return chosen.folder(db, clippings.called(db, options.folder).id)
    if options.articles:
        return chosen.several(db, options.articles, "")
    return chosen.hits(db, Asked("highlight:*", sort="date"))


VERBS: dict[str, Verb] = {
    "highlights": Verb("List highlighted passages with their sources, or highlight words.", _options, _highlights),
}
