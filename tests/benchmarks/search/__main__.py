"""Searches in archives of any size beside what else people search with: CONTRIBUTING.md says how to run it."""

from __future__ import annotations

import argparse
from contextlib import closing

from db import archive, articles, index
from tests.benchmarks import recombined
from tests.benchmarks.corpus import say
from tests.benchmarks.search.peers import PEERS
from tests.benchmarks.search.whole import run


def main() -> None:
    """Print all tables for each size named on the command line."""
    words = argparse.ArgumentParser(prog="python -m tests.benchmarks.search")
    words.add_argument("sizes", type=int, nargs="*", default=[10_000], help="numbers of articles")
    words.add_argument("--peers", default=",".join(PEERS), help="their names, commas between; an empty word for none")
    words.add_argument("--rounds", type=int, default=5, help="times that each query is asked, besides once to warm up")
    chosen = words.parse_args()
    for size in chosen.sizes:
        path = recombined.path(size)
        with closing(archive.create_or_open(path)) as db:
            if not index.is_current(db):
                say("The index was made by other rules: it is made anew.")
                articles.reindex(db, lambda done: None)
            peers = [PEERS[name] for name in chosen.peers.split(",") if name]
            run(db, path.with_suffix(".peers"), peers, chosen.rounds)


if __name__ == "__main__":
    main()
