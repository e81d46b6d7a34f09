"""Passages are found again where their words stand now, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Mark
from db.refinding import Part, Sought, Whole

FIRST = "潮汐电站夜里发出第一度电，岸上等着的人没有欢呼，只把手从袖口里拿了出来。"
SECOND = "站长说，退潮时还要再发一次；有人看表，把时刻记在本子上，再看一遍。"


def whole(*blocks: str, headline: str = "潮汐电站发电") -> Whole:
    parts = [Part(Mark("headline", None, 0, 0), headline)]
    return Whole(parts + [Part(Mark("block", n, 0, 0), text) for n, text in enumerate(blocks)])


def sought(text: str, *blocks: str) -> Sought:
    """A passage that stands in one of the blocks."""
    block = next(n for n, each in enumerate(blocks) if text in each)
    start = blocks[block].index(text)
    place = Mark("block", block, start, start + len(text))
    return Sought(place, text, *whole(*blocks).around(place))


@pytest.mark.parametrize(
    ("text", "now", "found"),
    [
        ("第一度电", (FIRST, SECOND), ["第一度电"]),
        ("第一度电", ("新的开头。", FIRST, SECOND), ["第一度电"]),
        ("第一度电", (FIRST + SECOND,), ["第一度电"]),
        ("第一度电", (FIRST.replace("第一度电", "第 一度電"), SECOND), ["第 一度電"]),
        ("没有欢呼，只把手", (FIRST[:22], FIRST[22:], SECOND), ["没有欢", "呼，只把手"]),
        ("没有欢呼，只把手", (FIRST.replace("欢呼", "鼓掌"), SECOND), ["没有鼓掌，只把手"]),
        ("第一度电", (FIRST.replace("第一度电", "二十度电"), SECOND), []),
        ("站长说，退潮时还要再发", ("站长告诉记者，退潮时还要再发一次", FIRST), ["站长告诉记者，退潮时还要再发"]),
        ("有人看表", ("没有人看表。", "甲乙丙丁"), []),
        ("再", (FIRST, SECOND.replace("发一次", "发两次")), ["再"]),
        ("第一度电", (), []),
    ],
    ids=[
        "same", "moved", "joined", "folded", "parted", "changed", "another", "begins-otherwise", "elsewhere", "short",
        "nothing",
    ],
)  # fmt: skip
def test_a_passage_is_found_where_its_words_stand(text: str, now: tuple[str, ...], found: list[str]) -> None:
    there = whole(*now)
    assert [there.text(place) for place in there.find(sought(text, FIRST, SECOND))] == found


def test_of_the_same_words_those_between_the_same_others_are_found() -> None:
    before = ("甲说能源，乙说能源，丙说能源。",)
    place = Mark("block", 0, 7, 9)
    asked = Sought(place, "能源", *whole(*before).around(place))
    now = whole("丁说能源，甲说能源，乙说能源，丙说能源。")
    assert now.find(asked) == (Mark("block", 0, 12, 14),)


def test_words_whose_surroundings_nobody_knows_are_found_where_they_were() -> None:
    there = whole("能源能源能源")
    assert there.find(Sought(Mark("block", 0, 2, 4), "能源")) == (Mark("block", 0, 2, 4),)
    assert there.find(Sought(Mark("block", 7, 4, 6), "能源"))[0].part == "block"


def test_a_headline_of_one_character_is_not_found_in_the_text() -> None:
    asked = Sought(Mark("headline", None, 0, 1), "一", "", FIRST[:16])
    assert whole(FIRST, headline="一").find(asked) == (Mark("headline", None, 0, 1),)
    assert whole(FIRST, headline="二").find(asked) == ()


WORDS = [
    "tide",
    "station",
    "light",
    "night",
    "shore",
    "waited",
    "cheer",
    "harbour",
    "lamp",
    "engine",
    "water",
    "stone",
    "clock",
]
LATIN = " ".join(f"{WORDS[n * n % 11]} {WORDS[n % 13]} {n}," for n in range(60))
HAN = "".join(f"第{n}天，{FIRST[n % 30 :][:7]}，{SECOND[n % 23 :][:5]}。" for n in range(40))


@given(
    text=st.sampled_from([FIRST + SECOND, HAN, LATIN, LATIN[:150]]), edits=st.sets(st.integers(1, 4)), data=st.data()
)
def test_a_passage_changed_in_few_places_is_found_from_its_beginning_to_its_end(
    text: str, edits: set[int], data: st.DataObject
) -> None:
    unique = f"甲乙丙丁戊己庚辛{text}子丑寅卯辰巳午未"
    place = Mark("block", 0, 8, 8 + len(text))
    before = whole("开头一段。", unique)
    asked = Sought(Mark("block", 1, 8, 8 + len(text)), text, *before.around(replace(place, block=1)))
    changed = list(text)
    for part in edits:
        at = len(text) * part // 6
        changed[at : at + data.draw(st.integers(0, 2))] = data.draw(st.sampled_from(["", "改", "改了"]))
    now = whole("新加的一段。", f"甲乙丙丁戊己庚辛{''.join(changed)}子丑寅卯辰巳午未", "又一段。")
    assert [now.text(each).strip() for each in now.find(asked)] == ["".join(changed).strip()]


CHARACTERS = st.characters(codec="utf-8", categories=("Lo", "Po", "Zs")) | st.sampled_from("潮汐电站一二三，。 𠀀")


@given(blocks=st.lists(st.text(CHARACTERS, min_size=1), min_size=1, max_size=4), data=st.data())
def test_in_a_text_that_is_the_same_every_passage_stands_where_it_was(blocks: list[str], data: st.DataObject) -> None:
    block = data.draw(st.integers(0, len(blocks) - 1))
    start = data.draw(st.integers(0, len(blocks[block]) - 1))
    place = Mark("block", block, start, data.draw(st.integers(start + 1, len(blocks[block]))))
    there = whole(*blocks)
    assert there.find(Sought(place, there.text(place), *there.around(place))) == (place,)


@given(new=st.lists(st.text(CHARACTERS, min_size=1), max_size=3), at=st.integers(0, 2), data=st.data())
def test_what_is_put_between_other_paragraphs_moves_no_passage(new: list[str], at: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SECOND) - 1))
    place = Mark("block", 1, start, data.draw(st.integers(start + 1, len(SECOND))))
    before = whole(FIRST, SECOND)
    blocks = [FIRST, SECOND]
    blocks[min(at, 1) : min(at, 1)] = new
    after = whole(*blocks)
    found = after.find(Sought(place, before.text(place), *before.around(place)))
    assert [after.text(each) for each in found] == [before.text(place)]
