"""The formats that can be read, one file each; a new one is its file and its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.records import Issue
from viewer.importing.formats import issue_json as issue_json
from viewer.importing.formats import printed_page as printed_page
from viewer.importing.material import FormatError, Material


@dataclass(frozen=True, slots=True)
class Format:
    """How sure a format is that a file is its own (0 not at all … 100 certain), and how it reads it."""

    name: str
    score: Callable[[Material], int]
    read: Callable[[Material], tuple[Issue, ...]]


FORMATS: tuple[Format, ...] = (
    Format("issue_json", issue_json.score, issue_json.read),
    Format("printed_page", printed_page.score, printed_page.read),
)


def read(material: Material) -> tuple[Issue, ...]:
    """Read a file with the format that is surest of it; raises FormatError when none wants it."""
    best = max(FORMATS, key=lambda each: each.score(material))
    if best.score(material) == 0:
        raise FormatError(material.name, "unknown-format")
    return best.read(material)
