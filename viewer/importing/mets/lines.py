"""Printed lines and how they become running text: blanks between words, words parted at a line's end made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.importing.mets import xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Box = tuple[float, float, float, float]
"""Left, top, right and bottom as shares of the page."""
_CJK = re.compile(
    "[\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
"""Scripts that part no words by blanks, with their punctuation; Korean parts them."""
_NEAR = 3
"""Words among which the second half of a word is looked for."""
_HYPHENS = "-\u00ad\u2010\u2011=¬⸗"
_PARTED = re.compile(r"[^\W\d_][-\u2010\u2011]\Z")
"""The end of a line whose hyphen is printed like any other sign: it may part a word or belong to it, and is kept."""
_TO_THE_LAST_LETTER = re.compile(r".*\w", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as printed; part tells the first (1) and the second half (2) of one parted at a line's end."""

    text: str
    glued: bool = False
    part: int = 0
    whole: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A printed line; each is itself alone, however much it resembles another."""

    text: str
    last: _Word
    half: _Word | None
    """The second half of a word, among the first of the line; specks on the paper may be read as words before it."""
    half_at: int
    """Where in the text that stands."""
    hyphen: str
    """The sign that parts the last word, as the text has it at its end; empty where none is marked."""
    box: Box | None
    size: float | None = None
    """Of its letters, in points."""


@dataclass(frozen=True, slots=True)
class Text:
    """Lines made running text, and the places (code points) where blocks of them were joined."""

    text: str
    joins: tuple[int, ...] = ()


def read(element: Element, box: Box | None, spaced: bool, size: float | None = None) -> Line | None:
    """A TextLine; spaced says that blanks are marked, so that none is printed where none is. None for an empty one."""
    words: list[_Word] = []
    glued, hyphen = spaced, ""
    for child in element:
        name = xml.local(child)
        if name == "String" and (text := (child.get("CONTENT") or "").strip()):
            words.append(_Word(text, glued, _part(child), child.get("SUBS_CONTENT")))
            glued = spaced
        elif name == "SP":
            glued = False
        elif name == "HYP":
            hyphen = (child.get("CONTENT") or "-").strip() or "-"
    if not words:
        return None
    text, starts = words[0].text, [0]
    for before, word in pairwise(words):
        text += "" if word.glued or (_is_cjk(before.text[-1]) and _is_cjk(word.text[0])) else " "
        starts.append(len(text))
        text += word.text
    half, half_at = next(
        ((word, at) for word, at in zip(words[:_NEAR], starts[:_NEAR], strict=True) if word.part == 2), (None, 0)
    )
    return Line(text + hyphen, words[-1], half, half_at, hyphen, box, size)


def plain(text: str, box: Box | None) -> Line:
    """A line whose words nobody tells apart; a sign that only ever parts words ends one that goes on."""
    hyphen = text[-1] if text[-1] in "¬⸗\u00ad" and len(text) > 1 else ""
    word = _Word(text.removesuffix(hyphen).rpartition(" ")[2] or text)
    return Line(text, word, None, 0, hyphen, box)


def running(blocks: Sequence[Sequence[Line]]) -> Text:
    """The lines of blocks of text, none of them empty, as one paragraph."""
    pieces: list[str] = []
    joins, length = [], 0
    before: Line | None = None
    for block in blocks:
        for n, line in enumerate(block):
            cut, link, rest = _joint(before, line) if before else (0, "", line.text)
            length -= cut
            if cut:
                pieces[-1] = pieces[-1][:-cut]
            if n == 0 and before:
                joins.append(length + _within(before, line, link))
            pieces += [link, rest]
            length += len(link) + len(rest)
            before = line
    return Text("".join(pieces), tuple(joins))


def printed(lines: Sequence[Line]) -> str:
    """Lines that stay lines, such as those of a headline; words parted at their ends are made whole."""
    runs: list[list[Line]] = []
    for n, line in enumerate(lines):
        if n and goes_on(lines[n - 1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    return "\n".join(running([run]).text for run in runs)


def table(lines: Sequence[Line]) -> str:
    """Lines as a table: those at one height are the cells of a row, parted by tabs; without places each is a row."""
    rows: list[list[tuple[Box, Line]]] = []
    for box, line in sorted(((line.box, line) for line in lines if line.box), key=lambda cell: _middle(cell[0])):
        if rows and _middle(box) < rows[-1][0][0][3]:
            rows[-1].append((box, line))
        else:
            rows.append([(box, line)])
    texts = ["\t".join(line.text for _, line in sorted(row, key=lambda cell: cell[0][0])) for row in rows]
    return "\n".join([*texts, *(line.text for line in lines if not line.box)])


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def goes_on(before: Line, line: Line) -> bool:
    """Whether a line begins with the second half of a word that the one before begins."""
    if before.last.part != 1 or line.half is None:
        return False
    return line.half_at == 0 or before.last.whole == line.half.whole is not None


def _joint(before: Line, line: Line) -> tuple[int, str, str]:
    """How a line follows another: how much of that one's end is cut off, what stands between, what is left of it."""
    if line.half and goes_on(before, line):
        lead, rest = line.text[: line.half_at].rstrip(), line.text[line.half_at + len(line.half.text) :]
        whole = _whole(before.last, line.half)
        return len(before.last.text + before.hyphen), whole, f" {lead}{rest}" if lead else rest
    small = line.text[0].islower()
    if before.hyphen and before.last.part != 1:
        return len(before.hyphen) if small or before.hyphen == "\u00ad" else 0, "", line.text
    parted = small and _PARTED.match(before.text[-2:]) is not None
    return 0, "" if parted or _is_cjk(before.text[-1]) or _is_cjk(line.text[0]) else " ", line.text


def _within(before: Line, line: Line, link: str) -> int:
    """Where in what stands between two lines the second one begins."""
    return min(len(before.last.text.rstrip(_HYPHENS)), len(link)) if goes_on(before, line) else len(link)


def _whole(first: _Word, second: _Word) -> str:
    """The word of two halves, as the source has it; what is printed around a half and the whole lacks is kept."""
    plain = first.text.rstrip(_HYPHENS) + second.text
    whole = first.whole or second.whole
    if not whole or whole in plain:
        return plain
    ending = _TO_THE_LAST_LETTER.sub("", second.text)
    return whole if whole.endswith(ending) else whole + ending


def _part(element: Element) -> int:
    return {"HypPart1": 1, "HypPart2": 2}.get(element.get("SUBS_TYPE") or "", 0)


def _is_cjk(char: str) -> bool:
    return _CJK.match(char) is not None
