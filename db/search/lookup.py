"""What a person goes to by its name or day rather than searches: issues, newspapers, people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sqlite_utils import Database

from db import browse
from db.folding import fold
from db.records import IssueListing
from db.search import dates

_RELATIVE = {"今天": 0, "昨天": 1, "前天": 2, "today": 0, "yesterday": 1}
_DAY_OF_YEAR = re.compile(r"(\d{1,2})(?:月|[-/.])(\d{1,2})日?", re.ASCII)
_RUN_TOGETHER = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_DAYS_OF_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def issues(db: Database, typed: str, today: date, limit: int) -> list[IssueListing]:
    """The issues of a day or month typed as 2025-02-17, 20250217, 2025年2月17日, 2025-02, 2月17日, 昨天; newest first.

    A day without a year is that day of any year; what is no date finds nothing. A few reads by key.
    """
    wanted = fold(typed).replace(" ", "")
    if (match := _DAY_OF_YEAR.fullmatch(wanted)) and _is_day(int(match[1]), int(match[2])):
        return _of_day(db, f"{int(match[1]):02}-{int(match[2]):02}", limit)
    span = _span(wanted, today)
    return _between(db, *span, limit) if span else []


def newest_issue(db: Database, newspaper_id: int) -> int | None:
    """The latest issue of a newspaper; None where it has none."""
    row = db.execute(
        "SELECT id FROM issue WHERE newspaper = ? ORDER BY date DESC, id DESC LIMIT 1", [newspaper_id]
    ).fetchone()
    return None if row is None else int(row[0])


def people(db: Database, pieces: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """Names that have all of some pieces of text in them, with the number of their articles, most articles first.

    Case counts for nothing in ASCII; a piece in traditional characters finds the simplified name too.
    """
    if not pieces:
        return []
    where = " AND ".join("(name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')" for _ in pieces)
    rows = db.execute(
        "SELECT name, (SELECT count(DISTINCT article) FROM article_person WHERE person = person.id) AS articles"
        f" FROM person WHERE {where} ORDER BY articles DESC, name LIMIT ?",
        [*(_like(form) for piece in pieces for form in (piece, fold(piece))), limit],
    )
    return [(name, articles) for name, articles in rows if articles]


def _like(piece: str) -> str:
    escaped = piece.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _span(wanted: str, today: date) -> tuple[date, date] | None:
    if wanted in _RELATIVE:
        day = today - timedelta(days=_RELATIVE[wanted])
        return day, day
    if match := _RUN_TOGETHER.fullmatch(wanted):
        wanted = "-".join(match.groups())
    # A bare year is a number like another: it would call up issues wherever one is typed.
    return dates.days(wanted, today) if len(wanted) > 5 and ".." not in wanted else None


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS_OF_MONTHS[month - 1]


def _between(db: Database, first: date, last: date, limit: int) -> list[IssueListing]:
    rows = db.execute(
        "SELECT id FROM issue WHERE newspaper IN (SELECT id FROM newspaper) AND date BETWEEN ? AND ?"
        " ORDER BY date DESC, newspaper, edition LIMIT ?",
        [first.isoformat(), last.isoformat(), limit],
    ).fetchall()
    return [browse.issue(db, row[0]) for row in rows]


def _of_day(db: Database, month_and_day: str, limit: int) -> list[IssueListing]:
    first, last = db.execute("SELECT substr(min(date), 1, 4), substr(max(date), 1, 4) FROM issue").fetchone()
    if first is None:
        return []
    days = [f"{year:04}-{month_and_day}" for year in range(int(first), int(last) + 1)]
    rows = db.execute(
        "SELECT id FROM issue WHERE newspaper IN (SELECT id FROM newspaper)"
        f" AND date IN ({','.join('?' * len(days))}) ORDER BY date DESC, newspaper, edition LIMIT ?",
        [*days, limit],
    ).fetchall()
    return [browse.issue(db, row[0]) for row in rows]
