"""Signatures that close an article."""

from __future__ import annotations

import pytest

from viewer.importing.printed import signatures
from viewer.importing.printed.lines import flat


@pytest.mark.parametrize(
    "inner",
    [
        "本报记者 林溪",
        "林溪、周原",
        "作者为青屿大学教授",
        "作者单位：青屿大学",
        "本报青屿7月2日电",
        "林溪参与采写",
        "据新华社鹤嘴电  记者林溪",
        "综合本报记者林溪、周原报道",
    ],
)
def test_a_signature_is_one_on_its_own_line_and_at_the_end_of_a_paragraph(inner: str) -> None:
    assert signatures.is_line(flat(f"（{inner}）"))
    assert signatures.start(f"灯亮了。（{inner}）") == 4


@pytest.mark.parametrize("inner", ["见图", "据介绍，这是第一次", "以下简称“电站”", "2031年3月10日", "第三批"])
def test_other_words_in_brackets_stay_in_the_text(inner: str) -> None:
    assert not signatures.is_line(flat(f"（{inner}）"))
    assert signatures.start(f"灯亮了。（{inner}）") is None


def test_a_name_in_brackets_inside_a_sentence_is_text() -> None:
    assert signatures.start("站在门口的是他的老师（林溪）") is None
