from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from db import issues
from db.records import Article, Asked, FacetField, Filter, Issue, Newspaper, Page, Person, Placement
from db.search import facets, filters, find
from db.search.query import parse, understood
from tests.papers import article

one_archive = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
PAPERS = ("山海新报", "海湾晚报")


@st.composite
def some_articles(draw: st.DrawFn) -> Article:
    labels = draw(st.lists(st.sampled_from(("1", "2", "A03")), min_size=1, max_size=2, unique=True))
    names = draw(st.lists(st.sampled_from(("林深", "钱潮生", "苏小河")), max_size=2))
    return replace(
        article(draw(st.sampled_from(("灯塔亮了", "潮水退了", "灯塔下的潮水")))),
        column=draw(st.sampled_from((None, "港湾", "要闻 观察", '引"号'))),
        kind=draw(st.sampled_from(("article", "photo"))),
        people=tuple(Person(name, "author") for name in names),
        placements=tuple(Placement(label, n + 1) for n, label in enumerate(labels)),
    )


@st.composite
def some_issues(draw: st.DrawFn) -> Issue:
    found = tuple(draw(st.lists(some_articles(), min_size=1, max_size=4)))
    day = draw(st.none() | st.dates(date(2030, 12, 1), date(2031, 2, 28)))
    pages = tuple(Page(label) for label in ("1", "2", "A03"))
    return Issue(Newspaper(draw(st.sampled_from(PAPERS))), day, articles=found, pages=pages)


def counted(corpus: list[Issue], word: str) -> dict[FacetField, Counter[str]]:
    """The plainest way to count."""
    counts: dict[FacetField, Counter[str]] = {}
    for issue in corpus:
        for each in issue.articles:
            if word not in each.blocks[0].text:
                continue
            values: dict[FacetField, set[str]] = {
                "newspaper": {issue.newspaper.title},
                "year": {f"{issue.date:%Y}"} if issue.date else set(),
                "month": {f"{issue.date:%Y-%m}"} if issue.date else set(),
                "page": {placement.page for placement in each.placements},
                "column": {each.column} if each.column else set(),
                "person": {person.name for person in each.people},
                "kind": {each.kind},
            }
            for field, found in values.items():
                counts.setdefault(field, Counter()).update(found)
    return {field: values for field, values in counts.items() if values}


def told(found: tuple[facets.Facet, ...]) -> dict[FacetField, Counter[str]]:
    counts = {each.field: Counter({value.value: value.articles for value in each.values}) for each in found}
    return {field: values for field, values in counts.items() if values}


@contextmanager
def put(db: Database, corpus: list[Issue]) -> Iterator[None]:
    """Have issues in the archive for a while."""
    merged: dict[tuple[str, date | None], Issue] = {}
    for issue in corpus:
        key = (issue.newspaper.title, issue.date)
        merged[key] = replace(merged[key], articles=merged[key].articles + issue.articles) if key in merged else issue
    stored = [issues.store(db, issue) for issue in merged.values()]
    try:
        yield
    finally:
        for number in stored:
            issues.remove(db, number)


@one_archive
@given(st.lists(some_issues(), min_size=1, max_size=5), st.sampled_from(("灯塔", "潮水", "塔")))
def test_facets_count_what_one_would_count_by_hand(db: Database, corpus: list[Issue], word: str) -> None:
    with put(db, corpus):
        assert told(facets.facets(db, parse(word))) == counted(corpus, word)


@one_archive
@given(st.lists(some_issues(), min_size=1, max_size=5))
def test_narrowing_to_a_value_finds_as_many_as_its_count(db: Database, corpus: list[Issue]) -> None:
    with put(db, corpus):
        everything = find.total(db, parse("灯塔"))
        for facet in facets.facets(db, parse("灯塔")):
            for value in facet.values:
                chosen = [filters.written(Filter(facet.field, value.value, excluded)) for excluded in (False, True)]
                only, without = (find.total(db, understood(Asked("灯塔", (each,)))) for each in chosen)
                assert (only, without) == (value.articles, everything - value.articles), (facet.field, value)


def test_known_columns_serve_until_the_archive_changes(db: Database) -> None:
    first = Issue(Newspaper("山海新报"), date(2031, 2, 3), pages=(Page("1"),), articles=(article("灯塔"),))
    issues.store(db, first)
    known = facets.columns(db)
    assert facets.columns(db, known) is known
    issues.store(db, replace(first, date=date(2031, 2, 4)))
    assert facets.columns(db, known) is not known
    kinds = next(each for each in facets.facets(db, parse("灯塔"), known) if each.field == "kind")
    assert kinds.values[0].articles == 2


def test_a_renamed_newspaper_is_counted_by_its_name(db: Database) -> None:
    issues.store(db, Issue(Newspaper("山海新报"), date(2031, 2, 3), pages=(Page("1"),), articles=(article("灯塔"),)))
    db.execute("UPDATE newspaper SET title = '山海日报'")
    assert told(facets.facets(db, parse("灯塔")))["newspaper"] == {"山海日报": 1}
    assert find.total(db, parse('灯塔 newspaper="山海日报"')) == 1


def test_articles_that_went_from_the_middle_of_a_day_are_not_missed(db: Database) -> None:
    day = Issue(Newspaper("山海新报"), date(2031, 2, 3), pages=(Page("1"),))
    gone, *kept = [
        issues.store(db, replace(day, newspaper=Newspaper(name), articles=(article(text), article("灯塔"))))
        for name, text in (("海湾晚报", "灯塔"), ("山海新报", "潮水"), ("北礁周刊", "灯塔"))
    ]
    stays = issues.store(db, replace(day, newspaper=Newspaper("南港日报"), articles=(article("灯塔"),)))
    issues.remove(db, kept[0])
    assert told(facets.facets(db, parse("灯塔")))["newspaper"] == {"海湾晚报": 2, "北礁周刊": 2, "南港日报": 1}
    issues.remove(db, gone)
    assert told(facets.facets(db, parse("灯塔")))["newspaper"] == {"北礁周刊": 2, "南港日报": 1}
    assert stays
