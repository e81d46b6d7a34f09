"""Folio lines: page, section, date and editors at the head of later pages."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.importing.printed import folio
from viewer.importing.printed.lines import Line, flat

_DAY = date(2031, 3, 10)


def _line(text: str) -> Line:
    return Line(1, text, 0, flat(text))


@pytest.mark.parametrize(
    ("text", "label", "section", "title", "day", "editors"),
    [
        ("02 要闻 2031年3月10日 星期一 责编:周原 美编:林溪", "2", "要闻", None, _DAY, ("周原", "林溪")),
        ("2031年3月10日 星期一 要闻 A02", "A02", "要闻", None, _DAY, ()),
        ("2031年3月10日 星期一 第4版 要闻", "4", "要闻", None, _DAY, ()),
        ("Ａ０２ 要闻 ２０３１年３月１０日", "A02", "要闻", None, _DAY, ()),
        ("A02 / 要闻 / 2031年3月10日 / 星期一 / 责任编辑 周原 版式 林溪", "A02", "要闻", None, _DAY, ("周原", "林溪")),
        ("要闻·综合 2031年3月10日 星期一 编辑：周原 电话：0000-1234567 3版", "3", "要闻·综合", None, _DAY, ("周原",)),
        ("2031年3月10日 第3版 责任编辑：周 原 林溪", "3", None, None, _DAY, ("周原", "林溪")),
        ("要闻 03 2031.3.10 星期一", "3", "要闻", None, _DAY, ()),
        ("2031-03-10 要闻 第3版", "3", "要闻", None, _DAY, ()),
        ("山海新报 2031年3月10日 星期一 要闻 2", "2", "要闻", "山海新报", _DAY, ()),
        ("《山海新报》（2031年03月10日 第 01 版）", "1", None, "山海新报", _DAY, ()),
        ("《 山海新报 》（ 2031年3月10日   10 版）", "10", None, "山海新报", _DAY, ()),
        (
            "要闻 山海新报 2031年3月10日 星期一 二版 责任编辑：周原、林溪",
            "2",
            "要闻",
            "山海新报",
            _DAY,
            ("周原", "林溪"),
        ),
        ("B叠3版 2031年3月10日", "B叠3", None, None, _DAY, ()),
        ("特1 2031年3月10日 特刊", "特1", "特刊", None, _DAY, ()),
        ("第四版 中華民國一百二十年三月十日", "4", None, None, _DAY, ()),
        ("第A01版：头版", "A01", "头版", None, None, ()),
        ("01版:要闻", "1", "要闻", None, None, ()),
        ("A01： 头版", "A01", "头版", None, None, ()),
        ("第1版　　　要闻", "1", "要闻", None, None, ()),
        ("山海新报 2031年3月10日 星期一", None, None, "山海新报", _DAY, ()),
        ("03 深读 2031年2月30日", "3", "深读", None, None, ()),
    ],
)
def test_a_folio_line_is_read(
    text: str, label: str | None, section: str | None, title: str | None, day: date | None, editors: tuple[str, ...]
) -> None:
    found = folio.read(_line(text))
    assert found is not None
    assert (found.label, found.section, found.title, found.date, found.editors) == (label, section, title, day, editors)
    assert not found.alone


@pytest.mark.parametrize("text", ["第二版", "2版", "— 第3版 —", "02 要闻"])
def test_a_page_name_alone_says_that_it_is_alone(text: str) -> None:
    found = folio.read(_line(text))
    assert found is not None and found.alone


@pytest.mark.parametrize(
    "text",
    [
        "2031年3月10日本报将推出第2版专刊",
        "截至2031年3月10日 全市共有船只 163 条 其中木壳船 12 条",
        "第2版的读者来信",
        "三月十日 星期一",
        "2 要闻",
        "青屿市轮渡服务中心 2031年3月10日",
    ],
)
def test_a_line_that_says_more_is_no_folio(text: str) -> None:
    assert folio.read(_line(text)) is None


@pytest.mark.parametrize(
    ("text", "counts"), [("- 2 -", True), ("— 12 —", True), ("第 3 页", True), ("第 3 页的脚注", False)]
)
def test_counted_sheets_are_told_from_pages(text: str, counts: bool) -> None:
    assert folio.is_sheet_number(text) is counts
