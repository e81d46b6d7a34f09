"""PDF: the typeset document as a file."""

from __future__ import annotations

from pathlib import Path

from viewer.exporting import typeset
from viewer.exporting.document import Document
from viewer.exporting.options import Options

MOST = 1_000_000
"""Characters of a volume: setting them takes some 0.8 GB of memory in one column and 1.3 GB in two."""


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as PDF; raises NoChineseFont and TypesettingFailed."""
    target.write_bytes(typeset.kept().pdf(document, options))
