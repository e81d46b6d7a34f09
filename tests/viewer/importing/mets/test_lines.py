"""Lines that become running text: blanks, scripts without blanks, words parted at a line's end, tables."""

from __future__ import annotations

import pytest

from tests import digitised
from tests.digitised import element
from viewer.importing.mets import lines, xml
from viewer.importing.mets.lines import Line

_HYP = "<HYP CONTENT='-'/>"


def _line(text: str, spaced: bool = True) -> Line:
    document = text if text.startswith("<") else digitised.line(text, spaced=spaced)
    found = lines.read(xml.parse(document.encode()), None, spaced)
    assert found is not None
    return found


def _hyp(text: str, sign: str = "-") -> str:
    """A line with a HYP that no SUBS_CONTENT explains."""
    return element("TextLine", element("String", CONTENT=text), element("HYP", CONTENT=sign))


def _halved(first: str, second: str, whole: str | None) -> tuple[str, str]:
    """Two lines of half a word each."""
    return (
        element("TextLine", element("String", CONTENT=first, SUBS_TYPE="HypPart1", SUBS_CONTENT=whole)),
        element("TextLine", element("String", CONTENT=second, SUBS_TYPE="HypPart2", SUBS_CONTENT=whole)),
    )


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        (("Der Hafen", "ist zu."), "Der Hafen ist zu."),
        (("Der Ha~Hafen", "~fen~Hafen ist zu."), "Der Hafen ist zu."),
        (("Ha~Hafenamt", "~fen~Hafenamt", "ist zu."), "Hafenamt ist zu."),
        (("Vom Ha~Hafen", ". ~fen~Hafen ist"), "Vom Hafen . ist"),
        (("Vom Ha~Hafen", "der ~fen~Hof ist"), "Vom Ha-der fen ist"),
        (_halved("Ha", "fen.", "Hafen"), "Hafen."),
        (_halved("Ha-", "fen", None), "Hafen"),
        (_halved("Nord", "Süd,", "Nord-Süd"), "Nord-Süd,"),
        (("Ha~Hafen",), "Ha-"),
        (("~fen~Hafen ist",), "fen ist"),
        ((_hyp("Ha"), "fen"), "Hafen"),
        ((_hyp("Nord"), "Süd"), "Nord-Süd"),
        ((_hyp("Nord", "\u00ad"), "Süd"), "NordSüd"),
        (("Ha-", "fen"), "Ha-fen"),
        (("Nord-", "Süd"), "Nord- Süd"),
        (("1 -", "zwei"), "1 - zwei"),
        (("山海 新报 。", "今日 晴"), "山海新报。今日晴"),
        (("山海", "Port", "新报"), "山海Port新报"),
        (("山海 Port 新报",), "山海 Port 新报"),
        (("とうきょう 、", "おおさか"), "とうきょう、おおさか"),
        (("서울 신문", "오늘"), "서울 신문 오늘"),
    ],
)
def test_lines_run_on(printed: tuple[str, ...], text: str) -> None:
    assert lines.running([[_line(each) for each in printed]]).text == text


def test_where_blanks_are_never_marked_words_are_parted_all_the_same() -> None:
    assert _line("Der Hafen 山 海", spaced=False).text == "Der Hafen 山海"


def test_where_blanks_are_marked_signs_stand_close() -> None:
    strings = (element("String", CONTENT=each) for each in ("Hafen", ",", "See"))
    assert _line(element("TextLine", *strings)).text == "Hafen,See"


@pytest.mark.parametrize(
    ("blocks", "text", "joins"),
    [
        ((("Der", "Hafen"), ("ist zu.",)), "Der Hafen ist zu.", (10,)),
        ((("Der Ha~Hafen",), ("~fen~Hafen ist",)), "Der Hafen ist", (6,)),
        ((("山海",), ("新报",)), "山海新报", (2,)),
    ],
)
def test_blocks_are_joined_where_it_can_be_seen(
    blocks: tuple[tuple[str, ...], ...], text: str, joins: tuple[int, ...]
) -> None:
    found = lines.running([[_line(each) for each in block] for block in blocks])
    assert (found.text, found.joins) == (text, joins)


def test_lines_of_a_headline_stay_lines_but_no_word_stays_parted() -> None:
    printed = [_line(text) for text in ("Neues vom", "Ha~Hafen", "~fen~Hafen", "und vom Meer")]
    assert lines.printed(printed) == "Neues vom\nHafen\nund vom Meer"


def test_a_table_without_places_has_a_row_a_line() -> None:
    assert lines.table([_line("Ost 3"), _line("West 5")]) == "Ost 3\nWest 5"


@pytest.mark.parametrize("empty", ["<TextLine/>", "<TextLine><SP/><String CONTENT=' '/></TextLine>"])
def test_a_line_without_words_is_none(empty: str) -> None:
    assert lines.read(xml.parse(empty.encode()), None, True) is None
