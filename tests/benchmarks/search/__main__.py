"""Everything a search is measured for, beside its peers, over the same articles in one run: see CONTRIBUTING.md."""

from __future__ import annotations

import argparse
from contextlib import ExitStack, closing

from db import archive, articles, index
from db.archive import Database
from tests.benchmarks import recombined
from tests.benchmarks.corpus import say
from tests.benchmarks.search import kept, sampling, table, targets
from tests.benchmarks.search.asking import Question
from tests.benchmarks.search.engine import OPERATIONS, Engine
from tests.benchmarks.search.entries import count, entries
from tests.benchmarks.search.measuring import Measured, compared
from tests.benchmarks.search.oracle import Oracle, judged
from tests.benchmarks.search.ours import Ours
from tests.benchmarks.search.peers import PEERS

_KNOWN_TEXTS = 100_000
"""So many of the newest articles are held in memory to know what a query should find."""


def main() -> None:
    """Print all tables for each size named on the command line."""
    words = argparse.ArgumentParser(description="Search beside LIKE, FTS5, Whoosh and tantivy.")
    words.add_argument("sizes", type=int, nargs="*", default=[10_000], help="numbers of articles")
    words.add_argument(
        "--peers", default=",".join(PEERS), help="names with commas between; none for our own times alone"
    )
    words.add_argument("--rounds", type=int, default=5, help="times that each query is asked, once more to warm up")
    chosen = words.parse_args()
    for size in chosen.sizes:
        path = recombined.path(size)
        with closing(archive.create_or_open(path)) as db, ExitStack() as opened:
            _make_current(db)
            engines = _engines(db, size, [name for name in chosen.peers.split(",") if name in PEERS], opened)
            run(db, engines, chosen.rounds)


def run(db: Database, engines: list[Engine], rounds: int, known_texts: int = _KNOWN_TEXTS) -> None:
    """Measure all operations of some engines, ours first, on questions drawn from the archive, and print the tables."""
    oracle = Oracle(entries(db, known_texts))
    classes = sampling.classes(db)
    say(f"\n{count(db):,} articles, {oracle.characters:,} characters in the newest {len(oracle.keys):,} of them")
    table.questions(classes, {name: _share(db, engines[0], asked) for name, asked in classes.items()})
    measured: Measured = {}
    for operation in OPERATIONS:
        for name, asked in classes.items():
            found = compared(engines, operation, asked, rounds)
            measured |= {(operation, name, engine): times for engine, times in found.items()}
        table.times(operation, engines, list(classes), measured)
    table.completeness(engines, {name: judged(engines, oracle, asked) for name, asked in classes.items()})
    targets.say_all(count(db), list(classes), measured, engines[0].name)


def _engines(db: Database, size: int, names: list[str], opened: ExitStack) -> list[Engine]:
    folder = recombined.FOLDER / f"{size}.peers"
    found: list[Engine] = [Ours(db)]
    for name in names:
        engine = opened.enter_context(closing(PEERS[name].open(kept.built(folder, PEERS[name], db))))
        engine.most = PEERS[name].most if PEERS[name].most < count(db) else None
        found.append(engine)
    return found


def _share(db: Database, ours: Engine, questions: list[Question]) -> float:
    """The largest part of the archive that a query of a class finds."""
    return max(int(ours.total(question)) for question in questions) / count(db)


def _make_current(db: Database) -> None:
    if not index.is_current(db):
        say("The index was made by other rules; it is made anew.")
        articles.reindex(db, lambda done: None)


if __name__ == "__main__":
    main()
