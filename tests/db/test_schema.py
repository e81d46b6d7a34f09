from __future__ import annotations

from sqlite_utils import Database

from db import schema


def test_the_schema_file_is_what_the_migrations_make() -> None:
    assert schema.FILE.read_text(encoding="utf-8") == schema.current()


def test_every_table_of_records_is_strict(db: Database) -> None:
    tables = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'")
    ours = {name: sql for name, sql in tables if not name.startswith(("_", "sqlite_", "article_index_"))}
    assert all(sql.endswith("STRICT") for sql in ours.values())
    assert {"issue", "article", "block", "placement"} <= ours.keys()
