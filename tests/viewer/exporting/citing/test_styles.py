"""Styles for people: what each makes of an article, case by case."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from db.records import Article, Block, Issue, Newspaper, Person
from tests import strategies
from tests.viewer.exporting.citing.entries import DAY, ENGLISH, ISSUE, URL, article, issue
from viewer.exporting import citing
from viewer.exporting.citing import STYLES, Settings, reference
from viewer.exporting.citing.quoting import quoted, with_source

TODAY = date(2031, 4, 1)
FOUR = "周原、林溪、江临、贺潮生"
DECK = "——青屿人等这一刻，等了十九年"
LEAD = "周原. 潮汐电站夜里发出第一度电"


@pytest.mark.parametrize(
    ("made", "of", "in_2015", "in_2025"),
    [
        (article(), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10(1).", f"{LEAD}[N]. 山海新报，2031-03-10（1）."),
        (
            article(names="周原、林溪、江临"), ISSUE,
            "周原, 林溪, 江临. 潮汐电站夜里发出第一度电[N]. 山海新报, 2031-03-10(1).",
            "周原，林溪，江临. 潮汐电站夜里发出第一度电[N]. 山海新报，2031-03-10（1）.",
        ),
        (
            article(names=FOUR), ISSUE, "周原, 林溪, 江临, 等. 潮汐电站夜里发出第一度电[N]. 山海新报, 2031-03-10(1).",
            "周原，林溪，江临，等. 潮汐电站夜里发出第一度电[N]. 山海新报，2031-03-10（1）.",
        ),
        (
            article(names="", pages="01 02"), ISSUE, "潮汐电站夜里发出第一度电[N]. 山海新报, 2031-03-10(1-2).",
            "潮汐电站夜里发出第一度电[N]. 山海新报，2031-03-10（1-2）.",
        ),
        (
            article(pages="2 5 6 7"), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10(2, 5-7).",
            f"{LEAD}[N]. 山海新报，2031-03-10（2，5-7）.",
        ),
        (
            article(pages="A01"), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10(A01).",
            f"{LEAD}[N]. 山海新报，2031-03-10（A01）.",
        ),
        (
            article(pages="1張4"), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10(第1张第4版).",
            f"{LEAD}[N]. 山海新报，2031-03-10（第1张第4版）.",
        ),
        (article(pages=""), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10.", f"{LEAD}[N]. 山海新报，2031-03-10."),
        (article(), issue(day=None), f"{LEAD}[N]. 山海新报(1).", f"{LEAD}[N]. 山海新报（1）."),
        (
            article(""), ISSUE, "周原. [无题名][N]. 山海新报, 2031-03-10(1).",
            "周原. [无题名][N]. 山海新报，2031-03-10（1）.",
        ),
        (article("全市中小学\n推迟上课"), ISSUE, "周原. 全市中小学 推迟上课[N]. 山海新报, 2031-03-10(1).",
         "周原. 全市中小学 推迟上课[N]. 山海新报，2031-03-10（1）."),
        (
            article(deck=DECK), ISSUE, f"{LEAD}: 青屿人等这一刻，等了十九年[N]. 山海新报, 2031-03-10(1).",
            f"{LEAD}：青屿人等这一刻，等了十九年[N]. 山海新报，2031-03-10（1）.",
        ),
        (
            article(deck="一号机组凌晨并网。二号机组下月并网。"), ISSUE, f"{LEAD}[N]. 山海新报, 2031-03-10(1).",
            f"{LEAD}[N]. 山海新报，2031-03-10（1）.",
        ),
        (
            article(), issue(edition="海外版"), f"{LEAD}[N]. 山海新报(海外版), 2031-03-10(1).",
            f"{LEAD}[N]. 山海新报（海外版），2031-03-10（1）.",
        ),
        (
            article(url=URL), ISSUE, f"{LEAD}[N/OL]. 山海新报, 2031-03-10(1)[2031-04-01]. {URL}.",
            f"{LEAD}[N/OL]. 山海新报，2031-03-10（1）. {URL}.",
        ),
        (
            article("Tide station lights up", "John A. Smith、Jean-Luc Roux、Zhou Yuan、Ann Lee"), ENGLISH,
            "SMITH J A, ROUX J L, ZHOU Yuan, et al. Tide station lights up[N]. Shanhai Weekly, 2031-03-10(1).",
            "Smith J A, Roux J-L, Zhou Yuan, et al. Tide station lights up[N]. Shanhai Weekly, 2031-03-10(1).",
        ),
        (
            Article(byline="本报评论员", headline="慢半个小时的勇气"), ISSUE,
            "本报评论员. 慢半个小时的勇气[N]. 山海新报, 2031-03-10.",
            "本报评论员. 慢半个小时的勇气[N]. 山海新报，2031-03-10.",
        ),
        (
            Article("photo", people=(Person("林溪", "photographer"),), blocks=(Block("caption", "渡船靠岸。"),)), ISSUE,
            "林溪. 渡船靠岸[N]. 山海新报, 2031-03-10.", "林溪. 渡船靠岸[N]. 山海新报，2031-03-10.",
        ),
        (
            Article(headline="潮汐", people=(Person("林溪", "photographer"), Person("顾南", "editor"))), ISSUE,
            "潮汐[N]. 山海新报, 2031-03-10.", "潮汐[N]. 山海新报，2031-03-10.",
        ),
    ],
)  # fmt: skip
def test_gbt7714(made: Article, of: Issue, in_2015: str, in_2025: str) -> None:
    settings = Settings(today=TODAY)
    assert reference(made, of, "gbt2015", settings) == in_2015
    assert reference(made, of, "gbt2025", settings) == in_2025


def test_the_width_of_punctuation_is_a_setting() -> None:
    made = article(names=FOUR, deck=DECK)
    narrow, wide = Settings("half"), Settings("full")
    assert reference(made, ISSUE, "gbt2025", narrow) == reference(made, ISSUE, "gbt2015")
    assert reference(made, ISSUE, "gbt2015", wide) == reference(made, ISSUE, "gbt2025")
    in_english = article("Tide", "Ann Lee、Jan Roux")
    assert reference(in_english, ENGLISH, "gbt2025", wide) == "Lee A，Roux J. Tide[N]. Shanhai Weekly，2031-03-10（1）."


def test_a_page_on_the_web_without_a_day_of_printing_has_the_day_of_access() -> None:
    said = reference(article(url=URL), issue(day=None), "gbt2025", Settings(today=TODAY))
    assert said == f"{LEAD}[N/OL]. 山海新报（1）[2031-04-01]. {URL}."


@pytest.mark.parametrize(
    ("pages", "edition", "said"),
    [
        ("1", None, "《山海新报》2031年3月10日第1版"),
        ("1 3", None, "《山海新报》2031年3月10日第1、3版"),
        ("1 2", None, "《山海新报》2031年3月10日第1、2版"),
        ("1 2 3 4", None, "《山海新报》2031年3月10日第1–4版"),
        ("A01", "海外版", "《山海新报》（海外版）2031年3月10日第A01版"),
        ("1張4", None, "《山海新报》2031年3月10日第1张第4版"),
        ("", None, "《山海新报》2031年3月10日"),
    ],
)
def test_newsroom(pages: str, edition: str | None, said: str) -> None:
    assert reference(article(pages=pages), issue(edition=edition), "newsroom") == said


@pytest.mark.parametrize(
    ("made", "of", "in_list", "in_note"),
    [
        (
            article("Tide Station Lights Up", "John Smith"), ENGLISH,
            "Smith, John. “Tide Station Lights Up.” Shanhai Weekly, March 10, 2031, p. 1.",
            "John Smith, “Tide Station Lights Up,” Shanhai Weekly, March 10, 2031, p. 1.",
        ),
        (
            article("Tide?", "John Smith、Ann Lee、Jan Roux", "1 2"), ENGLISH,
            "Smith, John, Ann Lee, and Jan Roux. “Tide?” Shanhai Weekly, March 10, 2031, pp. 1–2.",
            "John Smith et al., “Tide?” Shanhai Weekly, March 10, 2031, pp. 1–2.",
        ),
        (
            article(names="周原、林溪"), ISSUE,
            "周原 and 林溪. “潮汐电站夜里发出第一度电.” 山海新报, March 10, 2031, p. 1.",
            "周原 and 林溪, “潮汐电站夜里发出第一度电,” 山海新报, March 10, 2031, p. 1.",
        ),
        (
            article(names="", pages="", url=URL), issue(day=None),
            f"山海新报. “潮汐电站夜里发出第一度电.” n.d., {URL}.",
            f"“潮汐电站夜里发出第一度电,” 山海新报, n.d., {URL}.",
        ),
        (
            article("Tide", "A. One、B. Two、C. Three、D. Four、E. Five、F. Six、G. Seven"), ENGLISH,
            "One, A., B. Two, C. Three, et al. “Tide.” Shanhai Weekly, March 10, 2031, p. 1.",
            "A. One et al., “Tide,” Shanhai Weekly, March 10, 2031, p. 1.",
        ),
    ],
)  # fmt: skip
def test_chicago(made: Article, of: Issue, in_list: str, in_note: str) -> None:
    assert reference(made, of, "chicago") == in_list
    assert reference(made, of, "chicago-note") == in_note


def test_a_list_is_numbered_in_its_order() -> None:
    entries = [citing.cited(article(title), ISSUE) for title in ("潮", "汐")]
    assert "".join(citing.listing(STYLES["gbt2015"], entries, Settings())) == (
        "[1] 周原. 潮[N]. 山海新报, 2031-03-10(1).\n[2] 周原. 汐[N]. 山海新报, 2031-03-10(1).\n"
    )


@pytest.mark.parametrize(
    ("title", "cn", "language", "place"),
    [
        ("潮汐电站", "11-0086", "zh-CN", "北京"),
        ("潮汐電站", "31-0086", "zh-Hant", "上海"),
        ("Tide station", "44-0086", "en", ""),
        ("潮汐の発電所", "", "ja", ""),
        ("Приливная станция", "50-0086", "ru", "重庆"),
    ],
)
def test_language_and_place_are_said_where_they_can_be_known(title: str, cn: str, language: str, place: str) -> None:
    made = citing.cited(article(title), issue(cn=cn))
    assert (made.language, made.place) == (language, place)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("并网，一切正常。", "“并网，一切正常。”"),
        ("他写道“并网”。", "“他写道‘并网’。”"),
        ("“并网。”", "“并网。”"),
        ("“并网”和“退潮”", "“‘并网’和‘退潮’”"),
        ("没有合上的“引号", "“没有合上的“引号”"),
    ],
)
def test_a_quote_has_quotes_of_the_other_kind_inside(words: str, said: str) -> None:
    assert quoted(words) == said
    assert with_source(words, "出处", in_brackets=True) == f"{said}（出处）"
    assert with_source(words, "出处", in_brackets=False) == f"{said}\n出处"


@given(whole=strategies.issues())
def test_any_article_can_be_cited_on_one_line(whole: Issue) -> None:
    for each in whole.articles:
        for style in STYLES.values():
            said = style.cite(each, whole, Settings(today=DAY))
            assert not style.is_prose or not re.search(r"[\x00-\x1f]", said)


# What the standard itself prints.

_REFERENCE = re.compile(
    r"- (?P<authors>[^.]+)\. (?P<title>[^\[]+?)\[N(?:/OL)?\]\. (?P<paper>[^,，]+)[,，] ?(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[(（](?P<page>\d+)[)）])?(?:\[(?P<access>[\d-]+)\])?\.(?: (?P<url>http\S+)\.)?"
)


def _printed(shared_data: Path) -> list[re.Match[str]]:
    told = shared_data.parent / "docs" / "NEWSPAPERS.md"
    if not told.exists():
        pytest.skip("the standard's examples are not here")
    lines = told.read_text(encoding="utf-8").split("### Citation")[1].split("\n## ")[0].splitlines()
    return [found for line in lines if (found := _REFERENCE.match(line))]


def test_the_examples_of_the_standard_come_out_as_it_prints_them(shared_data: Path) -> None:
    examples = _printed(shared_data)
    assert len(examples) >= 5
    for printed in examples:
        title, _, subtitle = printed["title"].partition(": ")
        authors = printed["authors"].replace(", ", "、").removesuffix("、等") + (
            "、某某" if ", 等" in printed["authors"] else ""
        )
        more: dict[str, Any] = {"url": printed["url"], "deck": f"——{subtitle}" if subtitle else None}
        made = article(title, authors, printed["page"] or "", **more)
        of = Issue(Newspaper(printed["paper"]), date.fromisoformat(printed["day"]))
        access = date.fromisoformat(printed["access"]) if printed["access"] else None
        assert f"- {reference(made, of, 'gbt2015', Settings(today=access))}" == printed[0]


def test_the_examples_of_2025_come_out_as_the_standard_prints_them(shared_data: Path) -> None:
    told = (shared_data.parent / "docs" / "NEWSPAPERS.md").read_text(encoding="utf-8")
    line = next(line for line in told.splitlines() if line.startswith("GB/T 7714—2025: "))
    examples = [_REFERENCE.match(f"- {part.strip()}") for part in line.partition(": ")[2].split(" · ")]
    assert len(examples) == 2
    for printed in examples:
        assert printed is not None
        made = article(printed["title"], printed["authors"], printed["page"], url=printed["url"])
        of = Issue(Newspaper(printed["paper"]), date.fromisoformat(printed["day"]))
        assert f"- {reference(made, of, 'gbt2025', Settings(today=TODAY))}" == printed[0]
