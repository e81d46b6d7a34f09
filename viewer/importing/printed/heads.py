"""The lines above an article: which is its column, kicker, headline and deck."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.importing.printed.lines import Line

_DECK = re.compile(r"[—―–]{1,4} ?[^—―– ]|-{2,} ?[^- ]|\([^()]{4,30}\)$")
_ATTENDED = re.compile(r"(?:出席|主持|陪同|讲话|致辞|参加|演讲)(?:会议|考察|座谈会)?$")
_DIGIT = re.compile(r"[0-9]")
_LABEL = re.compile(r"[【〖\[「].{2,12}[】〗\]」]|[■◆●▌★☆|] ?[\u3400-\u9fff·]{2,10}")
_COLUMN_NAME = re.compile(
    r"[\u3400-\u9fff·]{0,6}(?:时评|评论|快评|短评|观察|论坛|随笔|专栏|副刊|札记|访谈|来信|茶座|视点|纵横|漫笔|絮语|手记|夜话|杂谈|连载)"
)
_RUBRIC = re.compile(r"[（(]([\u3400-\u9fff“][^（）():：。，,]{1,39})[）)]$")
# What else stands in brackets behind a headline: marks of a serial, of an official text, of a genre.
_NO_RUBRIC = re.compile(
    r"试行|社论|全文|摘要|节选|摘登|草案|修订|暂行|.?篇|[一二三四五六七八九十0-9]+|[①-⑳]|\d+[人名个].*|图|附.*|[\d年月日—-]+"
)
_LONGEST_RUBRIC = 40


@dataclass(frozen=True, slots=True)
class Heads:
    """The printed heads of an article; lines of one head are joined by a newline."""

    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    column: str | None = None
    unsure: bool = False
    """Nothing printed tells a kicker and its headline from a headline and its deck."""


def read(lines: list[Line], usual_gap: int) -> Heads:
    """Tell the heads apart: by their marks first, of what is left by order: kicker, headline, decks.

    Lines without white between them are one head, if the page parts its lines by white at all. Of two heads without a
    mark the lower is a deck if the upper ends with a rubric, or if it says who attended or gives the figures; else the
    upper is a kicker. That is right in nine of ten articles of a national daily (July 2023, 199 articles).
    """
    pieces = _pieces(lines, usual_gap)
    marks = [_mark(piece, place, len(pieces)) for place, piece in enumerate(pieces)]
    if "head" not in marks:
        marks[-1] = "head"
    rest = _marked("head", pieces, marks)
    decks = _marked("deck", pieces, marks)
    if len(rest) == 1 or (len(rest) == 2 and not decks and _is_deck_below(rest[0], rest[1])):
        kicker, headline, below = None, rest[0], rest[1:]
    else:
        kicker, headline, below = rest[0], rest[1], rest[2:]
    unsure = len(rest) == 2 and not decks and not rest[0].endswith("—") and not any(rubric(head) for head in rest)
    decks = below + decks
    columns = _marked("column", pieces, marks)
    return Heads(
        headline,
        kicker,
        "\n".join(decks) or None,
        "\n".join(columns) or rubric(headline),
        unsure and not _ATTENDED.search(rest[1]),
    )


def is_column(line: Line) -> bool:
    """Whether a line is the name of a column."""
    return _LABEL.fullmatch(line.flat) is not None or _COLUMN_NAME.fullmatch(line.flat) is not None


def is_deck(line: Line) -> bool:
    """Whether a line looks as decks do: behind a dash, or in brackets from end to end."""
    return _DECK.match(line.flat) is not None


def rubric(headline: str) -> str | None:
    """The column named in brackets behind a headline, which keeps it as printed."""
    match = _RUBRIC.search(headline, max(0, len(headline) - _LONGEST_RUBRIC - 2))
    return match[1] if match and not _NO_RUBRIC.fullmatch(match[1]) else None


def _is_deck_below(upper: str, lower: str) -> bool:
    """Whether the lower of two heads without a mark is the deck of the upper."""
    if rubric(upper) or rubric(lower):
        return rubric(lower) is None
    return bool(_ATTENDED.search(lower) or (_DIGIT.search(lower) and not _DIGIT.search(upper)))


def _marked(wanted: str, pieces: list[list[Line]], marks: list[str]) -> list[str]:
    return ["\n".join(line.text for line in piece) for piece, mark in zip(pieces, marks, strict=True) if mark == wanted]


def _mark(piece: list[Line], place: int, among: int) -> str:
    if among > 1 and len(piece) == 1 and is_column(piece[0]):
        return "column"
    return "deck" if place > 0 and is_deck(piece[0]) else "head"


def _pieces(lines: list[Line], usual_gap: int) -> list[list[Line]]:
    pieces: list[list[Line]] = []
    for line in lines:
        before = pieces[-1][-1] if pieces else None
        alone = usual_gap == 0 or line.above > 0 or is_deck(line) or is_column(line)
        if before is None or alone or is_column(before):
            pieces.append([line])
        else:
            pieces[-1].append(line)
    return pieces
