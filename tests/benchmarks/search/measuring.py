"""Times of questions asked again and again, engines by turns."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from statistics import median, quantiles

from tests.benchmarks.search.asking import Question
from tests.benchmarks.search.engine import Engine

_PATIENCE = 2000.0
"""Milliseconds that an engine other than ours gets for one operation on one class of questions."""
_AT_LEAST = 3
"""Questions that it is asked nevertheless."""


_Spent = tuple[float, float]
"""Milliseconds that passed, and that were worked."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of all questions in all rounds; hurried where not all questions were asked.

    Work is what the thread itself worked of them, which says on a busy machine how much of a time was waiting.
    """

    milliseconds: tuple[float, ...]
    work: tuple[float, ...]
    hurried: bool = False

    @property
    def median(self) -> float:
        """Of all times."""
        return median(self.milliseconds)

    @property
    def p95(self) -> float:
        """The time that all but a twentieth stay below."""
        return _p95(self.milliseconds)

    @property
    def p95_of_work(self) -> float:
        """The work that all but a twentieth stay below."""
        return _p95(self.work)


Measured = dict[tuple[str, str, str], Times | str]
"""By operation, class of questions and engine's name: times, or why there are none."""


def compared(
    engines: Sequence[Engine], operation: str, asked: Sequence[Question], rounds: int
) -> dict[str, Times | str]:
    """Ask all questions of all engines, by turns in rounds, after one that only warms up.

    The first engine is ours and asked everything as often as said, others as long as there is patience.
    """
    able = {engine.name: [question for question in asked if engine.refuses(question) is None] for engine in engines}
    lacking = {engine.name: _lack(engine, operation, asked, able[engine.name]) for engine in engines}
    racing = [engine for engine in engines if lacking[engine.name] is None]
    spent: dict[str, list[list[_Spent]]] = {engine.name: [] for engine in racing}
    for _ in range(rounds + 1):
        for engine in racing:
            past = spent[engine.name]
            patience = inf if engine is engines[0] else _PATIENCE - sum(map(_total, past))
            if patience > 0:
                past.append(_round(engine, operation, able[engine.name], patience))
    times = {name: _times(rounds_, len(able[name])) for name, rounds_ in spent.items()}
    return {name: why or times[name] for name, why in lacking.items()}


def _lack(engine: Engine, operation: str, asked: Sequence[Question], able: Sequence[Question]) -> str | None:
    return engine.lacks.get(operation) or (None if able else engine.refuses(asked[0]))


def _round(engine: Engine, operation: str, questions: Sequence[Question], patience: float) -> list[_Spent]:
    """What each question took; an engine that is slow is asked only some."""
    spent: list[_Spent] = []
    answer = getattr(engine, operation)
    for question in questions:
        if len(spent) >= _AT_LEAST and _total(spent) > patience:
            break
        began, worked = time.perf_counter(), time.thread_time()
        answer(question)
        spent.append(((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000))
    return spent


def _times(rounds: Sequence[list[_Spent]], questions: int) -> Times:
    """The first round warms up, unless it took so long that there is no other."""
    warm = rounds[1:] or rounds
    milliseconds, work = zip(*(each for spent in warm for each in spent), strict=True)
    return Times(milliseconds, work, max(map(len, warm)) < questions)


def _total(spent: Sequence[_Spent]) -> float:
    return sum(milliseconds for milliseconds, _ in spent)


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]
