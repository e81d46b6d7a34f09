"""A typed text cut into terms and the signs of the query language; any text at all can be cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from db import grams
from db.search import dates
from db.search.nodes import Days, Field, Near, Part, Term

Symbol = Literal["(", ")", "AND", "OR", "NOT", "-"]


@dataclass(frozen=True, slots=True)
class Into:
    """The name of a field: what follows is looked for there, as a whole value where an equals sign said so."""

    where: Part | Field
    whole: bool
    typed: str


@dataclass(frozen=True, slots=True)
class Nearby:
    """NEAR between two terms."""

    distance: int
    typed: str


Token = Term | Near | Days | Into | Nearby | Symbol

_DISTANCE = 10
"""Characters that NEAR allows between its terms unless a number says otherwise, as in FTS5."""
_NAMES: dict[str, Part | Field] = {
    "title": "title", "标题": "title", "標題": "title",
    "author": "author", "作者": "author", "记者": "author", "記者": "author",
    "person": "person", "人物": "person",
    "page": "page", "版": "page", "版面": "page",
    "column": "column", "栏目": "column", "欄目": "column",
    "newspaper": "newspaper", "报纸": "newspaper", "報紙": "newspaper",
    "kind": "kind", "类型": "kind", "類型": "kind",
    "tag": "tag", "标签": "tag", "標籤": "tag",
    "note": "note", "批注": "note", "批註": "note",
    "highlight": "highlight", "划线": "highlight", "劃線": "highlight",
    "folder": "folder", "剪报夹": "folder", "剪報夾": "folder",
}  # fmt: skip
_END = r"(?=[\s)）]|\Z)"
_BLANKS = re.compile(r"\s+")
_DATE = re.compile(rf"(?:date|日期)[:：=＝]\s*([^\s)）]+){_END}", re.IGNORECASE)
_FIELD = re.compile(rf"({'|'.join(sorted(_NAMES, key=len, reverse=True))})([:：=＝])\s*(?=[^\s)）])", re.IGNORECASE)
# A quotation within running text is no quoted term: it opens after a blank and closes before one.
_QUOTED = re.compile(
    rf'(?:"((?:[^"]|"")+)"|＂((?:[^＂]|＂＂)+)＂|[“”]([^“”]+)[“”]|「([^」]+)」|『([^』]+)』){_END}', re.DOTALL
)
_OPERATOR = re.compile(r"(?:AND|OR|NOT|ＡＮＤ|ＯＲ|ＮＯＴ)(?=[\s(（)）]|\Z)")
_NEAR = re.compile(rf"(?:NEAR|ＮＥＡＲ)(?:[/／](\d{{1,3}}))?{_END}")
_MINUS = re.compile(r"[-－](?=[^\s)）\-－])")
_PIECE = re.compile(r"[(（]|[)）]|[^\s()（）]+")
_OPERATORS: dict[str, Symbol] = {
    "AND": "AND", "ＡＮＤ": "AND", "OR": "OR", "ＯＲ": "OR", "NOT": "NOT", "ＮＯＴ": "NOT", "-": "-", "－": "-"
}  # fmt: skip
_OPENING, _CLOSING = "(（", ")）"
# What stands around a word in running text; signs that are part of names and figures (C++, 3%, #) stay.
_AROUND = "，。、；：？！,.;:?!…—–-－·~～_|\\/'\"“”‘’„()（）[]［］{}｛｝<>《》〈〉「」『』【】〔〕〖〗﹃﹄﹁﹂"
_STARS = "*＊"


def tokens(text: str, today: date) -> Iterator[Token]:
    """The terms and signs of a text, from its beginning to its end; relative dates are told from today."""
    at, depth = 0, 0
    while at < len(text):
        if match := _BLANKS.match(text, at):
            pass
        elif match := _OPERATOR.match(text, at) or _MINUS.match(text, at):
            yield _OPERATORS[match[0]]
        elif match := _NEAR.match(text, at):
            yield Nearby(int(match[1]) if match[1] else _DISTANCE, match[0])
        elif (match := _DATE.match(text, at)) and (days := dates.days(match[1], today)):
            yield Days(*days)
        elif match := _FIELD.match(text, at):
            yield Into(_NAMES[match[1].lower()], match[2] in "=＝", match[0].strip())
        elif match := _QUOTED.match(text, at):
            yield from _quoted(match)
        elif text[at] in _OPENING:
            depth += 1
            yield "("
        elif text[at] in _CLOSING and depth:
            depth -= 1
            yield ")"
        else:
            run = _run(text, at, depth)
            yield from _plain(run)
            at += len(run)
            continue
        at = match.end() if match else at + 1


def is_bad_date(term: Term) -> bool:
    """Whether a term looks like a date that there is none of."""
    return not term.exact and _DATE.match(term.text) is not None


def _quoted(match: re.Match[str]) -> Iterator[Term]:
    straight, wide = match[1], match[2]
    if straight or wide:
        return _term(Term(straight.replace('""', '"') if straight else wide.replace("＂＂", "＂"), exact=True))
    return _term(Term(match[match.lastindex or 0], exact=True))


def _plain(run: str) -> Iterator[Term]:
    bare = run.strip(_AROUND)
    stem = bare.rstrip(_STARS)
    return _term(Term(stem, prefix=True) if stem != bare and grams.squeeze(stem) else Term(bare))


def _term(term: Term) -> Iterator[Term]:
    if grams.squeeze(term.text):
        yield term


def _run(text: str, start: int, depth: int) -> str:
    """The characters up to a blank or to the bracket that closes a group, pairs of brackets within it included."""
    at, inner = start, 0
    while match := _PIECE.match(text, at):
        if match[0] in _OPENING:
            inner += 1
        elif match[0] in _CLOSING:
            if not inner and depth:
                break
            inner = max(inner - 1, 0)
        at = match.end()
    return text[start:at]
