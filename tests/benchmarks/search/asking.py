"""What is asked of every engine alike: runs of characters to be found as they stand, and how they are combined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """Characters that stand one after the other in a text."""

    text: str


@dataclass(frozen=True, slots=True)
class Both:
    """The articles that both parts find."""

    one: Node
    other: Node


@dataclass(frozen=True, slots=True)
class Either:
    """The articles that one part finds, or the other."""

    one: Node
    other: Node


@dataclass(frozen=True, slots=True)
class Without:
    """The articles that the first part finds and the second doesn't."""

    one: Node
    other: Node


Node = Words | Both | Either | Without


@dataclass(frozen=True, slots=True)
class Question:
    """A tree, and filters in our own query language, which only we can be asked."""

    node: Node
    filters: tuple[str, ...] = ()


def worked_out(
    node: Node,
    words: Callable[[str], T],
    both: Callable[[T, T], T],
    either: Callable[[T, T], T],
    without: Callable[[T, T], T],
) -> T:
    """A tree turned into something else, leaf by leaf and then upwards."""
    if isinstance(node, Words):
        return words(node.text)
    join = both if isinstance(node, Both) else either if isinstance(node, Either) else without
    return join(*(worked_out(part, words, both, either, without) for part in (node.one, node.other)))


def written(node: Node, words: Callable[[str], str], not_: str = "NOT") -> str:
    """A tree in a language with AND, OR, NOT and brackets."""
    return worked_out(
        node,
        words,
        lambda one, other: f"({one} AND {other})",
        lambda one, other: f"({one} OR {other})",
        lambda one, other: f"({one} {not_} {other})",
    )


def quoted(text: str) -> str:
    """The text between quotes, as both FTS5 and our query language take it literally."""
    return '"' + text.replace('"', '""') + '"'


def terms(node: Node) -> Sequence[str]:
    """All runs of characters of a tree."""
    return [node.text] if isinstance(node, Words) else [*terms(node.one), *terms(node.other)]
