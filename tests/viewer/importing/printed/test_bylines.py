"""Bylines in the dress newspapers give them: which lines are one, and whom they name in what function."""

from __future__ import annotations

import pytest

from viewer.importing.printed import bylines
from viewer.importing.printed.lines import flat

_A, _P, _C, _T = "author", "photographer", "correspondent", "translator"


def _people(line: str) -> list[tuple[str, str, str | None]]:
    return [(person.name, person.role, person.affiliation) for person in bylines.people(flat(line))]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("► 周原", [("周原", _A, None)]),
        ("☉張國川", [("張國川", _A, None)]),
        ("■林溪", [("林溪", _A, None)]),
        ("► 本报记者 周原", [("周原", _A, "本报记者")]),
        ("□ 本报记者 江 临 通讯员 贺 潮", [("江临", _A, "本报记者"), ("贺潮", _C, "通讯员")]),
        ("本报记者\u00a0\u00a0江一临\u00a0\u00a0贺潮生", [("江一临", _A, "本报记者"), ("贺潮生", _A, "本报记者")]),
        ("本报记者　林　溪", [("林溪", _A, "本报记者")]),
        ("见习记者林溪", [("林溪", _A, "见习记者")]),
        ("本报驻海东记者 林溪", [("林溪", _A, "本报驻海东记者")]),
        ("本报云岭分社记者 林溪", [("林溪", _A, "本报云岭分社记者")]),
        ("记者 林溪 实习生 周原", [("林溪", _A, "记者"), ("周原", _A, "实习生")]),
        ("本报通讯员 何川 本报记者 林溪", [("何川", _C, "本报通讯员"), ("林溪", _A, "本报记者")]),
        ("通讯员何川本报记者林溪", [("何川", _C, "通讯员"), ("林溪", _A, "本报记者")]),
        ("记者 阿里木江·买合木提", [("阿里木江·买合木提", _A, "记者")]),
        ("□ 白玛央措", [("白玛央措", _A, None)]),
        ("（本报记者 周原 林溪）", [("周原", _A, "本报记者"), ("林溪", _A, "本报记者")]),
        ("（综合本报记者周原、林溪报道）", [("周原", _A, "本报记者"), ("林溪", _A, "本报记者")]),
        ("記者張國川/北嶼報導", [("張國川", _A, "記者")]),
        ("【記者張國川北嶼報導】", [("張國川", _A, "記者")]),
        ("文/图 林溪", [("林溪", _A, None)]),
        ("文/图 本报记者 林溪", [("林溪", _A, "本报记者")]),
        ("林溪 文/图", [("林溪", _A, None)]),
        ("林溪/文", [("林溪", _A, None)]),
        ("撰文/林溪 摄影/周原", [("林溪", _A, None), ("周原", _P, None)]),
        ("文：林溪 图：周原", [("林溪", _A, None), ("周原", _P, None)]),
        ("编译/林溪", [("林溪", _T, "编译")]),
        ("作者：林溪", [("林溪", _A, None)]),
        ("口述：林溪 整理：周原", [("林溪", _A, None), ("周原", _A, None)]),
        ("□林溪（青屿大学教授）", [("林溪", _A, "青屿大学教授")]),
        ("□ 采写/本报记者 林溪", [("林溪", _A, "本报记者")]),
    ],
)
def test_a_byline_is_one_by_itself_and_names_its_people(line: str, people: list[tuple[str, str, str | None]]) -> None:
    assert bylines.is_line(flat(line))
    assert _people(line) == people


@pytest.mark.parametrize(
    "line",
    [
        "记者从市教育局获悉",
        "通讯员队伍建设会议召开",
        "本报记者手记",
        "记者观察",
        "作者手记",
        "■ 让潮水发光",
        "● 今日看点",
        "本报青屿2月10日电",
        "林溪",
        "记者 林溪说，闸门已经打开。",
        "周末两日游",
        "《林溪》",
        "——",
        "本报记者：",
    ],
)
def test_what_only_resembles_a_byline_is_none(line: str) -> None:
    assert not bylines.is_line(flat(line))


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("林溪", True),
        ("江 临 周 原", True),
        ("欧阳修远", True),
        ("本报评论员", True),
        ("□ 本报综合报道", True),
        ("潮汐电站", False),
        ("十九年前的一张草图", False),
        ("退潮也发电", False),
    ],
)
def test_below_a_headline_names_alone_are_a_byline(line: str, is_one: bool) -> None:
    assert bylines.is_below_headline(flat(line)) is is_one


def test_words_that_are_no_names_are_not_made_people() -> None:
    assert _people("（作者单位：青屿大学）") == []
    assert _people("本报编辑部") == []
    assert [name for name, _, _ in _people("综合本报记者周原报道")] == ["周原"]
