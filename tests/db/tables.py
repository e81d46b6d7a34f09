"""Everything an archive holds, for comparing it before and after."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from db import archive, articles

Rows = dict[str, list[Any]]


def contents(db: Database) -> Rows:
    """The rows of every ordinary table, but for the count of the index's changes, and every token of the index."""
    names = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT' ORDER BY name"
    ).fetchall()
    rows = {name: db.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for (name,) in names}
    rows["setting"] = [row for row in rows["setting"] if row[0] != "index_state"]
    return rows | tokens(db)


def tokens(db: Database) -> Rows:
    """Every token of the index and where it stands."""
    found: Rows = {}
    db.execute("CREATE VIRTUAL TABLE temp.tokens USING fts5vocab(main, article_index, instance)")
    found["article_index"] = db.execute("SELECT * FROM temp.tokens").fetchall()
    db.execute("DROP TABLE temp.tokens")
    return found


def assert_indexed_exactly(db: Database) -> None:
    """Fail unless the index is sound and holds just what an index made anew would."""
    assert archive.check(db) == []
    before = tokens(db)
    articles.reindex(db, lambda done: None)
    assert before == tokens(db)
