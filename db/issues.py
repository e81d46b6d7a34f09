"""Issues: found, read whole, stored and removed, one transaction each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlite_utils import Database

from db import archive, articles, grams, index, newspapers, storing
from db.errors import NoSuchRecord
from db.records import ContentsEntry, Facsimile, Furniture, Issue, Newspaper, Page, Source, Warning


def find(db: Database, newspaper: Newspaper, day: date | None, edition: str | None) -> int | None:
    """The number of the stored issue of that newspaper, day and edition; an undated issue is never found."""
    newspaper_id = newspapers.find(db, newspaper)
    if newspaper_id is None or day is None:
        return None
    row = db.execute(
        "SELECT id FROM issue WHERE newspaper = ? AND date = ? AND coalesce(edition, '') = ?",
        [newspaper_id, day.isoformat(), edition or ""],
    ).fetchone()
    return None if row is None else int(row[0])


def undated(db: Database, newspaper: Newspaper, passage: str) -> list[int]:
    """The numbers of a newspaper's issues without a date in which a passage (of two characters at least) stands."""
    rows = db.execute(
        "SELECT DISTINCT issue FROM article JOIN issue ON issue.id = issue WHERE newspaper = ? AND index_key IN"
        " (SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid BETWEEN ? AND ?)",
        [
            newspapers.find(db, newspaper),
            grams.phrase(grams.squeeze(passage)),
            index.first_key(None),
            index.last_key(None),
        ],
    )
    return [int(row[0]) for row in rows]


def get(db: Database, issue_id: int) -> Issue:
    """The issue with everything in it; raises NoSuchRecord."""
    head = heading(db, issue_id)
    stored = tuple(articles.of_issue(db, issue_id))
    return replace(
        head,
        pages=_pages(db, issue_id),
        articles=stored,
        contents=_contents(db, issue_id, {article.id: place for place, article in enumerate(stored)}),
        sources=sources(db, issue_id),
        warnings=_warnings(db, issue_id),
    )


def heading(db: Database, issue_id: int) -> Issue:
    """The issue without what is in it: newspaper, date and numbers; raises NoSuchRecord."""
    columns = ", ".join(storing.HEAD)
    row = db.execute(f"SELECT newspaper, {columns} FROM issue WHERE id = ?", [issue_id]).fetchone()
    if row is None:
        raise NoSuchRecord("issue", issue_id)
    day = date.fromisoformat(row[1]) if row[1] else None
    edition, number, whole_number, pages_declared, weekday, lunar = row[2:]
    newspaper = newspapers.get(db, row[0])
    return Issue(newspaper, day, edition, number, whole_number, pages_declared, weekday, lunar, id=issue_id)


def outline(db: Database, issue_id: int) -> Issue:
    """The issue's heading and its pages, of these labels and sections; raises NoSuchRecord."""
    rows = db.execute("SELECT label, section FROM page WHERE issue = ? ORDER BY sequence", [issue_id])
    return replace(heading(db, issue_id), pages=tuple(Page(*row) for row in rows.fetchall()))


def store(db: Database, issue: Issue) -> int:
    """Make the archive hold just this issue and return its number, in one transaction, index included.

    An issue without a number is new; one with a number replaces what is stored under it, and its articles that have
    numbers keep them. Raises ArchiveError's kinds.
    """
    with archive.transaction(db):
        return storing.put(db, issue)


def remove(db: Database, issue_id: int) -> None:
    """Take an issue out of the archive with all that came with it alone; its files can be imported again.

    Raises NoSuchRecord and ArchiveError's kinds.
    """
    with archive.transaction(db):
        heading(db, issue_id)
        storing.remove(db, issue_id)


def _pages(db: Database, issue_id: int) -> tuple[Page, ...]:
    pages = db.execute(
        "SELECT id, label, section, facsimile_sha256, facsimile_leaf FROM page WHERE issue = ? ORDER BY sequence",
        [issue_id],
    )
    return tuple(
        Page(
            label,
            section,
            tuple(row[0] for row in db.execute("SELECT name FROM page_editor WHERE page = ? ORDER BY n", [page_id])),
            tuple(
                Furniture(*row)
                for row in db.execute("SELECT kind, text FROM furniture WHERE page = ? ORDER BY n", [page_id])
            ),
            Facsimile(sha256, leaf) if sha256 is not None else None,
        )
        for page_id, label, section, sha256, leaf in pages.fetchall()
    )


def _contents(db: Database, issue_id: int, places: dict[int | None, int]) -> tuple[ContentsEntry, ...]:
    rows = db.execute(
        "SELECT title, page_label, article, printed FROM contents_entry WHERE issue = ? ORDER BY n", [issue_id]
    )
    return tuple(
        ContentsEntry(title, page, None if article is None else places[article], printed)
        for title, page, article, printed in rows
    )


def sources(db: Database, issue_id: int) -> tuple[Source, ...]:
    """The files that an issue was read from, in their order."""
    rows = db.execute(
        "SELECT name, sha256, encoding FROM issue_source JOIN source_file ON source_file.id = source"
        " WHERE issue = ? ORDER BY n",
        [issue_id],
    )
    return tuple(Source(*row) for row in rows)


def _warnings(db: Database, issue_id: int) -> tuple[Warning, ...]:
    rows = db.execute("SELECT source, line, code, message FROM message WHERE issue = ? ORDER BY n", [issue_id])
    return tuple(Warning(*row) for row in rows)
