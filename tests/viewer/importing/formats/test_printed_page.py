"""Printed pages as files: what is refused before a line is read."""

from __future__ import annotations

import pytest

from viewer.importing.formats import printed_page
from viewer.importing.material import FormatError, Material


def test_a_line_longer_than_any_page_is_refused_by_its_number() -> None:
    with pytest.raises(FormatError) as refused:
        printed_page.read(Material("a.txt", b"", "山海新报\n" + "山" * 1_000_001))
    assert (refused.value.why, refused.value.where) == ("too-large", 2)


@pytest.mark.parametrize(("text", "why"), [(None, "not-text"), (" \n\u3000", "empty")])
def test_nothing_to_read(text: str | None, why: str) -> None:
    with pytest.raises(FormatError) as refused:
        printed_page.read(Material("a.txt", b"", text))
    assert refused.value.why == why


def test_notes_beside_texts_are_no_pages_unless_they_say_which() -> None:
    with pytest.raises(FormatError):
        printed_page.read(Material("README.md", b"", "# 说明\n\n这里是收集来的文章。\n"))
    (issue,) = printed_page.read(Material("a.md", b"", "山海新报\n2031年3月10日 星期一 第10期\n\n灯亮了。\n"))
    assert issue.newspaper.title == "山海新报"
