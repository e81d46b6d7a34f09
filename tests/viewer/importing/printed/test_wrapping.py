"""Text broken at a fixed width put together again, and what only looks like it left alone."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Block
from viewer.importing import printed

_PARAGRAPHS = (
    "清晨五点，码头上的灯一盏一盏亮起来，等船的人把手揣进袖口，谁也不说话。老周说，他守闸守了三十年，"
    "闸门开过一万零九百五十次，没有一次开错。问他怎么记得清，他说每开一次就在本子上画一道。",
    "水位每年只涨一点，可是三十年的一点加起来，就把老码头的第三级台阶淹没了。台阶上刻着年份，最下面的一行"
    "只有退大潮的时候才看得见，青苔盖住了前两个字。",
    "电站一年可以发电1.2亿度，相当于全岛用电量的六成，这笔账沈一苇算得很清楚：设备折旧二十年，第十三年"
    "开始就是净赚。“可是鱼怎么办？”她说，“鱼不会算账。”",
    "于是有了那条鱼道。鱼道长三百四十米，每隔十米有一个歇脚的池子，春天的鲻鱼要在里面走上一天一夜才能到"
    "上游去，值班的人隔着玻璃一条一条地数。",
)


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _broken(text: str, width: int, indent: str) -> list[str]:
    """The lines of a paragraph broken at a width in cells; marks that close are not put at a line's start."""
    lines = [indent]
    for char in text:
        if _cells(lines[-1] + char) > width and char not in "，。：？”":
            lines.append("")
        lines[-1] += char
    return lines


def _blocks(*lines: str) -> list[Block]:
    return [block for issue in printed.read("\n".join(lines), "a.txt") for a in issue.articles for block in a.blocks]


@pytest.mark.parametrize("width", [26, 34, 50, 60, 80])
@pytest.mark.parametrize(("indent", "between"), [("\u3000\u3000", []), ("    ", []), ("", [""])])
def test_paragraphs_come_back_whole(width: int, indent: str, between: list[str]) -> None:
    lines = ["潮汐电站夜里发第一度电", ""]
    for paragraph in _PARAGRAPHS:
        lines += [*_broken(paragraph, width, indent), *between]
    blocks = _blocks(*lines)
    assert [block.text for block in blocks] == list(_PARAGRAPHS)
    assert all(block.joins for block in blocks)


@given(st.permutations(_PARAGRAPHS), st.integers(28, 90), st.sampled_from(["\u3000\u3000", "  "]))
def test_any_width(paragraphs: list[str], width: int, indent: str) -> None:
    lines = [line for paragraph in paragraphs * 2 for line in _broken(paragraph, width, indent)]
    assert [block.text for block in _blocks("潮汐电站夜里发第一度电", "", *lines)] == paragraphs * 2


def test_heads_subheads_and_bylines_between_stay_apart() -> None:
    first, second, third, fourth = (_broken(each, 40, "\u3000\u3000") for each in _PARAGRAPHS)
    (issue,) = printed.read(
        "\n".join(
            [
                "潮汐电站夜里发第一度电",
                "► 周原",
                *first,
                *second,
                "鱼道",
                *third,
                "",
                "一条渔船的年检",
                "► 何川",
                *fourth,
            ]
        ),
        "a.txt",
    )
    assert [(a.headline, a.byline) for a in issue.articles] == [
        ("潮汐电站夜里发第一度电", "► 周原"),
        ("一条渔船的年检", "► 何川"),
    ]
    assert [block.text for block in issue.articles[0].blocks] == [*_PARAGRAPHS[:2], "鱼道", _PARAGRAPHS[2]]


def test_words_cut_in_two_are_whole_and_words_apart_stay_apart() -> None:
    (block,) = _blocks(
        "模型叫 HaiLing，是 Shanhai Tide Comp",
        "any 的工程师在老码头边的一间屋子里写出来的，屋",
        "里挂着 Tide Tables of the Old Harbour, P",
        "art Two 的封面，和一张 1931 年 Atlantic",
        "Pilot 的海图，还有人记得它原来挂在哪里。",
    )
    assert "Tide Company 的" in block.text
    assert "Harbour, Part Two" in block.text
    assert "Atlantic Pilot" in block.text


@pytest.mark.parametrize(
    "lines",
    [
        (
            "潮水落下去的时候",
            "码头把影子还给海",
            "我们把名字写在沙上",
            "等下一次潮来取走",
            "灯塔数着船的归期",
            "一明一暗都是回答",
        ),
        ("潮平两岸灯初上，风定孤帆影自斜。", "闸外新声催旧梦，桥头老树又着花。", "百年水事凭谁问，一夜船歌到几家。"),
        (
            "一等奖：青屿一中林溪",
            "二等奖：北屿小学何川",
            "二等奖：东门中学周原",
            "三等奖：西门小学沈苇",
            "三等奖：南屿中学陈舟",
        ),
        (
            "林溪 周原 何川 沈一苇 陈守川 方小舟",
            "高岩 许白 郑海生 罗小满 何守川 黄泊",
            "于湾 石矶 江浦生 海小平 梁一帆 秦渡",
        ),
    ],
)
def test_verse_and_lists_stay_as_they_are(lines: tuple[str, ...]) -> None:
    (issue,) = printed.read("\n".join(["码头上的奖与诗", "► 周原", *lines]), "a.txt")
    printed_lines = "\n".join(block.text for a in issue.articles for block in a.blocks).split("\n")
    headings = [line for a in issue.articles for line in ((a.headline or "") + "\n" + (a.byline or "")).split("\n")]
    assert set(lines) <= {*printed_lines, *headings}


def test_a_contents_list_stays_a_list() -> None:
    entries = [f"- 第{place}条渔船的年检，和它后面排着队的那几条 {place} 版" for place in range(2, 8)]
    (issue,) = printed.read("\n".join(["山海新报", "2031年3月10日 第10期", "本期导读", *entries]), "a.txt")
    assert [entry.page for entry in issue.contents] == list("234567")


def test_real_articles_broken_at_a_width_come_back_whole(shared_data: Path) -> None:
    file = shared_data / "hard_wrapped" / "articles.json"
    items = json.loads(file.read_text(encoding="utf-8"))
    whole = 0
    for item in items:
        wanted = [line.strip() for line in item["article"].split("\n") if line.strip()]
        whole += [block.text for block in _blocks(item["article_hard_wrapped"])] == wanted
    assert whole >= 0.98 * len(items)
