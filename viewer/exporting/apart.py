"""An export of many articles, written by a process of its own, so that the window is fluid meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db import archive
from viewer import processes
from viewer.exporting import run, writing
from viewer.exporting.run import Report, Wish

FEW = 30
"""So many articles are written before a process is ready: they are not worth one."""
_NICE = 5
_PATIENCE = 0.4
"""Seconds that one file has to be given up by itself, as it is between two articles but not while pages are set."""


def write(path: Path, wish: Wish, told: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Report:
    """As run.write, of the archive at a path. Raises ArchiveError's kinds and ProcessBroke."""
    # Of several files it must be known which are there: the process is waited for until it is done with one.
    patience = _PATIENCE if wish.split == "one" else float("inf")
    written: list[tuple[Path, int]] = []

    def hear(first: int | Path, second: int) -> None:
        if isinstance(first, Path):
            written.append((first, second))
        else:
            told(first, second)

    try:
        report = processes.apart(_write, (path, wish), _NICE, hear, cancelled, patience)
    except processes.EndedAtOnce as ended:
        for folder in (wish.to.parent, wish.to):
            writing.sweep(folder, ended.process)
        files = tuple(file for file, _ in written)
        return Report(files, cancelled=True, articles=sum(articles for _, articles in written))
    assert isinstance(report, Report)
    return report


def _write(path: Path, wish: Wish, told: Callable[[int | Path, int], None], cancelled: Callable[[], bool]) -> Report:
    """In the other process."""
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        return run.write(db, wish, told, cancelled, kept=told)
