"""What is computed of articles after their import: what is still to be done, by which rules, and how it is kept.

The queue is what is missing: an article without a note that it was digested by the rules of now. So it survives a
restart, a change of the article's text, and a change of the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from db import archive, articles
from db.records import Article

_BATCH = 500

Kind = Literal["keywords", "signature"]


@dataclass(frozen=True, slots=True)
class Digester:
    """One kind of digest: how it is computed of articles and kept.

    version names the rules, with all that they depend on in the archive. work may take long; it reads the archive and
    gives what it made of each article by its number, as plain values. store writes that in a transaction that the
    caller holds, in place of what was made of these articles before. What a step keeps of an article must go with the
    article, and with its note in the table of digests.
    """

    kind: Kind
    version: Callable[[Database], str]
    work: Callable[[Database, Sequence[Article]], Mapping[int, Any]]
    store: Callable[[Database, Mapping[int, Any]], None]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many articles, of all there are, have been digested by the rules of now."""

    kind: Kind
    done: int
    total: int

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to be done."""
        return self.done == self.total


def progress(db: Database, digester: Digester) -> Progress:
    """How far a digester is; some 20 ms for 100,000 articles."""
    total = db.execute("SELECT count(*) FROM article").fetchone()[0]
    done = db.execute(
        "SELECT count(*) FROM digest WHERE kind = ? AND version = ?", [digester.kind, digester.version(db)]
    ).fetchone()[0]
    return Progress(digester.kind, done, total)


def pending(db: Database, digester: Digester, limit: int, before: int | None = None) -> list[int]:
    """The numbers of articles still to be digested, the latest first; those below a number, if one is given.

    Whoever goes on from the last number got before looks at every article only once.
    """
    rows = db.execute(
        "SELECT id FROM article WHERE id < ? AND NOT EXISTS(SELECT 1 FROM digest"
        " WHERE kind = ? AND article = article.id AND version = ?) ORDER BY id DESC LIMIT ?",
        [2**62 if before is None else before, digester.kind, digester.version(db), limit],
    )
    return [row[0] for row in rows]


def is_done(db: Database, digester: Digester, article: int) -> bool:
    """Whether an article was digested by the rules of now."""
    found = db.execute(
        "SELECT 1 FROM digest WHERE kind = ? AND article = ? AND version = ?",
        [digester.kind, article, digester.version(db)],
    )
    return found.fetchone() is not None


def digest(db: Database, digester: Digester, ids: Sequence[int]) -> int:
    """Digest some articles and say how many; those that change meanwhile are left for another time.

    The archive is locked only while the result is written. Raises ArchiveError's kinds.
    """
    version, seen = digester.version(db), _changes(db)
    read = articles.many(db, ids)
    made = digester.work(db, read)
    with archive.transaction(db):
        if _changes(db) != seen:
            made = _still_true(db, read, made) if digester.version(db) == version else {}
        digester.store(db, made)
        db.conn.executemany(
            "INSERT INTO digest(kind, article, version) VALUES(?, ?, ?)"
            " ON CONFLICT(kind, article) DO UPDATE SET version = excluded.version",
            ((digester.kind, number, version) for number in made),
        )
    return len(made)


def digest_all(
    db: Database, digester: Digester, cancelled: Callable[[], bool], tell: Callable[[Progress], None]
) -> None:
    """Digest in this process what is left to be done, a batch after the other; raises ArchiveError's kinds."""
    last: int | None = None
    while not cancelled() and (ids := pending(db, digester, _BATCH, last)):
        digest(db, digester, ids)
        last = ids[-1]
        tell(progress(db, digester))


def _changes(db: Database) -> int:
    """A number that is another one whenever another connection has written something."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _still_true(db: Database, read: Sequence[Article], made: Mapping[int, Any]) -> dict[int, Any]:
    """What was made of those articles that are as they were read."""
    before = {each.id: each for each in read}
    return {each.id: made[each.id] for each in articles.many(db, list(made)) if each.id and each == before[each.id]}
