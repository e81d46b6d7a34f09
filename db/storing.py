"""An issue's way into the tables: every row of it, and its articles into the index, within the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from sqlite_utils import Database

from db import articles, aside, facet_values, highlights, index, labels, newspapers
from db.records import Article, Issue, Page, Source

HEAD = ("date", "edition", "number", "whole_number", "pages_declared", "weekday_printed", "lunar")
"""Columns of the issue table that are fields of the record under the same names."""


def put(db: Database, issue: Issue) -> int:
    """Make the tables and the index hold just this issue and return its number; articles with numbers keep theirs."""
    number, change = put_rows(db, issue, {})
    change.write(db)
    return number


def put_rows(db: Database, issue: Issue, raw: Mapping[Source, bytes]) -> tuple[int, index.Change]:
    """Make the tables hold just this issue; its number, and what the caller must change in the index at the end.

    The bytes of sources come compressed by zlib.
    """
    change = index.Change()
    before = {a.id: a for a in articles.of_issue(db, issue.id) if a.id} if issue.id else {}
    if issue.id is not None and _stored_date(db, issue.id) != _iso(issue):
        # The keys of the index carry the day: those of a re-dated issue are given anew.
        _remove_articles(db, list(before.values()), change)
        before = {}
    paper_before = _newspaper(db, issue.id)
    issue_id = _put_head(db, issue)
    newspaper = _newspaper(db, issue_id)
    pages = _put_pages(db, issue_id, issue.pages)
    kept = {article.id for article in issue.articles}
    _remove_articles(db, [article for number, article in before.items() if number not in kept], change)
    stored = _put_articles(db, issue, issue_id, before, change)
    for article in stored:
        if article.id in before and _indexed(before[article.id], paper_before) != _indexed(article, newspaper):
            change.gone.append((_key(db, article), before[article.id]))
            change.come.append((_key(db, article), article, newspaper))
    _put_parts(db, stored, pages)
    for article in stored:
        if article.id in before and _printed(before[article.id]) != _printed(article):
            highlights.find_again(db, article.id)
    aside.bring_back(db, issue_id, stored, [article for article in stored if article.id not in before])
    _put_contents(db, issue, issue_id, stored)
    _put_origin(db, issue, issue_id, raw)
    return issue_id, change


def remove(db: Database, issue_id: int) -> None:
    """Take an issue out of tables and index, and the newspaper, people and files that nothing else names."""
    change = index.Change()
    _remove_articles(db, articles.of_issue(db, issue_id), change)
    files = db.execute("SELECT source FROM issue_source WHERE issue = ?", [issue_id]).fetchall()
    db.execute("DELETE FROM issue WHERE id = ?", [issue_id])
    db.execute("DELETE FROM newspaper WHERE id NOT IN (SELECT newspaper FROM issue)")
    db.execute("DELETE FROM person WHERE id NOT IN (SELECT person FROM article_person)")
    unnamed = "id = ? AND id NOT IN (SELECT source FROM issue_source)"
    db.conn.executemany(f"DELETE FROM source_file WHERE {unnamed}", files)
    change.write(db)
    facet_values.sweep(db)


def _remove_articles(db: Database, gone: list[Article], change: index.Change) -> None:
    """Take stored articles, as they are stored, out of the tables, and note that they go from the index.

    What readers put to them is kept aside.
    """
    aside.put_aside(db, gone)
    for article in gone:
        change.gone.append((_key(db, article), article))
    db.conn.executemany("DELETE FROM article WHERE id = ?", ((article.id,) for article in gone))


def _key(db: Database, article: Article) -> int:
    return int(db.execute("SELECT index_key FROM article WHERE id = ?", [article.id]).fetchone()[0])


def _indexed(article: Article, newspaper: int) -> object:
    """All that the index knows of an article."""
    return index.texts(article), facet_values.own(article, newspaper), facet_values.people(article)


def _printed(article: Article) -> object:
    """All that passages can stand in."""
    return _own_fields(article), [block.text for block in article.blocks]


def _newspaper(db: Database, issue_id: int | None) -> int:
    row = db.execute("SELECT newspaper FROM issue WHERE id = ?", [issue_id]).fetchone()
    return int(row[0]) if row else 0


def _iso(issue: Issue) -> str | None:
    return issue.date.isoformat() if issue.date else None


def _stored_date(db: Database, issue_id: int) -> str | None:
    row = db.execute("SELECT date FROM issue WHERE id = ?", [issue_id]).fetchone()
    return None if row is None else str(row[0]) if row[0] is not None else None


def _put_head(db: Database, issue: Issue) -> int:
    head = {name: getattr(issue, name) for name in HEAD}
    row = head | {"newspaper": newspapers.put(db, issue.newspaper), "date": _iso(issue)}
    if issue.id is None:
        return int(db.table("issue").insert(row).last_pk or 0)
    # An issue that was taken away comes back under its number.
    db.table("issue").upsert(row | {"id": issue.id}, pk="id")
    return issue.id


def _put_pages(db: Database, issue_id: int, pages: tuple[Page, ...]) -> dict[str, int]:
    known: dict[str, int] = dict(db.execute("SELECT label, id FROM page WHERE issue = ?", [issue_id]).fetchall())
    for label in known.keys() - {page.label for page in pages}:
        db.table("page").delete(known.pop(label))
    for sequence, page in enumerate(sorted(pages, key=lambda page: labels.order(page.label)), 1):
        row = {"issue": issue_id, "label": page.label, "sequence": sequence, "section": page.section,
               "facsimile_sha256": page.facsimile and page.facsimile.sha256,
               "facsimile_leaf": page.facsimile and page.facsimile.leaf}  # fmt: skip
        if page.label in known:
            db.table("page").update(known[page.label], row)
            db.execute("DELETE FROM page_editor WHERE page = ?", [known[page.label]])
            db.execute("DELETE FROM furniture WHERE page = ?", [known[page.label]])
        else:
            known[page.label] = int(db.table("page").insert(row).last_pk or 0)
    editors = ((known[page.label], n, name) for page in pages for n, name in enumerate(page.editors))
    db.conn.executemany("INSERT INTO page_editor(page, n, name) VALUES(?, ?, ?)", editors)
    pieces = (
        (known[page.label], n, piece.kind, piece.text) for page in pages for n, piece in enumerate(page.furniture)
    )
    db.conn.executemany("INSERT INTO furniture(page, n, kind, text) VALUES(?, ?, ?, ?)", pieces)
    return known


def _put_articles(
    db: Database, issue: Issue, issue_id: int, before: dict[int, Article], change: index.Change
) -> list[Article]:
    newspaper = _newspaper(db, issue_id)
    new = sum(article.id not in before for article in issue.articles)
    keys = iter(index.free_keys(db, issue.date, new))
    next_number = db.execute("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'article'").fetchone()[
        0
    ]
    stored = []
    for n, article in enumerate(issue.articles):
        if article.id in before:
            _replace(db, n, before[article.id], article)
        else:
            article = replace(article, id=article.id or next_number)
            next_number = max(next_number, article.id or 0) + 1
            key = next(keys)
            _insert(db, issue_id, n, key, article)
            change.come.append((key, article, newspaper))
        stored.append(article)
    return stored


def _insert(db: Database, issue_id: int, n: int, key: int, article: Article) -> None:
    db.execute(
        "INSERT INTO article(id, issue, n, index_key, kind, kicker, headline, deck, rubric, byline, dateline, place,"
        " url) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (article.id, issue_id, n, key, *_own_fields(article)),
    )


def _replace(db: Database, n: int, old: Article, new: Article) -> None:
    if index.texts(old) != index.texts(new) or old.people != new.people:
        db.execute("DELETE FROM digest WHERE article = ?", [new.id])
    db.execute(
        "UPDATE article SET n = ?, kind = ?, kicker = ?, headline = ?, deck = ?, rubric = ?, byline = ?, dateline = ?,"
        " place = ?, url = ? WHERE id = ?",
        (n, *_own_fields(new), new.id),
    )
    for table in ("placement", "jump", "block", "article_person"):
        db.execute(f"DELETE FROM {table} WHERE article = ?", [new.id])


def _own_fields(article: Article) -> tuple[str | None, ...]:
    return (
        article.kind, article.kicker, article.headline, article.deck, article.column, article.byline,
        article.dateline, article.place, article.url,
    )  # fmt: skip


def _put_parts(db: Database, stored: list[Article], pages: dict[str, int]) -> None:
    many = db.conn.executemany
    many(
        "INSERT INTO placement(article, part, page, position, regions) VALUES(?, ?, ?, ?, ?)",
        (
            (a.id, n, pages[p.page], p.position, json.dumps([r.corners for r in p.regions]) if p.regions else None)
            for a in stored
            for n, p in enumerate(a.placements)
        ),
    )
    many(
        "INSERT INTO jump(article, n, direction, page_label, resolved, printed) VALUES(?, ?, ?, ?, ?, ?)",
        ((a.id, n, j.direction, j.page, int(j.resolved), j.printed) for a in stored for n, j in enumerate(a.jumps)),
    )
    many(
        "INSERT INTO block(article, n, kind, text, joins) VALUES(?, ?, ?, ?, ?)",
        (
            (a.id, n, b.kind, b.text, json.dumps(b.joins) if b.joins else None)
            for a in stored
            for n, b in enumerate(a.blocks)
        ),
    )
    people = [(a.id, n, p) for a in stored for n, p in enumerate(a.people)]
    many("INSERT OR IGNORE INTO person(name) VALUES(?)", ((p.name,) for _, _, p in people))
    many(
        "INSERT INTO article_person(article, n, person, role, affiliation)"
        " VALUES(?, ?, (SELECT id FROM person WHERE name = ?), ?, ?)",
        ((article, n, p.name, p.role, p.affiliation) for article, n, p in people),
    )


def _put_contents(db: Database, issue: Issue, issue_id: int, stored: list[Article]) -> None:
    db.execute("DELETE FROM contents_entry WHERE issue = ?", [issue_id])
    db.conn.executemany(
        "INSERT INTO contents_entry(issue, n, title, page_label, article, printed) VALUES(?, ?, ?, ?, ?, ?)",
        (
            (issue_id, n, e.title, e.page, None if e.article is None else stored[e.article].id, e.printed)
            for n, e in enumerate(issue.contents)
        ),
    )


def _put_origin(db: Database, issue: Issue, issue_id: int, raw: Mapping[Source, bytes]) -> None:
    db.execute("DELETE FROM issue_source WHERE issue = ?", [issue_id])
    keys = [(each.sha256, each.name, each.encoding) for each in issue.sources]
    # The same bytes under another name or encoding need not come again to be kept.
    db.conn.executemany(
        "INSERT INTO source_file(sha256, name, encoding, raw) VALUES(?, ?, ?,"
        " coalesce(?, (SELECT raw FROM source_file WHERE sha256 = ? AND raw IS NOT NULL)))"
        " ON CONFLICT DO UPDATE SET raw = excluded.raw WHERE source_file.raw IS NULL",
        ((*key, raw.get(source), key[0]) for key, source in zip(keys, issue.sources, strict=True)),
    )
    db.conn.executemany(
        "INSERT INTO issue_source(issue, n, source) VALUES(?, ?,"
        " (SELECT id FROM source_file WHERE sha256 = ? AND name = ? AND encoding = ?))",
        ((issue_id, n, *key) for n, key in enumerate(keys)),
    )
    db.execute("DELETE FROM message WHERE issue = ?", [issue_id])
    db.conn.executemany(
        "INSERT INTO message(issue, n, source, line, code, message) VALUES(?, ?, ?, ?, ?, ?)",
        ((issue_id, n, w.source, w.line, w.code, w.message) for n, w in enumerate(issue.warnings)),
    )
