"""What every verb has to do with: its shape, the archive it opens, the way it prints."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db import archive, articles, index
from db.archive import Database

DONE, WITH_PROBLEMS, WRONG_USE = 0, 1, 2
"""Exit codes; argparse ends with 2 on wrong use by itself."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb's one-line help, its options and what it does with them and an archive's path."""

    help: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Path], int]


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    """An archive for one verb, its index made anew first if an older program made it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(archive.create_or_open(path)) as db, archive.world_errors(path):
        if not index.is_current(db):
            articles.reindex(db, lambda done: None)
        yield db


def print_json(value: Any) -> None:
    """Print a value as JSON; days as ISO dates."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def json_option(parser: argparse.ArgumentParser) -> None:
    """The option of verbs that can print JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
