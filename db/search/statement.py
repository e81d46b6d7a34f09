"""From a query's tree to SQL over the index: as few MATCH expressions as the tree allows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db import grams, index
from db.search.dates import Dates
from db.search.query import And, Node, Not, Or, Term, terms


@dataclass(frozen=True, slots=True)
class Statement:
    """A SELECT that gives the index keys of all hits, with its parameters."""

    sql: str
    parameters: tuple[str | int, ...]


_ALL = "SELECT index_key AS rowid FROM article"
_MATCH = "SELECT rowid FROM article_index WHERE article_index MATCH ?"
_CHARACTER = "SELECT rowid FROM article_characters WHERE article_characters MATCH ?"


def keys(node: Node) -> Statement:
    """The statement for all hits of a query."""
    expression = _expression(node)
    if expression is not None:
        return Statement(_MATCH, (expression,))
    match node:
        case Term(squeezed=squeezed):
            return Statement(_CHARACTER, (f'"{squeezed}"',))
        case Dates():
            return Statement(f"{_ALL} WHERE index_key BETWEEN ? AND ?", _range([node]))
        case Not(part):
            return _combined("EXCEPT", [Statement(_ALL, ()), keys(part)])
        case Or(parts):
            return _combined("UNION", [keys(part) for part in parts])
        case And(parts):
            return _all_of(parts)


def ranking(node: Node) -> str | None:
    """The MATCH expression that hits are ranked by: any of the terms that the index holds in their places."""
    expressions = [expression for term in terms(node) if (expression := _expression(term)) is not None]
    return " OR ".join(f"({each})" for each in expressions) or None


def _all_of(parts: tuple[Node, ...]) -> Statement:
    dates = [part for part in parts if isinstance(part, Dates)]
    negative = [part.part for part in parts if isinstance(part, Not)]
    positive = [part for part in parts if not isinstance(part, Dates | Not)]
    matched = [part for part in positive if _expression(part) is not None]
    wanted = [keys(And(tuple(matched)))] if matched else []
    wanted += [keys(part) for part in positive if part not in matched]
    if dates:
        # FTS5 seeks to a range of keys, so the range goes into its own statement where there is one.
        sought = wanted.pop(0) if matched else Statement(f"{_ALL} WHERE true", ())
        column = "rowid" if matched else "index_key"
        wanted.insert(0, Statement(f"{sought.sql} AND {column} BETWEEN ? AND ?", sought.parameters + _range(dates)))
    result = _combined("INTERSECT", wanted or [Statement(_ALL, ())])
    return _combined("EXCEPT", [result, *(keys(part) for part in negative)])


def _combined(operator: str, statements: list[Statement]) -> Statement:
    if len(statements) == 1:
        return statements[0]
    sql = f" {operator} ".join(f"SELECT rowid FROM ({each.sql})" for each in statements)
    return Statement(sql, tuple(value for each in statements for value in each.parameters))


def _range(dates: list[Dates]) -> tuple[int, int]:
    """The keys of the days that all the ranges share."""
    first = max((index.first_key(each.first) for each in dates if each.first), default=index.last_key(None) + 1)
    last = min((index.last_key(each.last) for each in dates if each.last), default=index.last_key(date.max))
    return first, last


def _expression(node: Node) -> str | None:
    """The FTS5 expression that says the same, if there is one: single characters and dates have none."""
    match node:
        case Term():
            return _term(node)
        case Or(parts):
            return _joined(" OR ", parts)
        case And(parts):
            positive = _joined(" AND ", tuple(part for part in parts if not isinstance(part, Not)))
            negative = [_expression(part.part) for part in parts if isinstance(part, Not)]
            if positive is None or None in negative:
                return None
            return f"({positive})" + "".join(f" NOT ({each})" for each in negative)
        case _:
            return None


def _joined(operator: str, parts: tuple[Node, ...]) -> str | None:
    expressions = [_expression(part) for part in parts]
    if not expressions or None in expressions:
        return None
    return operator.join(f"({each})" for each in expressions)


def _term(term: Term) -> str | None:
    words = [f'"{word}"' for word in term.words]
    pieces = words if words and len(words) == 1 and words[0][2:-1] == term.squeezed else [*_phrase(term), *words]
    if not pieces or (len(term.squeezed) == 1 and not words and not term.in_title):
        return None
    expression = " AND ".join(pieces)
    return f"title : ({expression})" if term.in_title else expression


def _phrase(term: Term) -> list[str]:
    if len(term.squeezed) > 1:
        return [grams.phrase(term.squeezed)]
    # One character of a title is the beginning of a pair there, or the last token.
    return [f'"{term.squeezed}"*'] if term.in_title else []
