"""What stands at the edges of a leaf and belongs to no article: masthead, folio lines, running heads, sheet numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from db.records import Furniture
from viewer.importing.pdf.leaves import Leaf
from viewer.importing.pdf.lines import TextLine
from viewer.importing.printed import editors, folio, imprint, masthead
from viewer.importing.printed.folio import Folio
from viewer.importing.printed.labels import LABEL, label
from viewer.importing.printed.lines import Line, flat

_HEAD = 0.14
_FOOT = 0.9
"""Shares of the height that the edges begin and end at."""
_MASTHEAD = 0.34
_ROWS = 4
_NUMBER = re.compile(r"[-—–·• ]*\d{1,4}(?: ?/ ?\d{1,4})?[-—–·• ]*")
_WHITE = 2.5
"""Of the size of running text: white that parts a foot from it."""
_TITLE = 1.5
"""Of the size of running text: what heads an article is so large."""
_DIGITS = re.compile(r"\d+")
_FEWEST = 3
_OFTEN = 0.4
_LABEL = re.compile(rf"(?:[A-Z]|[特增]){LABEL}|{LABEL}")


@dataclass(slots=True)
class Edges:
    """What a leaf's edges say, and the lines between them."""

    masthead: list[Line] = field(default_factory=list)
    folios: list[tuple[Line, Folio]] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    lines: list[TextLine] = field(default_factory=list)

    @property
    def label(self) -> str | None:
        """The page's label, if one is printed; a masthead's page is the first."""
        return next((found.label for _, found in self.folios if found.label), "1" if self.masthead else None)

    @property
    def section(self) -> str | None:
        """The page's section, if one is printed."""
        return next((found.section for _, found in self.folios if found.section), None)


def as_line(text: str) -> Line:
    """A text as a line of the parser of printed pages."""
    return Line(0, text, 0, flat(text))


def running(leaves: list[Leaf]) -> set[tuple[str, int]]:
    """Lines that stand at the same height of many leaves, but for their numbers: text and height in points."""
    counts: Counter[tuple[str, int]] = Counter()
    for leaf in leaves:
        counts.update({_key(line) for line in leaf.lines if _is_edge(line, leaf)})
    least = max(_FEWEST, _OFTEN * len(leaves))
    return {key for key, count in counts.items() if count >= least}


def taken(leaf: Leaf, known: set[tuple[str, int]], body: float) -> Edges:
    """Part a leaf's edges from its text; known are its running lines, body is the size of running text."""
    edges = Edges()
    rest: list[TextLine] = []
    for line in leaf.lines:
        words = line.text
        text = as_line(words)
        is_number = folio.is_sheet_number(text.flat) or (
            line.base > _FOOT * leaf.height and _NUMBER.fullmatch(text.flat)
        )
        if _is_edge(line, leaf) and is_number:
            edges.furniture.append(Furniture("folio", words))
        else:
            rest.append(line)
    rest = _folios(leaf, rest, edges, body)
    rest = _foot(leaf, rest, edges, body)
    rest = _masthead(leaf, rest, edges)
    for line in rest:
        if _is_edge(line, leaf) and _key(line) in known:
            edges.furniture.append(Furniture("folio", line.text))
        else:
            edges.lines.append(line)
    return edges


def _is_edge(line: TextLine, leaf: Leaf) -> bool:
    return line.base < _HEAD * leaf.height or line.base > _FOOT * leaf.height


def _key(line: TextLine) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.base / 3)


def _rows(lines: list[TextLine]) -> list[list[TextLine]]:
    rows: list[list[TextLine]] = []
    for line in sorted(lines, key=lambda each: each.base):
        if rows and line.base - rows[-1][0].base < 0.5 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def _folios(leaf: Leaf, lines: list[TextLine], edges: Edges, body: float) -> list[TextLine]:
    """Take folio lines from the first rows at the head and the last at the foot, several pieces of a row or rows."""
    title = min((line.top for line in lines if line.size >= _TITLE * body), default=leaf.height)
    # Below a headline stands the line of a text set anew that names its source, and no folio line.
    head = [line for line in lines if line.base < _HEAD * leaf.height and line.top < title + body]
    foot = [line for line in lines if line.base > _FOOT * leaf.height]
    used: set[int] = set()
    for rows in (_rows(head)[:_ROWS], _rows(foot)[-2:]):
        above_each_other = [
            [line for row in rows[start : start + length] for line in row]
            for length in (2, 3)
            for start in range(len(rows) - length + 1)
        ]
        for pieces in [*rows, *([piece] for row in rows for piece in row), *above_each_other]:
            if not any(id(line) in used for line in pieces):
                _take(pieces, edges, used, body)
    if edges.label is None and not edges.masthead:
        _bare_label([line for row in _rows(head)[:2] for line in row if id(line) not in used], edges, used)
    return [line for line in lines if id(line) not in used]


def _foot(leaf: Leaf, lines: list[TextLine], edges: Edges, body: float) -> list[TextLine]:
    """Take the rows at the very foot that white parts from all text."""
    rows = _rows(lines)
    while len(rows) > 1 and rows[-1][0].base > _FOOT * leaf.height:
        lowest = max(line.bottom for row in rows[:-1] for line in row)
        if min(line.top for line in rows[-1]) - lowest < _WHITE * body:
            break
        for line in rows.pop():
            text = line.text
            edges.furniture.append(Furniture("imprint" if imprint.is_line(flat(text)) else "unplaced", text))
    return [line for row in rows for line in row]


def _take(pieces: list[TextLine], edges: Edges, used: set[int], body: float) -> None:
    text = as_line(" ".join(line.text for line in pieces))
    if pieces[0].size < _TITLE * body and (found_editors := editors.read(text.flat)):
        edges.editors += found_editors
        edges.furniture.append(Furniture("editors", text.text))
    elif (found := folio.read(text)) is not None:
        edges.folios.append((text, found))
    else:
        return
    used.update(id(line) for line in pieces)


def _bare_label(lines: list[TextLine], edges: Edges, used: set[int]) -> None:
    """A label that stands alone at the head of a page whose folio line says no more."""
    for line in lines:
        text = as_line(line.text)
        if _LABEL.fullmatch(text.flat) and len(text.flat) <= 4:
            edges.folios.append((text, Folio(label(text.flat))))
            used.add(id(line))
            return


def _masthead(leaf: Leaf, lines: list[TextLine], edges: Edges) -> list[TextLine]:
    top = [line for row in _rows([line for line in lines if line.base < _MASTHEAD * leaf.height]) for line in row][:14]
    texts = [as_line(line.text) for line in top]
    length = masthead.length(texts)
    edges.masthead = texts[:length]
    used = {id(line) for line in top[:length]}
    return [line for line in lines if id(line) not in used]
