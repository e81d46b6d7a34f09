"""DOCX: a document of Word with styles, contents, sources as footnotes and notes as comments."""

from __future__ import annotations

from pathlib import Path

from viewer.exporting.document import Document
from viewer.exporting.options import Options


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as DOCX (ECMA-376); the same bytes for the same document."""
    # python-docx takes longer to import than an article to write.
    from viewer.exporting.docx import whole

    whole.write(document, target, options)
