"""Import runs: which files came when, what became of each, and the raw text they brought."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from sqlite_utils import Database

from db import archive, storing
from db.records import Issue, Source

Status = Literal["added", "duplicate", "failed"]


def start(db: Database) -> int:
    """Begin an import run and return its number."""
    with archive.transaction(db):
        return int(db.table("import_run").insert({"started": _now()}).last_pk or 0)


def finish(db: Database, run: int) -> None:
    """Note that an import run came to its end."""
    with archive.transaction(db):
        db.table("import_run").update(run, {"finished": _now()})


def is_known(db: Database, sha256: str) -> bool:
    """Whether a file of these very bytes was added before, by itself or as the source of an issue that was added."""
    return any(
        db.execute(f"SELECT 1 FROM {table} WHERE sha256 = ?{condition} LIMIT 1", [sha256]).fetchone()
        for table, condition in (("source_file", ""), ("import_file", " AND status = 'added'"))
    )


def record_file(
    db: Database,
    run: int,
    path: str,
    status: Status,
    *,
    sha256: str | None = None,
    encoding: str | None = None,
    why: str | None = None,
    line: int | None = None,
    found: str | None = None,
) -> None:
    """Keep a line of the import's report; within the caller's transaction."""
    db.table("import_file").insert(
        {"run": run, "path": path, "sha256": sha256, "encoding": encoding, "status": status, "why": why,
         "line": line, "found": found}
    )  # fmt: skip


def add(db: Database, issue: Issue, raw: Mapping[Source, bytes]) -> int:
    """Store an issue together with the bytes it was read from, in one transaction, and return its number.

    The bytes stay so that a better parser can read them again.
    """
    with archive.transaction(db):
        issue_id = storing.put(db, issue)
        for source, data in raw.items():
            db.execute(
                "UPDATE source_file SET raw = ? WHERE sha256 = ? AND name = ? AND encoding = ?",
                [zlib.compress(data), source.sha256, source.name, source.encoding],
            )
    return issue_id


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
