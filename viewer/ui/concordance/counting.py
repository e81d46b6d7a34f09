"""Mentions looked for in all hits: the first ones here, the many of a large archive by processes of their own.

A thread that looks through articles for half a minute would take half of every moment from the window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path

from db import archive
from db.errors import Interrupted
from db.search import concordance
from db.search.concordance import MOST, Places, Stretch
from db.search.nodes import Query
from viewer import processes

HERE = 2000
"""Hits that are looked through before processes, which take most of a second to begin, are worth their while."""
_PROCESSES = 4
_AHEAD = 3
"""Pieces of work for each process that wait or are done before they are asked for."""
_WAIT = 0.05
"""Seconds between two looks at whether anybody still waits."""
_NICE = 5

Counted = tuple[Places, int]


def stretches(path: Path, query: Query, start: int, cancelled: Callable[[], bool]) -> Iterator[Stretch]:
    """The mentions in all hits but the first so many, a stretch after the other; ends early where it is cancelled.

    Raises ArchiveError's kinds and Interrupted.
    """
    with closing(archive.connect(path)) as db:
        keys = concordance.hits(db, query)
        done = start
        for stretch in concordance.scan(db, query, keys, start):
            if cancelled():
                return
            yield stretch
            done = stretch.done
            if done - start >= HERE:
                break
    pieces = [keys[at : at + MOST] for at in range(done, len(keys), MOST)]
    for piece, (places, articles) in zip(pieces, _counted(path, query, pieces, cancelled), strict=False):
        done += len(piece)
        yield Stretch(places, articles, done, len(keys))


def _counted(
    path: Path, query: Query, pieces: Sequence[Sequence[int]], cancelled: Callable[[], bool]
) -> Iterator[Counted]:
    """What is in each piece, in their order; looked for here where no process can be begun."""
    if not pieces:
        return
    number = min(_PROCESSES, processes.processors(), len(pieces))
    pool = processes.begin(number, _NICE)
    under_way: deque[tuple[Sequence[int], Future[Counted]]] = deque()
    rest = iter(pieces)
    try:
        while not cancelled():
            while len(under_way) < number * _AHEAD and (piece := next(rest, None)) is not None:
                under_way.append((piece, _submitted(pool, path, query, piece)))
            if not under_way:
                return
            piece, future = under_way.popleft()
            found = _result(future, cancelled)
            yield _look(path, query, piece) if found is None else found
    except Interrupted:
        return
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, path: Path, query: Query, piece: Sequence[int]) -> Future[Counted]:
    try:
        return pool.submit(_look, path, query, piece)
    except BrokenProcessPool as error:
        broken: Future[Counted] = Future()
        broken.set_exception(error)
        return broken


def _result(future: Future[Counted], cancelled: Callable[[], bool]) -> Counted | None:
    """What a process has found; None where it broke down. Raises Interrupted when nobody waits any more."""
    while not cancelled():
        try:
            return future.result(timeout=_WAIT)
        except TimeoutError:
            continue
        except BrokenProcessPool:
            return None
    raise Interrupted


def _look(path: Path, query: Query, keys: Sequence[int]) -> Counted:
    """In a process of its own."""
    with closing(archive.connect(path)) as db:
        return concordance.among(db, query, keys)
