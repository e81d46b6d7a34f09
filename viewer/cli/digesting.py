"""The verbs of what is computed after imports: digest, keywords."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from db import articles, digests, keywords
from db.digests import Progress
from viewer import digesting
from viewer.cli.verb import DONE, Verb, json_option, opened, print_json
from viewer.processes import processors

_BETWEEN = 1.0
"""Seconds between two lines of progress."""


def _digest(options: argparse.Namespace, path: Path) -> int:
    with opened(path):
        digesting.run(path, _Told().tell, lambda: False, processors())
    return DONE


class _Told:
    """Prints how far it is, now and then, and the end."""

    def __init__(self) -> None:
        self._last = 0.0

    def tell(self, progress: Progress) -> None:
        """Print a line if it is time for one."""
        now = time.monotonic()
        if now - self._last >= _BETWEEN or progress.is_complete:
            self._last = now
            print(f"{progress.kind}: {progress.done:,} of {progress.total:,}", file=sys.stderr)


def _keywords_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=int, metavar="ARTICLE_ID")
    json_option(parser)


def _keywords(options: argparse.Namespace, path: Path) -> int:
    with opened(path) as db:
        article = articles.get(db, options.article)
        if not digests.is_done(db, keywords.DIGESTER, options.article):
            digests.digest(db, keywords.DIGESTER, [options.article])
        found = keywords.of(db, article.id or 0)
    if options.json:
        print_json([{"word": each.word, "weight": each.weight, "articles": each.articles} for each in found])
        return DONE
    for each in found:
        print(f"{each.weight:.3f}  {each.articles:>7,}  {each.word}")
    return DONE


VERBS: dict[str, Verb] = {
    "digest": Verb("Make what all articles still lack of keywords and signatures.", lambda parser: None, _digest),
    "keywords": Verb("Print an article's keywords: weight, articles that have it, word.", _keywords_options, _keywords),
}
