"""What a query is made of: a tree of terms, values, dates and operators."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

Part = Literal["anywhere", "title", "author", "column"]
"""Where a term is looked for: title is kicker, headline and deck; author the byline and the people named."""
Field = Literal["newspaper", "page", "column", "person", "kind", "tag", "note", "highlight", "folder"]


@dataclass(frozen=True, slots=True)
class Term:
    """Characters to be found one after the other; unless exact, its words of letters or digits must be whole."""

    text: str
    exact: bool = False
    part: Part = "anywhere"
    prefix: bool = False
    """Whether its last word may go on."""


@dataclass(frozen=True, slots=True)
class Near:
    """Terms of which not more than so many characters lie between the first and the last, in any order."""

    terms: tuple[Term, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Valued:
    """The articles that have a value in a field, whole as it is written, or else like it as the field's kind allows."""

    field: Field
    text: str
    whole: bool = False


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


Node = Term | Near | Valued | Days | Not | And | Or


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
    def sought(self) -> tuple[Term | Near, ...]:
        """What a hit may hold, those behind NOT left out, each once, in the order typed."""
        return tuple(dict.fromkeys(_sought(self.root))) if self.root else ()

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms that a hit may hold, those near each other among them, each once, in the order typed."""
        parts = (each.terms if isinstance(each, Near) else (each,) for each in self.sought)
        return tuple(dict.fromkeys(term for some in parts for term in some))


def _sought(node: Node) -> Iterator[Term | Near]:
    match node:
        case Term() | Near():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _sought(part)
        case _:
            return
