"""PDF: the typeset document as a file."""

from __future__ import annotations

from pathlib import Path

from viewer.exporting import typeset
from viewer.exporting.document import Document
from viewer.exporting.options import Options


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as PDF; raises NoChineseFont and TypesettingFailed."""
    target.write_bytes(typeset.kept().pdf(document, options))
