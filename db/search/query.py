"""The query language: what the user typed becomes a tree of terms; whatever can't be understood is taken literally.

Terms parted by blanks must all be there. "…" means exactly this run of characters, punctuation and cut words included
(a doubled quote stands for itself); else words of letters and digits are whole words. AND, OR, NOT, - and brackets
combine; title: looks in headlines only; date: takes 2025, 2025-02, 2025-02-17 and ranges of them with "..".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from db import grams
from db.search.dates import Dates, read_dates


@dataclass(frozen=True, slots=True)
class Term:
    """A run of characters to be found, squeezed as the index is; its words must stand there as whole words."""

    text: str
    squeezed: str
    words: tuple[str, ...] = ()
    quoted: bool = False
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part doesn't hold."""

    part: Node


Node = Term | And | Or | Not | Dates


@dataclass(frozen=True, slots=True)
class Query:
    """A query as typed and as understood; literal when its signs made no sense and were searched as they stand."""

    text: str
    root: Node | None
    literal: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return self.root is None


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str = ""


class _Misfit(Exception):
    """The signs of a query make no sense; the text is taken literally then."""


_MOST = 100
"""Terms and operators of a query; SQLite's own limits lie at some 250."""
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<field>title|标题|date|日期)[:：](?=\S)
    |["＂](?P<quoted>(?:[^"＂]|["＂]{2})*)(?:["＂]|$)
    |“(?P<curly>[^“”]*)”(?=[\s)）]|$)
    |(?P<operator>AND|OR|NOT)(?=[\s(（"＂]|$)
    |(?P<minus>[-－](?=[^\s\-－]))
    |(?P<open>[(（])
    |(?P<close>[)）](?=[\s)）]|$))
    |(?P<run>(?:(?![)）](?:[\s)）]|$))\S)+)
    |(?P<rest>\S)
    )""",
    re.VERBOSE,
)


def parse(text: str) -> Query:
    """Understand a query; never raises, and takes literally what it doesn't understand."""
    tokens = list(_tokens(text))
    try:
        root = _Reader(tokens).whole()
    except (_Misfit, RecursionError):
        root = _all([_term(run, False, False) for run in text.split()])
        return Query(text, root if _size(root) <= _MOST else _term(text, True, False), literal=True)
    # What is longer than any question is a piece of text that somebody looks for.
    return Query(text, root) if _size(root) <= _MOST else Query(text, _term(text, True, False), literal=True)


def terms(node: Node | None) -> Iterator[Term]:
    """The terms that a hit holds, those under a NOT left out."""
    match node:
        case Term():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from terms(part)


def as_substrings(node: Node) -> Node:
    """The same query with cut words allowed in every term."""
    match node:
        case Term():
            return replace(node, words=())
        case And(parts):
            return And(tuple(map(as_substrings, parts)))
        case Or(parts):
            return Or(tuple(map(as_substrings, parts)))
        case Not(part):
            return Not(as_substrings(part))
        case _:
            return node


def of_words(words: tuple[str, ...]) -> Node | None:
    """The query for articles that hold all of some words."""
    return _all([_term(word, True, False) for word in words])


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while match := _TOKEN.match(text, position):
        if match.end() == position:
            break
        kind = match.lastgroup or "rest"
        yield _Token(kind, match[kind])
        position = match.end()


class _Reader:
    """Reads tokens by recursive descent: or-groups of and-groups of terms."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._place = 0

    def whole(self) -> Node | None:
        node = self._either() if self._tokens else None
        if self._place < len(self._tokens):
            raise _Misfit
        return node

    def _peek(self) -> _Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _next(self) -> _Token:
        token = self._peek()
        if token is None:
            raise _Misfit
        self._place += 1
        return token

    def _is_operator(self, word: str) -> bool:
        token = self._peek()
        return token is not None and token.kind == "operator" and token.text == word

    def _either(self) -> Node | None:
        parts = [self._both()]
        while self._is_operator("OR"):
            self._next()
            parts.append(self._both())
        known = [part for part in parts if part is not None]
        return Or(tuple(known)) if len(known) > 1 else (known[0] if known else None)

    def _both(self) -> Node | None:
        parts = [self._one()]
        while (token := self._peek()) is not None and token.kind != "close" and not self._is_operator("OR"):
            if self._is_operator("AND"):
                self._next()
            parts.append(self._one())
        return _all(parts)

    def _one(self) -> Node | None:
        token = self._next()
        if token.kind == "minus" or (token.kind == "operator" and token.text == "NOT"):
            part = self._one()
            return Not(part) if part is not None else None
        if token.kind == "open":
            inside = self._either()
            if self._next().kind != "close":
                raise _Misfit
            return inside
        if token.kind == "field":
            return self._field(token.text)
        return self._plain(token, in_title=False)

    def _field(self, name: str) -> Node | None:
        token = self._next()
        if name in ("title", "标题"):
            return self._plain(token, in_title=True)
        dates = read_dates(token.text)
        if dates is None:
            raise _Misfit
        return dates

    def _plain(self, token: _Token, in_title: bool) -> Node | None:
        if token.kind in ("quoted", "curly"):
            return _term(re.sub('["＂]{2}', '"', token.text), True, in_title)
        if token.kind != "run":
            raise _Misfit
        return _term(token.text, False, in_title)


def _size(node: Node | None) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + sum(map(_size, parts))
        case Not(part):
            return 1 + _size(part)
        case _:
            return 1


def _all(parts: list[Node | None]) -> Node | None:
    known = list(dict.fromkeys(part for part in parts if part is not None))
    return And(tuple(known)) if len(known) > 1 else (known[0] if known else None)


def _term(text: str, quoted: bool, in_title: bool) -> Term | None:
    if not quoted:
        text = re.sub(r"^[\W_]+|[\W_]+$", "", text) or text
    squeezed = grams.squeeze(text)
    if not squeezed:
        return None
    return Term(text, squeezed, () if quoted else tuple(grams.words(text)), quoted, in_title)
