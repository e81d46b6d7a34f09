"""The lines above an article: which is its column, kicker, headline and deck."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.importing.printed.lines import Line

_DECK = re.compile(r"^[—―–]{1,4}\s*\S|^-{2,}\s*\S")
_LABEL = re.compile(r"^[【〖\[「].{2,12}[】〗\]」]$|^[■◆●▌★☆|]\s*[\u3400-\u9fff·]{2,10}$")
_COLUMN_NAME = re.compile(
    r"^[\u3400-\u9fff·]{0,6}(?:时评|评论|快评|短评|观察|论坛|随笔|专栏|副刊|札记|访谈|来信|茶座|视点|纵横|漫笔|絮语|手记|夜话|杂谈|连载)$"
)
_RUBRIC = re.compile(r"[（(]([\u3400-\u9fff·]{2,10})[）)]$")
# What else stands in brackets behind a headline: marks of a serial, of an official text, of a genre.
_NO_RUBRIC = frozenset(("试行", "社论", "全文", "摘要", "节选", "草案", "修订", "暂行", "下篇", "上篇", "中篇"))


@dataclass(frozen=True, slots=True)
class Heads:
    """The printed heads of an article; lines of one head are joined by a newline."""

    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    column: str | None = None


def read(lines: list[Line], usual_gap: int) -> Heads:
    """Tell the heads apart: by their marks first; of what is left the first of two is the kicker.

    That order is the commoner one: of a national daily's headlines 24 % have a kicker, 13 % a deck. Lines without white
    between them are one head, if the page parts its lines by white at all.
    """
    pieces = _pieces(lines, usual_gap)
    marks = [_mark(piece, place, len(pieces)) for place, piece in enumerate(pieces)]
    if "head" not in marks:
        marks[-1] = "head"
    rest = [piece for piece, mark in zip(pieces, marks, strict=True) if mark == "head"]
    kicker, headline, below = (None, rest[0], []) if len(rest) == 1 else (rest[0], rest[1], rest[2:])
    decks = below + [piece for piece, mark in zip(pieces, marks, strict=True) if mark == "deck"]
    columns = [piece for piece, mark in zip(pieces, marks, strict=True) if mark == "column"]
    return Heads(headline, kicker, "\n".join(decks) or None, "\n".join(columns) or rubric(headline))


def _mark(piece: str, place: int, among: int) -> str:
    if among > 1 and is_column(piece):
        return "column"
    return "deck" if place > 0 and _DECK.match(piece) else "head"


def is_column(text: str) -> bool:
    """Whether a line is the name of a column."""
    return _LABEL.match(text) is not None or _COLUMN_NAME.match(text) is not None


def rubric(headline: str) -> str | None:
    """The column named in brackets behind a headline, which keeps it as printed."""
    match = _RUBRIC.search(headline)
    return match[1] if match and match[1] not in _NO_RUBRIC else None


def _pieces(lines: list[Line], usual_gap: int) -> list[str]:
    pieces: list[list[str]] = []
    for line in lines:
        alone = usual_gap == 0 or line.above > 0 or _DECK.match(line.text) or is_column(line.text)
        if pieces and not alone:
            pieces[-1].append(line.text)
        else:
            pieces.append([line.text])
    return ["\n".join(piece) for piece in pieces]
