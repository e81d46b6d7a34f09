"""The same story elsewhere: articles of the archive that are printed again, whole or in part, as they are or edited.

Which articles may be one is read from an index of passages by a few keys; which are is then told by comparing texts.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain
from math import sqrt

from sqlite_utils import Database

from db import articles, passages
from db.digests import Digester
from db.passages import Signature
from db.records import Article

MOST = 50
"""Reprints that are told at most."""
_A_PASSAGE = 200
"""Articles that are read of one passage: thousands have the ones that every notice begins with."""
_WEIGHED = 1000
"""Articles of which the lengths are looked up at most, those with the most passages in common first."""
_IN_COMMON = 0.6
"""The share of the shorter text that must stand in the longer one: below it what is the same is mostly set phrases."""
_WORTH_READING = 0.35
"""The share of the passages to be expected in common from which on two texts are compared; less by their chance."""
_CHANCE = 0.5
"""How much less of them is borne with, in roots of their number."""
_LETTERS = 100_000
"""Letters of texts that are compared at most, some hundredths of a second; those that are the same come first."""
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of two texts is the same: shares from 0 to 1, by letters that stand in both in passages of eight.

    similarity is the share of both texts together, contained that of the shorter one; length is that of the other text
    in lengths of this one. Where exact, the texts differ in nothing but blanks and the forms of characters.
    """

    similarity: float
    contained: float
    length: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Reprint:
    """An article with the same story: where it stands, what it is called, and how much of it is the same."""

    article: int
    newspaper: str
    date: date | None
    page: str
    title: str
    likeness: Likeness


def version() -> str:
    """Names the rules of signatures; those made under another name are made anew."""
    return passages.version()


def signatures(found: Sequence[Article]) -> dict[int, Signature | None]:
    """The signatures of stored articles by their numbers; None of one with too little text."""
    return {article.id: passages.signature(article) for article in found if article.id is not None}


def store(db: Database, signed: Mapping[int, Signature | None]) -> None:
    """Keep signatures in place of those that there were; the caller holds the transaction."""
    numbers = [(number,) for number in signed]
    db.conn.executemany("DELETE FROM signature WHERE article = ?", numbers)
    db.conn.executemany("DELETE FROM passage WHERE article = ?", numbers)
    made = [(number, signature) for number, signature in signed.items() if signature is not None]
    db.conn.executemany(
        "INSERT INTO signature(article, length, whole) VALUES(?, ?, ?)", ((n, s.length, s.whole) for n, s in made)
    )
    # In the order of the table a page of it is written once.
    rows = sorted((passage, number) for number, signature in made for passage in signature.passages)
    db.conn.executemany("INSERT INTO passage(number, article) VALUES(?, ?)", rows)


DIGESTER = Digester("signature", lambda db: version(), lambda db, read: signatures(read), store)


def of(db: Database, article_id: int) -> tuple[Reprint, ...]:
    """The articles with the same story as this one, the oldest first, MOST at most; raises NoSuchRecord.

    Those that differ in nothing go before others, then those with more in common, where there are too many.
    """
    return _told(db, _found(db, articles.get(db, article_id)))


def alike(one: Article, other: Article) -> Likeness:
    """How much of two articles is the same; nothing is of one with too little text."""
    this = _Text.of(one)
    return _likeness(this, passages.every(this.plain), _Text.of(other))


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as it is compared, and its letters."""

    whole: str
    plain: str

    @classmethod
    def of(cls, article: Article) -> _Text:
        whole = passages.text(article)
        return cls(whole, passages.letters(whole))


def _likeness(this: _Text, every: Mapping[str, Sequence[int]], other: _Text) -> Likeness:
    """How alike a text, of which all passages are given, and another one are."""
    length = len(other.plain) / max(1, len(this.plain))
    if min(len(this.plain), len(other.plain)) < passages.SHORTEST:
        return Likeness(0.0, 0.0, length, exact=False)
    if this.whole == other.whole:
        return Likeness(1.0, 1.0, length, exact=True)
    theirs = passages.common(other.plain, every)
    mine = chain.from_iterable(every[passage] for passage in {other.plain[at : at + passages.LENGTH] for at in theirs})
    of_this, of_other = passages.covered(sorted(mine)), passages.covered(theirs)
    contained = of_this / len(this.plain) if length >= 1 else of_other / len(other.plain)
    return Likeness((of_this + of_other) / (len(this.plain) + len(other.plain)), contained, length, exact=False)


def _found(db: Database, article: Article) -> list[tuple[Article, Likeness]]:
    this = _Text.of(article)
    every = passages.every(this.plain)
    found = []
    for other in articles.many(db, _candidates(db, article)):
        likeness = _likeness(this, every, _Text.of(other))
        if likeness.contained >= _IN_COMMON:
            found.append((other, likeness))
    return found


def _candidates(db: Database, article: Article) -> list[int]:
    """Articles that may have the same story, the likeliest first."""
    signature = passages.signature(article)
    if signature is None:
        return []
    shared = _sharing(db, signature)
    del shared[article.id or 0]
    weighed = json.dumps([number for number, _ in shared.most_common(_WEIGHED)])
    lengths = db.execute(
        "SELECT article, length FROM signature WHERE article IN (SELECT value FROM json_each(?))", [weighed]
    )
    near: list[tuple[int, int, int]] = []
    for number, length in lengths:
        expected = passages.expected(min(length, signature.length))
        # Of a short text one passage in common may be all; what a long one has must be more than chance.
        if shared[number] >= _WORTH_READING * expected - _CHANCE * sqrt(expected):
            near.append((shared[number], number, length))
    near.sort(reverse=True)
    read = accumulate((length for _, _, length in near), initial=0)
    likely = [number for (_, number, _), letters in zip(near, read, strict=False) if letters <= _LETTERS]
    rows = db.execute("SELECT article FROM signature WHERE whole = ? LIMIT ?", [signature.whole, MOST + 1])
    same = [row[0] for row in rows if row[0] != article.id]
    return list(dict.fromkeys([*same, *likely]))[:MOST]


def _sharing(db: Database, signature: Signature) -> Counter[int]:
    """The articles that have passages of a signature, and how many of them."""
    shared: Counter[int] = Counter()
    for passage in signature.passages:
        rows = db.execute("SELECT article FROM passage WHERE number = ? LIMIT ?", [passage, _A_PASSAGE])
        shared.update(row[0] for row in rows)
    return shared


def _told(db: Database, found: Sequence[tuple[Article, Likeness]]) -> tuple[Reprint, ...]:
    places = {
        row[0]: row[1:]
        for row in db.execute(
            "SELECT article.id, newspaper.title, date, (SELECT label FROM placement JOIN page ON page.id = page"
            " WHERE placement.article = article.id ORDER BY part LIMIT 1)"
            " FROM article JOIN issue ON issue.id = issue JOIN newspaper ON newspaper.id = newspaper"
            " WHERE article.id IN (SELECT value FROM json_each(?))",
            [json.dumps([article.id for article, _ in found])],
        )
    }
    told = []
    for article, likeness in found:
        newspaper, day, page = places[article.id]
        when = date.fromisoformat(day) if day else None
        told.append(Reprint(article.id or 0, newspaper, when, page or "", articles.title(article), likeness))
    return tuple(sorted(told, key=lambda each: (each.date or date.max, each.newspaper, each.article)))
