"""A whole run over one archive: engines made ready, questions drawn, everything measured, tables printed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from db.archive import Database
from tests.benchmarks.corpus import say
from tests.benchmarks.search import kept, sampling, table, targets
from tests.benchmarks.search.asking import Question
from tests.benchmarks.search.engine import OPERATIONS, Engine, Peer
from tests.benchmarks.search.entries import count, entries
from tests.benchmarks.search.measuring import Measured, compared
from tests.benchmarks.search.oracle import Oracle, judged
from tests.benchmarks.search.ours import Ours

_KNOWN_TEXTS = 100_000
"""So many of the newest articles are held in memory to know what a query should find."""


def run(db: Database, folder: Path, peers: Sequence[Peer], rounds: int, known_texts: int = _KNOWN_TEXTS) -> None:
    """Print all tables of an archive; what peers have built lies in a folder and is built where it isn't there."""
    with ExitStack() as opened:
        engines: list[Engine] = [Ours(db)]
        for peer in peers:
            engine = opened.enter_context(closing(peer.open(kept.built(folder, peer, db))))
            engine.most = peer.most if peer.most < count(db) else None
            engines.append(engine)
        _measure(db, engines, rounds, Oracle(entries(db, known_texts)))


def _measure(db: Database, engines: Sequence[Engine], rounds: int, oracle: Oracle) -> None:
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


def _share(db: Database, ours: Engine, questions: Sequence[Question]) -> float:
    """The largest part of the archive that a query of a class finds."""
    return max(ours.total(question) for question in questions) / count(db)
