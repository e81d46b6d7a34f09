"""The passages that stand for a text: a text in common of some length is always found by them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import passages
from db.records import Article, Block
from tests import papers

_LETTERS = st.text("潮水灯塔渔船码头一二三abc12𠀀", max_size=300)
_CERTAIN = 64
"""Letters in a row that are found for certain."""


def chosen(text: str) -> frozenset[int]:
    signature = passages.signature(papers.article(text))
    return signature.passages if signature else frozenset()


def test_too_little_text_has_no_signature() -> None:
    assert passages.signature(papers.article("潮" * (passages.SHORTEST - 1))) is None
    assert passages.signature(papers.article("潮" * passages.SHORTEST)) is not None


@pytest.mark.parametrize("kind", ["contents", "staff"])
def test_lists_are_no_stories(kind: str) -> None:
    assert passages.text(Article(kind=kind, blocks=(Block("paragraph", "本版责编 林溪 " * 9),))) == ""  # type: ignore[arg-type]


def test_headline_and_credit_are_no_part_of_the_story() -> None:
    plain = papers.article("灯塔守了三十年，今夜换了新灯。")
    headed = Article(headline="夜潮", byline="林溪", blocks=(*plain.blocks, Block("credit", "林溪 摄")))
    assert passages.text(headed) == passages.text(plain)


def test_a_change_of_punctuation_width_or_script_changes_no_letter() -> None:
    one, other = "守塔人说:“灯亮了。”２０３１年国家修了路", "守塔人說：「燈亮了」，2031年國家 修了路。"
    assert passages.letters(passages.text(papers.article(one))) == passages.letters(
        passages.text(papers.article(other))
    )


@given(_LETTERS, _LETTERS, st.text("甲乙丙丁戊己庚辛", min_size=_CERTAIN, max_size=120), _LETTERS, _LETTERS)
def test_what_two_texts_have_in_common_is_found_however_long_they_are(
    before: str, behind: str, common: str, others_before: str, others_behind: str
) -> None:
    assert chosen(before + common + behind) & chosen(others_before + common + others_behind)


@given(_LETTERS)
def test_passages_are_chosen_as_the_plain_rule_says(text: str) -> None:
    numbers = passages._numbers(text)
    stretch = min(57, max(1, len(numbers) // 12))
    plain = {min(numbers[at : at + stretch]) for at in range(len(numbers) - stretch + 1)}
    assert set(passages._chosen(numbers)) == plain


@given(_LETTERS, _LETTERS)
def test_the_letters_in_common_are_counted_as_the_plain_rule_says(text: str, other: str) -> None:
    every = passages.every(other)
    begins = passages.common(text, every)
    inside = {at + n for at in range(len(text) - 7) if text[at : at + 8] in other for n in range(8)}
    assert passages.covered(begins) == len(inside)
