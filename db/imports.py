"""Import runs while they write: what became of each file, how issues stood before, how a run is undone."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

import msgspec
from sqlite_utils import Database

from db import archive, issues, storing
from db.errors import ChangedSince, NoSuchRecord, NothingToUndo
from db.records import Article, Issue, Source, Warning

Status = Literal["added", "revised", "duplicate", "part", "failed"]


def start(db: Database) -> int:
    """Begin an import run and return its number."""
    with archive.transaction(db):
        return int(db.table("import_run").insert({"started": _now()}).last_pk or 0)


def finish(db: Database, run: int) -> None:
    """Note that an import run came to its end."""
    with archive.transaction(db):
        db.table("import_run").update(run, {"finished": _now()})


def known_as(db: Database, sha256: str) -> list[str]:
    """The paths under which a file of these very bytes was imported into issues that are still there.

    Where it was not itself imported: its names as a source that an issue in the open format told of.
    """
    paths = db.execute(
        "SELECT path FROM import_file WHERE sha256 = ? AND EXISTS(SELECT 1 FROM import_file_issue WHERE file = id)",
        [sha256],
    ).fetchall()
    if not paths:
        paths = db.execute("SELECT name FROM source_file WHERE sha256 = ?", [sha256]).fetchall()
    return [row[0] for row in paths]


def issues_of(db: Database, sha256: str) -> list[int]:
    """The numbers of the issues that files of these very bytes went into."""
    rows = db.execute(
        "SELECT DISTINCT issue FROM import_file JOIN import_file_issue ON file = import_file.id WHERE sha256 = ?",
        [sha256],
    )
    return [row[0] for row in rows]


def record_file(
    db: Database,
    run: int,
    path: str,
    status: Status,
    *,
    sha256: str | None = None,
    encoding: str | None = None,
    format: str | None = None,
    articles: int = 0,
    told: str | None = None,
    why: str | None = None,
    line: int | None = None,
    found: str | None = None,
    issues: Sequence[int] = (),
    warnings: Sequence[Warning] = (),
) -> None:
    """Keep a line of the import's report, with the issues that hold what the file says; in the caller's transaction.

    What the user told of the file, as JSON, stays with it for when it is read again.
    """
    number = db.execute(
        "INSERT INTO import_file(run, path, sha256, encoding, format, status, articles, told, why, line, found)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [run, path, sha256, encoding, format, status, articles, told, why, line, found],
    ).lastrowid
    db.conn.executemany(
        "INSERT INTO import_file_issue(file, issue) VALUES(?, ?)", ((number, issue) for issue in set(issues))
    )
    db.conn.executemany(
        "INSERT INTO import_message(file, n, line, code, message) VALUES(?, ?, ?, ?, ?)",
        ((number, n, each.line, each.code, each.message) for n, each in enumerate(warnings)),
    )


def add(
    db: Database,
    run: int,
    issue: Issue,
    raw: Mapping[Source, bytes],
    before: Issue | None = None,
    revised: Sequence[Article] = (),
) -> int:
    """Store an issue with the bytes it was read from, in one transaction, and return its number.

    The bytes come compressed by zlib and stay, so that a better parser can read them again. Where the issue was there
    already, before is how, and revised holds those of its articles, as they were, whose text is another now.
    """
    with archive.transaction(db):
        issue_id, change = storing.put_rows(db, issue, raw)
        db.execute(
            "INSERT OR IGNORE INTO import_change(run, issue, before) VALUES(?, ?, ?)",
            [run, issue_id, zlib.compress(msgspec.json.encode(before)) if before else None],
        )
        _keep_revised(db, run, revised)
        change.write(db)
    return issue_id


def take_away(db: Database, run: int, issue: Issue) -> None:
    """Remove a stored issue for a run, in one transaction; undoing the run brings it back."""
    with archive.transaction(db):
        db.execute(
            "INSERT OR IGNORE INTO import_change(run, issue, before) VALUES(?, ?, ?)",
            [run, issue.id, zlib.compress(msgspec.json.encode(issue))],
        )
        storing.remove(db, issue.id or 0)


def undo(db: Database, run: int) -> None:
    """Make every issue that a run touched what it was before, in one transaction; its files can be imported again.

    Raises NoSuchRecord, NothingToUndo, ArchiveError's kinds, and ChangedSince where a later run changed an issue of it.
    """
    with archive.transaction(db):
        row = db.execute("SELECT undone FROM import_run WHERE id = ?", [run]).fetchone()
        if row is None or row[0] is not None:
            raise NoSuchRecord("import run", run)
        _refuse_changed(db, run)
        changes = db.execute("SELECT issue, before FROM import_change WHERE run = ?", [run]).fetchall()
        if not changes:
            raise NothingToUndo(run)
        for issue_id, before in changes:
            if before is None:
                storing.remove(db, issue_id)
            else:
                storing.put(db, msgspec.json.decode(zlib.decompress(before), type=Issue))
        db.execute("DELETE FROM revision WHERE run = ?", [run])
        db.execute("DELETE FROM import_change WHERE run = ?", [run])
        db.execute("DELETE FROM import_file_issue WHERE file IN (SELECT id FROM import_file WHERE run = ?)", [run])
        db.execute("DELETE FROM source_file WHERE id NOT IN (SELECT source FROM issue_source)")
        db.execute("UPDATE import_run SET undone = ? WHERE id = ?", [_now(), run])


def _refuse_changed(db: Database, run: int) -> None:
    later = db.execute(
        "SELECT later.run, later.issue FROM import_change JOIN import_change AS later"
        " ON later.issue = import_change.issue AND later.run > import_change.run WHERE import_change.run = ?",
        [run],
    ).fetchone()
    if later is not None:
        raise ChangedSince(run, int(later[0]), issues.heading(db, later[1]))


def _keep_revised(db: Database, run: int, revised: Sequence[Article]) -> None:
    now = _now()
    db.conn.executemany(
        "INSERT INTO revision(article, n, replaced, run, before) VALUES(?,"
        " (SELECT count(*) FROM revision AS older WHERE older.article = ?), ?, ?, ?)",
        ((a.id, a.id, now, run, json.dumps(msgspec.to_builtins(a), ensure_ascii=False)) for a in revised),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
