"""PDF with a text layer; pages without one are kept as pictures."""

from __future__ import annotations

from db.records import Issue
from viewer.importing.material import FormatError, Material
from viewer.importing.pdf import issues

_MARK = b"%PDF-"
_OPENING = 1024
"""Bytes that may stand before the mark, as readers of PDF allow."""


def score(material: Material) -> int:
    """Certain of the mark that a PDF begins with."""
    return 100 if _MARK in material.data[:_OPENING] else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read all pages; raises FormatError for a file that is encrypted or damaged."""
    if not score(material):
        raise FormatError(material.name, "unknown-format")
    return issues.read(material.data, material.name)
