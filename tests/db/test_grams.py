from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import folding, grams
from db.grams import PARTING, squeeze
from tests.strategies import texts

SQUEEZED = [
    ("华为 5G 手机", "华为5g手机"),
    ("five  5G\nphones", f"five{PARTING}5g{PARTING}phones"),
    ("５Ｇ\u3000基站", "5g基站"),
    ("他说：“好”，", "他说：＂好＂，"),
    ("a, b", "a，b"),
    ("100 %", "100％"),
    ("한국 신문", f"한국{PARTING}신문"),
    ("カナ カナ", "カナカナ"),
    ("甲\u200b乙\ufeff\u00ad丙", "甲乙丙"),
    ("葛\U000e0100飾\ufe00", "葛饰"),
    ("a\u200b b", f"a{PARTING}b"),
    ("甲\x00乙\x1b丙\ufdd0\ufdd1丁", "甲乙丙丁"),
    ("\ud800甲", "甲"),
    (" \u3000\n", ""),
]


@pytest.mark.parametrize(("text", "squeezed"), SQUEEZED)
def test_squeezing_drops_what_parts_no_words(text: str, squeezed: str) -> None:
    assert squeeze(text) == squeezed


@given(texts, st.data())
def test_a_cut_squeezes_to_a_cut_of_the_squeezed(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert squeeze(text[start:end]) in squeeze(text)


@given(texts)
def test_every_squeezed_character_stands_for_one_of_the_text(text: str) -> None:
    squeezed = squeeze(text)
    offsets = list(grams.offsets(text, squeezed))
    assert offsets == sorted(set(offsets))
    for char, at in zip(squeezed, offsets, strict=True):
        assert char in (PARTING, squeeze(text[at]))


@given(texts)
def test_nothing_of_a_text_can_be_split_or_dropped_by_the_tokenizer(text: str) -> None:
    squeezed = squeeze(text)
    assert all(char.isalnum() if char.isascii() else True for char in squeezed)
    assert not any(char.isspace() for char in squeezed)


@given(texts)
def test_pairs_overlap_and_words_are_whole(text: str) -> None:
    squeezed = squeeze(text)
    tokens = grams.tokens(grams.index_texts([text])).split(" ") if squeezed else []
    found = [token for token in tokens if not token.startswith("\ufdd2")]
    assert [token[0] for token in found] == list(squeezed)
    assert [token[1] for token in found][:-1] == list(squeezed)[1:]
    assert [token[1:] for token in tokens if token.startswith("\ufdd2")] == grams.words(squeezed)


def test_no_pair_joins_two_texts() -> None:
    assert grams.tokens(grams.index_texts(["甲乙", "", "丙"])) == "甲乙 乙\ufdd0 \ufdd0丙 丙\ufdd0"


def test_words_are_runs_of_letters_or_digits() -> None:
    assert grams.words(squeeze("DeepSeek-R1 用了5G和Ｃ++，café 3.5% 서울 カナ_x")) == [
        "deepseek", "r1", "5g", "c", "café", "3", "5", "서울", "x",
    ]  # fmt: skip


@given(st.lists(texts))
def test_characters_are_all_of_them_once(parts: list[str]) -> None:
    characters = grams.characters(map(grams.index_texts, (parts, parts)))
    expected = {char for part in parts for char in squeeze(part)} - {PARTING}
    assert sorted(token[1:] for token in characters.split()) == sorted(expected)


def test_the_version_names_rules_and_folding() -> None:
    assert grams.version().endswith(folding.digest())
