"""Lines that name a page's editors."""

from __future__ import annotations

import pytest

from viewer.importing.printed import editors
from viewer.importing.printed.lines import flat


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("责编:周原 美编:林溪", ("周原", "林溪")),
        ("本版责编：周原", ("周原",)),
        ("本版责编：周　原  林溪生  何\u00a0\u00a0川", ("周原", "林溪生", "何川")),
        ("责编/周原 美编/林溪", ("周原", "林溪")),
        ("责任编辑 周原 版式 林溪", ("周原", "林溪")),
        ("值班编委：周原 责任编辑：林溪 版式设计：江临 校对：何川", ("周原", "林溪", "江临", "何川")),
        ("编辑：周原 电话：0000-12345678", ("周原",)),
        ("E-mail: abc@example.org 责编：周原", ("周原",)),
        ("责编：阿里木江·买合木提", ("阿里木江·买合木提",)),
    ],
)
def test_editors_are_named(line: str, names: tuple[str, ...]) -> None:
    assert editors.read(flat(line)) == names


@pytest.mark.parametrize(
    "line", ["责任编辑说,稿子要改", "编辑部的故事", "版式设计：林溪", "周原 林溪", "主编:这一年我们做了什么"]
)
def test_other_lines_name_none(line: str) -> None:
    assert editors.read(flat(line)) == ()


@pytest.mark.parametrize(
    ("line", "is_contact"),
    [("本版邮箱：abc@example.org （来稿请注明栏目名）", True), ("电话：0000-12345678", True), ("电话响了", False)],
)
def test_how_to_reach_them_is_told_from_text(line: str, is_contact: bool) -> None:
    assert editors.is_contact(flat(line)) is is_contact
