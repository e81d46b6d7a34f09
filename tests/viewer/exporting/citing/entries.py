"""Articles of invented newspapers to be cited, made in few words."""

from __future__ import annotations

from datetime import date

from db.records import Article, Issue, Newspaper, Page, Person, Placement

DAY = date(2031, 3, 10)
ISSUE = Issue(Newspaper("山海新报"), DAY, number="10")
ENGLISH = Issue(Newspaper("Shanhai Weekly"), DAY)
URL = "http://paper.shanhai.example/html/2031-03/10/nw.D110000shxb_20310310_1-01.htm"


def people(names: str) -> tuple[Person, ...]:
    """Authors parted by 、."""
    return tuple(Person(each, "author") for each in names.split("、") if each)


def article(title: str = "潮汐电站夜里发出第一度电", names: str = "周原", pages: str = "1", **more: object) -> Article:
    """An article on pages parted by blanks."""
    placements = tuple(Placement(page, 1) for page in pages.split())
    return Article(headline=title or None, people=people(names), placements=placements, **more)  # type: ignore[arg-type]


def issue(title: str = "山海新报", day: date | None = DAY, edition: str | None = None, **paper: str) -> Issue:
    """An issue with one page, whose section has a name."""
    return Issue(Newspaper(title, **paper), day, edition, "10", pages=(Page("1", "要闻"),))  # type: ignore[arg-type]
