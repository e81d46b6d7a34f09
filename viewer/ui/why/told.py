"""What the archive tells of the reasons for hits and for none, as far as the window needs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from db.records import Asked

Part = Literal["kicker", "headline", "deck", "column", "byline", "dateline", "body"]
Kind = Literal["without_term", "without_filter", "without_filters", "words", "substring", "any_of"]


class Found(Protocol):
    """A term of a query, and at how many places of which parts of an article it stands."""

    @property
    def term(self) -> str:
        """The term as it was typed."""

    @property
    def places(self) -> Sequence[tuple[Part, int]]:
        """How often it stands in each part, in the order of the article."""


class Relaxation(Protocol):
    """A looser question than one that finds nothing."""

    @property
    def asked(self) -> Asked:
        """What to ask instead."""

    @property
    def kind(self) -> Kind:
        """How it is looser."""

    @property
    def removed(self) -> str:
        """The term or filter that is left out, or the words that take a term's place."""

    @property
    def total(self) -> int:
        """How many articles it finds."""
