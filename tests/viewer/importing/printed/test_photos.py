"""Credits and captions of pictures."""

from __future__ import annotations

import pytest

from viewer.importing.printed import photos
from viewer.importing.printed.lines import flat


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("本报记者 林溪/摄", [("林溪", "photographer", "本报记者")]),
        ("新华社记者 林溪 周原 摄", [("林溪", "photographer", "新华社记者"), ("周原", "photographer", "新华社记者")]),
        ("（本报记者 林 溪摄）", [("林溪", "photographer", "本报记者")]),
        ("林溪摄", [("林溪", "photographer", None)]),
        ("林溪生川摄（影像中国）", [("林溪生川", "photographer", None)]),
        ("林　溪摄（人民视觉）", [("林溪", "photographer", None)]),
        ("林溪 周原 摄影报道", [("林溪", "photographer", None), ("周原", "photographer", None)]),
        ("新华社发（林溪摄）", [("林溪", "photographer", None)]),
        ("本组图片由林溪摄", [("林溪", "photographer", None)]),
        ("以上图片均由本报记者林溪摄", [("林溪", "photographer", "本报记者")]),
        ("摄影：林溪", [("林溪", "photographer", None)]),
        ("图/林溪", [("林溪", "photographer", None)]),
        ("版式设计：林溪", [("林溪", "layout", None)]),
        ("制图：林溪", []),
        ("受访者供图", []),
        ("资料图片", []),
        ("（影像中国）", []),
        ("数据来源：青屿市统计局", []),
    ],
)
def test_a_credit_is_one_and_names_who_took_it(line: str, people: list[tuple[str, str, str | None]]) -> None:
    assert photos.is_credit(flat(line))
    assert [(person.name, person.role, person.affiliation) for person in photos.people(flat(line))] == people


@pytest.mark.parametrize(
    "line", ["摄影展开幕", "本报记者 林溪", "他统摄全局", "这张图片由谁来摄", "图为等船的人。", "供图不难"]
)
def test_other_lines_are_no_credit(line: str) -> None:
    assert not photos.is_credit(flat(line))


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("图为等船的人。本报记者 林溪/摄", "本报记者 林溪/摄"),
        ("图为等船的人。林溪摄", "林溪摄"),
        ("图为等船的人。 （林溪 摄）", "（林溪 摄）"),
        ("图为等船的人。", None),
    ],
)
def test_a_credit_that_closes_a_caption_is_found(caption: str, credit: str | None) -> None:
    start = photos.credit_start(caption)
    assert (None if start is None else caption[start:].strip()) == credit
