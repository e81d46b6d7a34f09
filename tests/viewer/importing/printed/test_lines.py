"""Lines of a text: numbers, white above, signs without print."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.importing.printed import lines


def test_lines_know_their_number_and_the_white_above_across_form_feeds() -> None:
    parts = lines.split("\n山海新报\n\n\n　 潮汐电站 \n\f第二版\n\n\f\n\f正文")
    assert [[(line.number, line.text, line.above) for line in part] for part in parts] == [
        [(2, "山海新报", 1), (5, "潮汐电站", 2)],
        [(6, "第二版", 0)],
        [(9, "正文", 0)],
    ]


def test_signs_without_print_are_left_out() -> None:
    ((line,),) = lines.split("\ufeff潮\u200b汐\u00ad电\x00站\u2060")
    assert line.text == "潮汐电站"


@given(st.text())
def test_flat_text_is_as_long_as_the_text(text: str) -> None:
    assert len(lines.flat(text)) == len(text)


def test_flat_text_has_plain_spaces_and_narrow_signs() -> None:
    assert lines.flat("责编：张\u00a0三　（Ａ０１）／12％") == "责编:张 三 (A01)/12%"
