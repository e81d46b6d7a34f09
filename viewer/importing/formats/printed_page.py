"""Plain text taken from printed pages: any text is one, so this format takes what no other wants."""

from __future__ import annotations

from db.records import Issue
from viewer.importing import printed
from viewer.importing.material import FormatError, Material


def score(material: Material) -> int:
    """Any decoded text can be a printed page; a more certain format goes first."""
    return 10 if material.text is not None else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one text file; raises FormatError when nothing but white space stands in it."""
    if material.text is None or not material.text.strip():
        raise FormatError(material.name, "empty" if material.text is not None else "not-text")
    return printed.read(material.text, material.name)
