"""Datelines and reporters that open a paragraph: what is cut off as printed, what place is read."""

from __future__ import annotations

import pytest

from viewer.importing.printed import datelines


@pytest.mark.parametrize(
    ("opening", "dateline", "place", "byline"),
    [
        ("本报青屿7月4日电\u00a0\u00a0（记者林溪）", "本报青屿7月4日电", "青屿", "（记者林溪）"),
        ("新华社青屿7月3日电 （记者林溪、周原）", "新华社青屿7月3日电", "青屿", "（记者林溪、周原）"),
        ("本报讯 （记者林溪 通讯员何川）", "本报讯", None, "（记者林溪 通讯员何川）"),
        ("本报讯（记者林溪）", "本报讯", None, "（记者林溪）"),
        ("本报讯 ", "本报讯", None, None),
        ("【本报讯】", "【本报讯】", None, None),
        ("【新华社青屿五日电】", "【新华社青屿五日电】", "青屿", None),
        ("【云岭分社七日讯】", "【云岭分社七日讯】", None, None),
        ("新华社青屿14日讯 ", "新华社青屿14日讯", "青屿", None),
        ("据新华社１３日讯 ", "据新华社１３日讯", None, None),
        ("新华社鹤嘴电 ", "新华社鹤嘴电", "鹤嘴", None),
        ("中新社青屿2月10日电 (记者 林溪)", "中新社青屿2月10日电", "青屿", "(记者 林溪)"),
        ("海东社青屿2月3日电 ", "海东社青屿2月3日电", "青屿", None),
        ("本报青屿2月10日电 记者林溪、周原报道：", "本报青屿2月10日电", "青屿", "记者林溪、周原报道："),
        ("本报青屿7月7日电 （林溪、周原）", "本报青屿7月7日电", "青屿", "（林溪、周原）"),
        ("本报记者林溪报道：", None, None, "本报记者林溪报道："),
        ("（记者林溪）", None, None, "（记者林溪）"),
        ("本报综合消息 ", "本报综合消息", None, None),
    ],
)
def test_an_opening_is_cut_off_as_printed(
    opening: str, dateline: str | None, place: str | None, byline: str | None
) -> None:
    paragraph = opening + "清晨五点,码头上的灯一盏一盏亮起来。"
    found = datelines.read(paragraph)
    assert found is not None
    assert (found.dateline, found.place, found.byline) == (dateline, place, byline)
    assert paragraph[found.end :].startswith("清晨五点")


@pytest.mark.parametrize(
    "paragraph",
    [
        "本报记者在码头上看到,灯亮了。",
        "新华社昨天报道了这件事。",
        "通讯社的电文还没有到。",
        "清晨五点,本报讯息灵通。",
        "（见图）清晨五点",
        "电",
        "",
    ],
)
def test_text_without_an_opening_keeps_its_first_words(paragraph: str) -> None:
    assert datelines.read(paragraph) is None
