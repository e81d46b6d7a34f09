"""Indexes of peers, built once and kept beside the archive, each with a note of what it was built over and how fast."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from db.archive import Database
from tests.benchmarks.corpus import say
from tests.benchmarks.search.engine import Peer
from tests.benchmarks.search.entries import count, entries, fingerprint

T = TypeVar("T")
_AT_ONCE = 2000
_NOTE = "built.json"


def built(folder: Path, peer: Peer, db: Database) -> Path:
    """The folder with a peer's index of an archive, built if it isn't there yet; says how long that took and its size.

    The time is the peer's own: that of reading the archive isn't in it.
    """
    target = folder / peer.name
    note, print_ = target / _NOTE, fingerprint(db, peer.most)
    if not note.exists() or json.loads(note.read_text())["fingerprint"] != print_:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        seconds, characters = _build(target, peer, db)
        told = {
            "fingerprint": print_, "articles": min(count(db), peer.most), "characters": characters, "seconds": seconds,
            "bytes": sum(file.stat().st_size for file in target.rglob("*") if file.is_file()),
        }  # fmt: skip
        note.write_text(json.dumps(told))
    _say(peer, json.loads(note.read_text()), count(db))
    return target


def _build(folder: Path, peer: Peer, db: Database) -> tuple[float, int]:
    building, seconds, characters = peer.build(folder), 0.0, 0
    for some in _batches(entries(db, peer.most)):
        characters += sum(len(part) for entry in some for part in entry.parts)
        began = time.perf_counter()
        building.add(some)
        seconds += time.perf_counter() - began
    began = time.perf_counter()
    building.finish()
    return seconds + time.perf_counter() - began, characters


def _say(peer: Peer, told: dict[str, float], articles: int) -> None:
    of = "" if told["articles"] == articles else f" — only the newest, for all {articles:,} take too long"
    per_character = told["bytes"] / told["characters"]
    say(
        f"{peer.name:8} {told['articles']:9,.0f} articles in {told['seconds']:7.1f} s"
        f" ({told['articles'] / told['seconds']:6,.0f} a second), {told['bytes'] / 1e6:8,.1f} MB"
        f" ({per_character:.1f} bytes a character){of}"
    )


def _batches(items: Iterator[T]) -> Iterator[list[T]]:
    while some := list(islice(items, _AT_ONCE)):
        yield some
