"""What is chosen for export and the files it becomes: one document, or in the open format a file for each issue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db import articles, issues
from db.archive import Database
from db.records import Issue
from viewer.exporting import FORMATS, issue_json, naming
from viewer.exporting.document import Document, Piece


@dataclass(frozen=True, slots=True)
class Choice:
    """A document, and the issues its pieces belong to with only these articles in them."""

    document: Document
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file's name with its extension, and its bytes."""

    name: str
    data: bytes


def of_issue(issue: Issue) -> Choice:
    """A whole issue."""
    day = f" {issue.date.isoformat()}" if issue.date else ""
    return Choice(Document(f"{issue.newspaper.title}{day}", _pieces(issue)), (issue,))


def of_articles(db: Database, ids: Sequence[int], title: str | None) -> Choice:
    """Some articles in this order, under a title, or under the first one's; raises NoSuchRecord."""
    by_issue: dict[int, Issue] = {}
    pieces = []
    for number in ids:
        issue_id = articles.issue_of(db, number)
        whole = by_issue.setdefault(issue_id, issues.get(db, issue_id))
        article = next(each for each in whole.articles if each.id == number)
        pieces.append(Piece(article, whole))
    name = title or (articles.title(pieces[0].article) if pieces else "")
    return Choice(Document(name, tuple(pieces)), tuple(_only(issue, set(ids)) for issue in by_issue.values()))


def files(choice: Choice, format_name: str) -> list[File]:
    """The files that the choice becomes in a format; none if nothing was chosen."""
    if not choice.document.pieces and not any(issue.pages for issue in choice.issues):
        return []
    if format_name == "json":
        return [File(_issue_name(issue), issue_json.encode(issue)) for issue in choice.issues]
    chosen = next(each for each in FORMATS if each.name == format_name)
    return [File(naming.of_document(choice.document) + chosen.extension, chosen.render(choice.document))]


def targets(made: Sequence[File], to: Path) -> Iterable[tuple[Path, bytes]]:
    """Where the files go: into a folder under their own names, or one file under the name given."""
    if to.is_dir() or len(made) > 1:
        return [(to / file.name, file.data) for file in made]
    return [(to, made[0].data)]


def _pieces(issue: Issue) -> tuple[Piece, ...]:
    return tuple(Piece(article, issue) for article in issue.articles)


def _only(issue: Issue, ids: set[int]) -> Issue:
    """The issue with only these articles, and the pages and contents entries that are theirs."""
    kept = tuple(article for article in issue.articles if article.id in ids)
    labels = {placement.page for article in kept for placement in article.placements}
    return replace(
        issue,
        articles=kept,
        pages=tuple(page for page in issue.pages if page.label in labels),
        contents=(),
        warnings=(),
    )


def _issue_name(issue: Issue) -> str:
    day = issue.date.isoformat() if issue.date else str(issue.id or "")
    return naming.safe(f"{day} {issue.newspaper.title} {issue.edition or ''}") + ".json"
