"""What import runs left to be read: the runs, the line about each file, the bytes that came, what was revised."""

from __future__ import annotations

import zlib
from pathlib import PurePosixPath
from typing import Any

import msgspec
from sqlite_utils import Database

from db.errors import NoSuchRecord
from db.records import Article, ImportedFile, ImportRun, KeptFile, Revision, Source, Warning


def runs(db: Database) -> list[ImportRun]:
    """All import runs, the latest first."""
    rows = db.execute(
        "SELECT import_run.id, started, finished, undone, count(import_file.id), coalesce(sum(articles), 0),"
        " coalesce(sum(status IN ('added', 'revised')), 0), coalesce(sum(status = 'failed'), 0),"
        " undone IS NULL AND EXISTS(SELECT 1 FROM import_change WHERE import_change.run = import_run.id)"
        " FROM import_run LEFT JOIN import_file ON run = import_run.id"
        " GROUP BY import_run.id ORDER BY started DESC, import_run.id DESC"
    )
    return [ImportRun(*(*row[:-1], bool(row[-1]))) for row in rows]


def files(db: Database, run: int) -> list[ImportedFile]:
    """The line about every file of a run, in the order in which they were read."""
    messages: dict[int, list[Warning]] = {}
    for file, path, line, code, text in db.execute(
        "SELECT file, path, import_message.line, code, message FROM import_message"
        " JOIN import_file ON import_file.id = file WHERE run = ? ORDER BY file, n",
        [run],
    ):
        messages.setdefault(file, []).append(Warning(path, line, code, text))
    rows = db.execute(
        "SELECT id, path, status, encoding, format, articles, why, line, found, sha256,"
        " (SELECT group_concat(issue) FROM import_file_issue WHERE file = import_file.id)"
        " FROM import_file WHERE run = ? ORDER BY id",
        [run],
    )
    return [_imported(row, tuple(messages.get(row[0], ()))) for row in rows]


def _imported(row: tuple[Any, ...], warnings: tuple[Warning, ...]) -> ImportedFile:
    number, path, status, encoding, format, articles, why, line, found, sha256, issues = row
    numbers = tuple(map(int, issues.split(","))) if issues else ()
    return ImportedFile(number, path, status, encoding, format, articles, why, line, found, sha256, numbers, warnings)


def came(db: Database) -> dict[str, str]:
    """The path of every file that was ever read, of undone runs too, with the start of the last run that read it."""
    rows = db.execute("SELECT path, max(started) FROM import_file JOIN import_run ON import_run.id = run GROUP BY path")
    return dict(rows)


def raw(db: Database, sha256: str) -> bytes:
    """The bytes of a source file as they came; raises NoSuchRecord where they were not kept."""
    row = db.execute("SELECT raw FROM source_file WHERE sha256 = ? AND raw IS NOT NULL", [sha256]).fetchone()
    if row is None:
        raise NoSuchRecord("source", 0)
    return zlib.decompress(row[0])


def kept_files(db: Database, issue_id: int) -> list[KeptFile]:
    """The files an issue was read from, in their order, with their bytes where these were kept."""
    lines = db.execute(
        "SELECT sha256, path, told, status = 'part' FROM import_file JOIN import_file_issue ON file = import_file.id"
        " WHERE issue = ? AND sha256 IS NOT NULL ORDER BY status IN ('added', 'revised', 'part'), import_file.id",
        [issue_id],
    ).fetchall()
    # A later line of the same bytes and name goes before, and one of the same name before any of the same bytes.
    by_bytes = {row[0]: row[1:] for row in lines}
    by_name = {(row[0], PurePosixPath(row[1]).name): row[1:] for row in lines}
    sources = db.execute(
        "SELECT name, sha256, encoding, raw FROM issue_source JOIN source_file ON source_file.id = source"
        " WHERE issue = ? ORDER BY n",
        [issue_id],
    )
    kept = []
    for name, sha256, encoding, raw in sources:
        path, told, part = by_name.get((sha256, name)) or by_bytes.get(sha256) or (name, None, False)
        data = None if raw is None else zlib.decompress(raw)
        kept.append(KeptFile(path, Source(name, sha256, encoding), data, told, bool(part)))
    return kept


def revisions(db: Database, article_id: int) -> list[Revision]:
    """How an article stood before each time it was revised, the oldest first."""
    rows = db.execute("SELECT replaced, run, before FROM revision WHERE article = ? ORDER BY n", [article_id])
    return [Revision(when, run, msgspec.json.decode(before, type=Article)) for when, run, before in rows]
