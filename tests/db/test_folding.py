from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import folding
from db.folding import fold

ALIKE = [
    ("ＡＢＣ１２３", "abc123"),
    ("（），：；！？％", "(),:;!?%"),
    ("國家圖書館", "国家图书馆"),
    ("華爲", "华为"),
    ("著作", "着作"),
    ("“甲”„乙‟", '"甲""乙"'),
    ("‘甲’", "'甲'"),
    ("ｶﾞ", "カﾞ".replace("ﾞ", "\u3099")),
    ("⼈⽂", "人文"),
    ("\uf9e9程", "里程"),
    ("ÉcoleΩЯ", "écoleωя"),
    ("\u212aelvin", "kelvin"),
    ("𠀀人㐂", "𠀀人㐂"),
]


@pytest.mark.parametrize(("printed", "folded"), ALIKE)
def test_forms_of_a_character_are_alike(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert [fold(char) for char in text] == list(fold(text))


def test_what_is_folded_folds_no_further() -> None:
    assert {plain for plain in folding.table().values() if fold(plain) != plain} == set()


def test_the_digest_tells_one_folding_from_another() -> None:
    assert len(folding.digest()) == 12
    assert folding.digest() == folding.digest()
