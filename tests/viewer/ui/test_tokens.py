"""Text and signs can be told from their grounds in every scheme (WCAG 2.2: 4.5 for text, 3 for signs)."""

from __future__ import annotations

import pytest

from viewer.ui.tokens import COLOURS, Colours

TEXT = [
    (ink, ground) for ink in ("ink", "second", "accent") for ground in ("window", "paper")
] + [("ink", "hover"), ("ink", "selection"), ("on_mark", "mark"), ("on_current_mark", "current_mark"),
     ("on_accent", "accent")]  # fmt: skip
SIGNS = [("accent", "selection"), ("second", "selection"), ("second", "hover")]


def _luminance(colour: str) -> float:
    shares = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(colours: Colours, one: str, other: str) -> float:
    dark, light = sorted(_luminance(getattr(colours, name)) for name in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", COLOURS)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out(scheme: str, ink: str, ground: str) -> None:
    assert _contrast(COLOURS[scheme], ink, ground) >= 4.5  # type: ignore[index]


@pytest.mark.parametrize("scheme", COLOURS)
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_signs_stand_out(scheme: str, sign: str, ground: str) -> None:
    assert _contrast(COLOURS[scheme], sign, ground) >= 3  # type: ignore[index]


@pytest.mark.parametrize("scheme", COLOURS)
def test_the_current_mark_is_not_like_the_others(scheme: str) -> None:
    assert _contrast(COLOURS[scheme], "mark", "current_mark") >= 1.25  # type: ignore[index]
