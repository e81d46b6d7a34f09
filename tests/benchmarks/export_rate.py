"""How fast articles are exported in each format, as one file and as a file each.

A PDF is measured by the typesetter's own time for the same pages: that of Typst alone, from data and template to the
bytes of a PDF, within the very run that is measured, so that a busy machine slows both alike. The best of some rounds
counts.

Real articles are written, which lie outside the repository: a number of them can be named, or an archive.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

from pypdfium2 import PdfDocument

from db import archive, issues
from db.archive import Database
from db.records import Asked
from tests.benchmarks import corpus
from tests.benchmarks.corpus import say
from viewer.exporting import chosen, run
from viewer.exporting.chosen import Chosen
from viewer.exporting.formats import FORMATS, Format
from viewer.exporting.options import Layout, Options
from viewer.exporting.run import Split, Wish
from viewer.exporting.typeset import Typesetter

EVERYTHING = Asked("", ("date:1000..2999",))
_ARTICLES = 1000
_ROUNDS = 3
_FEW = 100
"""Articles that are written to a file each."""
_WANTED = 0.7
"""Of the typesetter's own rate."""


def main() -> None:
    """Print articles a second of each format and, of PDF, the ratio to the typesetter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(archive.connect(archived(folder, _ARTICLES))) as db:
            what = chosen.hits(db, EVERYTHING)
            few = replace(what, articles=what.articles[:_FEW])
            say(f"{len(what.articles):,} articles in one file, {len(few.articles)} in a file each")
            for columns in (1, 2):
                _paper(db, what, columns, folder)
            say(f"{'':18}{'one file':>12}{'a file each':>14}   articles/s")
            for made in FORMATS:
                one = "" if made.of_an_article or made.name == "pdf" else f"{_rate(db, what, made, 'one', folder):,.0f}"
                each = f"{_rate(db, few, made, 'article', folder):,.0f}" if has_files_each(made) else ""
                say(f"{made.name:18}{one:>12}{each:>14}")


def archived(folder: Path, articles: int) -> Path:
    """The archive that the program's argument names, or one of so many real articles."""
    named = sys.argv[1] if sys.argv[1:] else str(articles)
    if not named.isdecimal():
        return Path(named)
    path = folder / "archive.baoku"
    with closing(archive.create_or_open(path)) as db:
        for issue in corpus.issues(int(named)):
            issues.store(db, issue)
    return path


def has_files_each(made: Format) -> bool:
    """Whether somebody would want a file for each article."""
    return made.kind in ("document", "picture") and not made.of_an_issue


def wish(what: Chosen, made: Format, split: Split, folder: Path, options: Options | None = None) -> Wish:
    """What is chosen, into an empty folder or a file in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    several = split == "article" or made.of_an_issue or made.of_an_article
    to = folder if several else folder / f"out{made.extension}"
    return Wish(what, made.name, to, split, options=options or Options())


# PAPER


def _paper(db: Database, what: Chosen, columns: int, folder: Path) -> None:
    options, made = Options(Layout(columns=columns)), run.format_named("pdf")  # type: ignore[arg-type]
    pages, rounds = 0, list[tuple[float, float]]()
    for _ in range(_ROUNDS):
        wanted = wish(what, made, "one", folder / "out", options)
        with _listening() as spent:
            began = time.perf_counter()
            report = run.write(db, wanted)
            rounds.append((time.perf_counter() - began, sum(spent)))
        assert not report.failed, report.failed[0]
        pages = sum(map(_pages, report.written))
    count, ratio = len(what.articles), max(own / ours for ours, own in rounds)
    ours, own = map(min, zip(*rounds, strict=True))
    say(
        f"pdf, {columns} column{'s' if columns > 1 else ' '}{count / ours:10.1f} articles/s, {pages:,} pages;"
        f" the typesetter alone {count / own:.1f}:"
        f" {ratio:.2f} of it, wanted {_WANTED}{'' if ratio >= _WANTED else '  MISSED'}"
    )


@contextmanager
def _listening() -> Iterator[list[float]]:
    """The seconds that Typst takes meanwhile for each document."""
    spent: list[float] = []
    compiled = Typesetter._compiled

    def timed(*given: Any) -> bytes:
        began = time.perf_counter()
        try:
            return compiled(*given)
        finally:
            spent.append(time.perf_counter() - began)

    with mock.patch.object(Typesetter, "_compiled", timed):
        yield spent


def _pages(file: Path) -> int:
    with PdfDocument(file) as document:
        return len(document)


# ALL ELSE


def _rate(db: Database, what: Chosen, made: Format, split: Split, folder: Path) -> float:
    """Articles a second, the best of some rounds."""
    best = min(_seconds(lambda: run.write(db, wish(what, made, split, folder / "out"))) for _ in range(_ROUNDS))
    return len(what.articles) / best


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
