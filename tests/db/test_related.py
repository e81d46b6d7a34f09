"""Related articles: what shares keywords, best first, repeats left out."""

from __future__ import annotations

from datetime import date

from sqlite_utils import Database

from db import digests, issues, keywords, related
from tests.papers import article, issue

DAY = date(2031, 3, 10)
STATION = article("潮汐发电站的值班员记录潮汐，海湾里的发电站夜里发电。", headline="潮汐发电站")
AGAIN = article("海湾的潮汐发电站扩建，值班员多了一倍，发电也多了。", headline="潮汐发电站扩建")
NEAR = article("退潮以后，值班员走出潮汐发电站，在码头修补渔网。", headline="值班员的渔网")
FAR = article("旧书店里的夜校每周开三次，读者比去年多了一半。", headline="夜校")


def told(db: Database, number: int) -> list[str]:
    return [each.title for each in related.related(db, number)]


def test_articles_that_share_most_come_first_and_others_not_at_all(db: Database) -> None:
    issues.store(db, issue(STATION, AGAIN, NEAR, FAR, day=DAY, title="山海新报"))
    assert told(db, 1) == []
    digests.digest(db, keywords.DIGESTER, [1, 2, 3, 4])
    assert told(db, 1) == ["潮汐发电站扩建", "值班员的渔网"]
    assert told(db, 4) == []
    first = related.related(db, 1)[0]
    assert (first.article, first.newspaper, first.date, first.page) == (2, "山海新报", DAY, "1")
    assert {"值班员", "海湾"} <= set(first.words)
    assert len(related.related(db, 1, limit=1)) == 1


def test_the_article_itself_and_its_repeats_are_left_out(db: Database) -> None:
    spaced = article("潮汐发电站的值班员记录潮汐， 海湾里的发电站夜里发电。", headline="夜里发电的潮汐发电站")
    issues.store(db, issue(STATION, spaced, AGAIN, AGAIN, day=DAY))
    digests.digest(db, keywords.DIGESTER, [1, 2, 3, 4])
    assert [each.title for each in related.related(db, 1)] == ["潮汐发电站扩建"]
    assert [each.article for each in related.related(db, 3)] == [1]
