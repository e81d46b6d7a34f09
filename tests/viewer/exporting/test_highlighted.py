"""Highlighted text: nothing of it is lost, and just what is highlighted has a colour."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.highlights import Highlight
from viewer.exporting.highlighted import Run, runs


def _highlight(start: int, end: int) -> Highlight:
    return Highlight(1, 1, "block", 0, start, end, "", "yellow", "2031-03-10T08:00:00+00:00")


def test_a_highlight_is_a_run_of_its_own() -> None:
    assert runs("潮汐电站发电", [_highlight(2, 4)], "block", 0) == [Run("潮汐"), Run("电站", "yellow"), Run("发电")]
    assert runs("潮汐", [_highlight(0, 2)], "headline") == [Run("潮汐")]


@given(text=st.text(max_size=30), places=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_just_what_is_highlighted_has_a_colour(text: str, places: list[tuple[int, int]]) -> None:
    found = runs(text, [_highlight(start, end) for start, end in places], "block", 0)
    assert "".join(run.text for run in found) == text
    coloured = [run.colour is not None for run in found for _ in run.text]
    assert coloured == [any(start <= place < end for start, end in places) for place in range(len(text))]
