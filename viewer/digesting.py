"""Articles digested in processes of their own, a batch after the other, until nothing is left to be done."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from db import archive, digests
from db.archive import Database
from db.digesters import DIGESTERS
from db.digests import Digester, Kind, Progress
from db.errors import ArchiveBusy, DigestingBroke, Interrupted
from viewer.processes import begin, terminate

_AT_ONCE = 40
"""Articles of a batch: some tenths of a second of work, and some hundredths for which the archive is locked."""
_AHEAD = 2
"""Batches given to each process before the first of them is back, so that none waits."""
_WAIT = 0.05
"""Seconds between two looks at whether the work is still wanted."""
_AGAIN = 1.0
"""Seconds until what another had locked is tried again."""
_NICE = 15


def run(path: Path, tell: Callable[[Progress], None], stopped: Callable[[], bool], processes: int = 1) -> None:
    """Digest all articles that are not digested yet; tell how far that is, and stop within a tenth of a second.

    What was done stays, and the rest is done by the next run. A locked archive is waited for. Raises ArchiveError's
    other kinds and DigestingBroke.
    """
    try:
        with closing(archive.connect(path)) as db, archive.world_errors(path), archive.stopping(db, stopped):
            unfinished = [each for each in DIGESTERS if not digests.progress(db, each).is_complete]
            if unfinished:
                with _begun(processes) as pool:
                    for digester in unfinished:
                        _Queue(db, path, digester, pool, processes, stopped).empty(tell)
    except Interrupted:
        return
    except BrokenProcessPool as error:
        raise DigestingBroke from error


def _digest(path: Path, kind: Kind, ids: Sequence[int]) -> int:
    """In a process of its own."""
    digester = next(each for each in DIGESTERS if each.kind == kind)
    with closing(archive.connect(path)) as db:
        return digests.digest(db, digester, ids)


@contextmanager
def _begun(processes: int) -> Iterator[ProcessPoolExecutor]:
    pool = begin(processes, _NICE)
    try:
        yield pool
    except BaseException:
        terminate(pool)
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True)
class _Queue:
    """The articles that a digester has still to do."""

    db: Database
    path: Path
    digester: Digester
    pool: ProcessPoolExecutor
    processes: int
    stopped: Callable[[], bool]

    def empty(self, tell: Callable[[Progress], None]) -> None:
        """Do them, and those that come meanwhile."""
        while not (before := digests.progress(self.db, self.digester)).is_complete:
            tell(before)
            done = 0
            for some in self._once_through():
                done += some
                tell(replace(before, done=min(before.done + done, before.total)))
            if not done:
                self._rest()

    def _once_through(self) -> Iterator[int]:
        """How many are done of each batch, once through the queue."""
        under_way: deque[Future[int]] = deque()
        rest = self._batches()
        while True:
            while len(under_way) < self.processes * _AHEAD and (ids := next(rest, None)):
                under_way.append(self.pool.submit(_digest, self.path, self.digester.kind, ids))
            if not under_way:
                return
            yield self._result(under_way.popleft())

    def _batches(self) -> Iterator[list[int]]:
        before = None
        while ids := digests.pending(self.db, self.digester, _AT_ONCE, before):
            yield ids
            before = ids[-1]

    def _result(self, batch: Future[int]) -> int:
        while True:
            self._look()
            try:
                return batch.result(timeout=_WAIT)
            except TimeoutError:
                continue
            except ArchiveBusy:
                return 0

    def _rest(self) -> None:
        until = time.monotonic() + _AGAIN
        while time.monotonic() < until:
            self._look()
            time.sleep(_WAIT)

    def _look(self) -> None:
        if self.stopped():
            raise Interrupted
