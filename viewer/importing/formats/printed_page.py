"""Plain text taken from printed pages: any text is one, so this format takes what no other wants."""

from __future__ import annotations

import re

from db.records import Issue
from viewer.importing import printed
from viewer.importing.material import FormatError, Material

_LONGEST_LINE = 1_000_000
"""Characters; a page of a broadsheet has some 15,000, so a longer line is no printed text."""

_NOTES = (".md", ".markdown")
"""What lies beside collected texts to explain them; printed pages are seldom kept so, and then with paper and day."""


_OF_MACHINES = re.compile(r"\s*(?:<[!?/a-zA-Z]|[\[{]\s*[\"\[{\]}])")
"""How markup and data begin."""


def score(material: Material) -> int:
    """Any decoded text can be a printed page, but for markup and data; a more certain format goes first."""
    return 10 if material.text is not None and not _OF_MACHINES.match(material.text) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one text file; raises FormatError when nothing but white space stands in it."""
    if material.text is None or not material.text.strip():
        raise FormatError(material.name, "empty" if material.text is not None else "not-text")
    for number, line in enumerate(material.text.split("\n"), 1):
        if len(line) > _LONGEST_LINE:
            raise FormatError(material.name, "too-large", number, f"{len(line)} characters in one line")
    issues = printed.read(material.text, material.name)
    if material.name.lower().endswith(_NOTES) and not any(each.newspaper.title or each.date for each in issues):
        raise FormatError(material.name, "unknown-format")
    return issues
