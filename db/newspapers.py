"""Newspapers: known by their titles and aliases, so that one paper never stands in the archive twice."""

from __future__ import annotations

import re
from dataclasses import asdict

from sqlite_utils import Database

from db.errors import NoSuchRecord
from db.folding import fold
from db.records import Newspaper

_NOT_OF_A_NAME = re.compile(r"[\s《》〈〉\"'·]+")
_FIELDS = "title, parallel_title, cn, issn, postal_code, supervisor, sponsor"


def find(db: Database, newspaper: Newspaper) -> int | None:
    """The number of the stored newspaper that goes by this title or alias, however it is spaced or quoted."""
    row = db.execute("SELECT newspaper FROM newspaper_alias WHERE alias = ?", [_alias(newspaper.title)]).fetchone()
    return None if row is None else int(row[0])


def get(db: Database, newspaper_id: int) -> Newspaper:
    """The newspaper under this number; raises NoSuchRecord."""
    row = db.execute(f"SELECT {_FIELDS} FROM newspaper WHERE id = ?", [newspaper_id]).fetchone()
    if row is None:
        raise NoSuchRecord("newspaper", newspaper_id)
    return Newspaper(*row)


def put(db: Database, newspaper: Newspaper) -> int:
    """Store a newspaper, or fill what the stored one of that name doesn't know yet; within the caller's transaction."""
    known = find(db, newspaper)
    if known is None:
        number = int(db.table("newspaper").insert(asdict(newspaper)).last_pk or 0)
        db.table("newspaper_alias").insert({"alias": _alias(newspaper.title), "newspaper": number})
        return number
    stored = asdict(get(db, known))
    news = {name: value for name, value in asdict(newspaper).items() if value is not None and stored[name] is None}
    if news:
        db.table("newspaper").update(known, news)
    return known


def _alias(title: str) -> str:
    return _NOT_OF_A_NAME.sub("", fold(title))
