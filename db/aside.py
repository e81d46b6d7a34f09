"""What readers put to articles that have left the archive: kept aside, put back where such an article comes again.

That is their tags, notes, highlights and clippings.

An article leaves when its import is undone, when its issue is removed or dated otherwise, or when that is read again
and it isn't found any more. It comes again under its number, or as an article of the same paper and day that says the
same.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlite_utils import Database

from db import articles
from db.annotations import Note, put_note, put_tag
from db.grams import squeeze
from db.highlights import Highlight, put
from db.records import Article

# One whose folder was removed since has left nothing, but the folder may be put back.
_KEPT = " UNION ".join(f"SELECT article FROM aside_{what}" for what in ("tag", "note", "highlight", "clipping"))
_HIGHLIGHT = "id, article, part, block, start, end, text, colour, made, before, behind"
_LONG = 50
"""Characters from which on a text that stands in another is a part of it; shorter ones stand in many."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a reader had put to an article that is gone."""

    newspaper: str
    date: date | None
    title: str
    tags: tuple[str, ...]
    notes: tuple[str, ...]
    folders: tuple[str, ...] = ()
    """The clippings folders it was in, behind the name of each what was remarked there."""
    highlights: tuple[str, ...] = ()
    """The texts that were highlighted."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a gone article was called and said, and the labels of the pages that it stood on."""

    title: str
    headline: str
    text: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Gone:
    """An article that readers put something to, as it was; its texts squeezed."""

    article: int
    headline: str
    text: str
    pages: frozenset[str]


def put_aside(db: Database, leaving: Sequence[Article]) -> None:
    """Keep what readers put to articles that are about to be deleted; within the caller's transaction."""
    numbers = json.dumps([article.id for article in leaving])
    annotated = "SELECT article FROM {} WHERE article IN (SELECT value FROM json_each(?))"
    some = " UNION ".join(annotated.format(table) for table in ("article_tag", "note", "highlight", "clipping"))
    rows = db.execute(some, [numbers] * 4)
    wanted = {row[0] for row in rows.fetchall()}
    if not wanted:
        return
    for article in leaving:
        if article.id in wanted:
            _put_aside(db, article)
    db.conn.executemany("DELETE FROM article_tag WHERE article = ?", ((number,) for number in wanted))
    db.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM article_tag)")


def bring_back(db: Database, issue_id: int, stored: Sequence[Article], new: Sequence[Article]) -> None:
    """Put what is kept aside to those of an issue's articles that it belongs to, whose text is stored.

    Stored are all articles of the issue, new those that were not there before; within the caller's transaction. One
    that comes back under its number has them again; else one of the paper's day with the same headline and text; else
    one into which the text was joined; else the only new one with the headline on a page that it stood on.
    """
    if not db.execute("SELECT EXISTS(SELECT 1 FROM aside_article)").fetchone()[0]:
        return
    numbers = json.dumps([article.id for article in new])
    back = db.execute("SELECT article FROM aside_article WHERE article IN (SELECT value FROM json_each(?))", [numbers])
    for (number,) in back.fetchall():
        _put_back(db, number, number)
    rows = db.execute(
        "SELECT article, headline, text, pages FROM aside_article"
        " JOIN newspaper ON newspaper.title = aside_article.newspaper"
        " JOIN issue ON issue.newspaper = newspaper.id AND issue.date IS aside_article.date WHERE issue.id = ?",
        [issue_id],
    )
    gone = [_Gone(row[0], squeeze(row[1]), squeeze(row[2]), frozenset(json.loads(row[3]))) for row in rows.fetchall()]
    if gone:
        there = [_gone(article) for article in stored]
        fresh = {article.id for article in new}
        for each in gone:
            number = _home(each, there, [one for one in there if one.article in fresh])
            if number is not None:
                _put_back(db, each.article, number)


def home(db: Database, newspaper: str, day: date | None, said: Said) -> int | None:
    """The number of the article of a paper's day that one which came from elsewhere is, by the same rules.

    That is one that says the same, else one into which its text was joined, else the only one with the headline on a
    page that it stood on.
    """
    rows = db.execute(
        "SELECT issue.id FROM issue JOIN newspaper ON newspaper.id = issue.newspaper WHERE title = ? AND date IS ?",
        [newspaper, day and day.isoformat()],
    )
    there = [_gone(article) for (number,) in rows.fetchall() for article in articles.of_issue(db, number)]
    return _home(_Gone(0, squeeze(said.headline), squeeze(said.text), frozenset(said.pages)), there, there)


def lay(db: Database, newspaper: str, day: date | None, said: Said, since: str) -> int:
    """Keep an article that came from elsewhere and has no home here, and give its number; one is kept once.

    Its number is below zero, as no article's of this archive is. Within the caller's transaction.
    """
    known = laid(db, newspaper, day, said)
    if known is not None:
        return known
    number = int(db.execute("SELECT min(0, coalesce(min(article), 0)) - 1 FROM aside_article").fetchone()[0])
    db.execute(
        "INSERT INTO aside_article(article, newspaper, date, title, headline, text, pages, since)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        [
            number, newspaper, day and day.isoformat(), said.title, said.headline, said.text, json.dumps(said.pages),
            since,
        ],
    )  # fmt: skip
    return number


def laid(db: Database, newspaper: str, day: date | None, said: Said) -> int | None:
    """The number under which such an article is kept already."""
    row = db.execute(
        "SELECT article FROM aside_article WHERE newspaper = ? AND date IS ? AND headline = ? AND text = ?",
        [newspaper, day and day.isoformat(), said.headline, said.text],
    ).fetchone()
    return None if row is None else int(row[0])


def count(db: Database) -> int:
    """How many articles are gone of which something is kept."""
    return int(db.execute(f"SELECT count(*) FROM ({_KEPT})").fetchone()[0])


def kept(db: Database) -> list[Kept]:
    """What is kept aside, the last that went first."""
    rows = db.execute(
        f"SELECT article, newspaper, date, title FROM aside_article WHERE article IN ({_KEPT})"
        " ORDER BY since DESC, article"
    ).fetchall()
    return [
        Kept(
            newspaper,
            date.fromisoformat(day) if day else None,
            title,
            tuple(
                row[0] for row in db.execute("SELECT name FROM aside_tag WHERE article = ? ORDER BY rowid", [number])
            ),
            tuple(row[0] for row in db.execute("SELECT text FROM aside_note WHERE article = ? ORDER BY id", [number])),
            _folders(db, number),
            tuple(
                row[0] for row in db.execute("SELECT text FROM aside_highlight WHERE article = ? ORDER BY id", [number])
            ),
        )
        for number, newspaper, day, title in rows
    ]


def _folders(db: Database, gone: int) -> tuple[str, ...]:
    """The names of the folders that a gone article is in, behind each what was remarked there."""
    rows = db.execute(
        "SELECT name, remark FROM aside_clipping JOIN folder ON folder.id = folder WHERE article = ? ORDER BY added",
        [gone],
    )
    return tuple(": ".join(filter(None, row)) for row in rows)


def _put_aside(db: Database, article: Article) -> None:
    said = said_of(article)
    db.execute(
        "INSERT INTO aside_article(article, newspaper, date, title, headline, text, pages, since)"
        " SELECT article.id, newspaper.title, issue.date, ?, ?, ?, ?, ? FROM article"
        " JOIN issue ON issue.id = article.issue JOIN newspaper ON newspaper.id = issue.newspaper WHERE article.id = ?",
        [
            said.title, said.headline, said.text, json.dumps(said.pages),
            datetime.now(UTC).isoformat(timespec="seconds"), article.id,
        ],
    )  # fmt: skip
    db.execute(
        "INSERT INTO aside_tag(article, name, tagged) SELECT article, name, tagged FROM article_tag"
        " JOIN tag ON tag.id = tag WHERE article = ? ORDER BY article_tag.rowid",
        [article.id],
    )
    db.execute(
        "INSERT INTO aside_note(id, article, text, written, changed)"
        " SELECT id, article, text, written, changed FROM note WHERE article = ?",
        [article.id],
    )
    db.execute(
        f"INSERT INTO aside_highlight({_HIGHLIGHT}) SELECT {_HIGHLIGHT} FROM highlight WHERE article = ?", [article.id]
    )
    db.execute(
        "INSERT INTO aside_clipping(folder, article, place, remark, added)"
        " SELECT folder, article, place, remark, added FROM clipping WHERE article = ?",
        [article.id],
    )


def _put_back(db: Database, gone: int, number: int) -> None:
    """Put what is kept of a gone article to one that is there."""
    for name, tagged in db.execute(
        "SELECT name, tagged FROM aside_tag WHERE article = ? ORDER BY rowid", [gone]
    ).fetchall():
        put_tag(db, [(number, tagged)], name)
    for note, text, written, changed in db.execute(
        "SELECT id, text, written, changed FROM aside_note WHERE article = ?", [gone]
    ).fetchall():
        # One that came from elsewhere has no number of its own yet.
        put_note(db, Note(max(note, 0), number, text, written, changed))
    for row in db.execute(
        f"SELECT {_HIGHLIGHT} FROM aside_highlight WHERE article = ? ORDER BY made, abs(id)", [gone]
    ).fetchall():
        highlight = Highlight(*row[:9])
        put(db, replace(highlight, id=max(highlight.id, 0), article=number), row[9], row[10])
    # Each into its slot; one that is in the folder already stays where it is, and takes the remark if it has none.
    db.execute(
        "INSERT INTO clipping(folder, article, place, remark, added)"
        " SELECT folder, ?, place, remark, added FROM aside_clipping WHERE article = ?"
        " ON CONFLICT DO UPDATE SET remark = excluded.remark WHERE remark = ''",
        [number, gone],
    )
    db.execute("DELETE FROM aside_article WHERE article = ?", [gone])


def _home(gone: _Gone, stored: Sequence[_Gone], new: Sequence[_Gone]) -> int | None:
    """The number of the article that a gone one has become."""
    says = (gone.headline, gone.text)
    same = [one for one in stored if any(says) and (one.headline, one.text) == says]
    joined = [one for one in stored if len(gone.text) >= _LONG and gone.text in one.text]
    headed = [one for one in new if gone.headline and one.headline == gone.headline and one.pages & gone.pages]
    # Of several that say the very same any will do, first one on its page; a headline may be that of another article.
    same.sort(key=lambda one: not one.pages & gone.pages)
    found = same or joined or (headed if len(headed) == 1 else [])
    return found[0].article if found else None


def said_of(article: Article) -> Said:
    """What an article is called and says."""
    text = "\n".join(block.text for block in article.blocks)
    pages = tuple(place.page for place in article.placements)
    return Said(articles.title(article), article.headline or "", text, pages)


def _gone(article: Article) -> _Gone:
    said = said_of(article)
    return _Gone(article.id or 0, squeeze(said.headline), squeeze(said.text), frozenset(said.pages))
