"""The archive as a file: made, opened, checked, copied, and told apart from what is no archive."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database as Database

from db import index
from db.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    ArchiveTooNew,
    ArchiveUnwritable,
    Interrupted,
    NotAnArchive,
)
from db.migrations import STEPS

APPLICATION_ID = 0x42616F6B
"""The letters "Baok", at byte 68 of the file, where SQLite keeps an application's mark."""
_BUSY_SECONDS = 5.0
_STEPS_BETWEEN = 200
"""Steps of SQLite's machine, some hundred microseconds of inserting."""
_CACHE_KIB = 16_384
"""Room for the pages that storing an issue touches; SQLite's own 2 MB make it a twentieth slower."""


def create_or_open(path: Path) -> Database:
    """Open the archive at path, made if there is none, brought to this program's steps.

    Raises ArchiveError's kinds; a file that is no archive, or a newer program's, stays untouched.
    """
    if not _is_new(path):
        _refuse_foreign(path)
    with world_errors(path):
        db = Database(_connect(path), strict=True)
        try:
            _prepare(db, path)
        except BaseException:
            db.close()
            raise
        return db


def connect(path: Path) -> Database:
    """Another connection to an archive that was opened before, for one job in one thread."""
    with world_errors(path):
        return Database(_connect(path), strict=True)


@contextmanager
def reading(path: Path) -> Iterator[Database | None]:
    """An archive to be read and not changed by a byte; None where there is none yet. Raises ArchiveError's kinds."""
    if _is_new(path):
        yield None
        return
    _refuse_foreign(path)
    with world_errors(path):
        # Opened for reading alone, SQLite would leave its two files beside the archive.
        db = Database(_connect(path))
    with closing(db):
        if _is_current(db, path):
            db.execute("PRAGMA query_only = ON")
            yield db
            return
        # An older program's archive is brought to this one's steps as a copy.
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            backup(db, copy)
            with closing(create_or_open(copy)) as copied:
                yield copied


def empty() -> Database:
    """An archive with nothing in it, that no file holds."""
    db = Database(memory=True, strict=True)
    STEPS.apply(db)
    return db


def location(db: Database) -> Path:
    """The file an open archive lies in."""
    return Path(next(row[2] for row in db.execute("PRAGMA database_list") if row[1] == "main"))


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Write all of it or nothing; the lock is taken at once. Raises ArchiveError's kinds."""
    with world_errors(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            db.conn.rollback()
            raise


@contextmanager
def snapshot(db: Database) -> Iterator[None]:
    """Read the archive as it is at the first look, whatever others write into it meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.conn.rollback()


@contextmanager
def world_errors(of: Path | Database) -> Iterator[None]:
    """Turn what SQLite says of the world (locks, disks, damage) into errors with data; our own mistakes pass as is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # An interrupt may come at any moment, even to the question where the file is.
        if _code(error) == sqlite3.SQLITE_INTERRUPT:
            raise Interrupted from error
        known = _known(error, of if isinstance(of, Path) else location(of))
        if known is None:
            raise
        raise known from error


def interrupt(db: Database) -> None:
    """Stop what the connection is doing, from any thread; it raises Interrupted there."""
    db.conn.interrupt()


@contextmanager
def stopping(db: Database, cancelled: Callable[[], bool], steps: int = _STEPS_BETWEEN) -> Iterator[None]:
    """Look, some thousand times a second, whether what the connection does is still wanted; it raises Interrupted.

    More steps of SQLite's machine between two looks make them rarer: each takes Python's lock, which a window may hold.
    """
    db.conn.set_progress_handler(lambda: int(cancelled()), steps)
    try:
        yield
    finally:
        db.conn.set_progress_handler(None, 0)


def check(db: Database) -> list[str]:
    """What is wrong with the archive's file and index, a line each as SQLite words it; empty when all is well."""
    with world_errors(db):
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row[0]} {row[1]} → {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
        unindexed = db.execute(
            "SELECT count(*) FROM article WHERE index_key NOT IN (SELECT rowid FROM article_index)"
        ).fetchone()[0]
        if unindexed:
            found.append(f"index: {unindexed} articles missing")
        uncounted = db.execute(
            "SELECT count(*) FROM article WHERE index_key NOT IN (SELECT index_key FROM article_facets)"
        ).fetchone()[0]
        if uncounted:
            found.append(f"facets: {uncounted} articles missing")
        try:
            db.execute("INSERT INTO article_index(article_index) VALUES('integrity-check')")
        except sqlite3.DatabaseError as error:
            found.append(f"article_index: {error}")
        return found


def quick_check(db: Database) -> list[str]:
    """What is wrong with the file's pages, a line each as SQLite words it: a look at everything, in half the time."""
    with world_errors(db):
        return [str(row[0]) for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]


def backup(db: Database, target: Path) -> None:
    """Copy the archive, as it is at this moment, to a file that doesn't exist yet or is empty."""
    with world_errors(target):
        db.execute("VACUUM INTO ?", [str(target)])


def is_whole(path: Path) -> bool:
    """Whether a file is an archive that nobody writes and that is not damaged: reads all of it, writes nothing."""
    uri = f"{path.absolute().as_uri()}?immutable=1"
    try:
        with world_errors(path), closing(sqlite3.connect(uri, uri=True)) as looking:
            mark = looking.execute("PRAGMA application_id").fetchone()[0]
            return bool(mark == APPLICATION_ID and looking.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except (ArchiveDamaged, NotAnArchive):
        return False


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return connection


def _prepare(db: Database, path: Path) -> None:
    applied = {step.name for step in STEPS.applied(db)}
    unknown = applied - _known_steps()
    if unknown:
        raise ArchiveTooNew(path, tuple(sorted(unknown)))
    if not applied:
        # The mark comes first and past no log: a file left half made must still be known as ours.
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    STEPS.apply(db)
    if not applied:
        index.mark_current(db)
    db.execute("PRAGMA journal_mode = WAL")


def _is_current(db: Database, path: Path) -> bool:
    with world_errors(path):
        return _known_steps() <= {step.name for step in STEPS.applied(db)}


def _known_steps() -> set[str]:
    with closing(Database(memory=True)) as empty:
        return {step.name for step in STEPS.pending(empty)}


def _is_new(path: Path) -> bool:
    try:
        return not path.exists() or (path.is_file() and path.stat().st_size == 0)
    except OSError as error:
        raise ArchiveUnwritable(path, error.strerror or "") from error


def _refuse_foreign(path: Path) -> None:
    """Look at the file's mark in a way that writes nothing, also to a file that only looks like a database.

    It must be SQLite that opens the file: when any other descriptor of it is closed, POSIX takes away the locks that
    this process's connections hold, and another process may then think itself alone and take the log away.
    """
    with world_errors(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as looking:
        if looking.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotAnArchive(path)


def _code(error: sqlite3.DatabaseError) -> int:
    """SQLite's primary result code; Python's own complaints have none."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF


def _known(error: sqlite3.DatabaseError, path: Path) -> ArchiveError | None:
    match _code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ArchiveBusy(path)
        case sqlite3.SQLITE_CORRUPT:
            return ArchiveDamaged(path, str(error))
        case sqlite3.SQLITE_NOTADB:
            return NotAnArchive(path)
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN:
            return ArchiveUnwritable(path, str(error))
        case _:
            return None


def sqlite_version() -> str:
    """The version of the SQLite that keeps archives here."""
    return sqlite3.sqlite_version
