"""Printed lines joined to paragraphs."""

from __future__ import annotations

import pytest

from viewer.importing.pdf import texts
from viewer.importing.pdf.texts import Placed


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("森林覆盖率提高到2", "5%以上", "森林覆盖率提高到25%以上"),
        ("用的是HarborNet-", "2系统", "用的是HarborNet-2系统"),
        ("measured every anchor-", "age along the coast", "measured every anchorage along the coast"),
        ("the eastern and the", "western pier", "the eastern and the western pier"),
        ("differences of about 0.3", "millimetres", "differences of about 0.3 millimetres"),
        ("was opened yesterday,", "he said", "was opened yesterday, he said"),
        ("由Blue", "Heron提供", "由Blue Heron提供"),
        ("见https://example.org/", "tides", "见https://example.org/tides"),
        ("前后有1,", "200人参加", "前后有1,200人参加"),
        ("大家都说", "“办得及时”", "大家都说“办得及时”"),
    ],
)
def test_two_halves_are_joined_as_they_were_written(before: str, after: str, whole: str) -> None:
    assert texts.join(before, after) == whole


def _line(text: str, indent: float = 0.0, room: float = 0.0, white: float = 1.0) -> Placed:
    return Placed(text, 9.5, indent, room, 14.0, white, large=False)


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ([_line("渔港的冷库", 2), _line("修好了。", 0, 10), _line("茶园", 2)], ["渔港的冷库修好了。", "茶园"]),
        ([_line("渔港的冷库", 2), _line("修好了", 0, 0, 1.4)], ["渔港的冷库", "修好了"]),
        ([_line("渔港的冷库修好了。", 0, 5), _line("茶园也是。")], ["渔港的冷库修好了。", "茶园也是。"]),
        ([_line("渔港的冷库用", 0, 5), _line("HarborNet系统")], ["渔港的冷库用HarborNet系统"]),
        ([_line("渔港的", 2, 9), _line("冷库", 0, 10)], ["渔港的", "冷库"]),
        ([_line("渔港的冷库", 2), _line("修好了。", 0, 0.5), _line("茶园也是。")], ["渔港的冷库修好了。茶园也是。"]),
        ([], []),
    ],
)
def test_a_paragraph_ends_where_the_paper_shows_it(lines: list[Placed], whole: list[str]) -> None:
    assert texts.paragraphs(lines) == whole
