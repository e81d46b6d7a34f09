"""A few invented articles and issues, and short ways to make more."""

from __future__ import annotations

from datetime import date

from db.records import Article, Block, Issue, Newspaper, Page, Placement

MONDAY = date(2025, 2, 17)


def article(*paragraphs: str, headline: str | None = None, page: str = "1", position: int = 1) -> Article:
    """An article of paragraphs."""
    blocks = tuple(Block("paragraph", text) for text in paragraphs)
    return Article(headline=headline, placements=(Placement(page, position),), blocks=blocks)


def issue(*articles: Article, day: date | None = MONDAY, title: str = "海湾日报") -> Issue:
    """An issue with these articles and the pages that they stand on."""
    labels = sorted({placement.page for each in articles for placement in each.placements})
    return Issue(Newspaper(title), day, pages=tuple(map(Page, labels)), articles=articles)
