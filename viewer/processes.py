"""Processes of their own for work that would hold the interpreter, and with it the window."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext
    from multiprocessing.synchronize import Event

_LOOK = 0.05
"""Seconds between two looks whether work in another process is still wanted."""


class ProcessBroke(Exception):
    """A process ended before it had done its work."""


class EndedAtOnce(Exception):
    """A process was ended in the middle of its work, for it was not wanted any more and did not stop."""

    def __init__(self, process: int) -> None:
        super().__init__(process)
        self.process = process
        """The number that it had."""


Work = Callable[..., Any]
"""What is given comes first, then whom to tell how far it is and whom to ask whether it is cancelled."""


def apart(
    work: Work,
    given: tuple[Any, ...],
    nice: int,
    told: Callable[..., None],
    cancelled: Callable[[], bool],
    patience: float,
) -> Any:
    """Do work in a process of its own and give back its result, or raise what it raised, while this thread waits.

    Cancelled, it has so many seconds to stop by itself and to give a result all the same, then it is ended. Raises
    EndedAtOnce and ProcessBroke.
    """
    spawn = _spawn()
    ours, theirs = spawn.Pipe()
    stop = spawn.Event()
    process = spawn.Process(target=_do_apart, args=(work, given, nice, theirs, stop), daemon=True)
    process.start()
    theirs.close()
    try:
        return _answer(ours, process.pid or 0, stop, told, cancelled, patience)
    finally:
        ours.close()
        process.terminate()
        process.join()
        process.close()


def _answer(
    pipe: Connection,
    process: int,
    stop: Event,
    told: Callable[..., None],
    cancelled: Callable[[], bool],
    patience: float,
) -> Any:
    end = float("inf")
    while True:
        if cancelled() and not stop.is_set():
            stop.set()
            end = time.monotonic() + patience
        if time.monotonic() > end:
            raise EndedAtOnce(process)
        if not pipe.poll(_LOOK):
            continue
        try:
            kind, value = pipe.recv()
        except EOFError as error:
            raise ProcessBroke from error
        if kind == "told":
            told(*value)
        elif kind == "failed":
            raise value
        else:
            return value


def _do_apart(work: Work, given: tuple[Any, ...], nice: int, pipe: Connection, stop: Event) -> None:
    """In the other process."""
    _stand_back(nice)
    try:
        pipe.send(("done", work(*given, lambda *how: pipe.send(("told", how)), stop.is_set)))
    except Exception as error:  # noqa: BLE001 - whatever went wrong is raised where the result is waited for
        pipe.send(("failed", error))


def begin(number: int, nice: int) -> ProcessPoolExecutor:
    """So many processes that leave the processor to others who want it, the more the higher nice is (0 to 19)."""
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(number, _spawn(), initializer=_stand_back, initargs=(nice,))


def terminate(pool: ProcessPoolExecutor) -> None:
    """Let a pool's processes end at once; what they were to do is broken."""
    for process in list((pool._processes or {}).values()):
        process.terminate()


def processors() -> int:
    """How many of them this machine has use for."""
    return max(1, (os.cpu_count() or 1))


def _spawn() -> SpawnContext:
    """How processes begin: a forked one would inherit the window's locks. Loaded with the first of them."""
    import multiprocessing

    return multiprocessing.get_context("spawn")


def _stand_back(nice: int) -> None:
    """Leave interrupts to the parent, and the processor to the window where both want it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(nice)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed can't tell its processes to end: they would wait for work for ever."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
