from __future__ import annotations

from dataclasses import replace

import pytest
from sqlite_utils import Database

from db import archive, articles, index, issues
from db.errors import NoSuchRecord
from db.records import Article, Block, Placement
from db.search.find import search
from tests.db.tables import tokens
from tests.papers import article, issue


def test_articles_come_in_the_order_asked_and_missing_ones_are_passed_over(db: Database) -> None:
    number = issues.store(db, issue(*(article(f"第{n}篇") for n in range(3))))
    stored = articles.of_issue(db, number)
    ids = [item.id or 0 for item in stored]
    assert articles.many(db, [ids[2], 99, ids[0]]) == [stored[2], stored[0]]
    assert articles.get(db, ids[1]) == stored[1]
    assert articles.issue_of(db, ids[1]) == number
    assert articles.exists(db, ids[1]) and not articles.exists(db, 99)


def test_thousands_of_articles_are_read(db: Database) -> None:
    number = issues.store(db, issue(*(article(f"第{n}篇") for n in range(1300))))
    assert [item.blocks[0].text for item in articles.of_issue(db, number)] == [f"第{n}篇" for n in range(1300)]


@pytest.mark.parametrize("ask", [articles.get, articles.issue_of, articles.neighbours])
def test_an_article_that_is_not_there_is_named(db: Database, ask: object) -> None:
    with pytest.raises(NoSuchRecord) as caught:
        ask(db, 7)  # type: ignore[operator]
    assert (caught.value.kind, caught.value.number) == ("article", 7)


def test_neighbours_are_those_of_the_issue(db: Database) -> None:
    issues.store(db, issue(article("别的"), title="别的报"))
    ids = [item.id or 0 for item in articles.of_issue(db, issues.store(db, issue(*map(article, "甲乙丙"))))]
    assert [articles.neighbours(db, each) for each in ids] == [(None, ids[1]), (ids[0], ids[2]), (ids[1], None)]


def test_a_page_lists_its_articles_down_the_page_each_once(db: Database) -> None:
    turned = replace(article("转版"), placements=(Placement("1", 3), Placement("2", 1), Placement("2", 4)))
    number = issues.store(db, issue(turned, article("下", page="2", position=2), article("上", position=1)))
    pages = {row[1]: row[0] for row in db.execute("SELECT id, label FROM page")}
    assert [each.opening for each in articles.on_page(db, pages["1"])] == ["上", "转版"]
    assert [each.opening for each in articles.on_page(db, pages["2"])] == ["转版", "下"]
    assert articles.on_page(db, pages["2"])[0].pages == ("1", "2")
    listed = articles.of_issue_listed(db, number)
    assert [each.opening for each in listed] == ["转版", "下", "上"]
    assert {each.issue for each in listed} == {number}
    assert articles.first_page(db, listed[0].id) == pages["1"]


TITLES = [
    (Article(headline="一行\n又一行", blocks=(Block("paragraph", "文"),)), "一行 又一行"),
    (Article("photo", blocks=(Block("caption", "桥下的船，摄影：甲"),)), "桥下的船"),
    (Article(blocks=(Block("paragraph", ""), Block("paragraph", "没有标点" * 30))), ("没有标点" * 15)),
    (Article(), ""),
]


@pytest.mark.parametrize(("item", "title"), TITLES)
def test_a_list_calls_an_article(item: Article, title: str) -> None:
    assert articles.title(item) == title


def test_an_index_of_other_rules_is_known_and_made_anew(db: Database) -> None:
    issues.store(db, issue(*(article(f"第{n}篇成本革命") for n in range(7))))
    before = tokens(db)
    db.execute("INSERT INTO article_index(article_index) VALUES('delete-all')")
    db.execute("UPDATE setting SET value = 'older' WHERE name = 'index_version'")
    assert not index.is_current(db)
    assert search(db, "成本革命").total == 0
    heard: list[int] = []
    articles.reindex(db, heard.append)
    assert heard == [7]
    assert tokens(db) == before
    assert index.is_current(db)
    assert archive.check(db) == []


def test_making_the_index_anew_fails_whole(db: Database) -> None:
    issues.store(db, issue(article("成本革命")))
    before = tokens(db)

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        articles.reindex(db, stop)
    assert tokens(db) == before
