"""What a tree of the archive shows: newspapers, years, months, issues and pages, with how much there is of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from sqlite_utils import Database

from db.errors import NoSuchRecord
from db.records import IssueListing, NewspaperListing, PageListing, PeriodListing, Totals

Branch = Literal["root", "newspaper", "year", "month", "issue", "page", "article"]
_LISTING = """SELECT issue.id, newspaper.title, issue.date, issue.edition, issue.number, issue.whole_number,
    issue.pages_declared, (SELECT count(*) FROM page WHERE page.issue = issue.id),
    (SELECT count(*) FROM article WHERE article.issue = issue.id)
    FROM issue JOIN newspaper ON newspaper.id = issue.newspaper"""
_NEWEST_FIRST = " ORDER BY issue.date DESC, newspaper.title, issue.edition, issue.id"


def totals(db: Database) -> Totals:
    """How many newspapers, issues and articles the archive holds."""
    counts = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("newspaper", "issue", "article")]
    return Totals(*counts)


def newspapers(db: Database) -> list[NewspaperListing]:
    """Newspapers with issues in the archive, in the order in which they came."""
    rows = db.execute(
        "SELECT newspaper.id, title, count(*) FROM newspaper JOIN issue ON issue.newspaper = newspaper.id"
        " GROUP BY newspaper.id ORDER BY newspaper.id"
    )
    return [NewspaperListing(*row) for row in rows]


def years(db: Database, newspaper_id: int) -> list[PeriodListing]:
    """Years with issues, newest first; 0 holds the undated."""
    rows = db.execute(
        "SELECT CAST(coalesce(substr(date, 1, 4), '0') AS INTEGER) AS year, count(*) FROM issue"
        " WHERE newspaper = ? GROUP BY year ORDER BY year DESC",
        [newspaper_id],
    )
    return [PeriodListing(*row) for row in rows]


def months(db: Database, newspaper_id: int, year: int) -> list[PeriodListing]:
    """Months of a year with issues, newest first."""
    rows = db.execute(
        "SELECT CAST(substr(date, 6, 2) AS INTEGER) AS month, count(*) FROM issue"
        " WHERE newspaper = ? AND date BETWEEN ? AND ? GROUP BY month ORDER BY month DESC",
        [newspaper_id, f"{year:04}-01-01", f"{year:04}-12-31"],
    )
    return [PeriodListing(*row) for row in rows]


def issues_of_month(db: Database, newspaper_id: int, year: int, month: int) -> list[IssueListing]:
    """Issues of a month, newest first."""
    first, last = f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-31"
    where = " WHERE newspaper.id = ? AND issue.date BETWEEN ? AND ?"
    return [_listing(row) for row in db.execute(_LISTING + where + _NEWEST_FIRST, [newspaper_id, first, last])]


def undated_issues(db: Database, newspaper_id: int) -> list[IssueListing]:
    """Issues that no date is known of, in the order in which they came."""
    where = " WHERE newspaper.id = ? AND issue.date IS NULL ORDER BY issue.id"
    return [_listing(row) for row in db.execute(_LISTING + where, [newspaper_id])]


def issues(db: Database) -> list[IssueListing]:
    """Every issue, newest first."""
    return [_listing(row) for row in db.execute(_LISTING + _NEWEST_FIRST)]


def issue(db: Database, issue_id: int) -> IssueListing:
    """One issue; raises NoSuchRecord."""
    row = db.execute(_LISTING + " WHERE issue.id = ?", [issue_id]).fetchone()
    if row is None:
        raise NoSuchRecord("issue", issue_id)
    return _listing(row)


def pages(db: Database, issue_id: int) -> list[PageListing]:
    """Pages of an issue in their order."""
    rows = db.execute(
        """SELECT id, issue, label, section,
        (SELECT count(DISTINCT article) FROM placement WHERE placement.page = page.id)
        FROM page WHERE issue = ? ORDER BY sequence""",
        [issue_id],
    )
    return [PageListing(*row) for row in rows]


def newest_issue(db: Database) -> int | None:
    """The issue with the latest date."""
    row = db.execute("SELECT id FROM issue ORDER BY date DESC, id DESC LIMIT 1").fetchone()
    return None if row is None else int(row[0])


def issue_beside(db: Database, issue_id: int, by: int) -> int | None:
    """The newspaper's next dated issue (by = 1) or the one before (by = -1)."""
    sign, order = (">", "ASC") if by > 0 else ("<", "DESC")
    row = db.execute(
        f"""SELECT other.id FROM issue JOIN issue AS other ON other.newspaper = issue.newspaper
        WHERE issue.id = ? AND (other.date, other.id) {sign} (issue.date, issue.id)
        ORDER BY other.date {order}, other.id {order} LIMIT 1""",
        [issue_id],
    ).fetchone()
    return None if row is None else int(row[0])


def path_to(db: Database, article_id: int) -> list[tuple[Branch, int]]:
    """The way through the tree to an article on its first page: kinds and numbers; as far as it goes."""
    row = db.execute(
        """SELECT newspaper, date, issue.id, page FROM article JOIN issue ON issue.id = article.issue
        LEFT JOIN placement ON placement.article = article.id AND part = 0 WHERE article.id = ?""",
        [article_id],
    ).fetchone()
    if row is None:
        return []
    newspaper, day, issue_id, page = row
    path: list[tuple[Branch, int]] = [("newspaper", newspaper), ("year", int(day[:4]) if day else 0)]
    if day:
        path.append(("month", int(day[5:7])))
    path.append(("issue", issue_id))
    return [*path, ("page", page), ("article", article_id)] if page else path


def _listing(row: Sequence[Any]) -> IssueListing:
    return IssueListing(row[0], row[1], date.fromisoformat(row[2]) if row[2] else None, *row[3:])
