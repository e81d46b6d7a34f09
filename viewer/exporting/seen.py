"""What a document turns out to be once one has gone through its pieces: one issue or many, its pages and people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.records import Issue
from viewer.exporting import parts
from viewer.exporting.document import Piece

_MOST_AUTHORS = 20


@dataclass(slots=True)
class Seen:
    """Takes note of the pieces one after the other and keeps none."""

    pieces: int = 0
    issue: Issue | None = None
    """The first piece's."""
    is_of_one_issue: bool = True
    pages: dict[str, None] = field(default_factory=dict)
    """The pages of the first issue that pieces begin on."""
    authors: dict[str, None] = field(default_factory=dict)
    newest: date | None = None
    """The day of the newest issue."""

    def add(self, piece: Piece) -> None:
        """Take note of a piece."""
        self.pieces += 1
        self.issue = self.issue or piece.issue
        self.is_of_one_issue &= parts.stood_in(piece.issue) == parts.stood_in(self.issue)
        if self.is_of_one_issue and (page := parts.first_page(piece)) is not None:
            self.pages[page] = None
        people = (person.name for person in piece.article.people if person.role in ("author", "correspondent"))
        for name in people:
            if len(self.authors) < _MOST_AUTHORS:
                self.authors[name] = None
        self.newest = max(filter(None, (self.newest, piece.issue.date)), default=None)

    @property
    def only_issue(self) -> Issue | None:
        """The issue that all pieces stood in."""
        return self.issue if self.is_of_one_issue else None

    @property
    def is_paged(self) -> bool:
        """Whether it goes through several pages of one issue."""
        return self.is_of_one_issue and len(self.pages) > 1
