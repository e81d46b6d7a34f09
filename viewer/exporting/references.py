"""Lists of references as files: what is chosen, article by article, in one of the styles of citing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from viewer.exporting import citing
from viewer.exporting.citing import STYLES, Style
from viewer.exporting.document import Document
from viewer.exporting.options import Options


def write(style: Style, document: Document, target: Path, options: Options) -> None:
    """Write references to a document's pieces, in UTF-8 and with the ends of lines that the style has."""
    entries = (citing.cited(piece.article, piece.issue) for piece in document.pieces)
    with target.open("w", encoding="utf-8", newline="") as file:
        file.writelines(citing.listing(style, entries, options.citing))


gbt2025 = partial(write, STYLES["gbt2025"])
gbt2015 = partial(write, STYLES["gbt2015"])
bib = partial(write, STYLES["bibtex"])
ris = partial(write, STYLES["ris"])
csl_json = partial(write, STYLES["csl.json"])
