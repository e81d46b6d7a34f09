"""Mastheads: every field that is printed is read, in the forms in which it is printed."""

from __future__ import annotations

from datetime import date

import pytest

from db.records import Newspaper
from viewer.importing.printed import lines, masthead


def _read(text: str) -> masthead.Masthead:
    (part,) = lines.split(text)
    assert masthead.length(part) == len(part)
    return masthead.read(part)


def test_a_whole_masthead() -> None:
    head = _read(
        "山海新报\n\nSHANHAI WEEKLY\n\n青屿市委主管 山海传媒社主办 国内统一连续出版物号 CN 99-0086 邮发代号 99-86 "
        "2031年3月10日 星期一 第10期(总第486期) 今日4版"
    )
    assert head == masthead.Masthead(
        newspaper=Newspaper("山海新报", "SHANHAI WEEKLY", "99-0086", None, "99-86", "青屿市委", "山海传媒社"),
        date=date(2031, 3, 10),
        weekday="星期一",
        number="10",
        whole_number="486",
        pages=4,
    )


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("山海新报 2031年8月31日 第9167期 今日8版", "whole_number", "9167"),
        ("山海新报 2031年8月31日 第9167期 今日8版", "number", None),
        ("山海新报 2031年8月31日 第9167期 今日8版", "pages", 8),
        ("山海新报\n２０３１年２月１７日 第5-6期 总第2609期", "number", "5-6"),
        ("山海新报\n２０３１年２月１７日 第５期 总第2609期", "number", "5"),
        ("山海新报\n2031年2月17日 第5期 总第２６０９期", "whole_number", "2609"),
        ("山海新报\n2031年2月17日 星期一 农历辛亥年正月廿六 第5期", "lunar", "农历辛亥年正月廿六"),
        ("山海新报\n（海外版）\n2031年2月17日 第5期", "edition", "海外版"),
        ("山海新报 号外\n2031年2月17日", "edition", "号外"),
        ("山海新报\n2031年2月17日 第5期 今日十二版", "pages", 12),
        ("山海新报\n2O31年2月17日 第5期", "date", date(2031, 2, 17)),
        ("山海新报\n二〇三一年二月十七日 第5期", "date", date(2031, 2, 17)),
        ("山海新报\n2031年2月30日 第5期", "date", None),
        ("民國二十年三月一日 星期日 第一千二百號\n山海新報", "date", date(1931, 3, 1)),
        ("民國二十年三月一日 星期日 第一千二百號\n山海新報", "whole_number", "1200"),
    ],
)
def test_a_field_of_a_masthead(text: str, field: str, value: object) -> None:
    assert getattr(_read(text), field) == value


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("山 海 新 报\n2031年2月17日 第5期", "title", "山海新报"),
        ("《山海新报》\n2031年2月17日 第5期", "title", "山海新报"),
        ("民國二十年三月一日 第一千二百號\n山海新報", "title", "山海新報"),
        ("主办单位：山海传媒社，国内统一刊号：CN99-0086", "sponsor", "山海传媒社"),
        ("青屿大学主办 国内统一刊号：CN99-0803/（G）", "cn", "99-0803"),
        ("山海新报\n邮发代号：1—206 ISSN 1672-838X", "postal_code", "1-206"),
        ("山海新报\n邮发代号：1—206 ISSN 1672-838X", "issn", "1672-838X"),
        ("青屿市委主管主办\n山海新报\n2031年2月17日", "supervisor", "青屿市委"),
        ("青屿市委主管主办\n山海新报\n2031年2月17日", "sponsor", "青屿市委"),
    ],
)
def test_a_field_of_the_newspaper(text: str, field: str, value: str) -> None:
    assert getattr(_read(text).newspaper, field) == value


@pytest.mark.parametrize(
    "text",
    [
        "潮汐电站夜里发出第一度电\n► 周原\n清晨五点,码头上的灯一盏一盏亮起来。",
        "国内统一刊号背后的故事\n► 周原\n这家报纸的国内统一刊号是 CN 99-0086,邮发代号 99-86,叫了三十年。",
        "2031年3月10日\n清晨五点,码头上的灯一盏一盏亮起来。",
    ],
)
def test_a_story_is_no_masthead(text: str) -> None:
    (part,) = lines.split(text)
    assert masthead.length(part) == 0
