"""What was measured, as tables for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.benchmarks.corpus import say
from tests.benchmarks.search.asking import Question, written
from tests.benchmarks.search.engine import OPERATIONS, Engine
from tests.benchmarks.search.measuring import Measured, Times
from tests.benchmarks.search.oracle import Judged, Score

_NAME, _OURS, _CELL = 15, 16, 25
_SHOWN = 76


def questions(classes: Mapping[str, Sequence[Question]], shares: Mapping[str, float]) -> None:
    """Print what is asked, and of each class the largest part of all articles that a query finds."""
    say(f"\n{'class':{_NAME}}{'queries':>8}{'hits at most':>14}   such as")
    for name, asked in classes.items():
        shown = "  ".join(" ".join([written(each.node, str), *each.filters]) for each in asked[:6]).replace("\n", " ")
        say(f"{name:{_NAME}}{len(asked):8}{shares[name]:14.1%}   {shown[:_SHOWN]}")


def times(operation: str, engines: Sequence[Engine], classes: Sequence[str], measured: Measured) -> None:
    """Print a table of one operation, a line for each class of questions, and below it why something is missing."""
    say(f"\n{OPERATIONS[operation]} — ms, median / p95, in brackets × our median")
    say(f"{'':{_NAME}}" + "".join(f"{each.name:>{_CELL if at else _OURS}}" for at, each in enumerate(engines)))
    for name in classes:
        mine = measured[operation, name, engines[0].name]
        cells = [f"{_cell(measured[operation, name, each.name], mine, each):>{_CELL}}" for each in engines[1:]]
        say(f"{name:{_NAME}}{_plain(mine):>{_OURS}}" + "".join(cells))
    found = [(each.name, measured[operation, name, each.name]) for name in classes for each in engines]
    for reason in dict.fromkeys(each for _, each in found if isinstance(each, str)):
        say(f"  — {', '.join(dict.fromkeys(name for name, each in found if each == reason))}: {reason}")
    if any(isinstance(each, Times) and each.hurried for _, each in found):
        say("  ° not all questions were asked, for each takes long")
    _say_parts(engines)


def completeness(engines: Sequence[Engine], judged: Mapping[str, Judged]) -> None:
    """Print recall and precision against what stands in the texts, folded and as printed."""
    for at, what in enumerate(("folded and without blanks, as we compare", "as printed")):
        say(f"\nrecall / precision against the characters of the texts {what}")
        say(f"{'':{_NAME}}" + "".join(f"{each.name:>{_OURS}}" for each in engines))
        for name, of in judged.items():
            if any(score[at].wanted for score in of.values()):
                say(f"{name:{_NAME}}" + "".join(f"{_shares(of[each.name][at]):>{_OURS}}" for each in engines))
    _say_parts(engines)


def number(value: float) -> str:
    """Three digits."""
    digits = 3 if value < 1 else 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}"


def _plain(found: Times | str) -> str:
    return "—" if isinstance(found, str) else f"{number(found.median)} / {number(found.p95)}"


def _cell(found: Times | str, mine: Times | str, engine: Engine) -> str:
    if isinstance(found, str) or isinstance(mine, str):
        return _plain(found)
    signs = ("†" if engine.most else "") + ("°" if found.hurried else "")
    return f"{signs}{_plain(found)} ({number(found.median / mine.median)}×)"


def _shares(score: Score) -> str:
    precision = score.precision
    return f"{score.recall:.3f} / " + ("—" if precision is None else f"{precision:.3f}")


def _say_parts(engines: Sequence[Engine]) -> None:
    for engine in engines:
        if engine.most:
            say(f"  † {engine.name} knows only the newest {engine.most:,} articles, for all take too long to build")
