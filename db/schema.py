"""The archive's schema as one readable file: written anew after a migration, compared by the checks."""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from pathlib import Path

from db import archive

FILE = Path(__file__).with_name("schema.sql")


def current() -> str:
    """The schema that all migrations together make."""
    with tempfile.TemporaryDirectory() as folder, closing(archive.create_or_open(Path(folder) / "a.db")) as db:
        rows = db.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
            " AND name NOT GLOB '*_migrations*' AND tbl_name NOT GLOB 'article_index_*'"
            " ORDER BY rowid"
        ).fetchall()
    return "".join(f"{row[0]};\n" for row in rows)


def main() -> int:
    """Write the file, or with --compare say whether it is up to date."""
    if "--compare" not in sys.argv:
        FILE.write_text(current(), encoding="utf-8")
        return 0
    if FILE.read_text(encoding="utf-8") == current():
        return 0
    sys.stderr.write("db/schema.sql is not what the migrations make: run make schema.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
