"""A query compiled to SQL over the keys of the index: one FTS5 expression wherever one can say it.

Terms, whole words, single characters and values of facets are phrases of the index; dates are ranges of its keys. What
one expression can't say is joined by key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from db import grams, index
from db.search import values
from db.search.nodes import And, Days, Near, Node, Not, Or, Part, Term, Valued

_INDEX, _ARTICLES = "article_index", "article"
_COLUMNS: dict[Part, str] = {"title": "{headline subheads}", "author": "byline", "column": "rubric"}


@dataclass(frozen=True, slots=True)
class Statement:
    """Source and condition of a SELECT that gives the keys of all hits under the name of `key`."""

    table: str
    key: str
    expression: str | None
    """What the source is asked by MATCH."""
    conditions: str
    """What else must hold, in SQL; may be empty."""
    parameters: tuple[str | int, ...]
    """Those of the conditions."""

    @property
    def where(self) -> str:
        """The whole condition; its parameters are `all_parameters`."""
        match = [f"{self.table} MATCH ?"] if self.expression is not None else []
        return " AND ".join([*match, *([self.conditions] if self.conditions else [])])

    @property
    def all_parameters(self) -> list[str | int]:
        """The parameters of the whole condition."""
        return [*([self.expression] if self.expression is not None else []), *self.parameters]


def compile(db: Database, root: Node) -> Statement:
    """The statement that finds what a query's tree describes."""
    parts = _conjunction(db, root)
    source = next((part for part in parts if isinstance(part, _Match)), None)
    table, key = (_INDEX, "rowid") if source else (_ARTICLES, "index_key")
    conditions = [_condition(part) for part in parts if part is not source]
    whole = _joined(conditions, "AND") if conditions else _Condition("", ())
    return Statement(table, key, source.expression if source else None, whole.sql.format(key=key), whole.parameters)


def run(term: Term) -> str | None:
    """The FTS5 phrase of a term's characters alone, which may be parts of words; None for a single one."""
    squeezed = grams.squeeze(term.text)
    if not term.exact and grams.words(squeezed) == [squeezed]:
        return grams.word_phrase(squeezed, prefix=term.prefix)
    return grams.phrase(squeezed) if len(squeezed) > 1 else None


def phrases(term: Term) -> str | None:
    """The FTS5 expression of a term on article_index, wherever it stands; None for a single character."""
    squeezed = grams.squeeze(term.text)
    if term.prefix and grams.words(squeezed) == [squeezed]:
        return grams.word_phrase(squeezed, prefix=True)
    words = _cut_words(term, squeezed)
    found = [grams.word_phrase(word) for word in words]
    if words != [squeezed] and len(squeezed) > 1:
        found.append(grams.phrase(squeezed))
    return " AND ".join(found) if found else None


def _cut_words(term: Term, squeezed: str) -> list[str]:
    """The words that a phrase of pairs might find the middle of: those at its ends, for what is inside has bounds."""
    words = [] if term.exact else grams.words(squeezed)
    at_start = words[:1] if words and squeezed.startswith(words[0]) else []
    at_end = words[-1:] if words and squeezed.endswith(words[-1]) and not term.prefix else []
    return list(dict.fromkeys(at_start + at_end))


def near(terms: Sequence[Term], distance: int) -> str:
    """The FTS5 expression of terms with at most so many characters between the first and the last."""
    squeezed = [grams.squeeze(term.text) for term in terms]
    pairs = [grams.phrase(each) if len(each) > 1 else grams.beginning(each) for each in squeezed]
    # A phrase of pairs ends one token before its last character's own pair, a single character's pair doesn't.
    reach = distance + any(len(each) > 1 for each in squeezed)
    whole = [grams.word_phrase(word) for t, s in zip(terms, squeezed, strict=True) for word in _cut_words(t, s)]
    return " AND ".join([f"NEAR({' '.join(pairs)}, {reach})", *whole])


@dataclass(frozen=True, slots=True)
class _Match:
    """An FTS5 expression on the index."""

    expression: str


@dataclass(frozen=True, slots=True)
class _Condition:
    """A condition in SQL on {key} and its parameters."""

    sql: str
    parameters: tuple[str | int, ...]


_Part = _Match | _Condition


def _part(db: Database, node: Node) -> _Part:
    match node:
        case Term():
            return _term(node)
        case Near(terms, distance):
            return _Match(_within(terms[0].part, f"({near(terms, distance)})"))
        case Valued():
            return _valued(db, node)
        case Days(first, last):
            return _Condition("{key} BETWEEN ? AND ?", (index.first_key(first), index.last_key(last)))
        case Not(part):
            condition = _condition(_part(db, part))
            return _Condition(f"NOT {condition.sql}", condition.parameters)
        case Or(nodes):
            return _disjunction([_part(db, each) for each in nodes])
        case And():
            parts = _conjunction(db, node)
            return parts[0] if len(parts) == 1 else _joined([_condition(part) for part in parts], "AND")


def _term(term: Term) -> _Match:
    expression = phrases(term)
    squeezed = grams.squeeze(term.text)
    if term.part == "anywhere":
        return _Match(f"({expression or f'facets : {grams.character_phrase(squeezed)}'})")
    printed = _within(term.part, f"({expression or grams.beginning(squeezed)})")
    if term.part == "author":
        return _Match(f"({printed} OR facets : ({grams.name_phrase(squeezed)}))")
    return _Match(printed)


def _within(part: Part, expression: str) -> str:
    return expression if part == "anywhere" else f"{_COLUMNS[part]} : {expression}"


def _valued(db: Database, node: Valued) -> _Part:
    """What a value of a field finds; one that no article has finds nothing."""
    if node.field == "folder":
        return _Condition(*values.of_folders(db, node))
    if node.field in ("tag", "note", "highlight"):
        return _Condition(*values.of_reader(node))
    found = values.numbers(db, node) or [0]
    return _Match("facets : (" + " OR ".join(map(grams.value_phrase, found)) + ")")


def _conjunction(db: Database, root: Node) -> list[_Part]:
    """The parts that must all hold, what the index is asked brought into one expression, what is unwanted included."""
    nodes = root.parts if isinstance(root, And) else (root,)
    wanted = [_part(db, node) for node in nodes if not isinstance(node, Not)]
    unwanted = [_part(db, node.part) for node in nodes if isinstance(node, Not)]
    parts: list[_Part] = [part for part in wanted if isinstance(part, _Condition)]
    if expressions := _expressions(wanted):
        excluded = _expressions(unwanted)
        unwanted = [part for part in unwanted if isinstance(part, _Condition)]
        expression = "(" + " AND ".join(expressions) + ")"
        parts.append(_Match(f"({expression} NOT ({' OR '.join(excluded)}))" if excluded else expression))
    return parts + [_Condition(f"NOT {each.sql}", each.parameters) for each in map(_condition, unwanted)]


def _disjunction(parts: Sequence[_Part]) -> _Part:
    """Any of the parts, what the index is asked brought into one expression."""
    found: list[_Part] = [part for part in parts if isinstance(part, _Condition)]
    if expressions := _expressions(parts):
        found.append(_Match("(" + " OR ".join(expressions) + ")"))
    return found[0] if len(found) == 1 else _joined([_condition(part) for part in found], "OR")


def _expressions(parts: Sequence[_Part]) -> list[str]:
    return [part.expression for part in parts if isinstance(part, _Match)]


def _condition(part: _Part) -> _Condition:
    if isinstance(part, _Condition):
        return part
    # The plus keeps SQLite from asking FTS5 anew for every key of the list.
    sql = f"+{{key}} IN (SELECT rowid FROM {_INDEX} WHERE {_INDEX} MATCH ?)"
    return _Condition(sql, (part.expression,))


def _joined(conditions: Sequence[_Condition], operator: str) -> _Condition:
    """Halved again and again, for SQLite takes no expression deeper than 1000."""
    if len(conditions) == 1:
        return conditions[0]
    middle = len(conditions) // 2
    left, right = _joined(conditions[:middle], operator), _joined(conditions[middle:], operator)
    return _Condition(f"({left.sql} {operator} {right.sql})", left.parameters + right.parameters)
