"""Zooming goes in steps whatever turns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.zoom_steps import ZoomSteps


@pytest.mark.parametrize(
    ("angles", "steps"),
    [
        ([120], [1]),
        ([-120, -120], [-1, -1]),
        ([240], [2]),
        ([40, 40, 40, 40], [0, 0, 1, 0]),
        ([100, -30, -90], [0, 0, -1]),
    ],
)
def test_a_step_is_a_notch(angles: list[int], steps: list[int]) -> None:
    zoom = ZoomSteps(0.1)
    assert [zoom.turned(angle) for angle in angles] == steps


def test_fingers_that_part_by_a_step_zoom_by_one() -> None:
    zoom = ZoomSteps(0.1)
    assert [zoom.pinched(0.02) for _ in range(10)].count(1) == 2
    assert sum(zoom.pinched(-0.02) for _ in range(6)) == -1


@given(st.lists(st.integers(1, 119), min_size=1))
def test_no_turn_is_lost(angles: list[int]) -> None:
    zoom = ZoomSteps(0.1)
    assert abs(sum(map(zoom.turned, angles)) - sum(angles) / 120) < 1 + 1e-6
