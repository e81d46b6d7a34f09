"""Tables that break the rules, hold no articles, or are none: what is read, what is told, what is refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.viewer.importing.formats.tables import FERRY, LIGHT, LONG, as_json, codes, headlines, material, read, texts
from viewer import messages
from viewer.importing import formats
from viewer.importing.material import FormatError


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        ("报名,日期\n山海新报,2031-03-10\n海湾晚报,2031-03-11\n", "a.csv", "报名, 日期"),
        ("paper,date,page\n山海新报,2031-03-10,1\n山海新报,2031-03-10,2\n", "a.csv", "paper, date, page"),
        ("山海新报,2031-03-10\n山海新报,2031-03-11\n", "a.csv", "山海新报, 2031-03-10"),
        (as_json([{"paper": "山海新报", "date": "2031-03-10"}]), "a.json", "paper, date"),
    ],
)
def test_a_table_without_articles_is_refused_in_a_sentence(data: str, name: str, found: str) -> None:
    with pytest.raises(FormatError) as refused:
        read(data, name)
    assert (refused.value.why, refused.value.found) == ("columns-unknown", found)
    assert found in messages.sentence(refused.value) and "none of its columns" in messages.sentence(refused.value)


def test_a_header_alone_is_an_empty_file() -> None:
    with pytest.raises(FormatError) as refused:
        read("title,content\n")
    assert refused.value.why == "empty"


def test_rows_that_break_the_rules_end_nothing() -> None:
    data = (
        "标题,日期,正文\n"
        f'"渡口, ""三班""",2031-03-10,"{FERRY}\n{LIGHT}"\n'
        f"多一格,2031-03-10,{FERRY},后半句\n"
        f'"没有关的引号,2031-03-10,{LIGHT}\n'
        f'"快评"二字,2031-03-10,{LIGHT}\n'
        "\n,,\n"
        "少一格,2031-03-10\n"
        ",2031-03-10,\n"
        f"空格子多,2031-03-10,{LIGHT},,,\n"
        f"坏日子,2031-02-30,{LIGHT}\n"
    )
    found = read(data)
    read_back = [(a.headline, texts(a)) for a in (*found[0].articles, *found[1].articles)]
    assert read_back == [
        ('渡口, "三班"', [FERRY, LIGHT]),
        ("多一格", [f"{FERRY},后半句"]),
        ('"没有关的引号', [LIGHT]),
        ('"快评"二字', [LIGHT]),
        ("少一格", []),
        ("空格子多", [LIGHT]),
        ("坏日子", [LIGHT]),
    ]
    assert codes(found[:1]) == [("row-unsure", 4), ("row-unsure", 5), ("row-unsure", 6), ("row-unusable", 10)]
    assert (found[1].date, codes(found[1:])) == (None, [("date-unreadable", 12)])


def test_a_comma_in_an_unquoted_headline_is_put_back() -> None:
    data = "标题,日期,月\n渡口,2031-03-10,2031-03\n灯塔,又亮了,2031-03-11,2031-03\n山路,2031-03-12,2031-03\n"
    found = [(issue.date, headlines(list(issue.articles))) for issue in read(data)]
    assert found[1] == (date(2031, 3, 11), ["灯塔,又亮了"])


def test_damaged_json_is_left_out_and_told() -> None:
    lines = [as_json({"title": f"第{n}篇", "content": FERRY}) for n in range(5)]
    lines[1] = lines[1][:-12]
    lines[3] = lines[3].replace(":", "=", 1)
    found = read("\n".join(lines), "a.jsonl")
    assert headlines(list(found[0].articles)) == ["第0篇", "第2篇", "第4篇"]
    assert codes(found) == [("row-damaged", 2), ("row-damaged", 4)]
    whole = json.dumps([{"title": f"第{n}篇", "content": FERRY} for n in range(3)], ensure_ascii=False, indent=1)
    cut = read(whole[:-20], "a.json")
    assert headlines(list(cut[0].articles)) == ["第0篇", "第1篇"]
    assert codes(cut) == [("row-damaged", 10)]


def test_what_is_not_said_is_not_made_up() -> None:
    (issue,) = read("title\n渡口\n灯塔\n", "山海新报_3.csv")
    assert (issue.newspaper.title, issue.date, issue.pages) == ("", None, ())
    assert [article.placements for article in issue.articles] == [(), ()]
    assert read("title\n渡口\n灯塔\n", "山海新报_2031-03-10_02.csv")[0].pages[0].label == ""


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (f"开春\t渡口增班\t三班\n\u3000\u3000{FERRY}\n\u3000\u3000{LIGHT}\n", "20310310-01-02.txt"),
        (f"标题：渡口增班\n内容：\n\u3000\u3000{FERRY}\n", "a.txt"),
        (f"渡口增班\n\n{FERRY}\n\n{LIGHT}\n", "a.csv"),
        ("[本报讯] 渡口增班，船更多\n[本报讯] 灯塔又亮，人更多\n", "a.json"),
        (as_json({"uri": "urn:a:1", "headline": "渡口", "body_text": FERRY}), "a.json"),
        (
            as_json(
                {"format": "baoku-issue/1", "newspaper": {"title": "山海新报"}, "articles": [{"headline": "渡口"}]}
            ),
            "a",
        ),
        ("渡口,增班\n灯塔,又亮\n", "a.txt"),
    ],
)
def test_files_of_other_formats_are_left_to_them(data: str, name: str) -> None:
    assert formats.choose(material(data, name)).name not in ("text_table", "json_table")


def test_other_json_is_refused_and_not_read_as_a_page() -> None:
    with pytest.raises(FormatError):
        read(as_json({"name": "x", "description": LONG, "version": "1"}), "package.json")


def test_columns_that_no_name_tells_are_guessed_and_that_is_told() -> None:
    rows = "".join(f"2031-03-{n:02},渡口第{n}天增开三班船\n" for n in range(1, 6))
    assert codes(read(f"甲,乙\n{rows}")) == [("columns-guessed", None)]
    assert codes(read(f"日期,标题\n{rows}")) == []


def test_many_doubts_are_counted() -> None:
    rows = "".join(f",2031-03-{1 + n % 28:02},\n" for n in range(1000))
    found = read(f"标题,日期,正文\n渡口,2031-03-10,{FERRY}\n{rows}")
    assert len(codes(found)) == 201
    assert "800" in found[0].warnings[-1].message
