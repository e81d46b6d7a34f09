"""A query's tree written in the query language: what was understood, or loosened, as a person could have typed it."""

from __future__ import annotations

import re
from datetime import date

from db.search.nodes import And, Days, Near, Node, Not, Or, Term, Valued

_BARE = re.compile(r"\w+")
_SIGNS = ("AND", "OR", "NOT", "NEAR")


def written(node: Node) -> str:
    """The text that is understood as this tree; a term with signs in it is quoted, and so becomes exact."""
    match node:
        case Term():
            return ("" if node.part == "anywhere" else f"{node.part}:") + _term(node)
        case Near(terms, distance):
            part = "" if terms[0].part == "anywhere" else f"{terms[0].part}:"
            return part + f" NEAR/{distance} ".join(map(_term, terms))
        case Valued(field, text, whole):
            return f"{field}{'=' if whole else ':'}{_quoted(text) if whole else _value(text)}"
        case Days(first, last):
            return f"date:{'' if first == date.min else first}..{'' if last == date.max else last}"
        case Not(part):
            return "-" + _grouped(part)
        case And(parts):
            return " ".join(_grouped(part) if isinstance(part, Or) else written(part) for part in parts)
        case Or(parts):
            return " OR ".join(written(part) for part in parts)


def _grouped(node: Node) -> str:
    """In brackets where it is more than one piece."""
    return f"({written(node)})" if isinstance(node, And | Or | Near) else written(node)


def _term(term: Term) -> str:
    if term.exact:
        return _quoted(term.text)
    if _BARE.fullmatch(term.text) is None or term.text in _SIGNS:
        return _quoted(term.text)
    return term.text + ("*" if term.prefix else "")


def _value(text: str) -> str:
    stem = text.removesuffix("*")
    return text if _BARE.fullmatch(stem) else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
