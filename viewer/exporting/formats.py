"""The formats of export by their names; a new one is its file and its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from viewer.exporting import article_table, docx, epub, html, issue_json, markdown, pdf, picture, references, text
from viewer.exporting.document import Document
from viewer.exporting.options import Options

Kind = Literal["document", "picture", "references", "data"]
"""What one does with a file: read it, show it, cite from it, have a program read it."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name on the command line: its file extension, and how it writes a document to a new file."""

    name: str
    extension: str
    label: str
    write: Callable[[Document, Path, Options], None]
    of_an_issue: bool = False
    """Whether a file holds one issue, or what is chosen of it."""
    of_an_article: bool = False
    """Whether a file holds one article."""
    kind: Kind = "document"
    most: int | None = None
    """So many characters of text a file holds, more are parted into volumes; None where it holds any number."""


FORMATS: tuple[Format, ...] = (
    Format("pdf", ".pdf", "PDF", pdf.write, most=pdf.MOST),
    Format("html", ".html", "HTML", html.write),
    Format("docx", ".docx", "Word", docx.write),
    Format("epub", ".epub", "EPUB", epub.write),
    Format("md", ".md", "Markdown", markdown.write),
    Format("txt", ".txt", "Text", text.write),
    Format("png", ".png", "PNG", picture.png, of_an_article=True, kind="picture"),
    Format("svg", ".svg", "SVG", picture.svg, of_an_article=True, kind="picture"),
    Format("json", ".json", "JSON", issue_json.write, of_an_issue=True, kind="data"),
    Format("csv", ".csv", "Table of articles, CSV", article_table.write_csv, kind="data"),
    Format("xlsx", ".xlsx", "Table of articles, Excel", article_table.write_xlsx, kind="data"),
    Format("gbt", ".txt", "References, GB/T 7714—2025", references.gbt2025, kind="references"),
    Format("gbt2015", ".txt", "References, GB/T 7714—2015", references.gbt2015, kind="references"),
    Format("bib", ".bib", "References, BibTeX", references.bib, kind="references"),
    Format("ris", ".ris", "References, RIS", references.ris, kind="references"),
    Format("csl.json", ".csl.json", "References, CSL-JSON", references.csl_json, kind="references"),
)
