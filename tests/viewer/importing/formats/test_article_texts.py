"""Texts of one article a file, their heads told by lines, tabs or labels."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Issue
from viewer.importing import decoding, formats
from viewer.importing.material import FormatError, Material

_P = "\u3000\u3000清晨五点，码头上的灯一盏一盏亮起来，等船的人把手揣进袖口，谁也不说话。"
_Q = "\u3000\u3000水位每年只涨一点，三十年的一点加起来，淹没了第三级台阶。"


def _read(text: str, name: str = "20310310-02-05.txt") -> tuple[str, Issue]:
    material = Material(name, text.encode(), text, "utf-8")
    chosen = formats.choose(material)
    (issue,) = chosen.read(material)
    return chosen.name, issue


def _article(text: str) -> Article:
    (article,) = _read(text)[1].articles
    return article


@pytest.mark.parametrize(
    ("head", "heads"),
    [
        ("十九年的潮差\n潮汐电站夜里发电\n——写在并网之后\n", ("十九年的潮差", "潮汐电站夜里发电", "——写在并网之后")),
        ("\n潮汐电站夜里发电\n\n", (None, "潮汐电站夜里发电", None)),
        ("十九年的潮差\t潮汐电站夜里发电\t\n", ("十九年的潮差", "潮汐电站夜里发电", None)),
    ],
)
def test_heads_are_the_first_three_lines_or_parted_by_tabs(head: str, heads: tuple[str | None, ...]) -> None:
    name, issue = _read(f"{head}{_P}\n{_Q}\n")
    (article,) = issue.articles
    assert (name, article.kicker, article.headline, article.deck) == ("titled_text", *heads)
    assert [block.text for block in article.blocks] == [_P.strip(), _Q.strip()]


def test_labels_name_the_heads_and_the_address_tells_day_and_page() -> None:
    name, issue = _read(
        "连接：http://paper.example.cn/sh/html/2031-03/10/nw.D1_20310310_5-02.htm\n标题：十九年的潮差\n潮汐电站夜里发电\n"
        f"——写在并网之后\n内容：\n{_P}\n{_Q}\n",
        "a.txt",
    )
    (article,) = issue.articles
    assert (name, issue.date, issue.pages[0].label) == ("labelled_text", date(2031, 3, 10), "2")
    assert (article.kicker, article.headline, article.deck) == ("十九年的潮差", "潮汐电站夜里发电", "——写在并网之后")
    assert article.placements[0].position == 5


def test_dateline_reporters_credits_and_signatures_go_to_their_fields() -> None:
    opening = "\u3000\u3000本报青屿3月9日电\u00a0\u00a0（记者林溪、周原）"
    closing = ("（何川参与采写）", "制图：沈苇", "数据来源：青屿市统计局", "（作者单位：青屿大学）")
    end = "".join(f"\u3000\u3000{line}\n" for line in closing)
    article = _article(f"\n潮汐电站夜里发电\n\n{opening}{_P.strip()}\n{_Q}\n{end}")
    assert (article.dateline, article.place) == ("本报青屿3月9日电", "青屿")
    assert article.byline == "（记者林溪、周原）\n（何川参与采写）\n（作者单位：青屿大学）"
    assert [person.name for person in article.people] == ["林溪", "周原", "何川"]
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", _P.strip()),
        ("paragraph", _Q.strip()),
        ("credit", "制图：沈苇"),
        ("credit", "数据来源：青屿市统计局"),
    ]


_LINES = st.sampled_from(
    ("", "标题：夜校", "内容：", "连接：http://a/2031-13/99/x_20319999_1-1.htm", "日期：2031年2月30日", "版次：第九十九版",
     _P, _Q, "夜校", "夜\t校\t", "\t\t", "\u3000\u3000", "（下转第二版）", "（记者林溪）", "作者：", "— 2 —", "\u3000（", "\f")
)  # fmt: skip


@given(
    st.lists(_LINES, max_size=12), st.sampled_from(["20310310-02-05.txt", "99999999-99-999.txt", "a.txt", "标题：.md"])
)
@settings(max_examples=150)
def test_almost_valid_texts_are_read_or_refused(lines: list[str], name: str) -> None:
    material = Material(name, b"", "\n".join(lines))
    for each in formats.FORMATS:
        if each.name in ("titled_text", "labelled_text", "printed_page"):
            assert 0 <= each.score(material) <= 100
            try:
                assert each.read(material)
            except FormatError:
                continue


def _rows(file: Path) -> tuple[list[str], list[Article]]:
    decoded = decoding.decode(file.read_bytes(), file.name)
    _, issue = _read(decoded.text, file.name)
    return [row.strip() for row in decoded.text.split("\n")], list(issue.articles)


def test_real_files_have_their_heads_in_their_first_three_lines(shared_data: Path) -> None:
    for file in sorted((shared_data / "web_text_b").glob("*/*.txt")):
        rows, (article,) = _rows(file)
        assert [article.kicker or "", article.headline or "", article.deck or ""] == [*rows, "", ""][:3], file.name


def test_real_files_have_their_heads_below_a_label(shared_data: Path) -> None:
    for file in sorted((shared_data / "web_text_a").glob("*/*.txt")):
        rows, (article,) = _rows(file)
        labelled = re.search(r"标题：(.*?)\n内容：", "\n".join(rows), re.DOTALL)
        assert labelled is not None
        heads = "\n".join(head for head in (article.kicker, article.headline, article.deck) if head)
        assert heads.split("\n") == [line for line in labelled[1].split("\n") if line], file.name
