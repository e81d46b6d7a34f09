"""Articles: read whole or as listings, in the order in which they stand in an issue, and indexed anew."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from sqlite_utils import Database

from db import archive, highlights, index
from db.annotations import refold
from db.errors import NoSuchRecord
from db.records import Article, ArticleListing, Block, Jump, Person, Placement, Region

Row = Sequence[Any]
_BATCH = 500
_CLAUSE_END = re.compile(r"[,，。;；!！?？\n]")
_DATE = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?|[近日前昨今天]{2}")
_OPENING = 120
_COLUMNS = "id, issue, kind, headline, kicker, deck, rubric, byline, dateline, place, url"


def get(db: Database, article_id: int) -> Article:
    """The article under this number; raises NoSuchRecord."""
    found = many(db, [article_id])
    if not found:
        raise NoSuchRecord("article", article_id)
    return found[0]


def many(db: Database, ids: Sequence[int]) -> list[Article]:
    """Articles in the order of their numbers' list; numbers without an article are passed over."""
    found: dict[int, Article] = {}
    for batch in _batches(ids):
        marks = ",".join("?" * len(batch))
        rows = db.execute(f"SELECT {_COLUMNS} FROM article WHERE id IN ({marks})", batch).fetchall()
        found |= {article.id: article for article in _whole(db, rows, batch) if article.id is not None}
    return [found[each] for each in ids if each in found]


def texts(db: Database, ids: Sequence[int]) -> list[Article]:
    """As many, but without people, placements and jumps: enough for what is read, in half the time."""
    found: dict[int, Article] = {}
    for batch in _batches(ids):
        marks = ",".join("?" * len(batch))
        blocks = _children(db, _BLOCKS, batch)
        for row in db.execute(f"SELECT {_COLUMNS} FROM article WHERE id IN ({marks})", batch):
            found[row[0]] = Article(
                id=row[0], kind=row[2], headline=row[3], kicker=row[4], deck=row[5], column=row[6], byline=row[7],
                dateline=row[8], place=row[9], url=row[10],
                blocks=tuple(Block(kind, text) for kind, text, _ in blocks[row[0]]),
            )  # fmt: skip
    return [found[each] for each in ids if each in found]


def first_pages(db: Database, ids: Sequence[int]) -> dict[int, str]:
    """The labels of the pages that articles begin on."""
    found: dict[int, str] = {}
    for batch in _batches(ids):
        marks = ",".join("?" * len(batch))
        found |= dict(
            db.execute(
                "SELECT article, label FROM placement JOIN page ON page.id = page"
                f" WHERE part = 0 AND article IN ({marks})",
                batch,
            ).fetchall()
        )
    return found


def of_issue(db: Database, issue_id: int) -> list[Article]:
    """All articles of an issue, in its order."""
    ids = [row[0] for row in db.execute("SELECT id FROM article WHERE issue = ? ORDER BY n", [issue_id])]
    return many(db, ids)


def issue_of(db: Database, article_id: int) -> int:
    """The number of the issue an article stands in; raises NoSuchRecord."""
    row = db.execute("SELECT issue FROM article WHERE id = ?", [article_id]).fetchone()
    if row is None:
        raise NoSuchRecord("article", article_id)
    return int(row[0])


def issues_of(db: Database, ids: Sequence[int]) -> dict[int, int]:
    """The numbers of the issues that articles stand in; those without an article are passed over."""
    found: dict[int, int] = {}
    for batch in _batches(ids):
        marks = ",".join("?" * len(batch))
        found |= dict(db.execute(f"SELECT id, issue FROM article WHERE id IN ({marks})", batch).fetchall())
    return found


def lengths(db: Database, ids: Sequence[int]) -> dict[int, int]:
    """How many characters the texts of articles have, heads aside; those without an article are passed over."""
    found: dict[int, int] = {}
    for batch in _batches(ids):
        marks = ",".join("?" * len(batch))
        found |= dict(
            db.execute(
                "SELECT article.id, coalesce(sum(length(text)), 0) FROM article LEFT JOIN block ON article = article.id"
                f" WHERE article.id IN ({marks}) GROUP BY article.id",
                batch,
            ).fetchall()
        )
    return found


def neighbours(db: Database, article_id: int) -> tuple[int | None, int | None]:
    """The articles before and after this one in its issue."""
    issue_id = issue_of(db, article_id)
    ids = [row[0] for row in db.execute("SELECT id FROM article WHERE issue = ? ORDER BY n", [issue_id])]
    place = ids.index(article_id)
    return (ids[place - 1] if place else None, ids[place + 1] if place + 1 < len(ids) else None)


def exists(db: Database, article_id: int) -> bool:
    """Whether there is an article under this number."""
    return db.execute("SELECT 1 FROM article WHERE id = ?", [article_id]).fetchone() is not None


def first_page(db: Database, article_id: int) -> int | None:
    """The number of the page that an article begins on."""
    row = db.execute("SELECT page FROM placement WHERE article = ? AND part = 0", [article_id]).fetchone()
    return None if row is None else int(row[0])


def of_issue_listed(db: Database, issue_id: int) -> list[ArticleListing]:
    """Listings of all articles of an issue, in its order."""
    rows = db.execute("SELECT id FROM article WHERE issue = ? ORDER BY n", [issue_id])
    return listings(db, [row[0] for row in rows])


def on_page(db: Database, page_id: int) -> list[ArticleListing]:
    """Listings of the articles on a page, down the page; an article in parts is listed once."""
    rows = db.execute("SELECT article FROM placement WHERE page = ? GROUP BY article ORDER BY min(position)", [page_id])
    return listings(db, [row[0] for row in rows])


def listings(db: Database, ids: Sequence[int]) -> list[ArticleListing]:
    """Listings in the order of their numbers' list; numbers without an article are passed over."""
    issues = issues_of(db, ids)
    return [_listing(article, issues[article.id]) for article in many(db, ids) if article.id is not None]


def title(article: Article) -> str:
    """What a list calls an article: its headline on one line, else its caption's or text's first clause."""
    if article.headline:
        return article.headline.replace("\n", " ")
    first = next((block.text for block in article.blocks if block.text), "")
    clauses = [clause for clause in _CLAUSE_END.split(first[:200], maxsplit=2) if clause]
    # "3月10日," tells nothing: what happened that day does.
    told = next((clause for clause in clauses if not _DATE.fullmatch(clause)), "".join(clauses[:1]))
    return told[:60]


def reindex(db: Database, progress: Callable[[int], None]) -> None:
    """Empty the index and fill it from the articles, in one transaction; progress hears how many are done.

    What is kept of tags, notes and highlights for matching is made anew too.
    """
    with archive.transaction(db):
        index.clear(db)
        rows = db.execute(
            "SELECT article.id, index_key, newspaper FROM article JOIN issue ON issue.id = issue ORDER BY index_key"
        ).fetchall()
        for start in range(0, len(rows), _BATCH):
            batch = {number: (key, newspaper) for number, key, newspaper in rows[start : start + _BATCH]}
            found = [(article, *batch[article.id]) for article in many(db, list(batch)) if article.id is not None]
            index.Change(come=[(key, article, newspaper) for article, key, newspaper in found]).write(db)
            progress(start + len(batch))
        refold(db)
        highlights.refold(db)
        index.mark_current(db)


def _listing(article: Article, issue_id: int) -> ArticleListing:
    opening = next((block.text for block in article.blocks if block.kind in ("paragraph", "caption")), "")
    pages = tuple(dict.fromkeys(placement.page for placement in article.placements))
    return ArticleListing(
        article.id or 0, issue_id, article.kind, title(article), article.byline, pages, opening[:_OPENING]
    )


def _regions(kept: str | None) -> tuple[Region, ...]:
    if kept is None:
        return ()
    return tuple(Region(tuple((x, y) for x, y in corners)) for corners in json.loads(kept))


def _batches(ids: Iterable[int]) -> Iterable[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _whole(db: Database, rows: Sequence[Row], ids: Sequence[int]) -> list[Article]:
    people = _children(db, _PEOPLE, ids)
    placements = _children(db, _PLACEMENTS, ids)
    jumps = _children(db, _JUMPS, ids)
    blocks = _children(db, _BLOCKS, ids)
    return [
        Article(
            id=row[0], kind=row[2], headline=row[3], kicker=row[4], deck=row[5], column=row[6], byline=row[7],
            dateline=row[8], place=row[9], url=row[10],
            people=tuple(Person(*person) for person in people[row[0]]),
            placements=tuple(Placement(page, position, _regions(kept)) for page, position, kept in placements[row[0]]),
            jumps=tuple(Jump(jump[0], jump[1], bool(jump[2]), jump[3]) for jump in jumps[row[0]]),
            blocks=tuple(Block(b[0], b[1], tuple(json.loads(b[2])) if b[2] else ()) for b in blocks[row[0]]),
        )
        for row in rows
    ]  # fmt: skip


_PEOPLE = (
    "SELECT article, name, role, affiliation FROM article_person JOIN person ON person.id = person"
    " WHERE article IN ({}) ORDER BY article, n"
)
_PLACEMENTS = (
    "SELECT article, label, position, regions FROM placement JOIN page ON page.id = page"
    " WHERE article IN ({}) ORDER BY article, part"
)
_JUMPS = "SELECT article, direction, page_label, resolved, printed FROM jump WHERE article IN ({}) ORDER BY article, n"
_BLOCKS = "SELECT article, kind, text, joins FROM block WHERE article IN ({}) ORDER BY article, n"


def _children(db: Database, query: str, ids: Sequence[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.execute(query.format(",".join("?" * len(ids))), list(ids)):
        found[row[0]].append(row[1:])
    return found
