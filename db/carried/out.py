"""What is carried, read from an archive: in orders that don't hang on its numbers."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import msgspec
from sqlite_utils import Database

from db import clippings, history, searches
from db.carried.told import (
    Clipped,
    Collected,
    Earlier,
    File,
    Gone,
    Highlighted,
    Marked,
    Named,
    Noted,
    Run,
    Saved,
    Searched,
    Slotted,
    Tagged,
    says,
)
from db.folding import fold
from db.records import Article, Issue, Warning

Paths = Mapping[int, str]
"""The files that issues are carried in, by the issues' numbers."""
_PART = 1000
"""Files of an import run that are told together."""
_GONE_TAGS = "SELECT name, tagged FROM aside_tag WHERE article = ? ORDER BY rowid"
_GONE_NOTES = "SELECT text, written, changed FROM aside_note WHERE article = ? ORDER BY written, abs(id)"
_HIGHLIGHT = "part, block, start, end, text, before, behind, colour, made"
_IN_ORDER = "ORDER BY made, part, block, start, text"
_GONE_HIGHLIGHTS = f"SELECT {_HIGHLIGHT} FROM aside_highlight WHERE article = ? {_IN_ORDER}"
_GONE_CLIPPINGS = (
    "SELECT name, place, remark, added FROM aside_clipping JOIN folder ON folder.id = folder WHERE article = ?"
    " ORDER BY added, name"
)


def dated(db: Database) -> list[int]:
    """The numbers of all issues that have a day, by newspaper, day and edition."""
    rows = db.execute(
        "SELECT issue.id FROM issue JOIN newspaper ON newspaper.id = newspaper WHERE date IS NOT NULL"
        " ORDER BY title, newspaper, date, coalesce(edition, '')"
    )
    return [row[0] for row in rows]


def undated(db: Database) -> list[int]:
    """The numbers of all issues without a day, as they came."""
    return [row[0] for row in db.execute("SELECT id FROM issue WHERE date IS NULL ORDER BY id")]


def shared_sources(db: Database) -> frozenset[str]:
    """The checksums of the files that more than one issue was read from."""
    rows = db.execute(
        "SELECT sha256 FROM issue_source JOIN source_file ON source_file.id = source"
        " GROUP BY sha256 HAVING count(DISTINCT issue) > 1"
    )
    return frozenset(row[0] for row in rows)


def named(issue: Issue, place: int, path: str) -> Named:
    """An article of an issue, by its place there."""
    article = issue.articles[place]
    pages = tuple(dict.fromkeys(placement.page for placement in article.placements))
    head = (issue.newspaper.title, issue.date, issue.edition, path)
    return Named(*head, place, pages, article.headline, says(article))


def marked(db: Database, issue: Issue, path: str) -> Iterator[Marked]:
    """The articles of an issue that have tags, notes or highlights."""
    numbers = [json.dumps([article.id for article in issue.articles])]
    tags, notes = defaultdict[int, list[Tagged]](list), defaultdict[int, list[Noted]](list)
    among = "article IN (SELECT value FROM json_each(?))"
    for article, *tag in db.execute(
        f"SELECT article, name, tagged FROM article_tag JOIN tag ON tag.id = tag WHERE {among}"
        " ORDER BY tagged, article_tag.rowid",
        numbers,
    ):
        tags[article].append(Tagged(*tag))
    for article, *note in db.execute(
        f"SELECT article, text, written, changed FROM note WHERE {among} ORDER BY written, id", numbers
    ):
        notes[article].append(Noted(*note))
    lit = defaultdict[int, list[Highlighted]](list)
    for article, *highlight in db.execute(
        f"SELECT article, {_HIGHLIGHT} FROM highlight WHERE {among} {_IN_ORDER}", numbers
    ):
        lit[article].append(Highlighted(*highlight))
    for place, article in enumerate(issue.articles):
        number = article.id or 0
        if number in tags or number in notes or number in lit:
            home = named(issue, place, path)
            yield Marked(home, tuple(tags[number]), tuple(notes[number]), tuple(lit[number]))


def earlier(db: Database, issue: Issue, path: str) -> tuple[Earlier, ...]:
    """How articles of an issue stood before they were revised, each from its oldest text on."""
    numbers = [json.dumps([article.id for article in issue.articles])]
    rows = db.execute(
        "SELECT article, replaced, before FROM revision WHERE article IN (SELECT value FROM json_each(?))"
        " ORDER BY article, n",
        numbers,
    )
    before = defaultdict[int, list[tuple[str, Article]]](list)
    for article, replaced, text in rows:
        before[article].append((replaced, replace(msgspec.json.decode(text, type=Article), id=None)))
    return tuple(
        Earlier(named(issue, place, path), replaced, text)
        for place, article in enumerate(issue.articles)
        for replaced, text in before[article.id or 0]
    )


def collected(db: Database, names: Mapping[int, Named]) -> Iterator[Collected]:
    """The clippings folders by their names; names are those of all articles that are clipped."""
    for folder in sorted(clippings.folders(db), key=lambda each: (fold(each.name), each.name)):
        used, following = db.execute("SELECT used, following FROM folder WHERE id = ?", [folder.id]).fetchone()
        kept = (slot for slot in clippings.slots(db, folder.id) if slot.article in names)
        clipped = (Clipped(names[slot.article], slot.place, slot.remark, slot.added) for slot in kept)
        yield Collected(folder.name, used, following, tuple(clipped))


def clipped(db: Database) -> frozenset[int]:
    """The numbers of all articles that are in a clippings folder."""
    return frozenset(row[0] for row in db.execute("SELECT DISTINCT article FROM clipping"))


def gone(db: Database) -> Iterator[Gone]:
    """What is kept of articles that are gone, by newspaper and day."""
    rows = db.execute(
        "SELECT article, newspaper, date, title, headline, text, pages, since FROM aside_article"
        " ORDER BY newspaper, date, title, text, since, article"
    ).fetchall()
    for number, newspaper, day, title, headline, text, pages, since in rows:
        yield Gone(
            newspaper, date.fromisoformat(day) if day else None, title, headline, text, tuple(json.loads(pages)), since,
            tuple(Tagged(*row) for row in db.execute(_GONE_TAGS, [number])),
            tuple(Noted(*row) for row in db.execute(_GONE_NOTES, [number])),
            tuple(Highlighted(*row) for row in db.execute(_GONE_HIGHLIGHTS, [number])),
            tuple(Slotted(*row) for row in db.execute(_GONE_CLIPPINGS, [number])),
        )  # fmt: skip


def saved(db: Database) -> Iterator[Saved]:
    """The saved searches in their order."""
    for each in searches.saved(db):
        yield Saved(each.name, each.asked.text, each.asked.filters, each.asked.sort, each.made)


def diary(db: Database) -> Iterator[Searched]:
    """The search diary, the first search first."""
    for each in reversed(searches.diary(db)):
        asked = each.asked
        yield Searched(each.when, asked.text, asked.filters, asked.sort, each.hits, each.articles, each.seconds)


def runs(db: Database, paths: Paths) -> Iterator[list[Run]]:
    """The import runs, the first first, in parts; issues that aren't there any more are left out."""
    for run in reversed(history.runs(db)):
        files = _files(db, run.id, paths)
        parts = [files[start : start + _PART] for start in range(0, len(files), _PART)] or [()]
        yield [Run(run.started, run.finished, run.undone, len(files), part) for part in parts]


def _files(db: Database, run: int, paths: Paths) -> tuple[File, ...]:
    told = dict(db.execute("SELECT id, told FROM import_file WHERE run = ?", [run]).fetchall())
    return tuple(
        File(
            file.path, file.sha256, file.status, file.format, file.encoding, file.articles, told[file.id], file.why,
            file.line, file.found, tuple(sorted(paths[number] for number in file.issues if number in paths)),
            # Their path is that of the file.
            tuple(Warning("", each.line, each.code, each.message) for each in file.warnings),
        )
        for file in history.files(db, run)
    )  # fmt: skip
