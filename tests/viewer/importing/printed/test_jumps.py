"""Jump lines: the forms in which a page says that an article goes on elsewhere, and sentences that only sound so."""

from __future__ import annotations

import pytest

from viewer.importing.printed import jumps
from viewer.importing.printed.lines import flat


@pytest.mark.parametrize(
    ("line", "direction", "page"),
    [
        ("▼▼下转第 2 版", "to", "2"),
        ("（下转第二版）", "to", "2"),
        ("（下转第十二版）", "to", "12"),
        ("下转04版▶", "to", "4"),
        ("（下转Ａ０５版）", "to", "A05"),
        ("（下转B叠3版）", "to", "B叠3"),
        ("（下转特1版）", "to", "特1"),
        ("（下转第2、3版）", "to", "2"),
        ("（下转第三版第一条）", "to", "3"),
        ("▼下转 2 版·要闻", "to", "2"),
        ("►下轉第三版", "to", "3"),
        ("☞转3版", "to", "3"),
        ("↘ 下转05", "to", "5"),
        ("（上接第一版）", "from", "1"),
        ("上接A1版《潮汐电站夜里发电》", "from", "A1"),
        ("（上接第 1 版《潮汐电站夜里发出第一度电》）", "from", "1"),
        ("上接第一版 潮汐电站夜里发电", "from", "1"),
        ("接3版", "from", "3"),
        ("（紧接第一版）", "from", "1"),
        ("（紧接第三版）", "to", "3"),
    ],
)
def test_a_jump_line_of_page_2(line: str, direction: str, page: str) -> None:
    jump = jumps.line(line, "2")
    assert jump is not None
    assert (jump.direction, jump.page, jump.resolved, jump.printed) == (direction, page, False, line)


@pytest.mark.parametrize(
    "line",
    [
        "(见 2 版)",
        "（相关报道见第4版）",
        "他说,文章下转第2版时漏了一行",
        "转播车接走了第三版工人",
        "接过第2版图纸的人没有说话",
        "转第3版 潮汐电站夜里发电",
        "下转",
        "第2版",
    ],
)
def test_words_about_pages_are_no_jump(line: str) -> None:
    assert jumps.line(line, "1") is None


def test_jumps_in_brackets_are_found_at_both_edges_of_a_paragraph() -> None:
    text = "（上接第二版）老周说,他守闸守了三十年。（下转第四版）"
    opening, closing = jumps.opening(text, "3"), jumps.closing(text, "3")
    assert opening is not None and closing is not None
    assert (opening.direction, opening.page, opening.printed) == ("from", "2", "（上接第二版）")
    assert (closing.direction, closing.page, closing.printed) == ("to", "4", "（下转第四版）")


def test_a_jump_in_the_middle_of_a_paragraph_is_text() -> None:
    text = "他念道（下转第四版）就停住了,因为第四版已经包了鱼。"
    assert jumps.opening(text, "3") is None
    assert jumps.closing(text, "3") is None


@pytest.mark.parametrize("line", ["（相关报道见第四版）", "（讲话全文见第2版）", "详见 A3 版", "（见第三、四版）"])
def test_a_reference_is_told_from_a_jump(line: str) -> None:
    assert jumps.is_refer(flat(line))
    assert jumps.line(line, "1") is None
