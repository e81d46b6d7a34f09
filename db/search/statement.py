"""A query compiled to SQL over the keys of the index: one FTS5 expression wherever one can say it.

Terms of two characters and more, and whole words, are phrases of article_index; single characters are looked up in
article_characters; dates are ranges of keys. What these tables can't say in one expression is joined by key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db import grams, index
from db.search.query import And, Days, Node, Not, Or, Term

_INDEX, _CHARACTERS, _ARTICLES = "article_index", "article_characters", "article"


@dataclass(frozen=True, slots=True)
class Statement:
    """Source and condition of a SELECT that gives the keys of all hits under the name of `key`."""

    table: str
    key: str
    where: str
    parameters: tuple[str | int, ...]

    @property
    def ranks(self) -> bool:
        """Whether the source can say how well a hit matches, by bm25()."""
        return self.table == _INDEX


def compile(root: Node) -> Statement:
    """The statement that finds what a query's tree describes."""
    parts = _conjunction(root)
    matches = {part.table: part for part in parts if isinstance(part, _Match)}
    source = matches.get(_INDEX) or matches.get(_CHARACTERS)
    table, key = (source.table, "rowid") if source else (_ARTICLES, "index_key")
    conditions = [_Condition(f"{table} MATCH ?", (source.expression,))] if source else []
    whole = _joined(conditions + [_condition(part) for part in parts if part is not source], "AND")
    return Statement(table, key, whole.sql.format(key=key), whole.parameters)


@dataclass(frozen=True, slots=True)
class _Match:
    """An FTS5 expression and the table that it asks."""

    table: str
    expression: str


@dataclass(frozen=True, slots=True)
class _Condition:
    """A condition in SQL on {key} and its parameters."""

    sql: str
    parameters: tuple[str | int, ...]


_Part = _Match | _Condition


def _part(node: Node) -> _Part:
    match node:
        case Term():
            return _match(node)
        case Days(first, last):
            return _Condition("{key} BETWEEN ? AND ?", (index.first_key(first), index.last_key(last)))
        case Not(part):
            condition = _condition(_part(part))
            return _Condition(f"NOT {condition.sql}", condition.parameters)
        case Or(nodes):
            return _disjunction([_part(each) for each in nodes])
        case And():
            parts = _conjunction(node)
            return parts[0] if len(parts) == 1 else _joined([_condition(part) for part in parts], "AND")


def _match(term: Term) -> _Match:
    squeezed = grams.squeeze(term.text)
    words = [] if term.exact else grams.words(squeezed)
    phrases = [grams.word_phrase(word) for word in words]
    if words != [squeezed] and len(squeezed) > 1:
        phrases.append(grams.phrase(squeezed))
    if phrases:
        expression = " AND ".join(phrases)
        return _Match(_INDEX, f"title : ({expression})" if term.title else f"({expression})")
    if term.title:
        return _Match(_INDEX, f'title : ("{squeezed}"*)')
    return _Match(_CHARACTERS, f'"{squeezed}"')


def _conjunction(root: Node) -> list[_Part]:
    """The parts that must all hold, those of one table brought into one expression, what is unwanted included."""
    nodes = root.parts if isinstance(root, And) else (root,)
    wanted = [_part(node) for node in nodes if not isinstance(node, Not)]
    unwanted = [_part(node.part) for node in nodes if isinstance(node, Not)]
    parts: list[_Part] = [part for part in wanted if isinstance(part, _Condition)]
    for table in (_INDEX, _CHARACTERS):
        expressions = _expressions(wanted, table)
        if expressions:
            excluded = _expressions(unwanted, table)
            unwanted = [part for part in unwanted if not (isinstance(part, _Match) and part.table == table)]
            expression = "(" + " AND ".join(expressions) + ")"
            parts.append(_Match(table, f"({expression} NOT ({' OR '.join(excluded)}))" if excluded else expression))
    return parts + [_Condition(f"NOT {each.sql}", each.parameters) for each in map(_condition, unwanted)]


def _disjunction(parts: Sequence[_Part]) -> _Part:
    """Any of the parts, those of one table brought into one expression."""
    found: list[_Part] = [part for part in parts if isinstance(part, _Condition)]
    for table in (_INDEX, _CHARACTERS):
        expressions = _expressions(parts, table)
        if expressions:
            found.append(_Match(table, "(" + " OR ".join(expressions) + ")"))
    return found[0] if len(found) == 1 else _joined([_condition(part) for part in found], "OR")


def _expressions(parts: Sequence[_Part], table: str) -> list[str]:
    return [part.expression for part in parts if isinstance(part, _Match) and part.table == table]


def _condition(part: _Part) -> _Condition:
    if isinstance(part, _Condition):
        return part
    # The plus keeps SQLite from asking FTS5 anew for every key of the list.
    sql = f"+{{key}} IN (SELECT rowid FROM {part.table} WHERE {part.table} MATCH ?)"
    return _Condition(sql, (part.expression,))


def _joined(conditions: Sequence[_Condition], operator: str) -> _Condition:
    """Halved again and again, for SQLite takes no expression deeper than 1000."""
    if len(conditions) == 1:
        return conditions[0]
    middle = len(conditions) // 2
    left, right = _joined(conditions[:middle], operator), _joined(conditions[middle:], operator)
    return _Condition(f"({left.sql} {operator} {right.sql})", left.parameters + right.parameters)
