"""What changed between two versions of an article: paragraphs side by side, and in each the characters that differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TypeVar

from db.records import Article

_ALIKE = 0.25
"""The share of their pairs of characters that two paragraphs have in common to stand side by side as one."""
_MOST_PAIRS = 900
"""Paragraphs times paragraphs that are weighed against each other; of more, each stands beside the next."""
_MOST_STEPS = 1_000_000
"""Characters times characters that are compared one by one; longer ones are compared by clauses first."""
_CLAUSE = re.compile(r"[^，。；！？,;!?\n]*[，。；！？,;!?\n]?")
Stretch = tuple[int, int]
Change = tuple[int, int, int, int]
"""From where to where in the old text, and in the new one."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or a head of one version: its kind, its text, the stretches of it that the other lacks."""

    kind: str
    text: str
    marks: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Two paragraphs that are one, or one that the other version lacks."""

    old: Paragraph | None
    new: Paragraph | None

    @property
    def changed(self) -> bool:
        """Whether anything in it differs."""
        return self.old is None or self.new is None or bool(self.old.marks or self.new.marks)


def compare(old: Article, new: Article) -> list[Row]:
    """Both versions, whole, in their order."""
    before, after = paragraphs(old), paragraphs(new)
    return [_row(one, other) for one, other in _aligned(before, after)]


def paragraphs(article: Article) -> list[Paragraph]:
    """Everything printed of an article, in the order in which it is read."""
    heads = (
        ("column", article.column), ("kicker", article.kicker), ("headline", article.headline), ("deck", article.deck),
        ("byline", article.byline), ("dateline", article.dateline),
    )  # fmt: skip
    found = [Paragraph(kind, text) for kind, text in heads if text]
    found += (Paragraph(block.kind, block.text) for block in article.blocks)
    return [*found, *(Paragraph("note", jump.printed) for jump in article.jumps if jump.printed)]


def _row(old: Paragraph | None, new: Paragraph | None) -> Row:
    if old is None or new is None:
        return Row(_marked(old), _marked(new))
    changes = list(_changes(old.text, new.text))
    lost = tuple((start, end) for start, end, _, _ in changes if end > start)
    won = tuple((start, end) for _, _, start, end in changes if end > start)
    return Row(Paragraph(old.kind, old.text, lost), Paragraph(new.kind, new.text, won))


def _marked(whole: Paragraph | None) -> Paragraph | None:
    return Paragraph(whole.kind, whole.text, ((0, len(whole.text)),)) if whole else None


def _aligned(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Iterator[tuple[Paragraph | None, Paragraph | None]]:
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield from _paired(old[a:b], new[c:d])


def _paired(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Iterable[tuple[Paragraph | None, Paragraph | None]]:
    """Paragraphs in their order, those beside each other that are most alike in all."""
    if len(old) * len(new) > _MOST_PAIRS or old == new:
        return zip_longest(old, new)

    alike = [[_likeness(one.text, other.text) for other in new] for one in old]
    best = _best(alike, len(old), len(new))
    pairs: list[tuple[Paragraph | None, Paragraph | None]] = []
    a = b = 0
    while a < len(old) and b < len(new):
        if alike[a][b] >= _ALIKE and best[a][b] == best[a + 1][b + 1] + alike[a][b]:
            pairs.append((old[a], new[b]))
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            pairs.append((old[a], None))
            a += 1
        else:
            pairs.append((None, new[b]))
            b += 1
    return [*pairs, *((each, None) for each in old[a:]), *((None, each) for each in new[b:])]


def _best(alike: Sequence[Sequence[float]], count: int, others: int) -> list[list[float]]:
    """How much likeness can be had in all from the paragraphs behind each pair of places."""
    best = [[0.0] * (others + 1) for _ in range(count + 1)]
    for a in reversed(range(count)):
        for b in reversed(range(others)):
            together = best[a + 1][b + 1] + alike[a][b] if alike[a][b] >= _ALIKE else 0.0
            best[a][b] = max(together, best[a + 1][b], best[a][b + 1])
    return best


def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    pairs, others = _pairs(one), _pairs(other)
    return 2 * len(pairs & others) / (len(pairs) + len(others)) if pairs and others else 0.0


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _changes(old: str, new: str) -> Iterator[Change]:
    """Where two texts differ; what begins and ends both alike is looked at only once."""
    if old == new:
        return
    least = min(len(old), len(new))
    start = next((at for at in range(least) if old[at] != new[at]), least)
    end = next((at for at in range(least - start) if old[-1 - at] != new[-1 - at]), least - start)
    middle, other = old[start : len(old) - end], new[start : len(new) - end]
    by = _by_characters if len(middle) * len(other) <= _MOST_STEPS else _by_clauses
    for a, b, c, d in by(middle, other):
        yield a + start, b + start, c + start, d + start


def _by_characters(old: str, new: str) -> list[Change]:
    """Changes with no single character left between two of them, which would only flicker."""
    changes: list[Change] = []
    for a, b, c, d in _differing(old, new):
        if changes and a - changes[-1][1] <= 1:
            changes[-1] = (changes[-1][0], b, changes[-1][2], d)
        else:
            changes.append((a, b, c, d))
    return changes


def _by_clauses(old: str, new: str) -> Iterator[Change]:
    clauses, others = _CLAUSE.findall(old), _CLAUSE.findall(new)
    at, beside = _offsets(clauses), _offsets(others)
    for a, b, c, d in _differing(clauses, others):
        yield at[a], at[b], beside[c], beside[d]


def _differing(old: Sequence[T], new: Sequence[T]) -> Iterator[Change]:
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield a, b, c, d


def _offsets(parts: Iterable[str]) -> list[int]:
    offsets = [0]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return offsets
