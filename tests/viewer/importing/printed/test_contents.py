"""Contents lists: headings, entries with a title and a page, entries on two lines."""

from __future__ import annotations

import pytest

from db.records import ContentsEntry
from viewer.importing.printed import contents, lines


@pytest.mark.parametrize(
    "text", ["本期导读", "导 读", "【今日导读】", "● 今日看点", "要闻导读", "目录", "本期要目 INDEX"]
)
def test_a_heading_is_one(text: str) -> None:
    assert contents.is_heading(text)


@pytest.mark.parametrize("text", ["导读员的一天", "本期", "导读课进了校园", "内容提要"])
def test_other_short_lines_head_no_contents(text: str) -> None:
    assert not contents.is_heading(text)


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("- 一条渔船的年检 2 版", "2"),
        ("一条渔船的年检……3版", "3"),
        ("一条渔船的年检·····第十二版", "12"),
        ("一条渔船的年检 A3版", "A3"),
        ("一条渔船的年检 4-5 版", "4"),
        ("一条渔船的年检 2、3版", "2"),
        ("一条渔船的年检（详见第3版）", "3"),
        ("一条渔船的年检 >>2版", "2"),
        ("●一条渔船的年检 / 2", "2"),
        ("2版 一条渔船的年检", "2"),
        ("【2版】一条渔船的年检", "2"),
        ("四版·副刊 一条渔船的年检", "4"),
        ("A03 一条渔船的年检", "A03"),
        ("P3 一条渔船的年检", "3"),
        ("- 一条渔船的年检", None),
    ],
)
def test_an_entry_has_its_title_and_its_page(line: str, page: str | None) -> None:
    assert contents.entry(line) == ContentsEntry("一条渔船的年检", page, printed=line)


@pytest.mark.parametrize(
    "line", ["一条渔船的年检", "农历正月二十", "清晨五点,码头上的灯一盏一盏亮起来。", "► 周原 林溪来到了这里" * 9]
)
def test_a_line_without_mark_or_page_is_no_entry(line: str) -> None:
    assert contents.entry(line) is None


def test_an_entry_may_go_on_on_a_second_line() -> None:
    (part,) = lines.split("- 一条渔船的最后\n一次年检 2 版")
    first = contents.entry(part[0].text)
    assert first is not None
    assert contents.continues(first, part[1]) == ContentsEntry(
        "一条渔船的最后\n一次年检", "2", printed="- 一条渔船的最后\n一次年检 2 版"
    )
