"""How much memory an export takes in each format, of some articles and of ten times as many, in processes of their own.

Numbers of articles that are chosen, their titles in contents and keys of references grow with an export; texts must
not. Real articles are written, which lie outside the repository: a number of articles can be named, or an archive.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from db import archive
from tests.benchmarks.corpus import say
from tests.benchmarks.export_rate import EVERYTHING, archived, wish
from viewer import processes
from viewer.exporting import chosen, run
from viewer.exporting.formats import FORMATS

_ARTICLES = 10_000
_PARTS = 10
_MORE = 64
"""Megabytes more that ten times as many articles may take: less than what their texts have on the disk."""
_SET = 400
"""The same where pages are set, a volume at a time: a thousand articles may be less than one."""


def main() -> None:
    """Print the most memory that each export took beyond what its process had before."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = archived(folder, _ARTICLES)
        with closing(archive.connect(path)) as db:
            count = len(chosen.hits(db, EVERYTHING).articles)
        say(f"{'':10}megabytes that an export took at the most, beside those of its process before")
        for made in FORMATS:
            # A picture of each article takes long, and knows nothing of the one before.
            many = count // _PARTS if made.of_an_article else count
            few = many // _PARTS
            first, last = (_taken(path, folder / "out", made.name, number) for number in (few, many))
            most = _SET if made.most else _MORE
            missed = "" if last - first < most else f"  MISSED: wanted less than {most} MB more"
            say(f"{made.name:10}{few:8,} articles{first:6,.0f} MB{many:10,} articles{last:6,.0f} MB{missed}")


def _taken(path: Path, folder: Path, made: str, articles: int) -> float:
    taken = processes.apart(_export, (path, folder, made, articles), 0, lambda *_: None, lambda: False, float("inf"))
    assert isinstance(taken, float)
    return taken


def _export(path: Path, folder: Path, made: str, articles: int, told: Callable[..., None], _: object) -> float:
    """In another process: megabytes at the most, less those before."""
    import resource

    wanted = run.format_named(made)
    with closing(archive.connect(path)) as db:
        what = chosen.hits(db, EVERYTHING)
        what = replace(what, articles=what.articles[:articles])
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        report = run.write(db, wish(what, wanted, "one", folder))
        assert not report.failed, report.failed[0]
        assert report.articles == articles
    # macOS tells bytes where others tell kilobytes.
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
