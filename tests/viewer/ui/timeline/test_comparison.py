"""What a chart compares: up to five queries, each with a colour that stays its own and can be told from the others."""

from __future__ import annotations

from itertools import combinations

import pytest

from db.records import Asked
from viewer.ui.timeline import comparison
from viewer.ui.timeline.comparison import Comparison
from viewer.ui.tokens import COLOURS, SERIES, Scheme


def _of(*texts: str) -> Comparison:
    found: Comparison = ()
    for text in texts:
        found = comparison.added(found, Asked(text))
    return found


def _seen(compared: Comparison) -> list[tuple[str, int]]:
    return [(each.name, each.place) for each in compared]


def _leader(compared: Comparison) -> list[str]:
    return [each.name for each in compared if each.leads]


def test_a_query_keeps_its_colour_while_others_go() -> None:
    left = comparison.removed(_of("潮", "汐", "船"), 1)
    assert _seen(left) == [("潮", 0), ("船", 2)]
    assert _seen(comparison.added(left, Asked("网"))) == [("潮", 0), ("船", 2), ("网", 1)]


def test_five_are_compared_and_none_twice() -> None:
    assert len(_of("潮", "汐", "船", "网", "灯", "塔")) == comparison.MOST
    assert len(_of("潮", "潮", "汐")) == 2


def test_one_leads_whatever_goes() -> None:
    compared = _of("潮", "汐", "船")
    assert _leader(compared) == ["潮"]
    assert _leader(comparison.led(compared, 2)) == ["船"]
    assert _leader(comparison.removed(comparison.led(compared, 2), 2)) == ["潮"]
    assert comparison.removed(_of("潮"), 0) == ()


def test_another_search_takes_the_first_place() -> None:
    begun = comparison.begun(_of("潮", "汐"), Asked("船", ('column="要闻"',)))
    assert _seen(begun) == [('船 column="要闻"', 0), ("汐", 1)]
    assert _leader(comparison.begun(comparison.led(begun, 1), Asked("汐"))) == ["汐"]
    assert _seen(comparison.begun((), Asked("潮"))) == [("潮", 0)]


def _linear(colour: str) -> list[float]:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


# How eyes without one kind of cone see, after Machado, Oliveira and Fernandes (2009), severity 1.
_EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no long ones": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no middle ones": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no short ones": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def _lab(colour: str, eye: str) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour as an eye sees it."""
    seen = [
        min(1.0, max(0.0, sum(f * part for f, part in zip(row, _linear(colour), strict=True)))) for row in _EYES[eye]
    ]
    red, green, blue = seen
    white = (0.95047, 1.0, 1.08883)
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    parts = [(r * red + g * green + b * blue) / w for (r, g, b), w in zip(rows, white, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("scheme", COLOURS)
@pytest.mark.parametrize("eye", _EYES)
def test_any_eye_tells_the_colours_apart(scheme: Scheme, eye: str) -> None:
    assert len(set(SERIES[scheme])) == comparison.MOST
    for one, other in combinations(SERIES[scheme], 2):
        apart = sum((a - b) ** 2 for a, b in zip(_lab(one, eye), _lab(other, eye), strict=True)) ** 0.5
        assert apart >= 20, (one, other)


@pytest.mark.parametrize("scheme", COLOURS)
def test_the_colours_stand_out_from_the_paper(scheme: Scheme) -> None:
    def light(colour: str) -> float:
        red, green, blue = _linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for colour in SERIES[scheme]:
        low, high = sorted((light(colour), light(COLOURS[scheme].paper)))
        assert (high + 0.05) / (low + 0.05) >= 3
