"""The times that the project has promised, and whether they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.corpus import say
from tests.benchmarks.search.measuring import Measured, Times
from tests.benchmarks.search.table import number

_SMALL = 100_000
"""Articles up to which the times are meant; beyond, four times as much is allowed."""
_FOR_MORE = 4


@dataclass(frozen=True, slots=True)
class _Target:
    """Operations that together take so many milliseconds at most, p95 of any class of questions."""

    operations: tuple[str, ...]
    milliseconds: float
    promised: bool = True


_TARGETS = (
    _Target(("by_date",), 5),
    _Target(("by_relevance",), 15),
    _Target(("total",), 15),
    _Target(("facets", "timeline"), 100),
    _Target(("shown_by_date",), 5, promised=False),
    _Target(("shown_by_relevance",), 15, promised=False),
)


def say_all(articles: int, classes: Sequence[str], measured: Measured, ours: str) -> None:
    """Print a line for each target: the class of questions that takes longest, and whether it holds."""
    factor = 1 if articles <= _SMALL else _FOR_MORE
    say(f"\ntargets at {articles:,} articles: p95 of the class that takes longest; in brackets p95 of the work in it,")
    say("for on a busy machine most of a time may be waiting")
    for target in _TARGETS:
        known: dict[str, list[Times]] = {}
        for name in classes:
            times = [measured[operation, name, ours] for operation in target.operations]
            known |= {name: [each for each in times if isinstance(each, Times)]} if str not in map(type, times) else {}
        what = " and ".join(target.operations).replace("_", " ")
        say(f"  {what:20}{_judged(known, target, factor) if known else ' not measured'}")


def _judged(known: Mapping[str, Sequence[Times]], target: _Target, factor: int) -> str:
    spent = {name: sum(each.p95 for each in times) for name, times in known.items()}
    worst, allowed = max(spent, key=lambda name: spent[name]), target.milliseconds * factor
    work = sum(each.p95_of_work for each in known[worst])
    said = f"{number(spent[worst]):>7} ms ({number(work)}), {worst}"
    if not target.promised:
        return f"{said} — nothing promised"
    over = ", ".join(f"{name} {number(each)}" for name, each in spent.items() if each > allowed and name != worst)
    return f"{said}; wanted {number(allowed)}: {'holds' if spent[worst] <= allowed else 'MISSES'}" + (
        over and f"; also {over}"
    )
