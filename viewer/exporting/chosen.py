"""What is chosen to be written or printed, by numbers, and its pieces, read from the archive as they are wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import overload

from db import articles, clippings, highlights, issues
from db.annotations import Marks, marks
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import Article, Asked, Issue
from db.search import find
from viewer.exporting.document import Piece

_BATCH = 100
"""Articles that are held at once."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Articles by their numbers, in reading order, under a title."""

    title: str
    articles: tuple[int, ...]
    numbered: bool = False
    remarks: tuple[str | None, ...] = ()
    """A remark for each article, or none at all."""


def article(db: Database, number: int) -> Chosen:
    """One article under its own title; raises NoSuchRecord."""
    return several(db, [number], articles.title(articles.get(db, number)))


def several(db: Database, numbers: Sequence[int], title: str) -> Chosen:
    """Some articles in this order; raises NoSuchRecord."""
    for number in numbers:
        if not articles.exists(db, number):
            raise NoSuchRecord("article", number)
    return Chosen(title, tuple(numbers))


def page_of(db: Database, number: int) -> Chosen:
    """The articles of the page that an article begins on; raises NoSuchRecord."""
    head = issues.heading(db, articles.issue_of(db, number))
    page = articles.first_page(db, number)
    if page is None:
        return article(db, number)
    numbers = tuple(listing.id for listing in articles.on_page(db, page))
    return Chosen(f"{title_of(head)} {articles.first_pages(db, [number])[number]}", numbers)


def issue(db: Database, number: int) -> Chosen:
    """A whole issue; raises NoSuchRecord."""
    head = issues.heading(db, number)
    return Chosen(title_of(head), tuple(listing.id for listing in articles.of_issue_listed(db, number)))


def hits(db: Database, asked: Asked) -> Chosen:
    """All that a search finds, in its order; raises ArchiveError's kinds and Interrupted."""
    found = find.numbers(db, find.search(db, asked, limit=0))
    return Chosen(" ".join((asked.text, *asked.filters)).strip(), found)


def folder(db: Database, number: int) -> Chosen:
    """A clippings folder, its articles numbered in its order, with what is remarked of them; raises NoSuchRecord."""
    name, kept = clippings.get(db, number).name, clippings.slots(db, number)
    remarks = tuple(slot.remark or None for slot in kept)
    return Chosen(name, tuple(slot.article for slot in kept), numbered=True, remarks=remarks)


def title_of(head: Issue) -> str:
    """What an issue is called: 山海新报 2031-03-10, its edition behind."""
    day = head.date.isoformat() if head.date else ""
    return " ".join(part for part in (head.newspaper.title, day, head.edition) if part)


class Pieces(Sequence[Piece]):
    """The pieces of what is chosen, some at a time; articles that have left the archive meanwhile are passed over."""

    def __init__(self, db: Database, chosen: Chosen, with_marks: bool) -> None:
        """With or without what readers put to the articles: tags, notes, highlights, remarks."""
        self._db, self._chosen, self._with_marks = db, chosen, with_marks
        self._heads: dict[int, Issue] = {}

    def __len__(self) -> int:
        return len(self._chosen.articles)

    @overload
    def __getitem__(self, place: int) -> Piece: ...

    @overload
    def __getitem__(self, place: slice) -> list[Piece]: ...

    def __getitem__(self, place: int | slice) -> Piece | list[Piece]:
        if isinstance(place, slice):
            return self._read(range(*place.indices(len(self))))
        return self._read(range(len(self))[place : place + 1 or None])[0]

    def __iter__(self) -> Iterator[Piece]:
        for start in range(0, len(self), _BATCH):
            yield from self._read(range(start, min(start + _BATCH, len(self))))

    def _read(self, places: range) -> list[Piece]:
        numbers = [self._chosen.articles[place] for place in places]
        homes = articles.issues_of(self._db, numbers)
        there = {each.id: each for each in articles.many(self._db, numbers)}
        put = marks(self._db, numbers) if self._with_marks else {}
        marked = highlights.of_articles(self._db, numbers) if self._with_marks else {}
        pieces = []
        for place, number in zip(places, numbers, strict=True):
            if number in there and number in homes:
                head, own = self._head(homes[number]), put.get(number, Marks())
                remark = self._chosen.remarks[place] if self._with_marks and self._chosen.remarks else None
                pieces.append(Piece(there[number], head, own.tags, own.notes, marked.get(number, ()), remark))
        return pieces

    def _head(self, number: int) -> Issue:
        if number not in self._heads:
            self._heads[number] = issues.outline(self._db, number)
        return self._heads[number]


def issue_with(db: Database, number: int, numbers: Sequence[int]) -> Issue:
    """An issue with only these of its articles, and then only the pages that are theirs; raises NoSuchRecord."""
    whole, wanted = issues.get(db, number), set(numbers)
    kept = tuple(each for each in whole.articles if each.id in wanted)
    return whole if len(kept) == len(whole.articles) else _only(whole, kept)


def _only(whole: Issue, kept: tuple[Article, ...]) -> Issue:
    labels = {placement.page for each in kept for placement in each.placements}
    pages = tuple(page for page in whole.pages if page.label in labels)
    return replace(whole, articles=kept, pages=pages, contents=(), warnings=())
