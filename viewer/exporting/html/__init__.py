"""HTML: one self-contained page for light screens, dark screens and paper, with contents, notes and references."""

from __future__ import annotations

from pathlib import Path

from viewer.exporting import beginning
from viewer.exporting.document import Document
from viewer.exporting.html.page import Page
from viewer.exporting.options import Options


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as an HTML page in UTF-8, which takes nothing from anywhere and runs nothing."""
    beginning.write(target, document.pieces, Page(document, options.citing))
