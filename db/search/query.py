"""What a person typed, understood: a tree of terms, dates and operators; any text at all makes one.

Terms are runs of characters between blanks, all of them wanted. "…" wants exactly this run of characters; AND, OR, NOT,
a minus before a term and brackets combine; title: and date: narrow. Whatever can't be understood is taken literally.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from db import grams
from db.records import Asked
from db.search import dates


@dataclass(frozen=True, slots=True)
class Term:
    """Characters to be found one after the other; unless exact, its words of letters or digits must be whole."""

    text: str
    exact: bool = False
    title: bool = False
    """Whether only kicker, headline and deck are looked at."""


@dataclass(frozen=True, slots=True)
class Days:
    """The articles of all days from first to last."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Not:
    """All articles but these."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """The articles that all parts find."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """The articles that any part finds."""

    parts: tuple[Node, ...]


Node = Term | Days | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A text as it was typed and what was understood of it."""

    text: str
    root: Node | None
    literal: bool = False
    """Whether something looked like a sign of the language, made no sense, and was taken as mere characters."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return self.root is None

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms that a hit may hold, those behind NOT left out, each once, in the order typed."""
        return tuple(dict.fromkeys(_wanted(self.root))) if self.root else ()


def parse(text: str) -> Query:
    """Understand a typed text; never raises."""
    typed = list(_tokens(text))
    if len(typed) > _MOST:
        return Query(text, Term(text, exact=True), literal=True)
    tokens = _settled(_bracketed(typed))
    bad_date = any(isinstance(token, Term) and not token.exact and _DATE.match(token.text) for token in tokens)
    return Query(text, _any(_Reader(tokens), title=False), literal=bad_date or tokens != typed)


def understood(asked: Asked) -> Query:
    """Understand a typed text and the filters that narrow it; never raises."""
    typed = parse(asked.text)
    filters = [found.root for found in map(parse, asked.filters) if found.root]
    roots = [typed.root, *filters] if typed.root else filters
    whole = _distinct(roots, And)
    return replace(typed, root=whole[0] if len(whole) == 1 else And(whole) if whole else None)


_Symbol = Literal["(", ")", "AND", "OR", "NOT", "-", "title:"]
_Token = Term | Days | _Symbol

_DEEPEST = 32
_MOST = 5000
"""Terms and signs of a query; what has more is a piece of text, and SQLite's own limits lie not far beyond."""
_END = r"(?=[\s)）]|\Z)"
_BLANKS = re.compile(r"\s+")
_DATE = re.compile(rf"(?:date|日期)[:：]\s*([^\s)）]+){_END}", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|标题|標題)[:：]\s*(?=[^\s)）])", re.IGNORECASE)
# A quotation within running text is no quoted term: it opens after a blank and closes before one.
_QUOTED = re.compile(
    rf'(?:"((?:[^"]|"")+)"|＂((?:[^＂]|＂＂)+)＂|[“”]([^“”]+)[“”]|「([^」]+)」|『([^』]+)』){_END}', re.DOTALL
)
_OPERATOR = re.compile(r"(?:AND|OR|NOT|ＡＮＤ|ＯＲ|ＮＯＴ)(?=[\s(（)）]|\Z)")
_MINUS = re.compile(r"[-－](?=[^\s)）\-－])")
_PIECE = re.compile(r"[(（]|[)）]|[^\s()（）]+")
_OPERATORS: dict[str, _Symbol] = {
    "AND": "AND", "ＡＮＤ": "AND", "OR": "OR", "ＯＲ": "OR", "NOT": "NOT", "ＮＯＴ": "NOT", "-": "-", "－": "-"
}  # fmt: skip
_OPENING, _CLOSING = "(（", ")）"
# What stands around a word in running text; signs that are part of names and figures (C++, 3%, #) stay.
_AROUND = "，。、；：？！,.;:?!…—–-－·~～_|\\/'\"“”‘’„()（）[]［］{}｛｝<>《》〈〉「」『』【】〔〕〖〗﹃﹄﹁﹂"


def _tokens(text: str) -> Iterator[_Token]:
    at, depth = 0, 0
    while at < len(text):
        if match := _BLANKS.match(text, at):
            pass
        elif match := _OPERATOR.match(text, at) or _MINUS.match(text, at):
            yield _OPERATORS[match[0]]
        elif (match := _DATE.match(text, at)) and (days := dates.days(match[1])):
            yield Days(*days)
        elif match := _TITLE.match(text, at):
            yield "title:"
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
            yield from _term(Term(run.strip(_AROUND)))
            at += len(run)
            continue
        at = match.end() if match else at + 1


def _quoted(match: re.Match[str]) -> Iterator[_Token]:
    straight, wide = match[1], match[2]
    if straight or wide:
        return _term(Term(straight.replace('""', '"') if straight else wide.replace("＂＂", "＂"), exact=True))
    return _term(Term(match[match.lastindex or 0], exact=True))


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


def _bracketed(tokens: Sequence[_Token]) -> list[_Token]:
    """The tokens without brackets that lack their other half or lie too deep."""
    opened: list[int] = []
    kept: set[int] = set()
    for at, token in enumerate(tokens):
        if token == "(":
            opened.append(at)
        elif token == ")" and opened:
            if len(opened) <= _DEEPEST:
                kept |= {opened[-1], at}
            opened.pop()
    return [token for at, token in enumerate(tokens) if token not in ("(", ")") or at in kept]


def _settled(tokens: list[_Token]) -> list[_Token]:
    """The tokens, operators that have nothing to combine turned into the words that they are."""
    settled: list[_Token] = []
    for at in reversed(range(len(tokens))):
        token = tokens[at]
        begins = bool(settled) and settled[-1] not in (")", "AND", "OR")
        ends = at > 0 and (isinstance(tokens[at - 1], Term | Days) or tokens[at - 1] == ")")
        if token in ("-", "title:") and not begins:
            continue
        if (token == "NOT" and not begins) or (token in ("AND", "OR") and not (begins and ends)):
            settled.append(Term(str(token)))
        else:
            settled.append(token)
    return settled[::-1]


class _Reader:
    """Tokens read one after the other."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def next(self) -> _Token | None:
        """The token that take() will give; None at the end."""
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def take(self) -> _Token:
        """The next token, left behind."""
        self._at += 1
        return self._tokens[self._at - 1]


def _any(reader: _Reader, *, title: bool) -> Node | None:
    parts = [_all(reader, title=title)]
    while reader.next == "OR":
        reader.take()
        parts.append(_all(reader, title=title))
    found = _distinct(parts, Or)
    return found[0] if len(found) == 1 else Or(found) if found else None


def _all(reader: _Reader, *, title: bool) -> Node | None:
    parts = [_one(reader, title=title)]
    while reader.next not in (None, "OR", ")"):
        if reader.next == "AND":
            reader.take()
        parts.append(_one(reader, title=title))
    found = _distinct(parts, And)
    return found[0] if len(found) == 1 else And(found) if found else None


def _one(reader: _Reader, *, title: bool) -> Node | None:
    wanted = True
    while (symbol := reader.next) in ("NOT", "-", "title:"):
        reader.take()
        title = title or symbol == "title:"
        wanted = wanted if symbol == "title:" else not wanted
    match reader.next:
        case "(":
            reader.take()
            node = _any(reader, title=title)
            reader.take()
        case Term() as term:
            reader.take()
            node = replace(term, title=title)
        case Days() as days:
            reader.take()
            node = days
        case _:
            return None
    if wanted or node is None:
        return node
    return node.part if isinstance(node, Not) else Not(node)


def _distinct(parts: Iterable[Node | None], kind: type[And | Or]) -> tuple[Node, ...]:
    """The parts, each once, those of a nested node of the same kind among them."""
    flat = (inner for part in parts if part for inner in (part.parts if isinstance(part, kind) else (part,)))
    return tuple(dict.fromkeys(flat))


def _wanted(node: Node) -> Iterator[Term]:
    match node:
        case Term():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _wanted(part)
