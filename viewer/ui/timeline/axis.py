"""The axes of a chart: round numbers up the side, and along the foot as many dates as there is room for."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from db.search.timeline import Grain, Period
from viewer.ui import language
from viewer.ui.timeline import naming

_STEPS = (1, 2, 5, 10)
_BETWEEN = 10
"""Pixels between two labels at least."""


def rounded(top: float, most: int, *, whole: bool) -> list[float]:
    """Round numbers from 0 to at least top, at most so many steps of 1, 2 or 5 and noughts; whole ones if asked."""
    if top <= 0:
        return [0.0, 1.0]
    rough = top / most
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(size * each for each in _STEPS if size * each >= rough * (1 - 1e-9))
    step = max(step, 1.0) if whole else step
    return [n * step for n in range(math.ceil(top / step - 1e-9) + 1)]


def number(value: float, step: float) -> str:
    """A number beside the axis: 1,500, or 0.25 where the steps are that small."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return f"{value:,.{decimals}f}"


@dataclass(frozen=True, slots=True)
class Tick:
    """A label below the period of this number; those of the second row name what the ones above are part of."""

    period: int
    text: str
    row: int


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to label: which periods, how each is called, which of them begin something that a second row names."""

    wanted: Callable[[date], bool]
    text: Callable[[date], str]
    begins: Callable[[date], bool] | None = None
    whole: Callable[[date], str] | None = None


def ticks(periods: Sequence[Period], by: Grain, pitch: float, width: Callable[[str], float]) -> list[Tick]:
    """The labels of periods that are pitch pixels wide each, the closest for which there is room."""
    days = [period.first for period in periods]
    for way in _ways(by):
        chosen = [n for n, day in enumerate(days) if way.wanted(day)]
        widest = max((width(way.text(days[n])) for n in chosen), default=0.0)
        if chosen and all((two - one) * pitch >= widest + _BETWEEN for one, two in pairwise(chosen)):
            upper = [Tick(n, way.text(days[n]), 0) for n in chosen]
            return upper + _second_row(days, way, pitch, width)
    return []


def _second_row(days: Sequence[date], way: _Way, pitch: float, width: Callable[[str], float]) -> list[Tick]:
    """What the labels above are part of; a beginning that the next one leaves no room for goes without."""
    if way.begins is None or way.whole is None:
        return []
    starts = [n for n, day in enumerate(days) if n == 0 or way.begins(day)]
    named = [(n, way.whole(days[n])) for n in starts]
    ends = [*starts[1:], len(days)]
    last_is_only = len(starts) == 1
    return [
        Tick(n, text, 1)
        for (n, text), end in zip(named, ends, strict=True)
        if last_is_only or (end - n) * pitch >= width(text) + _BETWEEN
    ]


def _ways(by: Grain) -> Iterator[_Way]:
    """All ways from the closest on."""
    if by == "day":
        for chosen in (range(1, 32), range(1, 31, 2), (1, 6, 11, 16, 21, 26), (1, 11, 21), (1, 16)):
            yield _Way(
                lambda day, some=frozenset(chosen): day.day in some,  # type: ignore[misc]
                naming.day_of_month,
                lambda day: day.day == 1,
                language.month_of_year,
            )
    if by != "year":
        for apart in (1, 3, 6):
            yield _Way(
                lambda day, apart=apart: day.day == 1 and day.month % apart == 1 % apart,  # type: ignore[misc]
                naming.month,
                lambda day: (day.month, day.day) == (1, 1),
                naming.year,
            )
    for apart in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000):
        yield _Way(
            lambda day, apart=apart: (day.month, day.day) == (1, 1) and day.year % apart == 0,  # type: ignore[misc]
            naming.year_alone,
        )
