"""Fields, nearness and prefixes, against articles that differ in just that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from db import archive, articles, issues
from db.records import Article, Block, Issue, Newspaper, Page, Person, Placement
from db.search import find, why
from db.search.marks import marks
from db.search.query import parse


def item(text: str, **fields: object) -> Article:
    page = str(fields.pop("page", "1"))
    return replace(Article(blocks=(Block("paragraph", text),), placements=(Placement(page, 1),)), **fields)  # type: ignore[arg-type]


QIAN, SU = Person("钱潮生", "author"), Person("苏小河", "author")
NEWS = (
    item("灯塔在海边的雾里亮着。", headline="雾中", byline="本报记者 钱潮生", column="港湾观察", people=(QIAN,)),
    item("雾散了，然后过了很久很久很久很久才看见灯塔。", headline="灯塔", page="02"),
    item("DeepSeek and deepwater ports, not sea deeply.", kicker="灯塔", page="A03", kind="photo"),
    item("钱潮生说的话。", people=(replace(SU, role="photographer"),), column="观察", page="A10"),
)
LATER = (item("港湾又开了。", byline="苏小河", people=(SU,)),)

FOUND = [
    ("标题:灯塔", [1, 2]),
    ("title:雾", [0]),
    ("作者:钱潮生", [0]),
    ("作者:潮生", [0]),
    ("作者:钱", [0]),
    ("作者:苏小河", [3, 4]),
    ('person="苏小河"', [3, 4]),
    ('person="小河"', []),
    ("人物:小河", [3, 4]),
    ("作者:(钱潮生 OR 苏小河)", [0, 3, 4]),
    ("栏目:观察", [0, 3]),
    ('column="观察"', [3]),
    ("版:1", [0, 4]),
    ("版:2", [1]),
    ("版:第2版", [1]),
    ("page=2", []),
    ("page=02", [1]),
    ("版:A3", [2]),
    ("版:a*", [2, 3]),
    ("版:(2 OR A3)", [1, 2]),
    ("报纸:山海", [0, 1, 2, 3]),
    ("报纸：《海湾晚报》", [4]),
    ("newspaper:evening", [4]),
    ("报纸:没有的报", []),
    ("类型:图片", [2]),
    ("kind:photo", [2]),
    ("-类型:图片 报纸:山海", [0, 1, 3]),
    ("日期:2031-02", [0, 1, 2, 3]),
    ("灯塔 NEAR/1 海边", [0]),
    ("海边 NEAR/1 灯塔", [0]),
    ("灯塔 NEAR/5 雾", [0]),
    ("雾散 NEAR/16 灯塔", []),
    ("雾散 NEAR/17 灯塔", [1]),
    ("雾 NEAR/99 灯塔", [0, 1]),
    ("deep*", [2]),
    ("deeps*", [2]),
    ("灯塔 OR 版:A10", [0, 1, 2, 3]),
    ("灯塔 -(版:1 OR 版:2)", [2]),
    ("NOT 报纸:山海", [4]),
]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with closing(archive.create_or_open(tmp_path_factory.mktemp("fields") / "archive.db")) as db:
        pages = tuple(Page(label) for label in ("1", "02", "A03", "A10"))
        issues.store(db, Issue(Newspaper("山海新报"), date(2031, 2, 3), articles=NEWS, pages=pages))
        paper = Newspaper("海湾晚报", "Bay Evening")
        issues.store(db, Issue(paper, date(2031, 3, 4), articles=LATER, pages=pages))
        yield db


@pytest.mark.parametrize(("text", "places"), FOUND)
def test_a_field_finds_just_what_stands_there(read: Database, text: str, places: list[int]) -> None:
    result = find.search(read, text)
    assert sorted((hit.article or 0) - 1 for hit in result.hits) == places
    assert result.total == len(places)


MARKED = [
    ("作者:钱潮生", 0, ["钱潮生"]),
    ("栏目:观察", 0, ["观察"]),
    ("灯塔 NEAR/1 海边", 0, ["灯塔", "海边"]),
    ("雾 NEAR/3 亮", 0, ["雾", "亮"]),
    ("deep*", 2, ["Deep", "deep", "deep"]),
    ("版:1", 0, []),
    ("标题:灯塔", 1, ["灯塔"]),
]


@pytest.mark.parametrize(("text", "place", "words"), MARKED)
def test_marks_stand_where_the_field_says(read: Database, text: str, place: int, words: list[str]) -> None:
    article = articles.get(read, place + 1)
    found = marks(parse(text), article)
    texts = [article.blocks[m.block].text if m.block is not None else str(getattr(article, m.part)) for m in found]
    assert [text[m.start : m.end] for m, text in zip(found, texts, strict=True)] == words


def test_a_hit_says_which_words_stand_where(read: Database) -> None:
    found = why.why_hit(parse("灯塔 雾 -没有 报纸:山海"), articles.get(read, 1))
    assert found == (why.Found("灯塔", (("body", 1),)), why.Found("雾", (("headline", 1), ("body", 1))))


def test_nothing_found_says_what_would_find_something(read: Database) -> None:
    asked = find.Asked("灯塔 港湾 没有这个词", ('column="观察"',))
    told = [(each.kind, each.removed, each.total) for each in why.why_none(read, asked)]
    assert told == []
    asked = find.Asked("灯塔 deepwater", ("page:1",))
    told = [(each.kind, each.removed, each.total) for each in why.why_none(read, asked)]
    assert told == [("without_filter", "page:1", 1), ("without_term", "deepwater", 1), ("any_of", "灯塔 deepwater", 1)]


def test_relaxations_find_what_they_promise(read: Database) -> None:
    for each in why.why_none(read, find.Asked("灯塔 deepwater 雾", ("page:1", "kind:photo"))):
        assert find.search(read, each.asked).total == each.total > 0
