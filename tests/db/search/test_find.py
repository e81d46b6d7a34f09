from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlite_utils import Database

from db import archive, issues
from db.errors import ArchiveDamaged, Interrupted
from db.records import Article, Asked, Block, Issue, Placement, Sort
from db.search import ranking
from db.search.find import more, numbers, search
from tests.papers import MONDAY, article, issue

TUESDAY = date(2025, 2, 18)

STOCK = (
    article("本报讯　华为 5G手机昨日发布，AI大模型“成本革命”持续推进。", headline="一场成本革命"),
    article("DeepSeek-R1 costs less than GPT 4.5, he said.", "第二段说到了５Ｇ基站。", headline="Costs", position=2),
    article("館藏古籍數字化，繁體與简体都在。", headline="國家圖書館開放", page="2"),
    article("小标题之前", "之后的革命成本", headline="风 光\n无限", page="2", position=2),
)

FOUND = [
    ("成本革命", [0]),
    ("成本 革命", [0, 3]),
    ('"成本革命"', [0]),
    ('"“成本革命”持续"', [0]),
    ("“成本革命”持续推进", [0]),
    ('"成本革命持续"', []),
    ("华为5G手机", [0]),
    ("华为 5g 手机", [0]),
    ("5G", [0, 1]),
    ("５ｇ", [0, 1]),
    ("AI", [0]),
    ("ai大模型", [0]),
    ('"costs less"', [1]),
    ('"ts le"', [1]),
    ('"costsless"', []),
    ("GPT 4.5", [1]),
    ('"GPT 4"', [1]),
    ('"said."', [1]),
    ("国家图书馆", [2]),
    ("國家圖書館", [2]),
    ("数字化，繁体与簡體", [2]),
    # No phrase reaches from one paragraph or part into the next.
    ('"之前之后"', []),
    ('"革命本报"', []),
    # A line break within a headline parts nothing.
    ("风光无限", [3]),
    ("国", [2]),
    ("國", [2]),
    ("5", [0, 1, 2, 3]),
    ('"5"', [0, 1]),
    ('"k"', [1]),
    ('"“"', [0]),
    ("title:成本", [0]),
    ("title:国", [2]),
    ("title:限", [3]),
    ("title:的", []),
    ("title:(成本 OR 国)", [0, 2]),
    ("成本 -title:成本", [3]),
    ("国 OR 革命", [0, 2, 3]),
    ("国 OR 光", [2, 3]),
    ("国 馆", [2]),
    ("国 -馆", []),
    ("的 革命", [3]),
    ("革命 NOT 的", [0]),
    ("NOT 革命", [1, 2]),
    ("NOT 国", [0, 1, 3]),
    ("NOT (国 OR 革命)", [1]),
    ("(国 OR 革命) (成本 OR 馆) NOT AI", [2, 3]),
    ("NOT 革命 NOT 国", [1]),
    ("革命 OR NOT 成本", [0, 1, 2, 3]),
    ("date:2025", [0, 1, 2, 3]),
    ("date:2025-02-17", [0, 1, 2, 3]),
    ("date:2025-03..", []),
    ("date:..2025-02-16", []),
    ("革命 date:2025-02", [0, 3]),
    ("革命 NOT date:2025-02", []),
    ("的 date:2025", [3]),
    ("革命 OR date:2024", [0, 3]),
    ("", []),
    ("。", []),
]


def stored(db: Database, *articles: Article, day: date | None = MONDAY) -> list[int]:
    """Store an issue and return the numbers of its articles."""
    number = issues.store(db, issue(*articles, day=day))
    return [each.id for each in issues.get(db, number).articles if each.id]


def as_typed(db: Database, text: str) -> set[int]:
    """The articles that a text finds without being eased."""
    result = search(db, text)
    return set() if result.words or result.substring else {hit.article for hit in result.hits}


@pytest.mark.parametrize(("text", "places"), [(text, places) for text, places in FOUND if text != "5"])
def test_a_query_finds(db: Database, text: str, places: list[int]) -> None:
    numbers = stored(db, *STOCK)
    assert as_typed(db, text) == {numbers[place] for place in places}
    assert search(db, Asked(text, sort="date")).total == search(db, text).total


def test_undated_issues_are_found_but_by_no_date(db: Database) -> None:
    [number] = stored(db, article("无日期的一期"), day=None)
    assert as_typed(db, "无日期") == as_typed(db, "NOT date:2025") == {number}
    assert as_typed(db, "date:..2030") == set()
    assert search(db, "无日期").hits[0].date is None


def test_a_cut_latin_word_is_found_and_said_to_be_cut(db: Database) -> None:
    numbers = stored(db, *STOCK)
    result = search(db, "seek")
    assert [hit.article for hit in result.hits] == [numbers[1]]
    assert result.substring
    assert result.words == ()
    assert not search(db, "deepseek").substring


def test_words_are_searched_where_the_text_itself_stands_nowhere(db: Database) -> None:
    numbers = stored(db, *STOCK)
    result = search(db, "手机的发布革命")
    assert [hit.article for hit in result.hits] == [numbers[0]]
    assert result.words == ("手机", "发布", "革命")
    hit = result.hits[0]
    assert [hit.snippet[span.start : span.end] for span in hit.snippet_spans] == ["手机", "发布", "革命"]


@pytest.mark.parametrize("text", ['"手机的发布革命"', '"seek"  "手机的发布革命"', "手机的发布不存在"])
def test_nothing_is_found_where_even_words_stand_nowhere_or_all_is_quoted(db: Database, text: str) -> None:
    stored(db, *STOCK)
    result = search(db, text)
    assert (result.total, result.hits, result.words, result.substring) == (0, (), (), False)


def test_what_is_behind_not_and_in_dates_is_never_eased(db: Database) -> None:
    stored(db, *STOCK)
    assert search(db, "手机发布革命 -AI").total == 0
    assert search(db, "手机发布革命 -大模").total == 0
    assert search(db, "手机发布革命 date:2024").total == 0
    assert search(db, "手机发布革命 -seek date:2025").words == ("手机", "发布", "革命")


def test_a_hit_says_where_it_stands(db: Database) -> None:
    numbers = stored(db, *STOCK)
    hit = search(db, "无限").hits[0]
    assert (hit.article, hit.newspaper, hit.date, hit.page, hit.kind) == (
        numbers[3],
        "海湾日报",
        MONDAY,
        "2",
        "article",
    )
    assert hit.title == "风 光 无限"
    assert [hit.title[span.start : span.end] for span in hit.title_spans] == ["无限"]
    assert hit.issue == db.execute("SELECT id FROM issue").fetchone()[0]


def test_a_hit_on_no_page_and_without_text_is_shown(db: Database) -> None:
    stored(db, Article("photo", headline="空"))
    hit = search(db, "空").hits[0]
    assert (hit.page, hit.title, hit.snippet, hit.kind) == ("", "空", "", "photo")


def test_the_total_and_the_searched_are_exact(db: Database) -> None:
    stored(db, *(article(f"第{n}则消息") for n in range(120)))
    result = search(db, "消息", limit=7)
    assert (result.total, len(result.hits), result.searched) == (120, 7, 120)
    assert search(db, "消息", limit=0).total == 120


@pytest.mark.parametrize("tiered", [40, 100])
@pytest.mark.parametrize("sort", ["date", "relevance", "page"])
@pytest.mark.parametrize("text", ["消息", "息", "date:2025", "NOT 无", "消息 消", "消息 -无 息消", "息消 OR 消息"])
def test_pages_give_every_hit_once_across_the_ranked(
    db: Database, monkeypatch: pytest.MonkeyPatch, sort: Sort, text: str, tiered: int
) -> None:
    monkeypatch.setattr(ranking, "_RANKED", 25)
    monkeypatch.setattr(ranking, "_ORDERED", tiered)
    stored(db, *(article("消息" * (n % 7 + 2), headline="消息" * (n % 3 + 1)) for n in range(30)))
    stored(
        db, *(replace(article("消息" * (n % 5 + 2)), deck="消息消" if n % 4 else None) for n in range(30)), day=TUESDAY
    )
    result = search(db, Asked(text, sort=sort), limit=10)
    pages = [hit.article for offset in range(0, 70, 10) for hit in more(db, result, offset, 10)]
    assert len(pages) == len(set(pages)) == result.total == 60
    assert [hit.article for hit in more(db, result, 0, 100)] == pages
    assert [hit.article for hit in result.hits] == pages[:10]
    assert [hit.article for hit in more(db, result, 17, 21)] == pages[17:38]
    assert list(numbers(db, result)) == pages


def test_by_date_the_newest_day_comes_first_and_in_it_the_first_page(db: Database) -> None:
    monday = stored(db, article("消息"), article("消息"))
    undated = stored(db, article("消息"), day=None)
    tuesday = stored(db, article("消息"), article("消息"), day=TUESDAY)
    found = [hit.article for hit in search(db, Asked("消息", sort="date")).hits]
    assert found == [*tuesday, *monday, *undated]


def test_by_relevance_a_title_counts_more_than_the_text(db: Database) -> None:
    there = stored(db, article("消息，消息，消息"), article("别的", headline="消息来了"), article("消息"))
    assert next(hit.article for hit in search(db, "消息").hits) == there[1]


def test_hits_that_vanished_are_passed_over(db: Database) -> None:
    stored(db, article("消息"))
    result = search(db, "消息")
    issues.remove(db, result.hits[0].issue)
    assert more(db, result, 0, 10) == numbers(db, result) == ()


def test_thousands_of_hits_come_at_once(db: Database) -> None:
    stored(db, *(article("消息") for _ in range(1200)))
    result = search(db, "消息", limit=0)
    assert len({hit.article for hit in more(db, result, 0, result.total)}) == 1200
    assert len(set(numbers(db, result))) == 1200


LONG = [
    "长" * 3000,
    "很长的话。" * 500,
    " ".join(map(str, range(3000))),
    " OR ".join("甲乙丙丁" * 300),
    " ".join(map(chr, range(0x4E00, 0x5200))),
    " OR ".join(chr(0x4E00 + n) * (n % 2 + 1) for n in range(2000)),
    " OR ".join(f"NOT {chr(0x4E00 + n)}甲" for n in range(2000)),
    " OR ".join(f"date:2025-02-{day:02} NOT title:甲{day}" for day in range(1, 29)),
    " ".join(f"-date:{year:04}" for year in range(1, 2000)),
    "一段很长的文字 " * 6000,
]


@pytest.mark.parametrize("text", LONG)
def test_very_long_queries_are_answered(db: Database, text: str) -> None:
    numbers = stored(db, article(text), article("别的"))
    assert numbers[0] in as_typed(db, text)


def test_deeply_nested_queries_are_answered(db: Database) -> None:
    numbers = stored(db, article("甲乙"))
    text = "甲乙"
    for n in range(30):
        text = f"(丙丁{n} OR ({text} 甲))" if n % 2 else f"({text} NOT (戊己 甲))"
    assert as_typed(db, text) == {numbers[0]}


def test_a_search_that_is_told_to_stop_says_so(db: Database) -> None:
    stored(db, *STOCK)
    db.conn.set_progress_handler(lambda: archive.interrupt(db), 1)
    with pytest.raises(Interrupted):
        search(db, "革命")


def test_a_damaged_index_is_named(db: Database) -> None:
    stored(db, *STOCK)
    db.execute("UPDATE article_index_data SET block = x'00' WHERE id > 10")
    with pytest.raises(ArchiveDamaged) as caught:
        search(db, "革命")
    assert caught.value.path == archive.location(db)


def test_every_printed_part_is_searched(db: Database) -> None:
    parts = Article(
        kicker="引题字", headline="主题字", deck="副题字", column="栏目字", byline="署名字", dateline="电头字",
        placements=(Placement("1", 1),), blocks=(Block("caption", "图注字"), Block("note", "附注字")),
    )  # fmt: skip
    numbers = stored(db, parts)
    for text in ("引题字", "主题字", "副题字", "栏目字", "署名字", "电头字", "图注字", "附注字"):
        hit = search(db, text).hits[0]
        assert hit.article == numbers[0]
        shown = hit.title if text == "主题字" else hit.snippet
        spans = hit.title_spans if text == "主题字" else hit.snippet_spans
        assert [shown[span.start : span.end] for span in spans] == [text]
    assert {text for text in ("引题字", "主题字", "副题字", "署名字") if search(db, f"title:{text}").total} == {
        "引题字", "主题字", "副题字"
    }  # fmt: skip


def test_an_empty_archive_finds_nothing(db: Database) -> None:
    assert issues.store(db, Issue(issue().newspaper, MONDAY))
    assert search(db, "成本革命 OR date:2025").total == 0
