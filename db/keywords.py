"""Keywords of articles: computed after their import, kept with the names and columns that can be suggested as well."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from db import dictionary, folding, index, words
from db.digests import Digester
from db.parting import Terms
from db.readings import reading
from db.records import Article, Keyword, TermKind

MOST = 16
"""Keywords of an article."""
_IN_TITLE = 3
"""How many times a word in kicker, headline and deck counts."""
_WHOLE = 1000
"""Weights are kept as thousandths."""
_TEXTS = ("paragraph", "subheading", "caption", "table", "note")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of an article: as it is compared, as it is shown, how it is typed, and its weight, 0 for names."""

    kind: TermKind
    text: str
    shown: str
    pinyin: str | None
    initials: str | None
    weight: int = 0


Made = Mapping[int, Sequence[Entry]]


def of(db: Database, article: int) -> tuple[Keyword, ...]:
    """The keywords of an article, the weightiest first; none where it was not digested yet."""
    rows = db.execute(
        "SELECT shown, weight, articles FROM article_term JOIN term ON term.id = term"
        " WHERE article = ? AND kind = 'word' ORDER BY weight DESC, text",
        [article],
    )
    return tuple(Keyword(shown, weight / _WHOLE, articles) for shown, weight, articles in rows)


def version(db: Database) -> str:
    """Names the rules that keywords are made by: those of the program, of folding, and the user dictionary."""
    terms = "\n".join(sorted(dictionary.terms(db)))
    return f"{words.VERSION}-{folding.digest()}-{hashlib.sha256(terms.encode()).hexdigest()[:12]}"


def work(db: Database, articles: Sequence[Article]) -> Made:
    """The terms of articles."""
    terms, newspapers = dictionary.terms(db), _newspapers(db, articles)
    return {
        each.id: tuple(_entries(each, newspapers[each.id], terms))
        for each in articles
        if each.id is not None and each.id in newspapers
    }


def store(db: Database, made: Made) -> None:
    """Keep the terms of articles in place of those they had; a term that no article has is gone."""
    entries = {(each.text, each.kind): each for some in made.values() for each in some}
    db.conn.executemany(
        "INSERT INTO term(kind, text, shown, pinyin, initials) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ((e.kind, e.text, e.shown, e.pinyin, e.initials) for e in entries.values()),
    )
    numbers = {key: _number(db, *key) for key in entries}
    rows = [(article, numbers[e.text, e.kind], e.weight) for article, some in made.items() for e in some]
    gone = _stored(db, made) - {(article, term) for article, term, _ in rows}
    # What comes is written before what goes, so that a term that stays is never without an article.
    db.conn.executemany(
        "INSERT INTO article_term(article, term, weight) VALUES(?, ?, ?)"
        " ON CONFLICT DO UPDATE SET weight = excluded.weight",
        rows,
    )
    db.conn.executemany("DELETE FROM article_term WHERE article = ? AND term = ?", gone)


DIGESTER = Digester("keywords", version, work, store)


def _entries(article: Article, newspaper: str, terms: Terms) -> Iterator[Entry]:
    for word in words.keywords(_parts(article), terms, MOST):
        yield _entry("word", word.word, word.printed, max(1, round(word.weight * _WHOLE)))
    names: list[tuple[TermKind, str | None]] = [("newspaper", newspaper), ("column", article.column)]
    for kind, name in dict.fromkeys([*names, *(("person", person.name) for person in article.people)]):
        shown = " ".join((name or "").split())
        if shown:
            yield _entry(kind, folding.fold(shown), shown, 0)


def _entry(kind: TermKind, text: str, shown: str, weight: int) -> Entry:
    pinyin, initials = reading(text) or (None, None)
    return Entry(kind, text, shown, pinyin, initials, weight)


def _parts(article: Article) -> list[tuple[str, int]]:
    titles = [(text, _IN_TITLE) for text in index.titles(article)]
    return titles + [(block.text, 1) for block in article.blocks if block.kind in _TEXTS]


def _newspapers(db: Database, articles: Iterable[Article]) -> dict[int, str]:
    ids = [each.id for each in articles]
    rows = db.execute(
        "SELECT article.id, title FROM article JOIN issue ON issue.id = issue"
        f" JOIN newspaper ON newspaper.id = newspaper WHERE article.id IN ({','.join('?' * len(ids))})",
        ids,
    )
    return dict(rows.fetchall())


def _number(db: Database, text: str, kind: TermKind) -> int:
    return int(db.execute("SELECT id FROM term WHERE text = ? AND kind = ?", [text, kind]).fetchone()[0])


def _stored(db: Database, articles: Iterable[int]) -> set[tuple[int, int]]:
    ids = list(articles)
    rows = db.execute(f"SELECT article, term FROM article_term WHERE article IN ({','.join('?' * len(ids))})", ids)
    return {(article, term) for article, term in rows}
