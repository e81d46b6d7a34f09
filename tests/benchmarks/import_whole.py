"""How fast files become a searchable archive, end to end, on one core and on all, beside a floor and beside Whoosh.

The floor is a bare loop that folds, makes the same tokens and inserts them into one FTS5 table, a transaction an issue:
it finds no files, reads no encodings, parses nothing and keeps nothing. Whoosh with jieba's analyzer indexes a part of
the articles, for it takes its time. All run in this process's turn, one after the other, three times; the best counts.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from db.records import Issue
from tests.benchmarks.corpus import asked_for, issues, say
from tests.benchmarks.import_rate import FLOOR, bare, columns, insert, token_columns
from viewer.importing.run import run

_ROUNDS = 3
_FOR_WHOOSH = 300


def main() -> None:
    """Print articles a second for each way, and its ratio to the floor."""
    corpus = issues(asked_for(3000))
    count = sum(len(issue.articles) for issue in corpus)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(corpus, folder / "files")
        say(f"{count} articles, a file each, {len(corpus)} issues, {os.cpu_count()} processors")
        floor = _best(folder, lambda target: _floor(corpus, target), cores=1)
        ways: dict[str, float] = {
            "floor, one core": floor,
            "import, one core": _best(folder, lambda target: _import(folder / "files", target, 0), cores=1),
            "import, all cores": _best(folder, lambda target: _import(folder / "files", target, None), cores=None),
        }
        for way, seconds in ways.items():
            say(f"{way:18} {count / seconds:7.0f} articles/s  {floor / seconds:5.2f} of the floor's rate")
        part = corpus[:1]
        articles = [article for issue in part for article in issue.articles][:_FOR_WHOOSH]
        seconds = _best(folder, lambda target: _whoosh(part, target), cores=1, rounds=1)
        rate = len(articles) / seconds
        say(f"{'Whoosh with jieba':18} {rate:7.0f} articles/s  {rate * floor / count:5.2f} of the floor's rate")


def _write(corpus: Sequence[Issue], folder: Path) -> None:
    """The corpus as collectors keep a web edition: a folder a day, a file an article, three lines of heads."""
    for issue in corpus:
        assert issue.date is not None
        day = folder / f"{issue.date:%Y%m%d}"
        day.mkdir(parents=True)
        for article in issue.articles:
            place = article.placements[0]
            lines = ["", article.headline or "", "", *(f"\u3000\u3000{block.text}" for block in article.blocks)]
            name = f"{issue.date:%Y%m%d}-{int(place.page):02d}-{place.position:02d}.txt"
            (day / name).write_text("\n".join(lines), encoding="utf-8")


def _best(folder: Path, way: Callable[[Path], None], cores: int | None, rounds: int = _ROUNDS) -> float:
    best = float("inf")
    for n in range(rounds):
        target = folder / f"target-{n}"
        target.mkdir()
        with _on(cores):
            began = time.perf_counter()
            way(target)
            best = min(best, time.perf_counter() - began)
        shutil.rmtree(target)
    return best


@contextmanager
def _on(cores: int | None) -> Iterator[None]:
    """Keep this process to so many processors, where the system lets it."""
    if cores is None or not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(before)[:cores]))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def _floor(corpus: Sequence[Issue], target: Path) -> None:
    with closing(bare(target / "floor.db", FLOOR)) as connection:
        for issue in corpus:
            insert(connection, map(token_columns, columns(issue)))


def _import(files: Path, target: Path, processes: int | None) -> None:
    report = run(target / "a.baoku", [files], lambda progress: None, lambda: False, processes=processes)
    assert not report.count("failed")


def _whoosh(part: Sequence[Issue], target: Path) -> None:
    from jieba.analyse import ChineseAnalyzer
    from whoosh import index
    from whoosh.fields import TEXT, Schema

    analyzer = ChineseAnalyzer()
    made = index.create_in(target, Schema(title=TEXT(analyzer=analyzer), body=TEXT(analyzer=analyzer)))
    writer = made.writer()
    for title, body in [pair for issue in part for pair in columns(issue)][:_FOR_WHOOSH]:
        writer.add_document(title=title, body=body)
    writer.commit()


if __name__ == "__main__":
    main()
