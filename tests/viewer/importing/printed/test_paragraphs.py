"""Running text told from headlines, and the halves of a paragraph joined."""

from __future__ import annotations

import pytest

from viewer.importing.printed import body, paragraphs
from viewer.importing.printed.lines import Line, flat

_LONG = "电站一年可以发电一亿二千万度,相当于全岛用电量的六成,这笔账沈一苇算得很清楚,"


@pytest.mark.parametrize(
    ("text", "is_body"),
    [
        ("灯亮了。", True),
        ("十年后的自己：", True),
        ("“声音对了。”", True),
        ("“可以吗？”", True),
        ("她问：“可以吗？”", True),
        ("，谁也不说话。", True),
        (_LONG + "他说", True),
        ("潮汐电站夜里发出第一度电", False),
        ("鱼怎么办？", False),
        ("等了十九年！", False),
        ("一、先修闸", False),
        ("“村民们喝上了放心水”", False),
    ],
)
def test_running_text_is_told_from_heads(text: str, is_body: bool) -> None:
    assert paragraphs.is_body(text) is is_body


@pytest.mark.parametrize(
    ("line", "following", "broken"),
    [
        (_LONG + "比设计时算的还要多", "出一成。", True),
        (_LONG + "比设计时算的还要多。", "他说完就走了。", False),
        (_LONG + "比设计时算的还要多。", "”他说。", True),
        (_LONG + "比设计时算的还要多", "退潮也发电", False),
        ("值班长何守川", "站在窗前看水。", False),
        (_LONG + "比设计时算的还要多”", "他说完就走了。", False),
        ("The tide came in at night and the engineers were watching it from the quay", "of the old harbour.", False),
    ],
)
def test_only_a_column_break_is_joined(line: str, following: str, broken: bool) -> None:
    assert paragraphs.is_broken(line, following) is broken


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("只差了", "十一米。", "只差了十一米。"),
        ("用 HaiLing", "model 算了", "用 HaiLing model 算了"),
        ("用 HaiLing-", "3 模型", "用 HaiLing-3 模型"),
        ("用 HaiLing", "3 模型", "用 HaiLing 3 模型"),
        ("发电 1", "2 亿度", "发电 12 亿度"),
        ("发电 12", "亿度", "发电 12亿度"),
        ("见 https://example.org/tide", "power 一页", "见 https://example.org/tidepower 一页"),
        ("潮水", "，还没有退", "潮水，还没有退"),
        ("潮水 A", "点", "潮水 A点"),
    ],
)
def test_halves_are_joined_without_a_lost_or_added_character(before: str, after: str, whole: str) -> None:
    text, (offset,) = body.joined([Line(1, before, 0, flat(before)), Line(2, after, 0, flat(after))])
    assert text == whole
    assert text[offset:] == after
