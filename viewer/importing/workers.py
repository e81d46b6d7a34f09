"""Files read by several processes at once; the readings come in the order of the files."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from db import archive, imports
from viewer.importing import hints, reading
from viewer.importing.choices import Choice
from viewer.importing.hints import Hint
from viewer.importing.material import FormatError
from viewer.importing.reading import Reading
from viewer.importing.shelf import Shelf
from viewer.importing.sources import Found

FILES_AT_ONCE = 32
"""Files that go to a process together: few enough to stop soon, enough for the way there not to count."""
_AHEAD = 3
"""Batches for each process that are read before the writer has asked for them; this bounds memory."""
_WAIT = 0.05
"""Seconds between two looks at whether the user wants to stop."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files to read, what was decided about each, and the archive to look up known ones in."""

    files: tuple[tuple[Found, Choice], ...]
    archive: Path | None


class Cancelled(Exception):
    """The user wants to stop."""


def read(batch: Batch) -> list[Reading]:
    """Read the files of a batch, each into a reading."""
    with Shelf() as shelf:
        if batch.archive is None:
            return [reading.read(found, choice, shelf, lambda sha256, hint: False) for found, choice in batch.files]
        with closing(archive.connect(batch.archive)) as db:
            known = _Known(lambda sha256: imports.known_as(db, sha256))
            return [reading.read(found, choice, shelf, known.as_hinted) for found, choice in batch.files]


def _read_packed(batch: Batch) -> list[bytes]:
    """In a process: each reading packed by itself, for unpacking many at once would hold up the window's thread."""
    return [pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for each in read(batch)]


@dataclass(frozen=True, slots=True)
class _Known:
    """Tells files that the archive has; equal bytes under a name that says another page or day are another file."""

    paths: Callable[[str], list[str]]

    def as_hinted(self, sha256: str, hint: Hint) -> bool:
        """Whether a file of these bytes and a name that says the same was imported."""
        return any(hints.of(PurePosixPath(path)) == hint for path in self.paths(sha256))


def readings(
    batches: Iterable[Batch], processes: int, cancelled: Callable[[], bool]
) -> Generator[list[Reading], None, None]:
    """The readings of each batch; with no processes they are read here. Raises Cancelled soon after the user stops."""
    if processes == 0:
        for batch in batches:
            if cancelled():
                raise Cancelled
            yield read(batch)
        return
    readers = _Readers(processes, cancelled)
    try:
        yield from readers.in_order(batches)
    except BaseException:
        # What is being read is of no use any more, and may take long.
        readers.stop()
        raise
    finally:
        readers.close()


def count() -> int:
    """How many processes this machine has use for."""
    return max(1, (os.cpu_count() or 1))


class _Readers:
    """The processes; when a file ends one, all are begun anew and the batches they had are read file by file."""

    def __init__(self, processes: int, cancelled: Callable[[], bool]) -> None:
        self._processes, self._cancelled = processes, cancelled
        self._pool = _pool(processes)

    def stop(self) -> None:
        """Let the processes end at once; those of another run that is under way go on."""
        for process in list((self._pool._processes or {}).values()):
            process.terminate()

    def close(self) -> None:
        """Wait for the processes to end."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def in_order(self, batches: Iterable[Batch]) -> Iterator[list[Reading]]:
        """The readings of each batch."""
        under_way: deque[tuple[Batch, Future[list[bytes]]]] = deque()
        rest = iter(batches)
        while True:
            while len(under_way) < self._processes * _AHEAD and (batch := next(rest, None)) is not None:
                under_way.append((batch, self._submitted(batch)))
            if not under_way:
                return
            yield self._result(*under_way.popleft())

    def _submitted(self, batch: Batch) -> Future[list[bytes]]:
        try:
            return self._pool.submit(_read_packed, batch)
        except BrokenProcessPool:
            self.close()
            self._pool = _pool(self._processes)
            return self._pool.submit(_read_packed, batch)

    def _result(self, batch: Batch, future: Future[list[bytes]]) -> list[Reading]:
        while True:
            if self._cancelled():
                raise Cancelled
            try:
                return [pickle.loads(each) for each in future.result(timeout=_WAIT)]
            except TimeoutError:
                continue
            except BrokenProcessPool:
                return _one_by_one(batch)


def _one_by_one(batch: Batch) -> list[Reading]:
    """Read files in a process of their own: one of the batch ended the process that it was read in."""
    nothing = Batch((), batch.archive)
    if _alone(nothing) is None:
        # No process can be begun here, as from a script without a main module: they are read in this one.
        return read(batch)
    readings = []
    for found, choice in batch.files:
        alone = _alone(Batch(((found, choice),), batch.archive))
        error = FormatError(found.name, "malformed", found="the reader broke down")
        readings += [Reading(found, choice, error=error)] if alone is None else alone
    return readings


def _alone(batch: Batch) -> list[Reading] | None:
    with _pool(1) as pool:
        try:
            return pool.submit(read, batch).result()
        except BrokenProcessPool:
            return None


_NICE = 5
_SPAWN = multiprocessing.get_context("spawn")
"""A forked process would inherit the window's locks."""


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, _SPAWN, initializer=_stand_back)


def _stand_back() -> None:
    """Leave interrupts to the parent, and the processor to the window where both want it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
