"""What a query should find, told by looking into every text, and how much of it engines find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from db import grams
from tests.benchmarks.search.asking import Node, Question, worked_out
from tests.benchmarks.search.engine import Engine
from tests.benchmarks.search.entries import Entry

_BREAK = "\ufdd0"
"""Stands between two texts; nothing printed holds it."""


class Oracle:
    """Knows the texts of articles, as printed and as folded with blanks squeezed out."""

    def __init__(self, known: Iterable[Entry]) -> None:
        self.keys: list[int] = []
        self._printed: list[str] = []
        self._squeezed: list[str] = []
        for entry in known:
            self.keys.append(entry.key)
            self._printed.append(_BREAK.join(entry.parts))
            self._squeezed.append(_BREAK.join(map(grams.squeeze, entry.parts)))
        self._with = lru_cache(maxsize=64)(self._looked_up)

    @property
    def characters(self) -> int:
        """The length of all texts together."""
        return sum(map(len, self._printed))

    def found(self, node: Node, *, printed: bool) -> set[int]:
        """The keys of the articles that match, characters being compared as printed or squeezed."""
        return worked_out(node, lambda text: self._with(text, printed), set.__and__, set.__or__, set.__sub__)

    def _looked_up(self, text: str, printed: bool) -> set[int]:
        wanted = text if printed else grams.squeeze(text)
        texts = self._printed if printed else self._squeezed
        return {key for key, each in zip(self.keys, texts, strict=True) if wanted in each}


@dataclass(slots=True)
class Score:
    """Articles that some queries should find, did find, and both."""

    wanted: int = 0
    found: int = 0
    right: int = 0

    def add(self, wanted: set[int], found: set[int]) -> None:
        """Count one more query."""
        self.wanted += len(wanted)
        self.found += len(found)
        self.right += len(wanted & found)

    @property
    def recall(self) -> float:
        """The part of what should be found that is found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float | None:
        """The part of what is found that should be; None where nothing is found."""
        return self.right / self.found if self.found else None


Judged = dict[str, tuple[Score, Score]]
"""By an engine's name: against the squeezed texts, against the printed ones."""


def judged(engines: Sequence[Engine], oracle: Oracle, questions: Sequence[Question]) -> Judged:
    """How complete and how right engines answer; a question that one refuses counts as answered by nothing."""
    scores: Judged = {engine.name: (Score(), Score()) for engine in engines}
    for question in (each for each in questions if not each.filters):
        expected = [oracle.found(question.node, printed=printed) for printed in (False, True)]
        for engine in engines:
            known = set(oracle.keys[-engine.most :] if engine.most else oracle.keys)
            found = set() if engine.refuses(question) else engine.everything(question) & known
            for score, wanted in zip(scores[engine.name], expected, strict=True):
                score.add(wanted & known, found)
    return scores
