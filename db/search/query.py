"""What a person typed, understood: a tree of terms, values, dates and operators; any text at all makes one.

Terms are runs of characters between blanks, all of them wanted. "…" wants exactly this run of characters; AND, OR, NOT,
a minus before a term and brackets combine; NEAR/5 wants two terms near each other; deep* takes any end of a word;
title: author: page: column: newspaper: kind: tag: note: highlight: folder: date: narrow, column="…" to a very value.
Whatever can't be understood is taken literally.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from db.records import Asked
from db.search import lexing
from db.search.lexing import Into, Nearby, Token
from db.search.nodes import And, Days, Near, Node, Not, Or, Query, Term, Valued

_DEEPEST = 32
_MOST = 5000
"""Terms and signs of a query; what has more is a piece of text, and SQLite's own limits lie not far beyond."""


def parse(text: str, today: date | None = None) -> Query:
    """Understand a typed text; never raises."""
    typed = list(lexing.tokens(text, today or date.today()))
    if len(typed) > _MOST:
        return Query(text, Term(text, exact=True), literal=True)
    nearby = _joined(typed)
    tokens = _settled(_bracketed(nearby))
    bad_date = any(isinstance(token, Term) and lexing.is_bad_date(token) for token in tokens)
    return Query(text, _any(_Reader(tokens), None), literal=bad_date or tokens != nearby)


def understood(asked: Asked, today: date | None = None) -> Query:
    """Understand a typed text and the filters that narrow it; never raises."""
    typed = parse(asked.text, today)
    narrowing = [found.root for text in asked.filters if (found := parse(text, today)).root]
    whole = _distinct([typed.root, *narrowing], And)
    return replace(typed, root=whole[0] if len(whole) == 1 else And(whole) if whole else None)


def _joined(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, terms with NEAR between them as one."""
    joined: list[Token] = []
    at = 0
    while at < len(tokens):
        token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
        before = joined[-1] if joined else None
        if isinstance(token, Nearby) and isinstance(before, Term | Near) and isinstance(following, Term):
            terms = before.terms if isinstance(before, Near) else (before,)
            reach = max(token.distance, before.distance if isinstance(before, Near) else 0)
            joined[-1] = Near((*terms, following), reach)
            at += 2
        else:
            joined.append(token)
            at += 1
    return joined


def _bracketed(tokens: Sequence[Token]) -> list[Token]:
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


def _settled(tokens: list[Token]) -> list[Token]:
    """The tokens, operators that have nothing to combine turned into the words that they are."""
    settled: list[Token] = []
    for at in reversed(range(len(tokens))):
        token = tokens[at]
        begins = bool(settled) and settled[-1] not in (")", "AND", "OR")
        ends = at > 0 and (isinstance(tokens[at - 1], Term | Near | Days) or tokens[at - 1] == ")")
        if (token == "-" or isinstance(token, Into)) and not begins:
            continue
        if isinstance(token, Nearby):
            settled.append(Term(token.typed))
        elif (token == "NOT" and not begins) or (token in ("AND", "OR") and not (begins and ends)):
            settled.append(Term(str(token)))
        else:
            settled.append(token)
    return settled[::-1]


class _Reader:
    """Tokens read one after the other."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def next(self) -> Token | None:
        """The token that take() will give; None at the end."""
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def take(self) -> Token:
        """The next token, left behind."""
        self._at += 1
        return self._tokens[self._at - 1]


def _any(reader: _Reader, into: Into | None) -> Node | None:
    parts = [_all(reader, into)]
    while reader.next == "OR":
        reader.take()
        parts.append(_all(reader, into))
    found = _distinct(parts, Or)
    return found[0] if len(found) == 1 else Or(found) if found else None


def _all(reader: _Reader, into: Into | None) -> Node | None:
    parts = [_one(reader, into)]
    while reader.next not in (None, "OR", ")"):
        if reader.next == "AND":
            reader.take()
        parts.append(_one(reader, into))
    found = _distinct(parts, And)
    return found[0] if len(found) == 1 else And(found) if found else None


def _one(reader: _Reader, into: Into | None) -> Node | None:
    wanted = True
    while (token := reader.next) in ("NOT", "-") or isinstance(token, Into):
        reader.take()
        if isinstance(token, Into):
            into = token
        else:
            wanted = not wanted
    match reader.next:
        case "(":
            reader.take()
            node = _any(reader, into)
            reader.take()
        case Term() as term:
            reader.take()
            node = _in(term, into)
        case Near() as near:
            reader.take()
            node = _near(near, into)
        case Days() as days:
            reader.take()
            node = days
        case _:
            return None
    if wanted or node is None:
        return node
    return node.part if isinstance(node, Not) else Not(node)


def _in(term: Term, into: Into | None) -> Node:
    """A term in its field."""
    if into is None:
        return term
    where = "author" if into.where == "person" and not into.whole else into.where
    match where:
        case "anywhere" | "title" | "author":
            return replace(term, part=where)
        case "column" if not into.whole:
            return replace(term, part="column")
        case _:
            return Valued(where, term.text + ("*" if term.prefix else ""), into.whole)


def _near(near: Near, into: Into | None) -> Node:
    """Terms near each other in their field; a field of values has nothing near."""
    found = [_in(term, into) for term in near.terms]
    terms = tuple(each for each in found if isinstance(each, Term))
    return Near(terms, near.distance) if len(terms) == len(found) else And(tuple(found))


def _distinct(parts: Iterable[Node | None], kind: type[And | Or]) -> tuple[Node, ...]:
    """The parts, each once, those of a nested node of the same kind among them."""
    flat = (inner for part in parts if part for inner in (part.parts if isinstance(part, kind) else (part,)))
    return tuple(dict.fromkeys(flat))
