"""Processes of their own for work that would hold the interpreter, and with it the window."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor

_SPAWN = multiprocessing.get_context("spawn")
"""A forked process would inherit the window's locks."""


def begin(number: int, nice: int) -> ProcessPoolExecutor:
    """So many processes that leave the processor to others who want it, the more the higher nice is (0 to 19)."""
    return ProcessPoolExecutor(number, _SPAWN, initializer=_stand_back, initargs=(nice,))


def terminate(pool: ProcessPoolExecutor) -> None:
    """Let a pool's processes end at once; what they were to do is broken."""
    for process in list((pool._processes or {}).values()):
        process.terminate()


def processors() -> int:
    """How many of them this machine has use for."""
    return max(1, (os.cpu_count() or 1))


def _stand_back(nice: int) -> None:
    """Leave interrupts to the parent, and the processor to the window where both want it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(nice)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed can't tell its processes to end: they would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
