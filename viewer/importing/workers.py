"""Files read by several processes at once; the readings come in the order of the files."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import msgspec

from db import archive, imports
from db.records import Issue
from viewer.importing import hints, reading
from viewer.importing.choices import Choice
from viewer.importing.gathering import Cancelled
from viewer.importing.hints import Hint
from viewer.importing.material import FormatError
from viewer.importing.reading import Reading
from viewer.importing.shelf import Shelf
from viewer.importing.sources import Found
from viewer.processes import begin, terminate

FILES_AT_ONCE = 32
"""Files that go to a process together: few enough to stop soon, enough for the way there not to count."""
_AHEAD = 3
"""Batches for each process that are read before the writer has asked for them; this bounds memory."""
_WAIT = 0.05
"""Seconds between two looks at whether the user wants to stop."""
_NICE = 5


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files to read, what was decided about each, and the archive to look up known ones in."""

    files: tuple[tuple[Found, Choice], ...]
    archive: Path | None


@dataclass(frozen=True, slots=True)
class _Packed:
    """A reading on its way between processes; packed so, records take a tenth of the time that pickle needs."""

    reading: Reading
    issues: tuple[bytes, ...]

    @classmethod
    def of(cls, reading: Reading) -> _Packed:
        return cls(replace(reading, issues=()), tuple(map(msgspec.msgpack.encode, reading.issues)))

    def unpacked(self) -> Reading:
        return replace(self.reading, issues=tuple(msgspec.msgpack.decode(each, type=Issue) for each in self.issues))


def read(batch: Batch) -> list[_Packed]:
    """Read the files of a batch in a process of its own, each into a reading."""
    with Shelf() as shelf, _known(batch.archive) as is_known:
        return [_Packed.of(reading.read(found, choice, shelf, is_known)) for found, choice in batch.files]


@contextmanager
def _known(path: Path | None) -> Iterator[Callable[[str, Hint], bool]]:
    """Tells files that an archive has; equal bytes under a name that says another page or day are another file."""
    if path is None:
        yield lambda sha256, hint: False
        return
    with closing(archive.connect(path)) as db:
        yield lambda sha256, hint: any(hints.of(PurePosixPath(p)) == hint for p in imports.known_as(db, sha256))


def readings(
    batches: Iterable[Batch], processes: int, cancelled: Callable[[], bool]
) -> Generator[list[Reading], None, None]:
    """The readings of each batch; with no processes they are read here. Raises Cancelled soon after the user stops."""
    if processes == 0:
        yield from _here(batches, cancelled)
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


def _here(batches: Iterable[Batch], cancelled: Callable[[], bool]) -> Iterator[list[Reading]]:
    with ExitStack() as stack:
        shelf = stack.enter_context(Shelf())
        known: dict[Path | None, Callable[[str, Hint], bool]] = {}
        for batch in batches:
            if batch.archive not in known:
                known[batch.archive] = stack.enter_context(_known(batch.archive))
            for found, choice in batch.files:
                if cancelled():
                    raise Cancelled
                yield [reading.read(found, choice, shelf, known[batch.archive])]


class _Readers:
    """The processes; when a file ends one, all are begun anew and the batches they had are read file by file."""

    def __init__(self, processes: int, cancelled: Callable[[], bool]) -> None:
        self._processes, self._cancelled = processes, cancelled
        self._pool = begin(processes, _NICE)

    def stop(self) -> None:
        """Let the processes end at once; those of another run that is under way go on."""
        terminate(self._pool)

    def close(self) -> None:
        """Wait for the processes to end."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def in_order(self, batches: Iterable[Batch]) -> Iterator[list[Reading]]:
        """The readings of each batch."""
        under_way: deque[tuple[Batch, Future[list[_Packed]]]] = deque()
        rest = iter(batches)
        while True:
            while len(under_way) < self._processes * _AHEAD and (batch := next(rest, None)) is not None:
                under_way.append((batch, self._submitted(batch)))
            if not under_way:
                return
            yield self._result(*under_way.popleft())

    def _submitted(self, batch: Batch) -> Future[list[_Packed]]:
        try:
            return self._pool.submit(read, batch)
        except BrokenProcessPool:
            self.close()
            self._pool = begin(self._processes, _NICE)
            return self._pool.submit(read, batch)

    def _result(self, batch: Batch, future: Future[list[_Packed]]) -> list[Reading]:
        while True:
            if self._cancelled():
                raise Cancelled
            try:
                return [packed.unpacked() for packed in future.result(timeout=_WAIT)]
            except TimeoutError:
                continue
            except BrokenProcessPool:
                return _one_by_one(batch)


def _one_by_one(batch: Batch) -> list[Reading]:
    """Read files in a process of their own: one of the batch ended the process that it was read in."""
    nothing = Batch((), batch.archive)
    if _alone(nothing) is None:
        # No process can be begun here, as from a script without a main module: they are read in this one.
        return [packed.unpacked() for packed in read(batch)]
    readings = []
    for found, choice in batch.files:
        alone = _alone(Batch(((found, choice),), batch.archive))
        error = FormatError(found.name, "malformed", found="the reader broke down")
        broken = [Reading(found, choice, hints.of(found.place), error=error)]
        readings += broken if alone is None else [packed.unpacked() for packed in alone]
    return readings


def _alone(batch: Batch) -> list[_Packed] | None:
    with begin(1, _NICE) as pool:
        try:
            return pool.submit(read, batch).result()
        except BrokenProcessPool:
            return None
