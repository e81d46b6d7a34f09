"""The verb that finds the same story elsewhere: same."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from db import digests, reprints
from db.digests import Progress
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json

_WORTH_SAYING = 2000
"""Articles of an archive from which on it is said how far the work is that must come first."""


def _same_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=int, metavar="ARTICLE_ID")
    json_option(parser)


def _same(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        # The window signs articles when nobody waits; what came since then is signed now.
        digests.digest_all(db, reprints.DIGESTER, lambda: False, _say)
        found = reprints.of(db, options.article)
    if options.json:
        print_json([asdict(each) for each in found])
        return DONE
    for each in found:
        like = each.likeness
        share = "exact" if like.exact else f"{int(like.contained * 100)} %"
        print(f"{each.article:>6}  {each.date or '—'}  {each.newspaper} {each.page}版  {share:>5}  {each.title}")
    if not found:
        print("This story stands nowhere else in the archive.")
    return DONE


def _say(progress: Progress) -> None:
    if progress.total >= _WORTH_SAYING:
        print(f"Comparing articles: {progress.done:,} of {progress.total:,}", file=sys.stderr)


VERBS: dict[str, Verb] = {
    "same": Verb("List the articles that print the same story, oldest first.", _same_options, _same),
}
