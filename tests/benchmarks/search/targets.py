"""The times that the project has promised, and whether they hold."""

from __future__ import annotations

from collections.abc import Sequence
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
    say(f"\ntargets at {articles:,} articles (p95 of the class of questions that takes longest)")
    for target in _TARGETS:
        what = " and ".join(target.operations).replace("_", " ")
        allowed = target.milliseconds * factor
        spent = {
            name: _together([measured[operation, name, ours] for operation in target.operations]) for name in classes
        }
        known = {name: value for name, value in spent.items() if value is not None}
        if not known:
            say(f"  {what:24} not measured")
            continue
        worst = max(known, key=lambda name: known[name])
        word = ("holds" if known[worst] <= allowed else "MISSES") if target.promised else "(no target, for comparison)"
        over = [f"{name} {number(value)}" for name, value in known.items() if value > allowed and name != worst]
        also = f"; also {', '.join(over)}" if over and target.promised else ""
        say(f"  {what:24} {number(known[worst]):>8} ms ({worst}), wanted {number(allowed)}: {word}{also}")


def _together(times: Sequence[Times | str]) -> float | None:
    return (
        sum(each.p95 for each in times if isinstance(each, Times))
        if not any(isinstance(each, str) for each in times)
        else None
    )
