"""Work on the archive in the order in which it came, off the GUI thread, tried again while the archive is busy."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from db import archive
from db.archive import Database
from db.errors import ArchiveBusy, ArchiveError, NameTaken, NoSuchRecord
from viewer.ui import jobs
from viewer.ui.jobs import Emitter

T = TypeVar("T")
_LAST_TRIES = 3
"""Times that a busy archive is tried when the window has gone; SQLite waits some seconds each time."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Work, whom to tell its result, and the text that would be lost with it; a later piece of a key replaces it."""

    work: Callable[[Database], Any]
    done: Callable[[Any], None]
    key: Hashable = None
    text: str = ""


class _Told(Emitter):
    done = Signal(object, object)
    failed = Signal(object, object)
    delayed = Signal()
    caught_up = Signal()


class _Queue:
    """Pieces that wait, shared by the GUI thread and the one that does them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pieces: deque[Piece] = deque()
        self._is_done = True
        self.ending = threading.Event()
        self.last_tries = 0

    def put(self, piece: Piece) -> bool:
        """Add a piece, in the place of one of its key; whether somebody must begin to do them."""
        with self._lock:
            same = [n for n, each in enumerate(self._pieces) if piece.key is not None and each.key == piece.key]
            if same:
                self._pieces[same[0]] = piece
            else:
                self._pieces.append(piece)
            begin, self._is_done = self._is_done, False
            return begin

    def take(self) -> Piece | None:
        """The next piece; None for the end of the work."""
        with self._lock:
            self._is_done = not self._pieces
            return None if self._is_done else self._pieces.popleft()

    def texts(self) -> tuple[str, ...]:
        """The texts of what waits."""
        with self._lock:
            return tuple(piece.text for piece in self._pieces if piece.text)

    def break_off(self) -> None:
        """Let the next piece be done by somebody else."""
        with self._lock:
            self._is_done = True


class InTurn(QObject):
    """Does pieces of work, each with what those before it have changed.

    Tells what failed, with the text that was to be written, when the archive is busy, and when nothing waits any more.
    What can't be written when the window has gone is handed to a rescuer. All texts that wait for a busy archive are
    told a keeper, none when they are written: should the program be killed meanwhile, they are not lost.
    """

    failed = Signal(object, str)
    delayed = Signal()
    caught_up = Signal()

    def __init__(
        self,
        path: Path,
        parent: QObject,
        rescue: Callable[[str], None] = lambda text: None,
        keep: Callable[[tuple[str, ...]], None] = lambda texts: None,
    ) -> None:
        super().__init__(parent)
        self._path, self._rescue, self._keep = path, rescue, keep
        self._queue = _Queue()

    def do(
        self,
        work: Callable[[Database], T],
        done: Callable[[T], None],
        *,
        key: Hashable = None,
        text: str = "",
    ) -> None:
        """Have work done with a connection of its own when all before it is done, and its result told."""
        if self._queue.put(Piece(work, done, key, text)):
            path, queue, rescue, keep, told = self._path, self._queue, self._rescue, self._keep, _Told()
            queued = Qt.ConnectionType.QueuedConnection
            told.done.connect(self._done, queued)
            told.failed.connect(self._failed, queued)
            told.delayed.connect(self.delayed, queued)
            told.caught_up.connect(self.caught_up, queued)
            jobs.run(lambda cancel: _work(path, queue, told, rescue, keep), lambda _: None, self._broken, self)

    def finish(self) -> None:
        """Have what waits written without trying for ever; nothing more may come."""
        self._queue.ending.set()

    def _done(self, piece: Piece, result: object) -> None:
        piece.done(result)

    def _failed(self, piece: Piece, error: Exception) -> None:
        self.failed.emit(error, piece.text)

    def _broken(self, error: Exception) -> None:
        raise error


def _work(
    path: Path,
    queue: _Queue,
    told: _Told,
    rescue: Callable[[str], None],
    keep: Callable[[tuple[str, ...]], None],
) -> None:
    """In the pool's thread: do what waits until nothing does."""
    while (piece := queue.take()) is not None:
        try:
            result = _do(path, piece, queue, told, keep)
        except (ArchiveError, NoSuchRecord, NameTaken) as error:
            if piece.text and queue.ending.is_set():
                rescue(piece.text)
            told.failed.emit(piece, error)
        except BaseException:
            rescue(piece.text)
            queue.break_off()
            raise
        else:
            told.done.emit(piece, result)
    keep(())
    told.caught_up.emit()
    told.deleteLater()


def _do(path: Path, piece: Piece, queue: _Queue, told: _Told, keep: Callable[[tuple[str, ...]], None]) -> object:
    while True:
        try:
            with closing(archive.connect(path)) as db, archive.world_errors(path):
                return piece.work(db)
        except ArchiveBusy:
            queue.last_tries += queue.ending.is_set()
            if queue.last_tries >= _LAST_TRIES:
                raise
            keep(((piece.text,) if piece.text else ()) + queue.texts())
            told.delayed.emit()
