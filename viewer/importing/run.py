"""An import from beginning to end: files found, read, assembled and stored, with a line about each in the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

from db import archive, imports
from db.archive import Database
from db.errors import ArchiveError
from viewer.importing import reading, sources, writer
from viewer.importing.reading import Reading
from viewer.importing.report import FileReport, Progress, Report


def run(
    archive_path: Path,
    paths: Sequence[Path],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Report:
    """Import files and folders into an archive, made if there is none; nothing is raised for a bad file or archive.

    Each issue is stored whole or not at all. Cancelled, it keeps what was stored and leaves the folder at hand.
    """
    found = sources.find(paths)
    try:
        with closing(archive.create_or_open(archive_path)) as db:
            return _run(db, found, progress, cancelled)
    except ArchiveError as error:
        return Report(tuple(FileReport(each.name, "failed", error=error) for each in found))


def _run(
    db: Database, found: Sequence[sources.Found], progress: Callable[[Progress], None], cancelled: Callable[[], bool]
) -> Report:
    number = imports.start(db)
    seen: set[str] = set()
    reports: list[FileReport] = []
    for _, folder in groupby(found, key=lambda each: each.path.parent):
        readings: list[Reading] = []
        for each in folder:
            if cancelled():
                return Report(tuple(reports), cancelled=True)
            progress(Progress(len(reports) + len(readings), len(found), each.name))
            readings.append(_read(db, each, seen))
        reports += writer.write(db, number, readings)
        failure = next((report.error for report in reports if isinstance(report.error, ArchiveError)), None)
        if failure is not None:
            rest = found[len(reports) :]
            return Report((*reports, *(FileReport(each.name, "failed", error=failure) for each in rest)))
    imports.finish(db, number)
    return Report(tuple(reports))


def _read(db: Database, found: sources.Found, seen: set[str]) -> Reading:
    """The reading of a file; one whose bytes are known has no issues and is not read further."""
    loaded = reading.load(found)
    if loaded.error or loaded.sha256 in seen or imports.is_known(db, loaded.sha256):
        return loaded
    understood = reading.understand(loaded)
    if not understood.error:
        seen.add(loaded.sha256)
    return understood
