"""The concordance: every mention once, where it stands, in its order, with what is around it."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import archive, articles, grams, issues
from db.archive import Database
from db.errors import Interrupted
from db.records import Article, Block, Mark, Placement
from db.search import concordance, find
from db.search.concordance import Mention, Order, Places
from db.search.marks import marks
from tests.papers import article, issue
from tests.strategies import issues as any_issues


def all_of(db: Database, typed: str, by: Order = "date", start: int = 0) -> list[Mention]:
    query, places = find.search(db, typed).query, Places()
    for stretch in concordance.scan(db, query, concordance.hits(db, query), start):
        places.add(stretch.places)
    return list(concordance.lines(db, query, places, concordance.order(places, by, lambda: False)))


def lines(db: Database, typed: str, by: Order = "date") -> list[tuple[str, str, str]]:
    return [(each.left, each.word, each.right) for each in all_of(db, typed, by)]


def test_every_mention_is_a_line_with_what_stands_around_it(db: Database) -> None:
    whole = Article(
        headline="潮水\n来了",
        byline="本报记者 潮水生",
        placements=(Placement("1", 1), Placement("3", 1)),
        blocks=(Block("paragraph", "夜里，潮水退了，\n潮 水又来。"), Block("caption", "没有。")),
    )
    issues.store(db, issue(whole, day=date(2031, 3, 10), title="山海新报"))
    first, *_ = found = all_of(db, "潮水")
    assert [(each.left, each.word, each.right) for each in found] == [
        ("", "潮水", " 来了"),
        ("本报记者 ", "潮水", "生"),
        ("夜里，", "潮水", "退了， 潮 水又来。"),
        ("夜里，潮水退了， ", "潮 水", "又来。"),
    ]
    assert (first.date, first.newspaper, first.page, first.title) == (
        date(2031, 3, 10),
        "山海新报",
        "1, 3",
        "潮水 来了",
    )
    assert first.mark == Mark("headline", None, 0, 2)
    assert found[3].mark == Mark("block", 0, 9, 12)


def test_the_context_ends_with_the_piece_and_after_sixty_characters(db: Database) -> None:
    issues.store(db, issue(article("前段。", "甲" * 100 + "潮水" + "乙" * 100, "后段。")))
    assert lines(db, "潮水") == [("甲" * 60, "潮水", "乙" * 60)]


def test_days_come_from_the_oldest_on_each_with_its_first_page_first(db: Database) -> None:
    issues.store(db, issue(article("潮水三", page="1"), article("潮水四", page="2"), day=date(2031, 3, 11)))
    issues.store(db, issue(article("潮水一。潮水二"), day=date(2031, 3, 10)))
    issues.store(db, issue(article("潮水无日"), day=None))
    assert [right for *_, right in lines(db, "潮水")] == ["无日", "一。潮水二", "二", "三", "四"]


def test_texts_before_are_read_away_from_the_word(db: Database) -> None:
    issues.store(
        db, issue(article("春来潮水。", "。潮水", "秋去潮水。", "冬去潮水。", "潮水。", "the潮水。", "，潮水。"))
    )
    assert [left for left, *_ in lines(db, "潮水", "left")] == ["", "the", "冬去", "秋去", "春来", "。", "，"]


def test_texts_after_are_compared_as_they_are_found(db: Database) -> None:
    issues.store(db, issue(article("潮水灣。", "潮水湾A。", "潮水 湾A，甲。", "潮水", "潮水ａ。")))
    assert [right for *_, right in lines(db, "潮水", "right")] == ["", "ａ。", "湾A。", " 湾A，甲。", "灣。"]


def test_equal_texts_stay_in_the_order_of_days(db: Database) -> None:
    for day in (12, 10, 11):
        issues.store(db, issue(article("这里潮水涨"), day=date(2031, 3, day)))
    for by in ("left", "right"):
        assert [each.date.day for each in all_of(db, "潮水", by) if each.date] == [10, 11, 12]


@pytest.mark.parametrize("typed", ["date:2025", "潮水 -潮水", "没有的词"])
def test_what_names_no_text_has_no_mention(db: Database, typed: str) -> None:
    issues.store(db, issue(article("潮水")))
    assert all_of(db, typed) == []


def test_hits_are_told_apart_from_those_that_hold_a_mention(db: Database) -> None:
    issues.store(db, issue(*(article(f"潮水{n}", position=n + 1) for n in range(40)), article("灯", position=50)))
    query = find.search(db, "潮水 OR date:2025").query
    stretches = list(concordance.scan(db, query, concordance.hits(db, query)))
    assert [(each.done, each.total) for each in stretches] == [(32, 41), (41, 41)]
    assert sum(each.articles for each in stretches) == 40


def test_counting_goes_on_where_it_was_stopped(db: Database) -> None:
    issues.store(db, issue(*(article(f"潮水{n:02}", position=n + 1) for n in range(10))))
    assert all_of(db, "潮水")[4:] == all_of(db, "潮水", start=4)


def test_what_has_gone_meanwhile_is_no_line(db: Database) -> None:
    issues.store(db, issue(article("潮水"), article("潮水，潮水", position=2)))
    query = find.search(db, "潮水").query
    (stretch,) = concordance.scan(db, query, concordance.hits(db, query))
    with archive.transaction(db):
        db.execute("DELETE FROM article WHERE id = 1")
        db.execute("UPDATE block SET text = '潮水' WHERE article = 2")
    read = concordance.read(db, query, stretch.places.at(range(3)))
    assert [None if each is None else each.article for each in read] == [None, 2, None]
    for numbers in (range(3), [2, 1, 0]):
        assert [each.article for each in concordance.lines(db, query, stretch.places, numbers)] == [2]


@pytest.mark.parametrize("by", ["date", "left"])
def test_reading_all_lines_tells_how_far_it_is_and_stops_when_told(db: Database, by: Order) -> None:
    issues.store(db, issue(*(article(f"{9 - n}潮水", position=n + 1) for n in range(5))))
    query, places = find.search(db, "潮水").query, Places()
    for stretch in concordance.scan(db, query, concordance.hits(db, query)):
        places.add(stretch.places)
    numbers, told = concordance.order(places, by, lambda: False), []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > 4:
            raise Interrupted

    with pytest.raises(Interrupted):
        list(concordance.lines(db, query, places, numbers, tell))
    assert told == [(n, 5 if by == "date" else 10) for n in range(5)]


def test_putting_in_order_stops_when_nobody_waits() -> None:
    places = Places()
    places.articles.append(1)
    places.left += bytes(24)
    with pytest.raises(Interrupted):
        concordance.order(places, "left", lambda: True)


@settings(max_examples=25)
@given(stored=st.data())
def test_lines_are_the_marks_of_all_hits_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, stored: st.DataObject
) -> None:
    with closing(archive.create_or_open(tmp_path_factory.mktemp("any") / "a.baoku")) as db:
        issues.store(db, stored.draw(any_issues()))
        typed = stored.draw(st.sampled_from(["的", "海湾", "中 OR 国", "a", "图书馆 OR 〇"]))
        query = find.search(db, typed).query
        plain = [(each.id, mark) for each in _articles(db) for mark in marks(query, each)]
        for by in ("date", "left", "right"):
            found = all_of(db, typed, by)
            assert sorted((each.article, str(each.mark)) for each in found) == sorted(
                (n or 0, str(m)) for n, m in plain
            )
        starts = [grams.squeeze(each.right)[:1] for each in found]
        assert len(list(groupby(starts))) == len(set(starts))


def _articles(db: Database) -> list[Article]:
    return articles.many(db, [row[0] for row in db.execute("SELECT id FROM article")])
