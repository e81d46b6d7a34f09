"""What a file of text holds besides what was printed is taken out, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.importing.printed import cleaning, lines


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("&nbsp;&nbsp;灯亮了。", "  灯亮了。"),
        ("他说&#8220;船来了&#x201D;&hellip;", "他说“船来了”…"),
        ("潮汐&amp;海浪", "潮汐&海浪"),
        ("A&B 公司 &unknown; R&D;", "A&B 公司 &unknown; R&D;"),
        ("<b>灯</b>亮<font color=red>了</font>。", "灯亮了。"),
        ("水位<5米,船>3条", "水位<5米,船>3条"),
        ("# 山海新报", "山海新报"),
        ("## 夜校 ##", "夜校"),
        ("这是**潮水**的**名字**。", "这是潮水的名字。"),
        ("# 夜校\n- 他守闸守了三十年。\n> 灯亮了。", "夜校\n他守闸守了三十年。\n灯亮了。"),
        ("# 导读\n- 一条渔船的年检 2 版", "导读\n- 一条渔船的年检 2 版"),
        ("- 他守闸守了三十年。\n#1 机组", "- 他守闸守了三十年。\n#1 机组"),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("│灯亮了。│", "灯亮了。"),
        ("│灯亮了。", "灯亮了。"),
        ("| 灯亮了。 |", " 灯亮了。 "),
        ("| 东门 | 07:10 |", "| 东门 | 07:10 |"),
        ("|潮头时评", "|潮头时评"),
        ("潮\u00ad汐\u200b电\ufeff站\x00", "潮汐电站"),
    ],
)  # fmt: skip
def test_marks_are_taken_out(text: str, printed: str) -> None:
    assert cleaning.cleaned(text) == printed


def test_a_break_parts_lines_that_keep_the_number_of_their_line() -> None:
    ((one, two, three),) = lines.split("夜校\n\n<p>灯亮了。<br/>船来了。</p>")
    assert [(line.number, line.text, line.above) for line in (one, two, three)] == [
        (1, "夜校", 0),
        (3, "灯亮了。", 1),
        (3, "船来了。", 0),
    ]


@given(st.text(alphabet="潮灯。 \n\f&#8220;nbsp<>/pbr*_-|│>#\x00\u200b", max_size=80))
def test_lines_are_as_many_and_characters_only_fewer(text: str) -> None:
    printed = cleaning.cleaned(text)
    assert printed.count("\n") == text.count("\n")
    assert printed.count("\f") == text.count("\f")
    assert all(printed.count(char) <= text.count(char) for char in "潮灯。")
