"""The text of a page that no article claims: columns parted into paragraphs at their indents, large lines as heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from statistics import median

from db.records import Block
from viewer.importing.mets import lines
from viewer.importing.mets.desk import Run
from viewer.importing.mets.lines import Line

_COLUMN = 12
"""Lines from which on a block is thought to hold a column rather than a paragraph."""
_AROUND = 7
"""Lines above and below by which the edge of a column is known, which leans on a photographed page."""
_INDENT = 0.02
_SHORT = 0.08
"""Shares of a column's width: an indent is wider, a line that ends a paragraph is shorter by more."""
_LARGER = 1.3
"""A heading's letters are larger than those of the text by more."""
_LONGEST_HEAD = 150
_CLOSING = '.!?:;”"»。！？：；'


def blocks(runs: Iterable[Run]) -> tuple[Block, ...]:
    """The paragraphs of some blocks; one that goes on in the next block is joined."""
    joined: list[list[Sequence[Line]]] = []
    for run in runs:
        for n, paragraph in enumerate(_paragraphs(run.lines)):
            if n == 0 and joined and _goes_on(joined[-1][-1][-1], paragraph[0]):
                joined[-1].append(paragraph)
            else:
                joined.append([paragraph])
    usual = _usual_size(line for parts in joined for part in parts for line in part)
    return tuple(_block(parts, usual) for parts in joined)


def _block(parts: Sequence[Sequence[Line]], usual: float) -> Block:
    found = lines.running(parts)
    large = all((line.size or 0) > usual * _LARGER for part in parts for line in part)
    return Block("subheading" if large and len(found.text) <= _LONGEST_HEAD else "paragraph", found.text, found.joins)


def _usual_size(every: Iterable[Line]) -> float:
    """The size of letters that most of a text is set in; none is larger where sizes aren't told."""
    sizes = [size for line in every for size in [line.size] * len(line.text) if size]
    return median(sizes) if sizes else inf


def _goes_on(last: Line, first: Line) -> bool:
    return lines.goes_on(last, first) or (first.text[0].islower() and last.text[-1] not in _CLOSING)


def _paragraphs(every: Sequence[Line]) -> Iterator[Sequence[Line]]:
    edges = [(line.box[0], line.box[2]) for line in every if line.box]
    if len(every) < _COLUMN or len(edges) < len(every):
        yield every
        return
    width = max(right for _, right in edges) - min(left for left, _ in edges)
    inner = (n for n in range(1, len(every)) if not lines.goes_on(every[n - 1], every[n]))
    starts = [0, *(n for n in inner if _begins(edges, n, width)), len(every)]
    for start, end in pairwise(starts):
        yield every[start:end]


def _begins(edges: Sequence[tuple[float, float]], n: int, width: float) -> bool:
    """Whether a line is indented where the one before is not, or follows one that ends early."""
    near = edges[max(n - _AROUND, 0) : n + _AROUND + 1]
    left, right = median(edge[0] for edge in near), median(edge[1] for edge in near)
    indented, before = (edges[each][0] - left > _INDENT * width for each in (n, n - 1))
    return (indented and not before) or edges[n - 1][1] < right - _SHORT * width
