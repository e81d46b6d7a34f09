from __future__ import annotations

import pytest

from db.records import Article, Block, Mark
from db.search import snippets
from db.search.marks import Seeker, marks
from db.search.query import parse
from tests.papers import article

MARKED = [
    ("成本革命", "一场成本革命", ["成本革命"]),
    ("成本 革命", "一场成本革命", ["成本", "革命"]),
    ("成本革 本革命", "一场成本革命", ["成本革命"]),
    ("甲甲", "甲甲甲，甲", ["甲甲甲"]),
    ("华为5G", "华为 5G，华为\n5Ｇ，华为5\u200bG", ["华为 5G", "华为\n5Ｇ", "华为5\u200bG"]),
    ("5G", "5G和15G和5Gs和５ｇ", ["5G", "５ｇ"]),
    ('"5G"', "15G", ["5G"]),
    ("AI大模型", "AI大模型和OpenAI大模型", ["AI大模型"]),
    ("cost", "Cost, costs", ["Cost"]),
    ('"cost less"', "cost  less costless cost\u200bless", ["cost  less"]),
    ("國家", "国家与國家", ["国家", "國家"]),
    ('"，“"', "他说，“好”", ["，“"]),
    ("甲 -乙", "甲乙", ["甲"]),
    ("甲 NOT (乙 OR 丙)", "甲乙丙", ["甲"]),
    ("甲 OR 乙", "甲乙丙", ["甲", "乙"]),
    ("𠀀人", "𠀀 人", ["𠀀 人"]),
    ('"\u2423"', "a b\u2423", ["\u2423"]),
    ("date:2025", "2025", []),
]


@pytest.mark.parametrize(("query", "text", "places"), MARKED)
def test_the_matches_are_marked_where_they_stand(query: str, text: str, places: list[str]) -> None:
    found = marks(parse(query), article(text))
    assert [text[mark.start : mark.end] for mark in found] == places
    assert {(mark.part, mark.block) for mark in found} <= {("block", 0)}


def test_marks_come_part_by_part_and_title_terms_only_in_the_title() -> None:
    item = Article(
        kicker="甲乙",
        headline="乙",
        deck="乙甲",
        column="甲",
        byline="甲乙",
        dateline="乙",
        blocks=(Block("note", "乙甲"),),
    )
    assert marks(parse("甲 title:乙"), item) == (
        Mark("kicker", None, 0, 1),
        Mark("kicker", None, 1, 2),
        Mark("headline", None, 0, 1),
        Mark("deck", None, 0, 1),
        Mark("deck", None, 1, 2),
        Mark("column", None, 0, 1),
        Mark("byline", None, 0, 1),
        Mark("block", 0, 1, 2),
    )


LONG = "开头的一句话。" * 12 + "，这里说到成本，又说到革命，" + "结尾的另一句话。" * 12


def shown(query: str, item: Article) -> tuple[str, list[str]]:
    text, spans = snippets.around(item, Seeker(parse(query)))
    return text, [text[span.start : span.end] for span in spans]


def test_a_snippet_shows_the_matches_begins_with_a_clause_and_says_that_it_is_cut() -> None:
    text, spans = shown("成本 革命", article(LONG))
    assert spans == ["成本", "革命"]
    assert text.startswith("…") and text.endswith("…")
    assert text[1:].startswith("开头的一句话。")
    assert len(text) <= 90
    assert text[1:-1] in LONG


def test_a_snippet_is_taken_where_most_of_the_query_stands_together() -> None:
    item = article("成本，成本，成本。", LONG, "革命。")
    assert shown("成本 革命", item)[1] == ["成本", "革命"]
    assert shown("成本", item)[1] == ["成本"] * 3


def test_a_snippet_of_a_title_match_is_the_opening() -> None:
    item = article("开头。\n第二行。", headline="成本")
    assert shown("成本", item) == ("开头。 第二行。", [])


def test_a_snippet_prefers_a_paragraph_for_the_opening() -> None:
    item = Article(blocks=(Block("caption", "图"), Block("paragraph", "文")))
    assert shown("date:2025", item) == ("文", [])


@pytest.mark.parametrize("lead", range(0, 60, 7))
def test_latin_words_at_the_ends_of_a_snippet_are_whole(lead: int) -> None:
    text, spans = shown("needle", article("straw " * lead + "needle " + "haystack " * 30))
    assert spans == ["needle"]
    assert set(text.strip("…").split()) <= {"straw", "needle", "haystack"}
    assert len(text) <= 90


def test_a_match_longer_than_a_snippet_is_cut_with_its_mark() -> None:
    long = "甲乙丙丁" * 60
    text, spans = shown(long, article("开头。" * 20 + long))
    assert len(text) <= 90
    assert spans == [text[text.index("甲") : text.rindex("…")]]


@pytest.mark.parametrize("newline", ["\n", "\u3000", "\t"])
def test_blanks_of_any_kind_are_shown_as_one_without_moving_the_marks(newline: str) -> None:
    text, spans = shown("成本革命", article(f"第一行{newline}成本{newline}革命"))
    assert text == "第一行 成本 革命"
    assert spans == ["成本 革命"]


def test_the_title_of_an_article_without_headline_is_marked_in_its_first_clause() -> None:
    item = article("", "成本革命的图片，摄影：甲。成本")
    title, spans = snippets.title(item, Seeker(parse("成本 图片")))
    assert (title, [title[span.start : span.end] for span in spans]) == ("成本革命的图片", ["成本", "图片"])
