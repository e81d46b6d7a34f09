"""Kicker, headline, deck and column told apart."""

from __future__ import annotations

import pytest

from viewer.importing.printed import heads, lines


def _read(text: str, usual_gap: int) -> heads.Heads:
    (part,) = lines.split(text)
    return heads.read(part, usual_gap)


@pytest.mark.parametrize(
    ("text", "kicker", "headline", "deck", "column", "unsure"),
    [
        ("潮汐电站发电", None, "潮汐电站发电", None, None, False),
        ("潮汐电站发电\n\n——青屿等这一刻等了十九年", None, "潮汐电站发电", "——青屿等这一刻等了十九年", None, False),
        ("潮汐电站发电\n\n（2031年3月9日）", None, "潮汐电站发电", "（2031年3月9日）", None, False),
        ("青屿人等了十九年——\n\n潮汐电站发电", "青屿人等了十九年——", "潮汐电站发电", None, None, False),
        ("青屿人等了十九年\n\n潮汐电站发电", "青屿人等了十九年", "潮汐电站发电", None, None, True),
        (
            "青屿人等了十九年\n\n潮汐电站发电\n\n渔民最担心的是鱼",
            "青屿人等了十九年",
            "潮汐电站发电",
            "渔民最担心的是鱼",
            None,
            False,
        ),
        (
            "青屿人等了十九年\n\n潮汐电站发电\n\n——写在夜里",
            "青屿人等了十九年",
            "潮汐电站发电",
            "——写在夜里",
            None,
            False,
        ),
        ("潮汐电站发电\n\n一年可省柴油2万吨", None, "潮汐电站发电", "一年可省柴油2万吨", None, True),
        ("潮汐电站发电仪式举行\n\n沈一苇出席", None, "潮汐电站发电仪式举行", "沈一苇出席", None, False),
        ("潮汐电站\n夜里发电", None, "潮汐电站\n夜里发电", None, None, False),
        ("等了十九年\n\n潮汐电站\n夜里发电", "等了十九年", "潮汐电站\n夜里发电", None, None, True),
        ("潮汐电站发电（潮头时评）", None, "潮汐电站发电（潮头时评）", None, "潮头时评", False),
        (
            "潮汐电站发电（潮头时评）\n\n从十九年说起",
            None,
            "潮汐电站发电（潮头时评）",
            "从十九年说起",
            "潮头时评",
            False,
        ),
        (
            "从十九年说起\n\n潮汐电站发电（潮头时评）",
            "从十九年说起",
            "潮汐电站发电（潮头时评）",
            None,
            "潮头时评",
            False,
        ),
        ("潮汐电站管理办法（试行）", None, "潮汐电站管理办法（试行）", None, None, False),
        ("潮汐电站发电（中）", None, "潮汐电站发电（中）", None, None, False),
        ("【潮头时评】\n\n潮汐电站发电", None, "潮汐电站发电", None, "【潮头时评】", False),
        ("潮头时评\n\n潮汐电站发电", None, "潮汐电站发电", None, "潮头时评", False),
        ("【潮头时评】", None, "【潮头时评】", None, None, False),
    ],
)
def test_heads_are_told_apart(
    text: str, kicker: str | None, headline: str, deck: str | None, column: str | None, unsure: bool
) -> None:
    assert _read(text, 1) == heads.Heads(headline, kicker, deck, column, unsure)


def test_where_no_white_parts_lines_each_line_is_a_head() -> None:
    assert _read("等了十九年\n潮汐电站发电\n渔民最担心的是鱼", 0) == heads.Heads(
        "潮汐电站发电", "等了十九年", "渔民最担心的是鱼"
    )
