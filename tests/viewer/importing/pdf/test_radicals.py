"""Radicals that a PDF's font gives out for characters."""

from __future__ import annotations

import unicodedata

import pytest

from viewer.importing.pdf.radicals import unified


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("⽇⼈⼤⼀", "日人大一"),
        ("⻋⻓⻔⻅⻰⻳", "车长门见龙龟"),
        ("这⼾⼈家", "这户人家"),
        ("這⼾⼈家", "這戶人家"),
        ("⽬录第1⻚", "目录第1页"),
        ("日人，1月27日。⺀", "日人，1月27日。⺀"),
    ],
)
def test_radicals_become_the_characters_they_stand_for(given: str, meant: str) -> None:
    assert unified(given) == meant


def test_every_radical_but_the_mark_of_repetition_has_its_character() -> None:
    radicals = [chr(code) for code in range(0x2E81, 0x2FE0) if unicodedata.name(chr(code), "")]
    whole = unified("".join(radicals))
    assert len(whole) == len(radicals) == 328
    assert all(unicodedata.name(char).startswith("CJK UNIFIED IDEOGRAPH") for char in whole)
